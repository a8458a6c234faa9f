import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recoverFolder, removeLater, replaceFolder } from '../../src/build/replace.ts';

let folder: string;
const make = (name: string, text: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), text);
  return join(folder, name);
};
const read = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oit-replace-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('puts a folder where there was none, parents included', () => {
  const target = join(folder, 'a/b/site');
  replaceFolder(make('new', 'new'), target);
  expect(read(target)).toBe('new');
});

it('replaces what stood there, and leaves nothing beside it', () => {
  const target = make('site', 'old');
  writeFileSync(join(target, 'stale.html'), '');
  replaceFolder(make('new', 'new'), target);
  expect(readdirSync(target)).toEqual(['index.html']);
  expect(read(target)).toBe('new');
  expect(readdirSync(folder)).toEqual(['site']);
});

it('keeps what stood there when the new folder is not there', () => {
  const target = make('site', 'old');
  expect(() => replaceFolder(join(folder, 'absent'), target)).toThrow();
  expect(read(target)).toBe('old');
  expect(existsSync(target)).toBe(true);
});

it('hands over what it replaced, under a name that is never put back', () => {
  const target = make('site', 'old');
  let handed = '';
  replaceFolder(make('new', 'new'), target, (path) => {
    handed = path;
  });
  expect(read(handed)).toBe('old');
  expect(basename(handed)).toMatch(/^\.site-gone-/);
  // Another process stands for the one that did not come to its end.
  const gone = join(folder, `.site-gone-${2 ** 22 + 1}-0123abcd`);
  renameSync(handed, gone);
  rmSync(target, { recursive: true });
  recoverFolder(target);
  expect(existsSync(target)).toBe(false);
  expect(existsSync(gone)).toBe(false);
});

it('has what it replaced removed by another process', async () => {
  const target = make('site', 'old');
  replaceFolder(make('new', 'new'), target, removeLater);
  await vi.waitFor(() => expect(readdirSync(folder)).toEqual(['site']), 20_000);
  expect(read(target)).toBe('new');
});
