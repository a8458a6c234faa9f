import type { Disclosure, FormerName, ItemContent, Withdrawn } from '../model/disclosure.ts';
import { filePath, tablePagePath, tablePath } from '../model/paths.ts';
import type { Site } from '../site/site.ts';
import { publishedAttachments } from './attachments.ts';
import { publishedTables } from './published-tables.ts';

/** An earlier address of a file, on disk and from the root, and the one that it has now, as in a link. */
export interface FormerFile {
  from: string;
  to: string;
}

const formats = ['csv', 'json', 'xlsx'] as const;

/** The earlier addresses of an item's attachments and of its tables' files: a plain host serves a copy there. */
export function formerFiles(site: Site, content: ItemContent): FormerFile[] {
  const { year, code } = content;
  return live(site, content).flatMap(({ kind, path, name }) =>
    kind === 'file'
      ? [{ from: path, to: filePath(year, code, name) }]
      : formats.map((format) => ({ from: `${path}.${format}`, to: tablePath(year, code, name, format) })),
  );
}

/** The earlier addresses of the pages of tables, each with the page's present one. */
export function formerTablePages(site: Site): FormerFile[] {
  return site.disclosure.items.flatMap((content) =>
    live(site, content)
      .filter(({ kind }) => kind === 'table')
      .map(({ path, name }) => ({ from: `${path}/`, to: tablePagePath(content.year, content.code, name) })),
  );
}

/** Those whose file or table is published: what only a draft names has no address, and had none. */
function live(site: Site, content: ItemContent): FormerName[] {
  const former = content.index?.former ?? [];
  if (former.length === 0) return [];
  const files = new Set(publishedAttachments(content).map(({ name }) => name));
  const tables = new Set(publishedTables(site, content).map(({ slug }) => slug));
  return former.filter(({ kind, name }) => (kind === 'file' ? files : tables).has(name));
}

/**
 * What was taken back on purpose, each address (on disk, from the root) with the page that says so: for a file, a page in a folder of
 * the file's name, which is where a plain host looks.
 */
export function withdrawnPages(site: {
  disclosure: Pick<Disclosure, 'items' | 'withdrawn'>;
}): (Withdrawn & { address: string; page: string })[] {
  const { items, withdrawn = [] } = site.disclosure;
  return [...withdrawn, ...items.flatMap(({ index }) => index?.withdrawn ?? [])].flatMap((one) => {
    const addresses =
      one.kind === 'table' ? [`${one.path}/`, ...formats.map((format) => `${one.path}.${format}`)] : [one.path];
    return addresses.map((address) => ({ ...one, address, page: `${address.replace(/\/$/, '')}/` }));
  });
}
