import { posix } from 'node:path';
import { decodeCsv, delimiterOf } from '../content/csv.ts';
import type { Finding } from '../model/finding.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { publishedName } from '../model/published-name.ts';
import { aliasEdit } from './alias.ts';
import { replaceCell } from './csv-cell.ts';
import { mistakes } from './front-matter.ts';
import { type Moved, referenceEdits } from './references.ts';
import { type Repair, repairOf } from './repair.ts';
import { lineStart, replaceAt, type TextEdit, withEdits } from './text-edit.ts';

/** A content folder as it stands. Paths are below it, with forward slashes. */
export interface Folder {
  /** Every file and folder. */
  paths: readonly string[];
  /** The bytes of a file; null for a folder, and where there is none. */
  read: (path: string) => Uint8Array | null;
  ledger: readonly LedgerEntry[];
}

/** What is to become of one file or folder. */
export interface Change {
  path: string;
  /** Where it goes; `path` where it stays. */
  to: string;
  /** Its text before and after; null where only its name changes. */
  text: { before: string; after: string; bytes: Uint8Array } | null;
  /** The encoding that it leaves for UTF-8. */
  encoding: 'Windows-874' | 'UTF-16' | null;
}

/**
 * What the mechanical repairs of some findings come to. Pure: nothing is written. A repair that cannot be made safely (another file has
 * the name, the text is not what the finding says, the file would be broken) is left out; its finding stays.
 * @param label the content folder as the findings call it
 */
export function planRepairs(findings: readonly Finding[], folder: Folder, label: string): Change[] {
  const repairs = findings.flatMap((finding) => {
    const repair = repairOf(finding);
    return repair?.file.startsWith(`${label}/`) ? [{ ...repair, file: repair.file.slice(label.length + 1) }] : [];
  });
  const texts = textsOf(folder);
  const names = renames(repairs, folder, texts);
  const moved = movedBy(names);
  const changes = new Map<string, Change>();
  const byFile = Map.groupBy(repairs, ({ file }) => file);
  for (const path of folder.paths) {
    const own = byFile.get(path) ?? [];
    const to = moved(path) ?? path;
    const mayName = names.size > 0 && /\.(mdx?|yaml)$/i.test(path);
    const text = own.some(({ kind }) => kind !== 'rename') || mayName ? texts(path) : null;
    if (text === null) {
      // What lies in a renamed folder goes with it.
      if (names.has(path)) changes.set(path, { path, to, text: null, encoding: null });
      continue;
    }
    const after = repaired(path, text.text, own, names, moved, folder.ledger);
    const encoding = own.some(({ kind }) => kind === 'utf8') || after !== text.text ? text.encoding : null;
    if (after === text.text && encoding === null && !names.has(path)) continue;
    const isChanged = after !== text.text || encoding !== null;
    const content = isChanged ? { before: text.text, after, bytes: text.bytes } : null;
    changes.set(path, { path, to: names.has(path) ? to : path, text: content, encoding });
  }
  return [...changes.values()];
}

interface Text {
  text: string;
  bytes: Uint8Array;
  encoding: Change['encoding'];
}

/** Reads texts once; null for a file that is none. */
function textsOf(folder: Folder): (path: string) => Text | null {
  const known = new Map<string, Text | null>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const bytes = folder.read(path);
    const text = bytes === null ? null : decode(path, bytes);
    known.set(path, text);
    return text;
  };
}

function decode(path: string, bytes: Uint8Array): Text | null {
  if (path.endsWith('.csv')) {
    const { text, encoding } = decodeCsv(bytes);
    // A byte that the encoding does not have would be lost.
    return text.includes('\ufffd') ? null : { text, encoding, bytes };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: null, bytes };
  } catch {
    return null;
  }
}

/** New names by old path, without those that another file has, or that would lose a published address. */
function renames(
  repairs: readonly Repair[],
  folder: Folder,
  texts: (path: string) => Text | null,
): ReadonlyMap<string, string> {
  const exact = new Set(folder.paths);
  const taken = new Map<string, number>();
  const count = (path: string, by: number) => taken.set(folded(path), (taken.get(folded(path)) ?? 0) + by);
  for (const path of folder.paths) count(path, 1);
  const names = new Map<string, string>();
  for (const repair of repairs) {
    if (repair.kind !== 'rename' || !exact.has(repair.file)) continue;
    count(repair.file, -1);
    const isFree = (path: string) => !taken.get(folded(path));
    const to = freeName(posix.join(posix.dirname(repair.file), repair.name), isFree, /\.\w+$/.test(repair.name));
    const alias = to === null ? null : formerAddress(repair.file, to, folder.ledger);
    const index = alias && indexOf(repair.file, folder);
    const keepsAddress =
      !alias || (index && aliasEdit(index, texts(index)?.text ?? '', alias, posix.basename(to ?? '')));
    if (to === null || !keepsAddress) {
      count(repair.file, 1);
      continue;
    }
    count(to, 1);
    names.set(repair.file, to);
  }
  return names;
}

