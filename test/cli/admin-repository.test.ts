import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { answer } from '../../src/cli/admin-api.ts';
import { repository } from '../../src/cli/admin-repository.ts';
import { temporaryFolder } from '../content/temporary.ts';

const commitMessage = 'เพิ่มประกาศ';
const persist = (path: string, raw = '---\n---\n', more: object = {}) => ({
  action: 'persistEntry',
  params: { dataFiles: [{ path, slug: 'a', raw }], assets: [], options: { commitMessage }, ...more },
});

function tracked(): { folder: string; git: (...args: string[]) => string } {
  const folder = temporaryFolder({ 'content/agency.yaml': 'name: x\n', 'other.txt': 'before' });
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'officer');
  git('config', 'user.email', 'officer@example.go.th');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'first');
  return { folder, git };
}

it('makes one commit of a text and its attachment, and of nothing else that is about to be committed', async () => {
  const { folder, git } = tracked();
  writeFileSync(join(folder, 'other.txt'), 'after');
  git('add', 'other.txt');
  const asset = { path: 'content/2567/o15/files/ประกาศ 1.pdf', content: btoa('PDF'), encoding: 'base64' };
  const root = repository(join(folder, 'content'));
  await answer(persist('content/2567/o15/a.md', '---\ntitle: ก\n---\n', { assets: [asset] }), root);
  expect(
    git('-c', 'core.quotePath=false', 'show', '--format=%an %s', '--name-only', 'HEAD').trim().split('\n'),
  ).toEqual([`officer ${commitMessage}`, '', 'content/2567/o15/a.md', 'content/2567/o15/files/ประกาศ 1.pdf']);
  expect(git('diff', '--cached', '--name-only').trim()).toBe('other.txt');
  expect(readFileSync(join(folder, 'content/2567/o15/files/ประกาศ 1.pdf'), 'utf8')).toBe('PDF');
});

test.each([
  'content/agency.yaml',
  'content/ledger.csv',
  'content/2567/o15/../../agency.yaml',
  'content/2567/o15/files/../../../../.git/hooks/pre-commit',
  'content/2567/o15/files/.htaccess',
  'content/2567/o15/files/a/b.pdf',
  'content/2567/o15/run.sh',
  'content/2567/o15/Thai ก.md',
  '.git/hooks/pre-commit',
  '/etc/passwd',
  'content/2567/o15/files/..',
])('neither reads, writes nor deletes %s', async (path) => {
  const { folder, git } = tracked();
  const root = repository(join(folder, 'content'));
  for (const request of [
    persist(path),
    { action: 'getEntry', params: { path } },
    { action: 'getMediaFile', params: { path } },
    {
      action: 'persistMedia',
      params: { asset: { path, content: '', encoding: 'base64' }, options: { commitMessage } },
    },
    { action: 'deleteFiles', params: { paths: [path], options: { commitMessage } } },
  ])
    await expect(answer(request, root)).rejects.toMatchObject({ status: 403 });
  expect(git('status', '--porcelain')).toBe('');
});

it('follows no link out of the content folder', async () => {
  const { folder } = tracked();
  mkdirSync(join(folder, 'outside'));
  mkdirSync(join(folder, 'content/2567'));
  symlinkSync(join(folder, 'outside'), join(folder, 'content/2567/o15'));
  await expect(answer(persist('content/2567/o15/a.md'), repository(join(folder, 'content')))).rejects.toMatchObject({
    status: 403,
  });
  expect(existsSync(join(folder, 'outside/a.md'))).toBe(false);
});

it('writes a new text over no other, says so, and changes nothing', async () => {
  const { folder } = tracked();
  const root = repository(join(folder, 'content'));
  await answer(persist('content/2567/o15/a.md', 'ก'), root);
  const again = persist('content/2567/o15/a.md', 'ข', { options: { commitMessage, newEntry: true } });
  await expect(answer(again, root)).rejects.toMatchObject({ status: 409 });
  expect(readFileSync(join(folder, 'content/2567/o15/a.md'), 'utf8')).toBe('ก');
});

it('works without Git, and answers nothing that the form does not ask', async () => {
  const folder = temporaryFolder({ 'agency.yaml': '' });
  const root = repository(folder);
  await answer(persist('content/2567/o15/a.md', 'ก'), root);
  expect(await answer({ action: 'getEntry', params: { path: 'content/2567/o15/a.md' } }, root)).toMatchObject({
    data: 'ก',
  });
  expect(await answer({ action: 'getEntry', params: { path: 'content/2567/o16/index.md' } }, root)).toMatchObject({
    data: '',
  });
  for (const request of [null, {}, { action: 'exec' }, { action: 'persistEntry', params: {} }])
    await expect(answer(request, root)).rejects.toMatchObject({ status: 422 });
});
