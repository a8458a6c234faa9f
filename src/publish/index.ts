import type { ItemContent } from '../model/disclosure.ts';
import { itemPath, tablePath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { publishedAttachments } from './attachments.ts';
import { yearFeedPath, yearFeeds } from './feeds.ts';
import { indexDocument } from './index-document.ts';
import { itemDocument } from './item.ts';
import { itemFeedPath } from './items.ts';
import { json, schemaPath } from './json.ts';
import { jsonSchema, schemaNames } from './json-schemas.ts';
import { publishedTables } from './published-tables.ts';
import { tableCsv, tableDocument, tableXlsx } from './table.ts';

/** A file of the built site that is no page: what stands in it, or which file on disk it is a copy of. */
export type PublishedFile = {
  /** From the site's root, as it is on disk: without a slash in front, not percent-encoded. */
  path: string;
} & ({ content: string | Uint8Array } | { copy: string });

/**
 * The API, every table and every attachment, in a stable order; the same site gives the same bytes. One file at a time is made,
 * so that a site of any size fits into memory.
 */
export async function* dataFiles(site: Site): AsyncGenerator<PublishedFile> {
  const file = (path: string, content: string | Uint8Array): PublishedFile => ({ path: path.slice(1), content });
  yield file('/api/index.json', json(indexDocument(site)));
  for (const name of schemaNames) yield file(schemaPath(name), json(jsonSchema(site, name)));
  for (const year of lookup(site).years) {
    for (const feed of yearFeeds) yield file(yearFeedPath(year.year, feed.file), await feed.content(site, year));
    for (const item of year.items) yield file(itemFeedPath(year.year, item.code), json(itemDocument(site, year, item)));
    for (const content of site.disclosure.items.filter((item) => item.year === year.year))
      yield* filesOfItem(site, content);
  }
}

/**
 * What describes the data: catalogs and metadata, which give the size and hash of each file.
 * @param site with `files` of everything that `dataFiles` gave
 */
export function descriptionFiles(_site: Site): PublishedFile[] {
  return [];
}

async function* filesOfItem(site: Site, content: ItemContent): AsyncGenerator<PublishedFile> {
  const { year, code } = content;
  for (const table of publishedTables(site, content)) {
    const path = (format: 'csv' | 'json' | 'xlsx') => tablePath(year, code, table.slug, format).slice(1);
    yield { path: path('csv'), content: tableCsv(table) };
    yield { path: path('json'), content: json(tableDocument(site, content, table)) };
    yield { path: path('xlsx'), content: await tableXlsx(site, content, table) };
  }
  const folder = `${itemPath(year, code).slice(1)}files/`;
  for (const { name, path } of publishedAttachments(content)) yield { path: `${folder}${name}`, copy: path };
}
