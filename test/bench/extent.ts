import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/build/files.ts';
import type { Extent } from './result.ts';

/** Files and bytes below a folder. */
export const extentOf = (folder: string): Extent => {
  const files = filesBelow(folder);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0) };
};

/** One hash over all names and contents below a folder. */
export function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Size and time of every file below a folder, by its path. */
export const standingIn = (folder: string): Map<string, string> =>
  new Map(
    filesBelow(folder).map((file) => {
      const { size, mtimeMs } = statSync(join(folder, file));
      return [file, `${size} ${mtimeMs}`];
    }),
  );

/** How many files came, went, or have another size or time than before: what rsync would look at or move. */
export function touched(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number {
  const other = [...after].filter(([file, facts]) => before.get(file) !== facts).length;
  return other + [...before.keys()].filter((file) => !after.has(file)).length;
}
