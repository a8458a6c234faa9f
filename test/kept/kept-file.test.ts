import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepForLater, recallKept } from '../../src/kept/kept-file.ts';
import { temporaryFolder } from '../content/temporary.ts';

const text = '{"หัวข้อ":"ประกาศ"}';
const kept = () => {
  const path = join(temporaryFolder({}), 'a/b.json');
  expect(keepForLater(path, text)).toBe(true);
  return path;
};

it('gives back what was kept, which nobody else may read', () => {
  const path = kept();
  expect(recallKept(path)?.toString()).toBe(text);
  expect(statSync(path).mode & 0o077).toBe(0);
});

it('believes only what the same program kept', () => {
  const path = join(temporaryFolder({}), 'a.json');
  keepForLater(path, text, 'one');
  expect(recallKept(path, 'one')?.toString()).toBe(text);
  expect(recallKept(path, 'other')).toBeNull();
});

it('knows nothing of a file that is not there, or is a folder', () => {
  expect(recallKept(join(temporaryFolder({}), 'none'))).toBeNull();
  expect(recallKept(temporaryFolder({}))).toBeNull();
});

it('believes no file in which one bit is another, or that is shorter or longer', () => {
  const path = kept();
  const bytes = readFileSync(path);
  for (let at = 0; at < bytes.length; at += 1) {
    const broken = Uint8Array.from(bytes);
    broken[at] = (broken[at] ?? 0) ^ (1 << (at % 8));
    writeFileSync(path, broken);
    expect(recallKept(path)).toBeNull();
    writeFileSync(path, bytes.subarray(0, at));
    expect(recallKept(path)).toBeNull();
  }
  writeFileSync(path, Buffer.concat([bytes, Buffer.from(' ')]));
  expect(recallKept(path)).toBeNull();
});

it('does without a disk that cannot be written', () => {
  const folder = temporaryFolder({ 'a.txt': '' });
  expect(keepForLater(join(folder, 'a.txt/b.json'), text)).toBe(false);
});
