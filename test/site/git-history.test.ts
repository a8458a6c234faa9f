import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { gitHistory } from '../../src/site/git-history.ts';
import { run } from '../../src/site/run.ts';
import { frameworks } from '../content/read-fixture.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';

const today = '2024-04-23';

const git = (folder: string, ...command: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...command], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).toString();

/** Commits everything, as if on a day at noon in Bangkok. */
function commit(folder: string, day: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--message', 'เปลี่ยน', `--date=${day}T12:00:00+07:00`);
}

const index = (front = '') => `---\nunit: admin\npublished: 2567-01-15\n${front}---\n`;
const announcement = (body = '', front = '') => `---\ntitle: ประกาศ\npublished: 2567-01-15\n${front}---\n${body}\n`;

function repository(files: Record<string, string> = {}): string {
  const folder = temporaryFolder({
    'content/agency.yaml': agencyYaml,
    'content/2567/o15/index.md': index(),
    'content/2567/o15/notice.md': announcement(),
    'content/2567/o15/ตาราง.csv': 'ก\n1\n',
    ...files,
  });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, '2024-01-10');
  return folder;
}

const write = (folder: string, name: string, text: string) =>
  writeFileSync(join(folder, 'content/2567/o15', name), text);

async function said(folder: string): Promise<string[]> {
  const { disclosure } = await run({ content: join(folder, 'content'), frameworks, today, history: true });
  return disclosure.findings
    .filter(({ code }) => /^(?:updated|history)-/.test(code))
    .map(({ code, severity, params }) =>
      `${severity} ${code} ${params['found'] ?? ''} ${params['committed'] ?? ''}`.trim(),
    );
}

describe('gitHistory', () => {
  it('knows the last day on which a commit changed a file, by the author’s day in Bangkok', async () => {
    const folder = repository();
    write(folder, 'notice.md', announcement('แก้ไข'));
    write(folder, 'ตาราง.csv', 'ก\n2\n');
    commit(folder, '2024-03-01');
    write(folder, 'notice.md', announcement('แก้ไขอีก'));
    git(folder, 'add', '--all');
    git(folder, 'commit', '--message', 'x', '--date=2024-03-09T22:30:00+00:00');
    expect(await gitHistory(join(folder, 'content'))).toEqual({
      kind: 'days',
      days: new Map([
        ['2567/o15/notice.md', '2024-03-10'],
        ['2567/o15/ตาราง.csv', '2024-03-01'],
      ]),
    });
  });

  it('does not believe a shallow clone', async () => {
    const folder = repository();
    write(folder, 'notice.md', announcement('แก้ไข'));
    commit(folder, '2024-03-01');
    const clone = mkdtempSync(join(tmpdir(), 'oit-clone-'));
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
    git(clone, 'clone', '--quiet', '--depth=1', `file://${folder}`, '.');
    expect(await gitHistory(join(clone, 'content'))).toEqual({ kind: 'shallow' });
    expect(await said(clone)).toEqual(['info history-shallow']);
    git(clone, 'fetch', '--quiet', '--unshallow');
    expect(await said(clone)).toEqual(['info updated-behind notice.md 2024-03-01']);
  });

  it('knows nothing without a repository, without commits, and without git', async () => {
    const folder = temporaryFolder({ 'content/agency.yaml': agencyYaml });
    expect(await gitHistory(folder)).toEqual({ kind: 'none' });
    git(folder, 'init', '--quiet');
    expect(await gitHistory(folder)).toEqual({ kind: 'none' });
    vi.stubEnv('PATH', folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await gitHistory(folder)).toEqual({ kind: 'none' });
  });

  it('looks at the folder’s own repository inside a hook of another', async () => {
    const folder = repository();
    write(folder, 'notice.md', announcement('แก้ไข'));
    commit(folder, '2024-03-01');
    vi.stubEnv('GIT_DIR', join(folder, 'nowhere'));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await gitHistory(join(folder, 'content'))).toMatchObject({ kind: 'days' });
  });

  it('runs nothing that the settings of a repository name', async () => {
    const folder = repository();
    const ran = join(folder, 'ran');
    write(folder, 'notice.md', announcement('แก้ไข'));
    commit(folder, '2024-03-01');
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n';
    writeFileSync(
      `${ran}.txt`,
      git(folder, 'cat-file', 'commit', 'HEAD').replace(/\n\n/, () => `\n${signature}\n`),
    );
    const signed = git(folder, 'hash-object', '-t', 'commit', '-w', `${ran}.txt`).trim();
    git(folder, 'update-ref', 'HEAD', signed);
    const program = join(folder, 'program');
    writeFileSync(program, `#!/bin/sh\ntouch ${ran}-it\n`, { mode: 0o755 });
    for (const key of ['gpg.program', 'core.pager', 'core.fsmonitor', 'diff.external', 'core.sshCommand'])
      git(folder, 'config', key, program);
    git(folder, 'config', 'log.showSignature', 'true');
    expect(await gitHistory(join(folder, 'content'))).toMatchObject({ kind: 'days' });
    expect(execFileSync('ls', [folder]).toString()).not.toContain('ran-');
  });
});

describe('a declared update', () => {
  it('is compared with git, item by item, and only told', async () => {
    const folder = repository({ 'content/2567/o16/index.md': index(), 'content/2567/o17/index.md': index() });
    write(folder, 'notice.md', announcement('แก้ไข'));
    write(folder, 'index.md', index('summary: แก้ไข\n'));
    writeFileSync(join(folder, 'content/2567/o16/index.md'), index('summary: แก้ไข\nupdated: 2567-02-28\n'));
    commit(folder, '2024-03-01');
    writeFileSync(join(folder, 'content/2567/o17/index.md'), index('summary: แก้ไข\n'));
    commit(folder, '2024-05-01');
    expect(await said(folder)).toEqual(['info updated-behind index.md 2024-03-01']);
    write(folder, 'index.md', index('summary: แก้ไข\nchanges: [{ date: 2567-03-01, text: แก้ไข }]\n'));
    write(folder, 'notice.md', announcement('แก้ไข', 'updated: 2567-03-01\n'));
    commit(folder, '2024-03-02');
    expect(await said(folder)).toEqual([]);
  });

  it('is not compared where nothing but the first commit has the file', async () => {
    const folder = repository();
    write(folder, 'late.md', announcement());
    commit(folder, '2024-04-01');
    git(folder, 'mv', 'content/2567/o15/notice.md', 'content/2567/o15/renamed.md');
    commit(folder, '2024-04-02');
    expect(await said(folder)).toEqual([]);
  });

  it('of invented content is left alone, and a site never asks', async () => {
    const folder = repository({ 'content/agency.yaml': `${agencyYaml}sample: true\n` });
    write(folder, 'notice.md', announcement('แก้ไข'));
    commit(folder, '2024-03-01');
    expect(await said(folder)).toEqual([]);
    writeFileSync(join(folder, 'content/agency.yaml'), agencyYaml);
    expect(await said(folder)).toHaveLength(1);
    const { disclosure } = await run({ content: join(folder, 'content'), frameworks, today });
    expect(disclosure.findings.filter(({ code }) => code === 'updated-behind')).toEqual([]);
  });
});
