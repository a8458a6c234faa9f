import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareNames } from './order.ts';

/** The entries of a folder in a stable order, without hidden files and what office programs leave behind; none when it is absent or a file. */
export function entriesOf(path: string): Dirent[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !/^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i.test(name))
    .sort((a, b) => compareNames(a.name, b.name));
}

/**
 * True unless an entry is a symbolic link that leads out of a folder, or nowhere.
 * @param root   the content folder: nothing outside it is read
 * @param folder where the entry is
 */
export function staysInside(root: string, folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return true;
  const path = join(folder, entry.name);
  return existsSync(path) && realpathSync(path).startsWith(realpathSync(root) + sep);
}

/** True for a file, and for a link to one. */
export const isFile = (folder: string, entry: Dirent): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && statSync(join(folder, entry.name)).isFile());

/** True for a name that is a single step down: no separators, no `..`. */
export const isPlainName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);

/** Bytes of a file. */
export const sizeOf = (folder: string, name: string): number => statSync(join(folder, name)).size;
