import type { Dictionary } from '../i18n/index.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import type { ItemContent, Table } from '../model/disclosure.ts';
import { itemPath } from '../model/paths.ts';
import { yearFeedPath, yearFeeds } from '../publish/feeds.ts';
import { schemaPath } from '../publish/json.ts';
import { schemaNames } from '../publish/json-schemas.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { formatOfFile } from './format.ts';
import { fileHref, href } from './href.ts';
import { type SiteFeed, siteFeeds } from './site-feeds.ts';
import { tableView } from './table-view.ts';

type Format = { format: string; href: string };

/** Something to download, in its forms. */
export interface Feed {
  name: keyof Dictionary['dataPage']['entries'];
  formats: Format[];
}

/** One table of an item, on the data page. */
export interface TableLine {
  name: string;
  /** What tells it from other tables of its kind, in the author's own words. */
  label: { text: string; lang: Locale } | null;
  item: string;
  href: string;
  rows: number;
  formats: Format[];
}

/** What can be downloaded, by year and as a whole. */
export interface DataView {
  years: { year: number; feeds: Feed[]; tables: TableLine[] }[];
  api: Feed[];
  /** The JSON Schemas of the documents. */
  schemas: Format[];
  standards: Feed[];
  news: Feed[];
}

/** The data page in a language. */
export function dataView(site: Site, locale: Locale): DataView {
  return {
    years: lookup(site).years.map((year) => ({
      year: year.year,
      feeds: feedsOf(site, year),
      tables: tablesOf(site, locale, year),
    })),
    api: wholeSite(site, 'api'),
    schemas: schemaNames.map((name) => ({ format: name, href: fileHref(site, schemaPath(name)) })),
    standards: wholeSite(site, 'standards'),
    news: wholeSite(site, 'news'),
  };
}

/** The feeds of a year, one line for each name. */
function feedsOf(site: Site, { year }: YearAssessment): Feed[] {
  const names = [...new Set(yearFeeds.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    formats: yearFeeds
      .filter((feed) => feed.name === name)
      .map(({ file }) => ({ format: formatOfFile(file), href: fileHref(site, yearFeedPath(year, file)) })),
  }));
}

function tablesOf(site: Site, locale: Locale, { year, items }: YearAssessment): TableLine[] {
  return items.flatMap(({ code, title }) => {
    const content = lookup(site).content(year, code);
    if (!content) return [];
    return content.tables.map((table) => {
      const { caption, total, downloads } = tableView(site, locale, content, table);
      const item = { item: `${code} ${title[locale]}`, href: href(site, locale, itemPath(year, code)) };
      return { ...nameOf(site, locale, content, table, caption), ...item, rows: total, formats: downloads };
    });
  });
}

/**
 * A table by the title of its kind. Where only the name of a file would tell it from others, the label with which the item
 * shows it does, or else the element that it shows.
 */
function nameOf(
  site: Site,
  locale: Locale,
  { year, code, index }: ItemContent,
  { slug, schema }: Table,
  caption: string,
): Pick<TableLine, 'name' | 'label'> {
  if (!caption.endsWith(slug)) return { name: caption, label: null };
  const kind = schema === null ? undefined : site.frameworks.tables.get(schema)?.title[locale];
  for (const [id, entries] of Object.entries(index?.evidence ?? {})) {
    const shown = entries.find(
      ({ kind: form, value }) => form === 'data' && String(value).replace(/\.csv$/i, '') === slug,
    );
    if (!shown) continue;
    const { label, lang = 'th' } = shown;
    if (label !== undefined) return { name: kind ?? '', label: { text: label, lang } };
    const element = lookup(site)
      .item(year, code)
      ?.elements.find((one) => one.id === id)?.title[locale];
    if (element !== undefined) return { name: kind ?? '', label: { text: element, lang: locale } };
  }
  return { name: caption, label: null };
}

function wholeSite(site: Site, group: SiteFeed['group']): Feed[] {
  return siteFeeds
    .filter((feed) => feed.group === group)
    .map(({ name, formats }) => ({
      name,
      formats: formats.map(([format, path]) => ({ format, href: fileHref(site, path) })),
    }));
}
