import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { madeBefore } from '../../src/build/made-before.ts';

let folder: string;
let made: unknown[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-before-'));
  mkdirSync(join(folder, 'out'));
  made = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes the files of a site from a value each, publishes them, and tells what they hold. */
async function publish(files: Record<string, unknown>): Promise<Record<string, string>> {
  const { make, published } = madeBefore(join(folder, 'cache'), join(folder, 'out'));
  const contents: Record<string, string> = {};
  for (const [path, from] of Object.entries(files)) {
    const bytes = await make(path, from, async () => {
      made.push(from);
      return Buffer.from(`made from ${from}`);
    });
    contents[path] = Buffer.from(bytes).toString();
  }
  for (const [path, content] of Object.entries(contents)) writeFileSync(join(folder, 'out', path), content);
  published();
  return contents;
}

it('makes a file once, and again from something else', async () => {
  await publish({ a: 1, b: 1 });
  expect(await publish({ a: 1, b: 2 })).toEqual({ a: 'made from 1', b: 'made from 2' });
  expect(made).toEqual([1, 1, 2]);
  await publish({ a: 1, b: 1 });
  expect(made).toEqual([1, 1, 2, 1]);
});

it('makes a file again that somebody changed, took away or put a folder in the place of', async () => {
  await publish({ a: 1, b: 2, c: 3 });
  writeFileSync(join(folder, 'out/a'), 'made from 7');
  for (const path of ['b', 'c']) rmSync(join(folder, 'out', path));
  mkdirSync(join(folder, 'out/c/below'), { recursive: true });
  const { make } = madeBefore(join(folder, 'cache'), join(folder, 'out'));
  for (const [path, from] of [['a', 1] as const, ['b', 2] as const, ['c', 3] as const])
    expect(`${await make(path, from, async () => Buffer.from('anew'))}`, path).toBe('anew');
});

it('believes nothing that it did not write itself', async () => {
  await publish({ a: 1 });
  const kept = join(folder, 'cache/made');
  rmSync(kept, { recursive: true });
  mkdirSync(kept, { recursive: true });
  await publish({ a: 1 });
  expect(made).toEqual([1, 1]);
});
