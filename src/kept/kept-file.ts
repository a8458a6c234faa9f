import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Length of the hash in front of what is kept, in bytes. */
const HEAD = 32;

/**
 * What was kept in a file; null when nothing was, or when it is not what was written.
 * @param program stands for the program that made it, where another one would make something else
 */
export function recallKept(path: string, program = ''): Buffer | null {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(HEAD);
    return hashOf(content, program).equals(bytes.subarray(0, HEAD)) ? content : null;
  } catch {
    return null;
  }
}

/**
 * Keeps something in a file, in one step. A disk that is full or read-only only means that it is made again.
 * @returns whether it was written
 */
export function keepForLater(path: string, content: Uint8Array | string, program = ''): boolean {
  const fresh = `${path}.${process.pid}`;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Only for who runs the program: a draft may have been here.
    writeFileSync(fresh, Buffer.concat([hashOf(bytes, program), bytes]), { mode: 0o600 });
    renameSync(fresh, path);
    return true;
  } catch {
    discard(fresh);
    return false;
  }
}

const hashOf = (content: Uint8Array, program: string): Buffer =>
  createHash('sha256').update(program).update('\n').update(content).digest();

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
