import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepForLater, recallKept } from '../kept/kept-file.ts';
import { programKey } from '../kept/program-key.ts';
import type { MakeFile } from '../publish/index.ts';
import { standing } from './put-file.ts';

/** What a published file was made from, and what came of it: two hashes. */
type Known = readonly [from: string, bytes: string];

/** Stands for everything that decides what is made, besides what it is made from. */
const program = (): string => programKey(join(import.meta.dirname, '..'), ['build', 'publish']);

/**
 * Files that take long to make are taken from what was published before, when they would be made from the same and are still what was
 * written.
 * @param cache a folder in which is kept what published files were made from
 * @param out   the folder with what was published
 * @returns also what is called once the files are published
 */
export function madeBefore(cache: string, out: string): { make: MakeFile; published: () => void } {
  const place = join(cache, 'made', `${hash('sha256', out)}.json`);
  const key = program();
  const kept = recallKept(place, key);
  const before = new Map<string, Known>(kept ? JSON.parse(kept.toString()) : []);
  const now = new Map<string, Known>();
  const make: MakeFile = async (path, from, makeIt) => {
    const own = hash('sha256', JSON.stringify(from));
    const known = before.get(path);
    const same = known?.[0] === own ? publishedFile(join(out, path), known[1]) : null;
    const bytes = same ?? (await makeIt());
    now.set(path, same && known ? known : [own, hash('sha256', bytes)]);
    return bytes;
  };
  return { make, published: () => keepForLater(place, JSON.stringify([...now]), key) };
}

function publishedFile(file: string, sha256: string): Buffer | null {
  if (!standing(file)?.isFile()) return null;
  const bytes = readFileSync(file);
  return hash('sha256', bytes) === sha256 ? bytes : null;
}
