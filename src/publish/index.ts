import type { ItemContent } from '../model/disclosure.ts';
import { filePath, itemPath, tablePath } from '../model/paths.ts';
import { publishedName } from '../model/published-name.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { publishedAttachments } from './attachments.ts';
import { changelogDocument, changelogPath } from './changelog.ts';
import { csvFiles } from './csv-files.ts';
import { csvMetadata, csvMetadataPath } from './csvw.ts';
import { dataPackage, dataPackagePath } from './data-package.ts';
import { catalogFiles } from './dcat/files.ts';
import { yearFeeds } from './feeds.ts';
import { formerFiles } from './former-files.ts';
import { gdCatalogFiles } from './gd-catalog/files.ts';
import { identityCss, identityCssPath } from './identity-css.ts';
import { indexDocument } from './index-document.ts';
import { itemDocument } from './item.ts';
import { itemFeedPath } from './items.ts';
import { json, schemaPath } from './json.ts';
import { jsonSchema, schemaNames } from './json-schemas.ts';
import { llmsTxt } from './llms.ts';
import { newsFiles } from './news-files.ts';
import { openApi, openApiPath } from './openapi/document.ts';
import { publishedTables } from './published-tables.ts';
import { redirectsFile } from './redirects.ts';
import { robotsTxt } from './robots.ts';
import { tableCsv, tableDocument, tableSheet } from './table.ts';
import { xlsx } from './xlsx.ts';

/** A file of the built site that is no page: what stands in it, or which file on disk it is a copy of. */
export type PublishedFile = {
  /** From the site's root, as it is on disk: without a slash in front, not percent-encoded. */
  path: string;
} & ({ content: string | Uint8Array } | { copy: string });

/**
 * Gives the bytes of a file that takes long to make.
 * @param path from the site's root, as on disk
 * @param from everything that it is made from, as plain data
 */
export type MakeFile = (path: string, from: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/**
 * The API, every table and every attachment, in a stable order; the same site gives the same bytes. One file at a time is made,
 * so that a site of any size fits into memory.
 * @param make asked for workbooks; makes each by default
 */
export async function* dataFiles(
  site: Site,
  make: MakeFile = (_path, _from, makeIt) => makeIt(),
): AsyncGenerator<PublishedFile> {
  const file = (path: string, content: string | Uint8Array): PublishedFile => ({ path: path.slice(1), content });
  yield file('/api/index.json', json(indexDocument(site)));
  const colours = identityCss(site);
  if (colours !== null) yield file(identityCssPath, colours);
  const { logo } = site.disclosure;
  if (logo) yield { path: logo.address.slice(1), copy: logo.path };
  yield file(changelogPath, json(changelogDocument(site)));
  for (const name of schemaNames) yield file(schemaPath(name), json(jsonSchema(site, name)));
  for (const year of lookup(site).years) {
    for (const { path, content } of yearFeeds(site, year)) yield file(path, await content());
    for (const item of year.items) yield file(itemFeedPath(year.year, item.code), json(itemDocument(site, year, item)));
    for (const content of site.disclosure.items.filter((item) => item.year === year.year))
      yield* filesOfItem(site, content, make);
  }
}

/**
 * What describes the data: catalogs and metadata, which give the size and hash of each file.
 * @param site with `files` of everything that `dataFiles` gave
 */
export async function* descriptionFiles(site: Site): AsyncGenerator<PublishedFile> {
  const written = new Set(site.files.keys());
  const texts = new Map<string, string>();
  for await (const file of descriptions(site)) {
    written.add(file.path);
    if ('content' in file && typeof file.content === 'string') texts.set(`/${file.path}`, file.content);
    yield file;
  }
  written.add(openApiPath.slice(1));
  yield { path: openApiPath.slice(1), content: json(await openApi(site, written, texts)) };
  yield { path: 'llms.txt', content: llmsTxt(site, written) };
}

async function* descriptions(site: Site): AsyncGenerator<PublishedFile> {
  yield { path: dataPackagePath.slice(1), content: json(dataPackage(site)) };
  for (const file of csvFiles(site))
    yield { path: csvMetadataPath(file.path).slice(1), content: json(csvMetadata(site, file)) };
  yield* newsFiles(site);
  yield* catalogFiles(site);
  yield* await gdCatalogFiles(site);
  yield { path: 'robots.txt', content: robotsTxt(site) };
  const moved = redirectsFile(site);
  if (moved !== null) yield { path: '_redirects', content: moved };
}

async function* filesOfItem(site: Site, content: ItemContent, make: MakeFile): AsyncGenerator<PublishedFile> {
  const { year, code } = content;
  // Where a file was before, it stands again: a plain host cannot send anybody on.
  const before = Map.groupBy(formerFiles(site, content), ({ to }) => to);
  const file = function* (to: string, made: PublishedFile): Generator<PublishedFile> {
    yield made;
    for (const { from } of before.get(to) ?? []) yield { ...made, path: from.slice(1) };
  };
  for (const table of publishedTables(site, content)) {
    const path = (format: 'csv' | 'json' | 'xlsx') => tablePath(year, code, table.slug, format);
    const made = (to: string, content: string | Uint8Array) => file(to, { path: to.slice(1), content });
    yield* made(path('csv'), tableCsv(table));
    yield* made(path('json'), json(tableDocument(site, content, table)));
    const sheet = tableSheet(site, content, table);
    yield* made(path('xlsx'), await make(path('xlsx').slice(1), sheet, () => xlsx(sheet)));
  }
  const folder = `${itemPath(year, code).slice(1)}files/`;
  for (const { name, path } of publishedAttachments(content))
    yield* file(filePath(year, code, name), { path: `${folder}${publishedName(name)}`, copy: path });
}
