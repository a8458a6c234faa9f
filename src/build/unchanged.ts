import { linkSync, lstatSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.ts';
import { standing, takeTime } from './put-file.ts';

/**
 * Sees to it that every file of a finished site that was published before with the same bytes has the time that it had then: rsync, and
 * what else goes by size and time, then leave it alone.
 * @param fresh  the finished site
 * @param before the folder that it will replace, if there is one
 * @param paths  of its files
 */
export function keepTimes(fresh: string, before: string, paths: Iterable<string> = filesBelow(fresh)): void {
  for (const path of paths) {
    const [now, then] = [join(fresh, path), join(before, path)];
    const [own, other] = [lstatSync(now), standing(then)];
    if (!other?.isFile() || own.size !== other.size || (own.ino === other.ino && own.dev === other.dev)) continue;
    if (readFileSync(now).equals(readFileSync(then))) replaceBySame(then, now);
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
