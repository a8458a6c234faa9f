import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where results are kept from run to run, and what stands for the program that made them: another one makes them again. */
export interface Keeping {
  folder: string;
  program: string;
}

/** The rooms that have a part in what reading a content folder gives. */
const ofContent: readonly string[] = ['content', 'frameworks', 'kept', 'model', 'privacy', 'thai'];

/**
 * Stands for the program that reads: its sources, the packages that it uses, and Node with its tables of letters.
 * @param sources the folder `src` (handed in: a bundled module does not know where it came from)
 * @param rooms   the folders of it that have a part in what is read; those of content by default
 */
export function programKey(sources: string, rooms = ofContent): string {
  const { node, unicode, icu } = process.versions;
  const key = createHash('sha256').update(JSON.stringify([node, unicode, icu]));
  const files = rooms.flatMap((room) =>
    readdirSync(join(sources, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(room, name)),
  );
  for (const name of [...files, '../package.json', '../package-lock.json'])
    key.update(`${name}\n${hash('sha256', contentOf(join(sources, name)))}\n`);
  return key.digest('hex');
}

function contentOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    // A program that was installed as a package has no lock file.
    return new Uint8Array();
  }
}
