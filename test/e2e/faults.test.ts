import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { faults } from '../security/faults.ts';
import { oit, root, today } from './oit.ts';

let folder: string;
let content: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oit-faults-'));
  content = join(folder, 'content');
  cpSync(join(root, 'test/fixtures/valid'), content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = (out: string, site: string) => [
  'build',
  '--content',
  content,
  '--out',
  out,
  '--today',
  today,
  '--site',
  site,
];

/** Every file of a site with its hash, after it was found to be what its manifest says. */
function whole(site: string): Map<string, string> {
  const hashes = new Map(
    filesBelow(site).map(
      (path) =>
        [
          path,
          createHash('sha256')
            .update(readFileSync(join(site, path)))
            .digest('hex'),
        ] as const,
    ),
  );
  const manifest: { files: { path: string; sha256: string }[] } = JSON.parse(
    readFileSync(join(site, 'manifest.json'), 'utf8'),
  );
  expect(manifest.files.length).toBeGreaterThan(20);
  for (const { path, sha256 } of manifest.files) expect([path, hashes.get(path)]).toEqual([path, sha256]);
  return hashes;
}

/** A build in a group of processes of its own. */
const start = (out: string, site: string) =>
  spawn(process.execPath, [join(root, 'src/cli/main.ts'), ...options(out, site)], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
  });

describe('a build that is killed', () => {
  it(`at any of ${faults.killedBuilds} moments leaves the site that was there, whole`, async () => {
    const out = join(folder, 'killed');
    expect(oit(...options(out, 'https://one.example.go.th')).status).toBe(0);
    const before = whole(out);
    const started = performance.now();
    expect(oit(...options(join(folder, 'other'), 'https://two.example.go.th')).status).toBe(0);
    const length = performance.now() - started;
    for (let turn = 0; turn < faults.killedBuilds; turn += 1) {
      const child = start(out, 'https://two.example.go.th');
      await new Promise((resolve) => setTimeout(resolve, (length * (turn + 0.5)) / (faults.killedBuilds + 1)));
      if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      if (child.exitCode === 0) continue;
      expect(whole(out)).toEqual(before);
    }
    // What a build replaced is removed by a process of its own.
    await vi.waitFor(() => expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]), 20_000);
    expect(oit(...options(out, 'https://two.example.go.th')).status).toBe(0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('https://two.example.go.th');
    whole(out);
  }, 240_000);
});

it(`${faults.concurrentBuilds} builds into one folder at the same time do not mix`, async () => {
  const out = join(folder, 'together');
  const sites = Array.from({ length: faults.concurrentBuilds }, (_, index) => `https://site-${index}.example.go.th`);
  const codes = await Promise.all(sites.map(async (site) => (await once(start(out, site), 'exit'))[0]));
  expect(codes).toEqual(sites.map(() => 0));
  const text = [...whole(out).keys()]
    .filter((path) => /\.(html|json|xml)$/.test(path))
    .map((path) => readFileSync(join(out, path), 'utf8'))
    .join('');
  expect(sites.filter((site) => text.includes(site))).toHaveLength(1);
}, 120_000);

describe('a disk that cannot be written', () => {
  /** A file system of a megabyte, where the tests may make one. */
  const mounted = (path: string, ...options: string[]): boolean => {
    mkdirSync(path, { recursive: true });
    return process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', path]).status === 0;
  };
  /** What stands in a folder is made to look like an earlier build. */
  const earlier = (out: string) => {
    mkdirSync(join(out, 'api'), { recursive: true });
    for (const file of ['api/index.json', 'index.html']) writeFileSync(join(out, file), 'published before');
  };
  const stands = (out: string) => {
    expect(filesBelow(out)).toEqual(['api/index.json', 'index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('published before');
    expect(readdirSync(join(out, '..'))).toEqual(['dist']);
  };

  it('because it is full: one message in two languages, exit code 74, and the old site', () => {
    const disk = join(folder, 'full');
    const small = mounted(disk, '-o', 'size=1m');
    const out = join(disk, 'dist');
    earlier(out);
    try {
      if (!small) return expect(process.getuid?.()).not.toBe(0);
      const { status, stderr } = oit(...options(out, 'https://one.example.go.th'));
      expect(stderr).toMatch(/^เขียนไฟล์ไม่ได้ .*ดิสก์เต็ม.*\nA file could not be written .*disk is full/);
      expect(stderr).not.toMatch(/at .*\.ts:\d+/);
      expect(status).toBe(74);
      stands(out);
    } finally {
      if (small) spawnSync('umount', [disk]);
    }
  });

  it('because it is read-only: the same', () => {
    const disk = join(folder, 'read-only');
    const small = mounted(disk, '-o', 'size=1m');
    const out = join(disk, 'dist');
    earlier(out);
    try {
      if (small) expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
      else chmodSync(disk, 0o555);
      const { status, stderr } = oit(...options(out, 'https://one.example.go.th'));
      expect(stderr).toMatch(/^เขียนไฟล์ไม่ได้ .*\nA file could not be written/);
      expect(status).toBe(74);
      stands(out);
    } finally {
      if (small) spawnSync('umount', [disk]);
      else chmodSync(disk, 0o755);
    }
  });

  it('because a file stands where its folder should be: the same', () => {
    const out = join(folder, 'occupied/file/dist');
    mkdirSync(join(folder, 'occupied'));
    writeFileSync(join(folder, 'occupied/file'), 'x');
    const { status, stderr } = oit(...options(out, 'https://one.example.go.th'));
    expect(stderr).toMatch(/A file could not be written/);
    expect(status).toBe(74);
    expect(existsSync(out)).toBe(false);
  });
});
