import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';
import { programKey } from '../kept/program-key.ts';
import type { Reading } from './unread.ts';

const DAY = 24 * 60 * 60 * 1000;
/** After so long without being asked for, a reading is removed. */
const FORGOTTEN = 90 * DAY;

let program: string | null = null;

/** Stands for the program that reads attachments: what another one kept is read again. */
function reader(): string {
  program ??= programKey(join(import.meta.dirname, '..'), ['attachments', 'kept', 'thai']).slice(0, 16);
  return program;
}

/** Where the reading of a content is kept. The ending decides how a text is read. */
const placeOf = (folder: string, sha256: string, ending: string): string =>
  join(folder, 'attachments', reader(), sha256.slice(0, 2), `${sha256.slice(2)}.${ending}`);

/** What was kept of a content; null when nothing was, or when it cannot be read. */
export function recall(folder: string, sha256: string, ending: string): Reading | null {
  const place = placeOf(folder, sha256, ending);
  try {
    const reading = deserialize(gunzipSync(readFileSync(place))) as Reading;
    if (Date.now() - statSync(place).mtimeMs > DAY) utimesSync(place, new Date(), new Date());
    return reading;
  } catch {
    return null;
  }
}

/** Keeps what a content said. A disk that is full or read-only only means that it is read again. */
export function keep(folder: string, sha256: string, ending: string, reading: Reading): void {
  const place = placeOf(folder, sha256, ending);
  try {
    if (mkdirSync(dirname(place), { recursive: true }) !== undefined) forget(join(folder, 'attachments'));
    const fresh = `${place}.${process.pid}`;
    // Only for who runs the program: a draft may have been here.
    writeFileSync(fresh, gzipSync(serialize(reading), { level: 1 }), { mode: 0o600 });
    renameSync(fresh, place);
  } catch {}
}

/** Removes what another program kept, and what nobody has asked for. Done when a folder is new, which is now and then. */
function forget(all: string): void {
  for (const name of readdirSync(all)) if (name !== reader()) rmSync(join(all, name), { recursive: true, force: true });
  const own = join(all, reader());
  for (const entry of readdirSync(own, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && Date.now() - statSync(path).mtimeMs > FORGOTTEN) rmSync(path, { force: true });
  }
}
