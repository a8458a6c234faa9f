import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './hold.ts';

/** After this many milliseconds nobody on another computer is at it any more. */
const OLD = 60 * 60 * 1000;

/** A folder of its own for a build, so that two builds do not meet. What killed builds left is cleared away. */
export function workspace(parent: string): { path: string; remove: () => void } {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const pid = /^build-(\d+)-/.exec(name)?.[1];
    const path = join(parent, name);
    if (pid !== undefined && !isRunning(Number(pid)) && Date.now() - statSync(path).mtimeMs > OLD) clear(path);
  }
  const path = mkdtempSync(join(parent, `build-${process.pid}-`));
  return { path, remove: () => clear(path) };
}

/** What cannot be removed is removed another time; it must not hide why a build failed. */
function clear(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
}
