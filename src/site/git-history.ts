import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { today as dayInBangkok } from '../thai/date.ts';

/**
 * What version control knows of a folder: nothing; a history that was cut off when it was fetched, in which the oldest commit
 * seems to have changed everything; or the last day on which each file was changed.
 */
export type GitHistory = { kind: 'none' } | { kind: 'shallow' } | { kind: 'days'; days: ReadonlyMap<string, string> };

const run = promisify(execFile);
/** Newest first, so that of a longer history the beginning is left out. */
const MOST_COMMITS = 5_000;
const SECONDS = 10;

/**
 * The last day on which each file below a folder was changed by a commit, by its path below the folder; ISO, in Bangkok. A commit
 * that adds or moves a file is no change of it. One `git log` for all of them, that asks no network and runs no program of the
 * repository's settings. Without git, without a repository, or when it takes too long: nothing.
 */
export async function gitHistory(folder: string): Promise<GitHistory> {
  try {
    const [shallow] = (await git(folder, ['rev-parse', '--is-shallow-repository'])).trim().split('\n');
    if (shallow === 'true') return { kind: 'shallow' };
    // A git that does not know the question repeats it.
    if (shallow !== 'false') return { kind: 'none' };
    const options = [
      '--diff-filter=M',
      '--no-renames',
      '--name-only',
      '--relative',
      '-z',
      `--max-count=${MOST_COMMITS}`,
    ];
    const log = await git(folder, ['log', '--format=%x01%aI', ...options, '--', '.']);
    return { kind: 'days', days: daysOf(log) };
  } catch {
    return { kind: 'none' };
  }
}

async function git(folder: string, command: readonly string[]): Promise<string> {
  // In a hook of git its variables name the repository and index of the hook.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const { stdout } = await run('git', ['--no-pager', '-c', 'log.showSignature=false', ...command], {
    cwd: folder,
    env: {
      ...Object.fromEntries(own),
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_TERMINAL_PROMPT: '0',
    },
    timeout: SECONDS * 1000,
    maxBuffer: 64 * 1024 * 1024,
    windowsHide: true,
  });
  return stdout;
}

function daysOf(log: string): Map<string, string> {
  const days = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [time = '', ...names] = commit.split('\0');
    const day = dayInBangkok(new Date(time.trim()));
    for (const written of names) {
      const name = written.replace(/^\n/, '');
      // Days of commits are not in order: the author's day stays when a commit is applied again.
      if (name !== '' && day > (days.get(name) ?? '')) days.set(name, day);
    }
  }
  return days;
}
