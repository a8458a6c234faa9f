import { linkSync, lstatSync, readFileSync, rmSync, type Stats, utimesSync, writeFileSync } from 'node:fs';

/**
 * Writes a file of a new site. Where the same bytes were published before, it is the file that was, with its time.
 * @param before the file that was published there, if there was one
 */
export function putFile(target: string, content: Uint8Array, before: string): void {
  if (holds(before, content)) takeOver(before, target, content);
  else writeAnew(target, content);
}

/**
 * Puts a file that was published before into the new site as it is, with its time. Both folders then have one file between them, which
 * takes no writing: nobody changes a published file in place, and the folder of before goes.
 * @param content of the file: written anew where it cannot be in both, as on another disk
 */
export function takeOver(before: string, target: string, content: Uint8Array): void {
  try {
    linkSync(before, target);
  } catch {
    writeAnew(target, content);
    takeTime(before, target);
  }
}

/** What stands at a path; nothing where there is none, also where a file stood in the place of its folder. */
export function standing(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Gives a file the time of another: to a part of a millionth of a second, which is as far as a number goes. */
export function takeTime(before: string, target: string): void {
  const { atimeMs, mtimeMs } = lstatSync(before);
  utimesSync(target, atimeMs / 1000, mtimeMs / 1000);
}

function holds(file: string, content: Uint8Array): boolean {
  const found = standing(file);
  return found?.isFile() === true && found.size === content.byteLength && readFileSync(file).equals(content);
}

/** What stands there may be a published file as well: it is never written into. */
function writeAnew(target: string, content: Uint8Array): void {
  try {
    writeFileSync(target, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(target);
    writeFileSync(target, content);
  }
}
