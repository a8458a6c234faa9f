import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/build/files.ts';
import { generatedThai, sequence } from './generated.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** Every line of the sample content and of the fixtures. */
export function contentLines(): string[] {
  return ['content', 'test/fixtures'].flatMap((folder) =>
    filesBelow(join(root, folder))
      .filter((path) => /\.(mdx?|csv|yaml)$/i.test(path))
      .flatMap((path) => readFileSync(join(root, folder, path), 'utf8').split('\n')),
  );
}

/** Generated strings, the same in every run. */
export function generatedStrings(count: number, seed = 25_67): string[] {
  const random = sequence(seed);
  return Array.from({ length: count }, () => generatedThai(random));
}
