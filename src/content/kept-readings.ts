import { hash } from 'node:crypto';
import { readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keepForLater, recallKept } from '../kept/kept-file.ts';
import type { Keeping } from '../kept/program-key.ts';

/** What reading one file gave, and what it depended on. */
interface Entry {
  /** The hash of its bytes. */
  bytes: string;
  /** For each thing around the file that was looked at while it was read, the hash of what it was. */
  around: Record<string, string>;
  result: unknown;
}

/** How many content folders are remembered by one program. */
const FOLDERS = 8;

/** What reading files gave the last time, and what it gives now. */
export interface KeptReadings {
  /**
   * What reading a file gives: what it gave before, where its bytes and everything that was looked at are the same; else it is read.
   * @param shelf  what is kept together in one file: a year, or a large table
   * @param name   of the file, as the editor would type it
   * @param around everything but its bytes that what is read may depend on; what `read` does not look at does not matter
   * @param read   gives plain data. What holds anything that must not be kept says so
   */
  of<Around extends object, Result extends object>(
    shelf: string,
    name: string,
    bytes: Uint8Array,
    around: Around,
    read: (around: Around) => { result: Result; secret: boolean },
  ): Result;
  /** Keeps what was read, and removes what was not asked for. */
  close(): void;
}

/** Reads everything anew, and keeps nothing. */
export const nothingKept: KeptReadings = {
  of: (_, __, ___, around, read) => read(around).result,
  close() {},
};

/**
 * What was kept of a content folder.
 * @param root  the content folder on disk
 * @param label the folder as the editor would type it: findings repeat it
 */
export function keptReadings({ folder, program }: Keeping, root: string, label: string): KeptReadings {
  const all = join(folder, 'readings');
  const own = join(all, hash('sha256', JSON.stringify([realPath(root), label])).slice(0, 16));
  const shelves = new Map<string, { before: Map<string, Entry>; now: Map<string, Entry>; changed: boolean }>();
  const shelfOf = (name: string) => {
    const known = shelves.get(name);
    if (known) return known;
    const before = unpack(recallKept(join(own, `${name}.json`), program));
    const made = { before, now: new Map<string, Entry>(), changed: false };
    shelves.set(name, made);
    return made;
  };
  const hashOf = hashes();
  return {
    of(shelfName, name, bytes, around, read) {
      const shelf = shelfOf(shelfName);
      const digest = hash('sha256', bytes);
      const known = shelf.before.get(name);
      const same = (at: string) => hashOf((around as Record<string, unknown>)[at]) === known?.around[at];
      if (known && known.bytes === digest && Object.keys(known.around).every(same)) {
        shelf.now.set(name, known);
        return known.result as ReturnType<typeof read>['result'];
      }
      const seen = new Set<string>();
      const watched = new Proxy(around, {
        get(target, key) {
          seen.add(String(key));
          return Reflect.get(target, key) as unknown;
        },
      });
      const { result, secret } = read(watched);
      if (!secret) {
        const looked = [...seen].map((at) => [at, hashOf((around as Record<string, unknown>)[at])] as const);
        shelf.now.set(name, { bytes: digest, around: Object.fromEntries(looked), result });
        shelf.changed = true;
      }
      return result;
    },
    close() {
      for (const [name, { before, now, changed }] of shelves)
        if (changed || before.size !== now.size) keepForLater(join(own, `${name}.json`), pack(now), program);
      removeOthers(own, new Set([...shelves.keys()].map((name) => `${name}.json`)));
      removeOldest(all);
    },
  };
}

const pack = (entries: ReadonlyMap<string, Entry>): string => JSON.stringify([...entries]);

const unpack = (kept: Buffer | null): Map<string, Entry> =>
  new Map(kept ? (JSON.parse(kept.toString()) as [string, Entry][]) : []);

/** The hash of a value; that of an object is made once, for many files have the same things around them. */
function hashes(): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  return (value) => {
    const made = () => hash('sha256', JSON.stringify(value) ?? '').slice(0, 32);
    if (typeof value !== 'object' || value === null) return made();
    const digest = known.get(value) ?? made();
    known.set(value, digest);
    return digest;
  };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function removeOthers(folder: string, used: ReadonlySet<string>): void {
  for (const name of namesIn(folder)) if (!used.has(name)) remove(join(folder, name));
}

/** Of many content folders, those that were read and had changed last stay. */
function removeOldest(all: string): void {
  const folders = namesIn(all);
  if (folders.length <= FOLDERS) return;
  const byTime = folders.map((name) => ({
    name,
    time: statSync(join(all, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
  for (const { name } of byTime.sort((a, b) => b.time - a.time).slice(FOLDERS)) remove(join(all, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
}