/** Two names that differ in capitals only are one on many computers. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** The name itself, or with a number; folders have no second choice. */
function freeName(wanted: string, isFree: (path: string) => boolean, isFile: boolean): string | null {
  if (isFree(wanted)) return wanted;
  if (!isFile) return null;
  const [, stem = wanted, ending = ''] = /^(.*?)(?:-\d+)?(\.\w+)$/.exec(wanted) ?? [];
  for (let number = 2; number < 1000; number += 1) {
    const name = `${stem}-${number}${ending}`;
    if (isFree(name)) return name;
  }
  return null;
}

/** The name under which an attachment was published, where its new name has another address; null where none is lost. */
function formerAddress(from: string, to: string, ledger: readonly LedgerEntry[]): string | null {
  if (!/^\d{4}\/o\d\d\/files\//.test(from)) return null;
  const published = publishedName(posix.basename(from));
  if (published === posix.basename(to)) return null;
  const url = `/${posix.join(posix.dirname(from), published)}`;
  return ledger.some((entry) => entry.url === url) ? published : null;
}

const indexOf = (path: string, { paths }: Folder): string | null => {
  const item = posix.dirname(posix.dirname(path));
  return paths.find((one) => one === `${item}/index.md` || one === `${item}/index.mdx`) ?? null;
};

/** Where each path goes: renamed itself, in a renamed folder, or called by the name under which it was published. */
function movedBy(names: ReadonlyMap<string, string>): Moved {
  const all = new Map<string, string>();
  for (const [from, to] of names) {
    all.set(posix.join(posix.dirname(from), publishedName(posix.basename(from))), to);
    all.set(from.normalize('NFC'), to);
  }
  return (path) => {
    const normal = path.normalize('NFC').replace(/\/$/, '');
    for (let end = normal.length; end > 0; end = normal.lastIndexOf('/', end - 1)) {
      const to = all.get(normal.slice(0, end));
      if (to !== undefined) return to + path.normalize('NFC').slice(end);
    }
    return null;
  };
}

/** A text with its repairs, the new names of what it names, and the former addresses that it keeps. */
function repaired(
  path: string,
  text: string,
  repairs: readonly Repair[],
  names: ReadonlyMap<string, string>,
  moved: Moved,
  ledger: readonly LedgerEntry[],
): string {
  const edits = repairs.flatMap((repair) => editOf(repair, text) ?? []);
  const checked = /\.(mdx?|yaml)$/i.test(path) ? edits.filter((edit) => isSafe(path, text, edit)) : edits;
  if (names.size === 0) return withEdits(text, checked);
  const all = [...checked, ...referenceEdits(path, text, moved)];
  let result = withEdits(text, all);
  for (const [from, to] of names) {
    const isOwn = /(^|\/)index\.mdx?$/.test(path) && posix.dirname(posix.dirname(from)) === posix.dirname(path);
    const former = isOwn ? formerAddress(from, to, ledger) : null;
    const alias = former === null ? null : aliasEdit(path, result, former, posix.basename(to));
    if (alias) result = withEdits(result, [alias]);
  }
  return result;
}

/** A repair must not bring another mistake, such as a name that is there already. */
const isSafe = (path: string, text: string, edit: TextEdit): boolean =>
  mistakes(path, withEdits(text, [edit])) <= mistakes(path, text);

function editOf(repair: Repair, text: string): TextEdit | null {
  switch (repair.kind) {
    case 'word':
      return replaceAt(text, repair, repair.found, repair.instead);
    case 'line': {
      const start = lineStart(text, repair.line);
      if (start === null) return null;
      const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
      const indent = line.length - line.trimStart().length;
      // What encloses front matter stands at the very beginning of its line, alone.
      if (repair.instead === '---') return { start, end: start + line.length, text: '---' };
      if (line.trim() !== repair.found) return null;
      return { start: start + indent, end: start + line.trimEnd().length, text: repair.instead };
    }
    case 'blank': {
      const [blank = ''] = /^\s*\n/.exec(text) ?? [];
      return blank === '' ? null : { start: 0, end: blank.length, text: '' };
    }
    case 'cell':
    case 'header': {
      const delimiter = delimiterOf(text);
      const header = text.split(/\r?\n/, repair.line)[repair.line - 1] ?? '';
      if (
        repair.kind === 'header' &&
        header.split(delimiter).some((cell) => cell.trim().replace(/^"|"$/g, '') === repair.instead)
      )
        return null;
      return replaceCell(text, repair, delimiter, repair.found, repair.instead);
    }
    default:
      return null;
  }
}
