import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Reading } from './read-attachment.ts';

/** Grows when a file is read in another way: what was kept before is then read again. */
const READER = 3;

/** Where the reading of a content is kept. The ending decides how a text is read. */
const placeOf = (folder: string, sha256: string, ending: string): string =>
  join(folder, `${READER}`, sha256.slice(0, 2), `${sha256.slice(2)}.${ending}`);

/** What was kept of a content; null when nothing was, or when it cannot be read. */
export function recall(folder: string, sha256: string, ending: string): Reading | null {
  try {
    return deserialize(gunzipSync(readFileSync(placeOf(folder, sha256, ending)))) as Reading;
  } catch {
    return null;
  }
}

/** Keeps what a content said. A disk that is full or read-only only means that it is read again. */
export function keep(folder: string, sha256: string, ending: string, reading: Reading): void {
  const place = placeOf(folder, sha256, ending);
  try {
    mkdirSync(dirname(place), { recursive: true });
    const fresh = `${place}.${process.pid}`;
    // Only for who runs the program: a draft may have been here.
    writeFileSync(fresh, gzipSync(serialize(reading), { level: 1 }), { mode: 0o600 });
    renameSync(fresh, place);
  } catch {}
}
