import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../src/build/files.ts';

/** The folder `src`. */
export const source = fileURLToPath(new URL('../src/', import.meta.url)).replace(/\/$/, '');

/** Every source, as a path from `src`. */
export const files = filesBelow(source).filter((path) => /\.(ts|astro)$/.test(path) && path !== 'env.d.ts');

/** The sources that one imports, as paths from `src`. */
export function importsOf(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8');
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map((match) => match[1] ?? '');
  return names.map((name) => join('/', path, '..', name).slice(1));
}
