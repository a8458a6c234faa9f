import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { diskFailure } from '../../src/cli/disk-failure.ts';
import { temporaryFolder } from '../content/temporary.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, cpSync: vi.fn(fs.cpSync), renameSync: vi.fn(fs.renameSync) };
});

const failure = (code: string, text: string) => Object.assign(new Error(`${code}: ${text}`), { code });

describe('a disk that is full while a site is copied to it', async () => {
  const { replaceFolder } = await import('../../src/build/replace.ts');
  it('keeps the old site, and nothing half-written beside it', () => {
    const folder = temporaryFolder({ 'site/index.html': 'old', 'new/index.html': 'new', 'new/more.html': 'new' });
    const [fresh, site] = [join(folder, 'new'), join(folder, 'site')];
    vi.mocked(renameSync).mockImplementationOnce(() => {
      throw failure('EXDEV', 'cross-device link not permitted');
    });
    vi.mocked(cpSync).mockImplementationOnce((_, to) => {
      mkdirSync(String(to));
      writeFileSync(join(String(to), 'index.html'), 'ne');
      throw failure('ENOSPC', 'no space left on device');
    });
    expect(() => replaceFolder(fresh, site)).toThrow('ENOSPC');
    expect(readdirSync(folder).sort()).toEqual(['new', 'site']);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('old');
  });

  it('puts the old site back when the new one cannot take its place', () => {
    const folder = temporaryFolder({ 'site/index.html': 'old', 'new/index.html': 'new' });
    const rename = vi.mocked(renameSync);
    const real = rename.getMockImplementation();
    rename.mockImplementation((from, to) => {
      if (String(from).includes('-new-')) throw failure('EIO', 'i/o error');
      real?.(from, to);
    });
    try {
      expect(() => replaceFolder(join(folder, 'new'), join(folder, 'site'))).toThrow('EIO');
    } finally {
      rename.mockImplementation((from, to) => real?.(from, to));
    }
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'site/more.html'))).toBe(false);
  });
});

describe('what is said when a file cannot be written', () => {
  it.each([
    ['ENOSPC', 'ดิสก์เต็ม', 'disk is full'],
    ['EBUSY', 'โฟลเดอร์ย่อย', 'folder inside it'],
    ['EDQUOT', 'โควตา', 'quota'],
    ['EROFS', 'อ่านได้อย่างเดียว', 'read-only'],
    ['EACCES', 'สิทธิ์', 'may not write'],
    ['ENOTDIR', 'โฟลเดอร์', 'a folder should be'],
  ])('%s', (code, th, en) => {
    const error = Object.assign(new Error(`${code}: x, open '/srv/dist/a'`), { code, path: '/srv/dist/a' });
    // Also when only the message is left of it, as of what another process says.
    for (const one of [error, new Error(`Build failed:\n${error.message}\n  at x`)]) {
      const said = diskFailure(one);
      expect(said).toContain(th);
      expect(said).toContain(en);
      expect(said).toContain('(/srv/dist/a)');
    }
  });

  it('is nothing for any other failure', () => {
    expect(diskFailure(new Error('x is not a function'))).toBeNull();
    expect(diskFailure(Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' }))).toBeNull();
  });
});
