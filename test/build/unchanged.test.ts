import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putFile, takeOver } from '../../src/build/put-file.ts';
import { keepTimes } from '../../src/build/unchanged.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return { ...real, linkSync: vi.fn(real.linkSync) };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unchanged-'));
});
afterEach(() => {
  vi.mocked(linkSync).mockReset();
  vi.mocked(linkSync).mockRestore();
  rmSync(folder, { recursive: true });
});

const LONG_AGO = new Date('2024-04-23T01:02:03.456Z');

function file(path: string, content: string, time?: Date): string {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  if (time) utimesSync(whole, time, time);
  return whole;
}
const timeOf = (path: string) => statSync(join(folder, path)).mtime.toISOString();
const otherDisk = () =>
  vi.mocked(linkSync).mockImplementation(() => {
    throw Object.assign(new Error('cross-device link not permitted'), { code: 'EXDEV' });
  });

describe.each(['the same disk', 'another disk'])('a folder that replaces one on %s', (where) => {
  beforeEach(() => {
    if (where === 'another disk') otherDisk();
  });

  it('has files of the same bytes with the time that they had', () => {
    for (const [path, content] of [
      ['a/same.html', 'same'],
      ['a/longer.html', 'long'],
      ['a/other.html', 'abcd'],
      ['gone.html', 'gone'],
    ] as const)
      file(`old/${path}`, content, LONG_AGO);
    for (const [path, content] of [
      ['a/same.html', 'same'],
      ['a/longer.html', 'longer'],
      ['a/other.html', 'abce'],
      ['new.html', 'gone'],
    ] as const)
      file(`new/${path}`, content);
    keepTimes(join(folder, 'new'), join(folder, 'old'));
    expect(timeOf('new/a/same.html')).toBe(LONG_AGO.toISOString());
    for (const path of ['a/longer.html', 'a/other.html', 'new.html'])
      expect(timeOf(`new/${path}`), path).not.toBe(LONG_AGO.toISOString());
    expect(readFileSync(join(folder, 'new/a/other.html'), 'utf8')).toBe('abce');
    // Nothing that was needed on the way is left.
    expect(readdirSync(join(folder, 'new/a')).sort()).toEqual(['longer.html', 'other.html', 'same.html']);
  });

  it('takes a file over as it is', () => {
    const before = file('old/a.html', 'a', LONG_AGO);
    takeOver(before, join(folder, 'a.html'), Buffer.from('a'));
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('a');
    expect(timeOf('a.html')).toBe(LONG_AGO.toISOString());
    // The folder of before goes; the file stays.
    rmSync(join(folder, 'old'), { recursive: true });
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('a');
  });
});

describe('a file that is written where one was published before', () => {
  it('is that file while the bytes are the same', () => {
    const before = file('old/a.html', 'same', LONG_AGO);
    putFile(join(folder, 'a.html'), Buffer.from('same'), before);
    expect(statSync(join(folder, 'a.html')).ino).toBe(statSync(before).ino);
  });

  it('is another one with other bytes, also of the same length', () => {
    const before = file('old/a.html', 'same', LONG_AGO);
    putFile(join(folder, 'a.html'), Buffer.from('some'), before);
    expect([before, join(folder, 'a.html')].map((path) => readFileSync(path, 'utf8'))).toEqual(['same', 'some']);
  });

  it('is not written into when it is written once more', () => {
    const before = file('old/a.html', 'same', LONG_AGO);
    for (const content of ['same', 'some']) putFile(join(folder, 'a.html'), Buffer.from(content), before);
    expect([before, join(folder, 'a.html')].map((path) => readFileSync(path, 'utf8'))).toEqual(['same', 'some']);
  });

  it('is written where there was none, or a link', () => {
    file('elsewhere', 'same', LONG_AGO);
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'link'));
    for (const before of ['link', 'nothing', 'elsewhere/below']) {
      putFile(join(folder, 'a.html'), Buffer.from('same'), join(folder, before));
      expect(timeOf('a.html'), before).not.toBe(LONG_AGO.toISOString());
    }
  });
});

it('a link in the folder of before is not followed', () => {
  file('elsewhere', 'same', LONG_AGO);
  mkdirSync(join(folder, 'old'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'old/a.html'));
  file('new/a.html', 'same');
  keepTimes(join(folder, 'new'), join(folder, 'old'));
  expect(timeOf('new/a.html')).not.toBe(LONG_AGO.toISOString());
});

it('a file may have stood where a folder is now', () => {
  file('old/plan.pdf', 'a');
  file('new/plan.pdf/index.html', 'a');
  keepTimes(join(folder, 'new'), join(folder, 'old'));
  expect(readFileSync(join(folder, 'new/plan.pdf/index.html'), 'utf8')).toBe('a');
});

it('there need not have been a folder before', () => {
  file('new/a.html', 'a');
  keepTimes(join(folder, 'new'), join(folder, 'old'));
  expect(readFileSync(join(folder, 'new/a.html'), 'utf8')).toBe('a');
});
