import { accessSync, constants, type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Finding, finding } from '../model/finding.ts';
import { compareNames } from './order.ts';

/**
 * The entries of a folder in a stable order, without hidden files and what office programs leave behind; none when it is
 * absent or a file. One that the computer does not let us read is a finding.
 * @param file the folder as the editor would type it
 */
export function entriesOf(path: string, file: string, findings: Finding[]): Dirent[] {
  try {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !/^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i.test(name))
      .sort((a, b) => compareNames(a.name, b.name));
  } catch (error) {
    findings.push(unreadable(file, problemOf(error)));
    return [];
  }
}

/** What to say of a file or folder that is there and cannot be read; `problem` is the code of the operating system. */
export const unreadable = (file: string, problem: string): Finding =>
  finding('file-unreadable', 'error', { file, params: { found: file.split('/').at(-1) ?? file, problem } });

/** The code that the operating system gives an error, such as `EACCES`. */
export const problemOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? '');

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

const statOf = (folder: string, name: string) => {
  try {
    return statSync(join(folder, name), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

/** True for a file, and for a link to one. A pipe or a socket is neither file nor folder. */
export const isFile = (folder: string, entry: Dirent): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && statOf(folder, entry.name)?.isFile() === true);

/** True for a folder, and for a link to one. */
export const isFolder = (folder: string, entry: Dirent): boolean =>
  entry.isDirectory() || (entry.isSymbolicLink() && statOf(folder, entry.name)?.isDirectory() === true);

/** True for a name that is a single step down: no separators, no `..`. */
export const isPlainName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);

/**
 * Bytes of a file that will be published as it is.
 * @throws Error of the operating system when it cannot be read
 */
export function sizeOf(folder: string, name: string): number {
  const path = join(folder, name);
  accessSync(path, constants.R_OK);
  return statSync(path).size;
}
