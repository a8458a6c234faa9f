import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareNames } from '../content/order.ts';
import type { FileFact } from '../model/file-fact.ts';
import type { PublishedFile } from '../publish/index.ts';
import { putFile } from './put-file.ts';

/** Every file below a folder, as paths from it with forward slashes, in a stable order. */
export function filesBelow(folder: string): string[] {
  const found: string[] = [];
  const look = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) look(`${below}${entry.name}/`);
      else if (entry.isFile()) found.push(`${below}${entry.name}`);
    }
  };
  look('');
  return found.sort(compareNames);
}

/**
 * Writes published files below a folder.
 * @param before the folder that it will replace: files that stand there with the same bytes are taken over
 * @returns what is known of each, by its path
 */
export async function writeFiles(
  folder: string,
  files: AsyncIterable<PublishedFile> | Iterable<PublishedFile>,
  before?: string,
): Promise<Map<string, FileFact>> {
  const made = new Set<string>();
  const facts = new Map<string, FileFact>();
  for await (const file of files) {
    const target = join(folder, file.path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const content = 'copy' in file ? readFileSync(file.copy) : Buffer.from(file.content);
    if (before === undefined) writeFileSync(target, content);
    else putFile(target, content, join(before, file.path));
    facts.set(file.path, factOf(content));
  }
  return facts;
}

/**
 * What is known of every file below a folder, by its path.
 * @param known of some of them; a file that has another size by now is read again
 */
export function factsBelow(folder: string, known: ReadonlyMap<string, FileFact>): Map<string, FileFact> {
  return new Map(
    filesBelow(folder).map((path) => {
      const file = join(folder, path);
      const fact = known.get(path);
      return [path, fact?.bytes === statSync(file).size ? fact : factOf(readFileSync(file))] as const;
    }),
  );
}

/** The size and the hash of a file's content. */
export const factOf = (content: Uint8Array): FileFact => ({
  bytes: content.byteLength,
  sha256: hash('sha256', content),
});
