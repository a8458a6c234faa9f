import type { Dictionary } from '../i18n/index.ts';
import { textsFor } from '../i18n/texts.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { datasets } from '../publish/datasets.ts';
import { yearFeeds } from '../publish/feeds.ts';
import { schemaPath } from '../publish/json.ts';
import { schemaNames } from '../publish/json-schemas.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { type DataExample, dataExample } from './data-example.ts';
import { type DatasetLine, datasetLine, type FileLine } from './dataset-line.ts';
import { formatOfFile } from './format.ts';
import { fileHref } from './href.ts';
import { type SiteFeed, siteFeeds } from './site-feeds.ts';

type Format = { format: string; href: string };

/** Something to download, in its forms. */
export interface Feed {
  name: keyof Dictionary['dataPage']['entries'];
  formats: Format[];
}

/** The datasets of one item. */
export interface ItemDatasets {
  code: string;
  title: string;
  /** The item as a whole, with its documents and attachments. */
  whole: DatasetLine;
  /** Attachments that the page names; there may be hundreds. */
  attachments: FileLine[];
  moreAttachments: number;
  tables: DatasetLine[];
}

/** What can be downloaded of a year. */
export interface YearDatasets {
  year: number;
  feeds: Feed[];
  items: ItemDatasets[];
}

/** What can be downloaded, by year and as a whole. */
export interface DataView {
  years: YearDatasets[];
  counts: { datasets: number; tables: number };
  /** One dataset to show how data is used; null where nothing is published at all. */
  example: DataExample | null;
  api: Feed[];
  /** The JSON Schemas of the documents. */
  schemas: Format[];
  standards: Feed[];
  news: Feed[];
}

/** The data page in a language. */
export function dataView(site: Site, locale: Locale): DataView {
  const all = datasets(site);
  return {
    years: lookup(site).years.map((year) => ({
      year: year.year,
      feeds: feedsOf(site, year),
      items: itemsOf(site, locale, year),
    })),
    counts: { datasets: all.length, tables: all.filter(({ table }) => table !== null).length },
    example: dataExample(site, locale),
    api: wholeSite(site, 'api'),
    schemas: schemaNames.map((name) => ({ format: name, href: fileHref(site, schemaPath(name)) })),
    standards: wholeSite(site, 'standards'),
    news: wholeSite(site, 'news'),
  };
}

/** The feeds of a year, one line for each name. */
function feedsOf(site: Site, year: YearAssessment): Feed[] {
  const feeds = yearFeeds(site, year);
  const names = [...new Set(feeds.map(({ name }) => name))];
  return names.map((name) => ({
    name,
    formats: feeds
      .filter((feed) => feed.name === name)
      .map(({ path }) => ({ format: formatOfFile(path), href: fileHref(site, path) })),
  }));
}

/** More attachments than these stand on the page of the item. */
const ATTACHMENTS = 5;

function itemsOf(site: Site, locale: Locale, { year, items }: YearAssessment): ItemDatasets[] {
  return items.flatMap(({ code, title }) => {
    const own = datasets(site).filter((dataset) => dataset.year === year && dataset.code === code);
    const [whole, ...tables] = own.map((dataset) => datasetLine(site, locale, dataset));
    if (!whole) return [];
    const [feed, ...attachments] = whole.files;
    return {
      code,
      title: textsFor(site, locale).figures.text(title[locale]),
      whole: { ...whole, files: feed ? [feed] : [] },
      attachments: attachments.slice(0, ATTACHMENTS),
      moreAttachments: Math.max(attachments.length - ATTACHMENTS, 0),
      tables,
    };
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
