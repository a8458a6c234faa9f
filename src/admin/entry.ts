import { type Document, isMap, isScalar, isSeq, parseDocument, Document as YamlDocument } from 'yaml';
import { evidenceKinds } from '../model/evidence-kind.ts';

/** What the form edits: the front matter with evidence in rows that say their kind, the text, and the file as it was. */
export type Entry = Record<string, unknown>;

/** The file that an entry was read from; comments and order of the author are taken from it. */
const SOURCE = 'oit_source';
/** Why the file cannot be edited here. */
const BROKEN = 'oit_broken';
/** What tells a document from an item's own text, by which lists of documents leave that out. */
export const OF = 'oit_of';
/** The key by which a row of evidence says what it is. */
export const KIND = 'oit_kind';

/** Kinds of rows that stand for a word where others have a value. */
const words = { all: { documents: 'all' }, agency: { contact: 'agency' } } as const;
export type RowKind = keyof typeof words | (typeof evidenceKinds)[number];

const FILE = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parse = (yaml: string) => parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });

/**
 * A Markdown file → what the form edits. Every value is the string that the author wrote, as in the reader; what the form does not
 * show is kept. A file that is no front matter and text is shown empty, and `textOf` refuses to write over it.
 */
export function entryOf(text: string): Entry {
  if (text.trim() === '') return {};
  const match = FILE.exec(text);
  const document = parse(match?.[1] ?? '');
  const value: unknown = document.errors.length === 0 ? document.toJS() : null;
  const usable = (match !== null || !/^\s*---/.test(text)) && (isRecord(value) || value === null || value === '');
  if (!usable || document.errors.length > 0) return { [SOURCE]: text, [BROKEN]: true, body: text };
  const { draft, evidence, ...rest } = isRecord(value) ? value : {};
  return {
    ...rest,
    ...(draft !== undefined && { draft: draft === 'true' }),
    ...(evidence !== undefined && { evidence: isRecord(evidence) ? mapValues(evidence, rowsOf) : evidence }),
    body: match ? (match[2] ?? '') : text,
    [OF]: 'title' in rest ? 'document' : 'item',
    [SOURCE]: text,
  };
}

/** One piece of evidence or a list of them → rows that say their kind. What has no kind, or two, is left as it is. */
const rowsOf = (declared: unknown): unknown[] =>
  [declared].flat().map((piece) => {
    if (!isRecord(piece)) return piece;
    const named = evidenceKinds.filter((kind) => piece[kind] !== undefined);
    const [kind] = named;
    if (kind === undefined || named.length > 1) return piece;
    const word = (Object.keys(words) as (keyof typeof words)[]).find(
      (name) => kind in words[name] && piece[kind] === Object.values(words[name])[0],
    );
    if (word === undefined) return { ...piece, [KIND]: kind };
    const { [kind]: _, ...rest } = piece;
    return { ...rest, [KIND]: word };
  });

/** A row as it stands in the file; `null` for one that nobody filled in. */
function pieceOf(row: unknown): unknown {
  if (!isRecord(row) || typeof row[KIND] !== 'string') return row;
  const { [KIND]: kind, ...rest } = row;
  const piece = { ...words[kind as keyof typeof words], ...rest } as Record<string, unknown>;
  for (const name of ['file', 'data']) if (typeof piece[name] === 'string') piece[name] = nameOf(piece[name]);
  if (Array.isArray(piece['people']))
    piece['people'] = piece['people'].map((person: unknown) =>
      isRecord(person) && typeof person['photo'] === 'string' ? { ...person, photo: nameOf(person['photo']) } : person,
    );
  return evidenceKinds.some((name) => piece[name] !== undefined) ? piece : null;
}

