import type { Dictionary } from '../i18n/index.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import { yearFeedPath, yearFeeds } from '../publish/feeds.ts';
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
  item: string;
  href: string;
  rows: number;
  formats: Format[];
}

/** What can be downloaded, by year and as a whole. */
export interface DataView {
  years: { year: number; feeds: Feed[]; tables: TableLine[] }[];
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
      return { name: caption, ...item, rows: total, formats: downloads };
    });
  });
}

function wholeSite(site: Site, group: SiteFeed['group']): Feed[] {
  return siteFeeds
    .filter((feed) => feed.group === group)
    .map(({ name, formats }) => ({
      name,
      formats: formats.map(([format, path]) => ({ format, href: fileHref(site, path) })),
    }));
}
