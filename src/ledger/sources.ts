import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Disclosure, ItemContent } from '../model/disclosure.ts';
import { documentPath, filePath, itemPath, tablePagePath } from '../model/paths.ts';

/** What an editor wrote that an address shows. */
export interface Source {
  kind: 'item' | 'document' | 'table' | 'file';
  item: ItemContent;
  /** Its name in an address: a document's or a table's slug, a file's published name; empty for the item itself. */
  name: string;
  /** The file as the editor would type it. */
  file: string;
  /** Every address that shows it, as paths from the root in links; the first is the one that people note. */
  urls: string[];
  /** Addresses that showed it before, and still lead to it. */
  former: string[];
  /** SHA-256 of what the editor wrote. */
  sha256: string;
}

/**
 * Everything published that an editor wrote, with its addresses. Reads each file, so it is called only where there is a ledger or
 * one is written.
 */
export function contentSources({ items }: Pick<Disclosure, 'items'>): Source[] {
  return items.flatMap((item) => {
    const { year, code, index, documents, tables, files } = item;
    const source = (kind: Source['kind'], name: string, file: string, urls: string[], sha256: string): Source => {
      const former = formerOf(item, kind, name);
      return { kind, item, name, file, urls, former, sha256 };
    };
    return [
      ...(index ? [source('item', '', index.file, [itemPath(year, code)], textHash(read(index.path)))] : []),
      ...documents
        .filter(({ draft }) => !draft)
        .map(({ slug, file, path }) =>
          source('document', slug, file, [documentPath(year, code, slug)], textHash(read(path))),
        ),
      ...tables.map(({ slug, file, path }) =>
        source(
          'table',
          slug,
          file,
          tableUrls(tablePagePath(year, code, slug)),
          path === undefined ? '' : tableHash(read(path)),
        ),
      ),
      ...files.map(({ name, file, path, facts }) =>
        source('file', name, file, [filePath(year, code, name)], facts?.sha256 ?? hash(readFileSync(path))),
      ),
    ];
  });
}

function formerOf({ year, code, index, documents }: ItemContent, kind: Source['kind'], name: string): string[] {
  if (kind === 'document') {
    const aliases = documents.find(({ slug }) => slug === name)?.aliases ?? [];
    return aliases.map((alias) => (alias.startsWith('/') ? alias : documentPath(year, code, alias)));
  }
  return (index?.former ?? [])
    .filter((one) => one.kind === kind && one.name === name)
    .flatMap(({ path }) => (kind === 'table' ? tableUrls(`${path}/`) : [path]))
    .map((path) => path.split('/').map(encodeURIComponent).join('/'));
}

/** The address of a table's page, and those of its files. */
const tableUrls = (page: string): string[] => [
  page,
  ...['csv', 'json', 'xlsx'].map((format) => `${page.slice(0, -1)}.${format}`),
];

const read = (path: string): string => readFileSync(path, 'utf8');

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The hash of a CSV file, whichever line ends and mark a spreadsheet or git has given it. */
const tableHash = (text: string): string => hash(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));

/** Keys of front matter that say where else a text was found, and nothing of what it says. */
const aboutAddresses = /^(aliases|withdrawn)[ \t]*:/;

/**
 * The hash of a Markdown file as it was written, whichever line ends it has: without the keys that only keep an address alive, so
 * that to repair one in a closed year is no change of its content.
 */
export function textHash(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  let skipping = false;
  const kept = lines.filter((line, index) => {
    if (lines[0] !== '---' || index === 0 || index >= end) return true;
    if (/^\S/.test(line) && !/^[-}\]]/.test(line)) skipping = aboutAddresses.test(line);
    return !skipping;
  });
  return hash(kept.join('\n').trimEnd());
}