/** The form gives where a file is; front matter names it. */
const nameOf = (path: string): string => path.replace(/^(?:\.?\/)?files\//, '');

/** What the form edited → the file. Lines that nobody changed stay as they were written, with their comments. */
export function textOf(entry: Entry, order: readonly string[] = []): string {
  const { [SOURCE]: source, [BROKEN]: broken, [OF]: _, body = '', ...data } = entry;
  if (broken)
    throw new Error(
      'ไฟล์นี้เขียนไว้ไม่ถูกต้อง จึงไม่บันทึกทับ ให้ผู้ดูแลแก้ส่วนหัวของไฟล์ก่อน · The file cannot be read, so nothing is written over it. Its front matter must be corrected first.',
    );
  const { evidence, files, draft, ...rest } = data;
  const whole = {
    ...rest,
    ...(Array.isArray(files) && { files: files.map((name) => (typeof name === 'string' ? nameOf(name) : name)) }),
    ...(draft === true && { draft }),
    ...(isRecord(evidence) && { evidence: mapValues(evidence, (rows) => [rows].flat().map(pieceOf)) }),
  };
  const text = typeof source === 'string' ? source : '';
  const matter = FILE.exec(text)?.[1] ?? '';
  const document = parse(matter);
  const wanted = filled(inOrder(whole, order));
  const value = isRecord(wanted) ? wanted : {};
  const head = isMap(document.contents) ? merged(document, value, matter) : fresh(value);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const written = String(body);
  const tail = written === '' || written.endsWith('\n') ? written : `${written}\n`;
  return `---\n${head}---\n${tail}`.replace(/\r?\n/g, end);
}

const fresh = (value: Record<string, unknown>): string =>
  Object.keys(value).length === 0 ? '' : new YamlDocument(value, { schema: 'failsafe' }).toString({ lineWidth: 0 });

/** The YAML of a document with other values: only what differs is touched. */
function merged(document: Document.Parsed | Document, value: Record<string, unknown>, before: string): string {
  if (same(unlisted(filled(document.toJS()) ?? {}), unlisted(value))) return `${before}\n`;
  if (Object.keys(value).length === 0) return '';
  merge(document, [], value);
  return document.toString({ lineWidth: 0 });
}

function merge(document: Document.Parsed | Document, path: (string | number)[], value: unknown): void {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const before: unknown = isMap(node) || isSeq(node) || isScalar(node) ? node.toJS(document) : undefined;
  if (same(before, value)) return;
  // An author may write a list of one as that one.
  const [only, ...others] = Array.isArray(value) ? value : [];
  if (isMap(node) && isRecord(only) && others.length === 0) merge(document, path, only);
  else if (isMap(node) && isRecord(value)) {
    for (const key of Object.keys(isRecord(before) ? before : {}))
      if (!(key in value)) document.deleteIn([...path, key]);
    for (const [key, inner] of Object.entries(value)) merge(document, [...path, key], inner);
  } else if (isSeq(node) && Array.isArray(value)) {
    for (let index = node.items.length - 1; index >= value.length; index -= 1) document.deleteIn([...path, index]);
    for (const [index, inner] of value.entries()) merge(document, [...path, index], inner);
  } else document.setIn(path, document.createNode(value));
}

/** Without lists of one around their only entry, which mean the same in evidence. */
const unlisted = (value: unknown): unknown => {
  if (!isRecord(value) || !isRecord(value['evidence'])) return value;
  const evidence = mapValues(value['evidence'], (rows) => (Array.isArray(rows) && rows.length === 1 ? rows[0] : rows));
  return { ...value, evidence };
};

/** Strings only, as in front matter, and nothing that is empty; undefined when nothing is left. */
function filled(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const list = value.map(filled).filter((one) => one !== undefined);
    return list.length > 0 ? list : undefined;
  }
  if (isRecord(value)) {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, filled(inner)] as const)
      .filter(([, inner]) => inner !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

function inOrder(value: Record<string, unknown>, order: readonly string[]): Record<string, unknown> {
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)));
}

const mapValues = (record: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** Deep equality of plain values, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => same(one, b[index]));
  if (isRecord(a) && isRecord(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
  }
  return a === b;
}
