import { linkSync, lstatSync, readFileSync, renameSync, rmSync, type Stats, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';

/**
 * Puts a file that was published before into the new site as it is, with its time. Both folders then have one file between them, which
 * takes no writing: nobody changes a published file in place, and the folder of before goes.
 * @param content of the file: written anew where it cannot be in both, as on another disk
 */
export function takeOver(before: string, target: string, content: Uint8Array): void {
  try {
    linkSync(before, target);
  } catch {
    writeFileSync(target, content);
    takeTime(before, target);
  }
}

/**
 * Sees to it that every file of a finished site that was published before with the same bytes has the time that it had then: rsync, and
 * what else goes by size and time, then leave it alone.
 * @param fresh  the finished site
 * @param before the folder that it will replace, if there is one
 */
export function keepTimes(fresh: string, before: string): void {
  for (const path of filesBelow(fresh)) {
    const [now, then] = [join(fresh, path), join(before, path)];
    const [own, other] = [lstatSync(now), standing(then)];
    if (!other?.isFile() || own.size !== other.size || (own.ino === other.ino && own.dev === other.dev)) continue;
    if (readFileSync(now).equals(readFileSync(then))) replaceBySame(then, now);
  }
}

/** Nothing where there is none, also where a file stood in the place of its folder. */
function standing(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function replaceBySame(before: string, target: string): void {
  const same = `${target}.${process.pid}`;
  try {
    linkSync(before, same);
    renameSync(same, target);
  } catch {
    rmSync(same, { force: true });
    takeTime(before, target);
  }
}

/** To a part of a millionth of a second, which is as far as a number goes. */
function takeTime(before: string, target: string): void {
  const { atimeMs, mtimeMs } = lstatSync(before);
  utimesSync(target, atimeMs / 1000, mtimeMs / 1000);
}
