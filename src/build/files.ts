import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareNames } from '../content/order.ts';
import type { PublishedFile } from '../publish/index.ts';

/** Every file below a folder, as paths from it with forward slashes, in a stable order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort(compareNames);
}

/** Writes published files below a folder. */
export async function writeFiles(folder: string, files: AsyncIterable<PublishedFile>): Promise<void> {
  const made = new Set<string>();
  for await (const file of files) {
    const target = join(folder, file.path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if ('copy' in file) copyFileSync(file.copy, target);
    else writeFileSync(target, file.content);
  }
}
