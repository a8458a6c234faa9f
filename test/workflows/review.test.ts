import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { program } from '../../src/cli/program.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  if?: string;
  steps: Step[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const workflow = parse(readFileSync(join(root, '.github/workflows/review.yml'), 'utf8')) as {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: { check: Job; comment: Job };
};
const { check, comment } = workflow.jobs;
const steps = [...check.steps, ...comment.steps];
const runOf = (name: string): string => {
  const step = steps.find((one) => one.name === name);
  if (step?.run === undefined) throw new Error(`no step ${name}`);
  return step.run;
};

describe('the review of a pull request', () => {
  it('lets nothing of the pull request run with a token that can write', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(check.permissions).toBeUndefined();
    expect(comment.permissions).toEqual({ 'pull-requests': 'write' });
    expect(comment.if).toContain('head.repo.full_name == github.repository');
    expect(comment.steps.map(({ uses = '', run = '' }) => uses + run).join('\n')).not.toMatch(
      /checkout|npm|npx|node |git /,
    );
  });

  it('puts no expression into a command, and names every action by its commit', () => {
    for (const { run, uses } of steps) {
      expect(run ?? '').not.toContain('${{');
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    }
    const ci = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
    for (const name of ['checkout', 'setup-node'])
      expect(ci).toContain(steps.find(({ uses }) => uses?.startsWith(`actions/${name}@`))?.uses);
  });

  it('calls only commands and options of oit that exist', () => {
    const calls = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/(?:npx oit|src\/cli\/main\.ts") ([a-z]+)([^\n|]*)/g)].map(([, name = '', rest = '']) => ({
        name,
        options: [...rest.matchAll(/ (--[a-z-]+)/g)].map(([, option = '']) => option),
      })),
    );
    expect(calls.map(({ name }) => name)).toEqual(['check', 'check', 'compare', 'check', 'compare', 'build']);
    for (const { name, options } of calls) {
      const command = program().commands.find((one) => one.name() === name);
      expect(command?.options.map(({ long }) => long)).toEqual(expect.arrayContaining(options));
    }
  });
});

const item = (title: string) =>
  `---\nunit: admin\npublished: 2567-01-15\nevidence:\n  announcements: { documents: all }\n---\n${title}\n`;
const notice = '---\ntitle: ประกาศ\npublished: 2567-01-15\n---\nข้อความ\n';

/** A repository with this program and a pull request: its first commit is the base, its second what would be merged. */
function pullRequest(before: Record<string, string>, after: Record<string, string | null>) {
  const work = temporaryFolder(
    Object.fromEntries(Object.entries(before).map(([name, text]) => [`repository/content/${name}`, text])),
  );
  const repository = join(work, 'repository');
  const git = (...command: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...command], {
      cwd: repository,
      env: { PATH: process.env['PATH'] ?? '', HOME: work, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: 'pipe',
    });
  cpSync(join(root, 'package.json'), join(repository, 'package.json'));
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'before');
  for (const [name, text] of Object.entries(after)) {
    const path = join(repository, 'content', name);
    if (text === null) rmSync(path);
    else {
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, text);
    }
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', 'after');
  for (const name of ['src', 'node_modules']) symlinkSync(join(root, name), join(repository, name));
  return { work, repository };
}

/** Runs the commands of one step as a runner does. */
function step(name: string, { work, repository }: ReturnType<typeof pullRequest>, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-c', runOf(name)], {
    cwd: repository,
    encoding: 'utf8',
    env: {
      PATH: `${join(work, 'bin')}:${join(root, 'node_modules/.bin')}:${process.env['PATH']}`,
      HOME: work,
      GITHUB_WORKSPACE: repository,
      GITHUB_STEP_SUMMARY: join(work, 'summary.md'),
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'agency/oit',
      GITHUB_RUN_ID: '7',
      RUNNER_TEMP: work,
      ...env,
    },
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

describe('the commands of the review, in a repository', () => {
  const names = ['Check the content before the change', 'Check the content after the change', 'Compare them'];

  it('say what a change completes and breaks, and mark the lines', { timeout: 60_000 }, () => {
    const pull = pullRequest(
      {
        'agency.yaml': agencyYaml,
        '2567/o05/index.md': item('ข่าว').replace('announcements', 'news'),
        '2567/o05/notice.md': notice,
      },
      { '2567/o05/notice.md': null, '2567/o15/index.md': item('ประกาศ'), '2567/o15/notice.md': notice },
    );
    for (const name of names) step(name, pull);
    const marks = step('Mark the lines', pull);
    const text = readFileSync(join(pull.work, 'comment.md'), 'utf8');
    expect(text).toMatchSnapshot();
    expect(marks).toContain('::error file=content/2567/o05/index.md,title=');
    expect(marks).not.toContain('O15');
    expect(readFileSync(join(pull.work, 'summary.md'), 'utf8')).toContain('# รายงาน OIT');
  });

  it('say that nothing would be published, where the content is invalid', { timeout: 60_000 }, () => {
    const pull = pullRequest({ 'agency.yaml': agencyYaml }, { '2567/o15/index.md': item('ก').replace('unit', 'unti') });
    for (const name of names) step(name, pull);
    expect(readFileSync(join(pull.work, 'comment.md'), 'utf8')).toContain('1 content error: nothing is published');
    expect(step('Mark the lines', pull)).toContain('::error file=content/2567/o15/index.md,line=2,col=1');
  });

  it.each([
    ['write a comment', '', '--method POST repos/agency/oit/issues/12/comments'],
    ['update their own comment', '34', '--method PATCH repos/agency/oit/issues/comments/34'],
  ])('%s', (_, id, call) => {
    const work = temporaryFolder({
      'repository/comment.md': 'text',
      'bin/gh': `#!/bin/sh\necho "$*" >> "$HOME/calls"\ncase "$*" in *--paginate*) printf '%s' '${id}';; esac\n`,
    });
    chmodSync(join(work, 'bin/gh'), 0o755);
    const name = 'Write the comment, or bring the one that is there up to date';
    step(name, { work, repository: join(work, 'repository') }, { PULL: '12', GH_TOKEN: 'x' });
    expect(existsSync(join(work, 'calls'))).toBe(true);
    const calls = readFileSync(join(work, 'calls'), 'utf8').trim().split('\n');
    expect(calls).toHaveLength(2);
    expect(calls[1]).toBe(`api --silent ${call} -F body=@comment.md`);
  });
});
