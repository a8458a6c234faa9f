import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished folder in the place of another in one step: readers see the old site or the new one, never a mixture.
 * Should the last step fail, the old site goes back.
 */
export function replaceFolder(finished: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const beside = (name: string) => join(dirname(target), `.${basename(target)}-${process.pid}-${name}`);
  const [fresh, retired] = [beside('new'), beside('old')];
  try {
    move(finished, fresh);
    const standing = existsSync(target);
    if (standing) renameSync(target, retired);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (standing) renameSync(retired, target);
      throw error;
    }
  } finally {
    for (const folder of [fresh, retired]) rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder can be renamed within a file system only; from another one it is copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
