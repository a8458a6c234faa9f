import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another in one step: readers see the old site or the new one, never a mixture.
 * Should the second rename fail, the old site goes back.
 */
export function replaceFolder(finished: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const retired = `${finished}.old`;
  const standing = existsSync(target);
  if (standing) renameSync(target, retired);
  try {
    renameSync(finished, target);
  } catch (error) {
    if (standing) renameSync(retired, target);
    throw error;
  }
  rmSync(retired, { recursive: true, force: true });
}
