import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { type PublishedTable, publishedTables } from '../publish/published-tables.ts';
import { tableHead } from '../publish/table.ts';
import type { Site } from '../site/site.ts';
import { captionOf, downloadsOf, pageOf, type TableView } from './table-view.ts';

/** A list of a page, people, contacts, channels or documents, that can be downloaded as a table. */
export interface ListData extends Pick<TableView, 'slug' | 'caption' | 'downloads' | 'page'> {
  /** What kind of list it is. */
  title: string;
}

/** The tables of what an element shows as lists. */
export function dataOfElement(site: Site, locale: Locale, content: ItemContent, element: string): ListData[] {
  return publishedTables(site, content)
    .filter((table) => table.element === element)
    .map((table) => listData(site, locale, content, table));
}

/** The table of an item's documents; null where it has none. */
export function dataOfDocuments(site: Site, locale: Locale, content: ItemContent | undefined): ListData | null {
  if (!content) return null;
  const written = new Set(content.tables.map(({ slug }) => slug));
  const table = publishedTables(site, content).find(
    ({ schema, element, slug }) => schema === 'documents' && element === null && !written.has(slug),
  );
  return table ? listData(site, locale, content, table) : null;
}

const listData = (site: Site, locale: Locale, content: ItemContent, table: PublishedTable): ListData => ({
  slug: table.slug,
  title: textsFor(site, locale).figures.text(tableHead(site, table).title[locale]),
  caption: captionOf(site, locale, content, table),
  downloads: downloadsOf(site, content, table),
  page: pageOf(site, locale, content, table),
});
