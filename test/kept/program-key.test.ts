import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { programKey } from '../../src/kept/program-key.ts';
import { temporaryFolder } from '../content/temporary.ts';

const root = join(import.meta.dirname, '../..');

it('is another one when a source that reads content, or a package, is another one', () => {
  const copy = temporaryFolder({ 'package.json': '{}', 'package-lock.json': '{}' });
  for (const room of ['content', 'frameworks', 'kept', 'model', 'privacy', 'thai'])
    cpSync(join(root, 'src', room), join(copy, 'src', room), { recursive: true });
  mkdirSync(join(copy, 'src/views'));
  const key = () => programKey(join(copy, 'src'));
  const keys = [key()];
  expect(key()).toBe(keys[0]);
  for (const name of [
    'src/content/yaml.ts',
    'src/thai/text.ts',
    'src/privacy/new.ts',
    'src/model/front-matter.ts',
    'src/frameworks/load.ts',
    'package.json',
    'package-lock.json',
  ]) {
    writeFileSync(join(copy, name), ' ', { flag: 'a' });
    keys.push(key());
  }
  expect(new Set(keys).size).toBe(keys.length);
  writeFileSync(join(copy, 'src/views/new.ts'), ' ');
  expect(key()).toBe(keys.at(-1));
});

it('covers every room that the reader of content imports from', async () => {
  const { files, importsOf } = await import('../imports.ts');
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path) || !files.includes(path)) return;
    seen.add(path);
    for (const target of importsOf(path)) follow(target);
  };
  follow('content/read.ts');
  follow('frameworks/load.ts');
  const rooms = new Set([...seen].map((path) => path.split('/')[0]));
  expect([...rooms].sort()).toEqual(['content', 'frameworks', 'kept', 'model', 'privacy', 'thai']);
});
