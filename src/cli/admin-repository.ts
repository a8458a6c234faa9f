import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A request that cannot be done, with the status to answer with. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A file to be written: text or bytes in base64. */
export interface Change {
  path: string;
  content: string;
  encoding: 'utf8' | 'base64';
}

/** What the form sees of a content folder. Paths begin with `content/`, wherever the folder is. */
export interface Repository {
  /** Texts of a folder, by path. */
  texts(folder: string, extension: string): { path: string; data: string; id: string }[];
  /** The text at a path; empty when there is none yet. */
  text(path: string): { path: string; data: string; id: string | null };
  /** Attachments of a folder. */
  media(folder: string): { path: string; name: string; content: string; id: string }[];
  file(path: string): { path: string; name: string; content: string; id: string };
  /** Writes files and makes one commit of them. */
  write(changes: readonly Change[], message: string, options: { fresh: boolean }): Promise<void>;
  remove(paths: readonly string[], message: string): Promise<void>;
}

/** Files of an item, and nothing else: not `agency.yaml`, not the ledger, nothing that Git or a program would run. */
const WRITABLE =
  /^content\/\d{4}\/o\d{2}\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mdx?|csv)|files\/[^/\\\p{Cc}.][^/\\\p{Cc}]*)$/u;
const FOLDER = /^content\/\d{4}\/o\d{2}(?:\/files)?$/;

/**
 * The content folder as the form reads and writes it.
 * @param root the content folder on disk
 */
export function repository(root: string): Repository {
  const home = realpathSync(root);
  const onDisk = (path: string, form: RegExp): string => {
    const inner = path.normalize('NFC').replace(/^\/+|\/+$/g, '');
    if (!form.test(inner) || inner.split('/').includes('..'))
      throw new Refusal(403, `แบบฟอร์มเขียนไฟล์นี้ไม่ได้ · the form may not use this file: ${path}`);
    const target = join(home, inner.slice('content/'.length));
    // A link that leads out of the content folder leads nowhere.
    let known = target;
    while (!existsSync(known)) known = dirname(known);
    const real = realpathSync(known);
    if (real !== home && !real.startsWith(home + sep))
      throw new Refusal(403, `อยู่นอกโฟลเดอร์ข้อมูล · outside the content folder: ${path}`);
    return target;
  };
  const bytes = (path: string) => {
    const content = readFileSync(onDisk(path, WRITABLE));
    return { path, name: basename(path), content: content.toString('base64'), id: hash(content) };
  };
  const names = (folder: string): string[] => {
    const place = onDisk(folder, FOLDER);
    if (!existsSync(place)) return [];
    return readdirSync(place, { withFileTypes: true })
      .filter((entry) => entry.isFile() && WRITABLE.test(`${folder}/${entry.name.normalize('NFC')}`))
      .map(({ name }) => name)
      .sort();
  };
  const commit = async (files: readonly string[], message: string) => {
    if (!(await isTracked(home))) return;
    const git = (...args: string[]) => run('git', ['-C', home, ...args], { env: { ...process.env, LC_ALL: 'C' } });
    await git('add', '--all', '--', ...files);
    const changed = await git('diff', '--cached', '--quiet', '--', ...files).then(
      () => false,
      () => true,
    );
    if (!changed) return;
    const named = await git('config', 'user.email').then(
      () => [],
      () => ['-c', 'user.name=oit admin', '-c', 'user.email=oit@localhost'],
    );
    // Only what was saved: nothing else that somebody prepared is swept along.
    await git(...named, 'commit', '--quiet', '--message', message, '--', ...files);
  };
  return {
    texts: (folder, extension) =>
      names(folder)
        .filter((name) => name.endsWith(`.${extension}`))
        .map((name) => {
          const path = `${folder}/${name}`;
          const data = readFileSync(onDisk(path, WRITABLE), 'utf8');
          return { path, data, id: hash(data) };
        }),
    text: (path) => {
      const place = onDisk(path, WRITABLE);
      if (!existsSync(place)) return { path, data: '', id: null };
      const data = readFileSync(place, 'utf8');
      return { path, data, id: hash(data) };
    },
    media: (folder) => (FOLDER.test(folder) ? names(folder).map((name) => bytes(`${folder}/${name}`)) : []),
    file: bytes,
    write: async (changes, message, { fresh }) => {
      const files = changes.map((change) => ({ ...change, place: onDisk(change.path, WRITABLE) }));
      const standing = fresh ? files.find(({ path, place }) => /\.mdx?$/.test(path) && existsSync(place)) : undefined;
      if (standing) throw new Refusal(409, `มีไฟล์นี้อยู่แล้ว จึงไม่เขียนทับ · already there, not written over: ${standing.path}`);
      for (const { place, content, encoding } of files) {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, Buffer.from(content, encoding));
      }
      await commit(
        files.map(({ place }) => place),
        message,
      );
    },
    remove: async (paths, message) => {
      const places = paths.map((path) => onDisk(path, WRITABLE));
      for (const place of places) rmSync(place, { force: true });
      await commit(places, message);
    },
  };
}

/** Whether a folder is in a Git repository, so that what is saved is committed. */
export const isTracked = (folder: string): Promise<boolean> =>
  run('git', ['-C', folder, 'rev-parse', '--is-inside-work-tree']).then(
    ({ stdout }) => stdout.trim() === 'true',
    () => false,
  );

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
