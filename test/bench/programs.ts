import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '../../src/cli/options.ts';
import type { Commit } from './result.ts';

/** A program that is measured: in a folder of its own, so that it has a cache of its own and edits do not disturb it. */
export interface Program {
  about: Commit;
  /** Its `package.json` is here. */
  root: string;
}

/** What a build needs besides its packages, and the sample. */
const parts = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies this checkout as it is, also what is not committed. */
export function copyOfCheckout(root: string): Program {
  mkdirSync(root, { recursive: true });
  for (const part of parts) cpSync(join(programRoot, part), join(root, part), { recursive: true });
  linkPackages(root);
  const status = git('status', '--porcelain', '--', ...parts);
  return { about: { ref: 'this checkout', commit: commitOf('HEAD'), changed: status !== '' }, root };
}

/**
 * Checks a commit out in a worktree. It runs with the packages of this checkout.
 * @returns also whether it asks for the same packages
 * @throws Error when there is no such commit
 */
export function worktreeOf(ref: string, root: string): { program: Program; samePackages: boolean; remove: () => void } {
  const commit = commitOf(ref);
  if (commit === null) throw new Error(`There is no commit "${ref}".`);
  // What a run that was ended left behind.
  git('worktree', 'prune');
  const added = git('worktree', 'add', '--detach', '--force', root, commit);
  if (added === null) throw new Error(`git could not check out "${ref}".`);
  linkPackages(root);
  const lock = (folder: string) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  return {
    program: { about: { ref, commit, changed: false }, root },
    samePackages: lock(root) === lock(programRoot),
    remove: () => {
      rmSync(join(root, 'node_modules'), { force: true });
      git('worktree', 'remove', '--force', root);
    },
  };
}

function linkPackages(root: string): void {
  const link = join(root, 'node_modules');
  if (!existsSync(link)) symlinkSync(join(programRoot, 'node_modules'), link, 'junction');
}

const commitOf = (ref: string): string | null => git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`) || null;

function git(...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: programRoot, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
