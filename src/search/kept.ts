import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HASH = 32;
let known: string | undefined;

/**
 * What was worked out and kept, if it is there, whole, and made by this very program; null otherwise. Whoever asks works it out again
 * then: a file that somebody removed or damaged is no error.
 */
export function recallKept(path: string): Buffer | null {
  try {
    const file = readFileSync(path);
    const content = file.subarray(HASH);
    return hashOf(content).equals(file.subarray(0, HASH)) ? content : null;
  } catch {
    return null;
  }
}

/** Keeps something for the next build, in one step. Where it cannot be kept, the next build takes longer, and nothing else. */
export function keepForLater(path: string, content: Uint8Array): void {
  const mine = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(mine, Buffer.concat([hashOf(content), content]));
    renameSync(mine, path);
  } catch {
    try {
      rmSync(mine, { force: true });
    } catch {}
  }
}

const hashOf = (content: Uint8Array): Buffer => createHash('sha256').update(codeVersion()).update(content).digest();

/** Changes with everything that decides what is read from a page, what a token is, and how both are kept. */
function codeVersion(): string {
  known ??= (() => {
    const hash = createHash('sha256').update(process.version).update(String(process.versions['icu']));
    hash.update(readFileSync(new URL('../../package.json', import.meta.url)));
    for (const folder of ['.', '../thai', '../build'].map((name) => fileURLToPath(new URL(name, import.meta.url))))
      for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
    return hash.digest('hex');
  })();
  return known;
}
