import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Length of the hash in front of what is kept, in bytes: 64 hexadecimal digits and a line end. */
const HEAD = 65;

/** What was kept in a file; null when nothing was, or when it is not what was written. */
export function recallKept(path: string): string | null {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(HEAD);
    return bytes.toString('latin1', 0, HEAD) === `${hash('sha256', content)}\n` ? content.toString('utf8') : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a text in a file, in one step. A disk that is full or read-only only means that it is made again.
 * @returns whether it was written
 */
export function keepText(path: string, text: string): boolean {
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Only for who runs the program: a draft may have been here.
    writeFileSync(fresh, `${hash('sha256', text)}\n${text}`, { mode: 0o600 });
    renameSync(fresh, path);
    return true;
  } catch {
    discard(fresh);
    return false;
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
