import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { holding, isRunning } from './hold.ts';

/**
 * Puts a finished folder in the place of another: readers see the old site or the new one, never a mixture. Everything that can
 * take time or fail is done beside it first; what is left are two renames, one after the other. Should the second fail, the old
 * site goes back; should the process be killed between the two, `recoverFolder` puts it back. Two processes that replace
 * the same folder take turns, and the later one wins as a whole.
 * @param discard removes the folder that was replaced; it may do so later
 */
export function replaceFolder(finished: string, target: string, discard = remove): void {
  mkdirSync(dirname(target), { recursive: true });
  const mine = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const [fresh, retired] = [beside(target, `new-${mine}`), beside(target, `old-${mine}`)];
  const gone = beside(target, `gone-${mine}`);
  try {
    move(finished, fresh);
    holding(beside(target, 'turn'), () => {
      recover(target);
      const standing = existsSync(target);
      if (standing) renameSync(target, retired);
      try {
        renameSync(fresh, target);
      } catch (error) {
        if (standing) renameSync(retired, target);
        throw error;
      }
      // From now on it is never put back: a part of it may be missing.
      if (standing) renameSync(retired, gone);
    });
  } finally {
    for (const folder of [fresh, retired]) remove(folder);
    if (existsSync(gone)) discard(gone);
  }
}

/**
 * Removes a folder in a process of its own, which nobody waits for: thousands of files take a second or more. What it does not come to
 * is cleared away by the next build.
 */
export function removeLater(folder: string): void {
  const script = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";
  const child = spawn(process.execPath, ['-e', script, folder], { detached: true, stdio: 'ignore', windowsHide: true });
  child.on('error', () => remove(folder));
  child.unref();
}

/**
 * Puts back what a killed process had moved aside, and clears away what killed processes left beside the folder. A build calls it
 * before anything else; it does nothing when nothing happened.
 */
export function recoverFolder(target: string): void {
  if (traces(target).length === 0) return;
  holding(beside(target, 'turn'), () => recover(target));
}

function recover(target: string): void {
  const left = traces(target);
  if (!existsSync(target)) {
    const [newest] = left
      .filter(({ part }) => part === 'old')
      .sort((a, b) => statSync(b.path).ctimeMs - statSync(a.path).ctimeMs);
    if (newest) renameSync(newest.path, target);
  }
  for (const { path, pid } of left) if (!isRunning(pid)) remove(path);
}

const beside = (target: string, name: string): string => join(dirname(target), `.${basename(target)}-${name}`);

/** What stands beside a folder while it is replaced, and by which process. */
function traces(target: string): { path: string; part: string; pid: number }[] {
  const start = `.${basename(target)}-`;
  if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(dirname(target)).flatMap((name) => {
    const match = name.startsWith(start) ? /^(new|old|gone)-(\d+)-[0-9a-f]{8}$/.exec(name.slice(start.length)) : null;
    return match ? [{ path: join(dirname(target), name), part: match[1] ?? '', pid: Number(match[2]) }] : [];
  });
}

/** A folder can be renamed within a file system only; from another one it is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copy(from, to);
  }
}

/** @throws Error of the operating system; of a folder that it could not copy, Node says no more than that the disk failed */
function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
  } catch (error) {
    const { code, path = to } = error as NodeJS.ErrnoException;
    if (code !== 'EIO' || statfsSync(dirname(to)).bavail > 0) throw error;
    throw Object.assign(new Error(`ENOSPC: no space left on device, cp '${path}'`), { code: 'ENOSPC', path });
  }
}

/** What cannot be removed is removed the next time; it must not hide why something else failed. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}
