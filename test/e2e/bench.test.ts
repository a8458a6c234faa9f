import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../bench/result.ts';
import { built, root } from './oit.ts';

describe('npm run bench', () => {
  it('measures a build from nothing, after a change and the check, and writes the figures', () => {
    const file = join(built, 'bench.json');
    const args = '--documents 20 --runs 1 --steps document,check --no-yardsticks --json'.split(' ');
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'bench', '--', ...args, file], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).not.toContain('Error');
    expect(status).toBe(0);
    expect(stdout).toContain('cold build: no cache, no output');

    const { sizes, ...about } = JSON.parse(readFileSync(file, 'utf8')) as Result;
    expect(about).toMatchObject({
      format: 1,
      machine: { node: process.version, cores: expect.any(Number), versions: {} },
      program: { ref: 'this checkout' },
      runs: 1,
      attached: false,
      missing: [],
    });
    const [size] = sizes;
    expect(size).toMatchObject({ documents: 20, archive: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(size?.output?.files).toBeGreaterThan(500);
    expect(Object.keys(size?.steps ?? {})).toEqual(['cold', 'document', 'check']);
    for (const [step, runs = []] of Object.entries(size?.steps ?? {})) {
      expect(runs, step).toHaveLength(1);
      expect(runs[0]?.seconds, step).toBeGreaterThan(0);
      expect(Object.keys(runs[0]?.stages ?? {}), step).toEqual(expect.arrayContaining(['start', 'read', 'check']));
    }
    const stages = Object.keys(size?.steps.cold?.[0]?.stages ?? {});
    expect(stages).toEqual(
      expect.arrayContaining(['read', 'check', 'feeds', 'render', 'html', 'links', 'index', 'manifest', 'replace']),
    );
    expect(size?.steps.document?.[0]?.touchedFiles).toBeGreaterThan(0);
    if (process.platform === 'linux') expect(size?.steps.cold?.[0]?.peakBytes).toBeGreaterThan(1e8);
    // A build from nothing takes its time where much else runs.
  }, 600_000);
});
