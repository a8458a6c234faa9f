import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** How long a process may hold its turn, in milliseconds: it does no more than rename two folders. */
const LONGEST = 30_000;
/** How old a turn of a process that still runs here may look: a computer that slept holds one for as long as it slept. */
const LONGEST_ASLEEP = 600_000;

/**
 * Does something while no other process does it: whoever could write the file first. One that was killed meanwhile, or that is on
 * another computer and has not been heard of for long, has lost its turn.
 * @throws Error when another process does not end its turn
 */
export function holding(file: string, action: () => void): void {
  const until = Date.now() + 2 * LONGEST;
  while (!taken(file)) {
    if (isAbandoned(file)) rmSync(file, { force: true });
    else if (Date.now() > until) throw new Error(`${file} is held by another process`);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
  try {
    action();
  } finally {
    rmSync(file, { force: true });
  }
}

function taken(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid} ${hostname()}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(file: string): boolean {
  try {
    const age = Date.now() - statSync(file).mtimeMs;
    const [pid = '', host = ''] = readFileSync(file, 'utf8').split(' ');
    if (host !== hostname() || !/^\d+$/.test(pid)) return age > LONGEST;
    return !isRunning(Number(pid)) || age > LONGEST_ASLEEP;
  } catch {
    // It is gone by now, or still being written.
    return false;
  }
}

/** Whether a process of this computer is there; one of another user is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
