import { dictionary } from '../i18n/index.ts';
import type { Locale } from '../model/bilingual.ts';
import { fiscalYear, fiscalYearOf, formatPeriod } from '../model/period.ts';
import type { Dataset } from '../publish/datasets.ts';
import { type Licence, licenceOf } from '../publish/licences.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { formatBytes } from './format.ts';
import { absolute, fileHref, href } from './href.ts';
import { tableName, wholeName } from './table-name.ts';
import { intervalOf } from './table-view.ts';

/** A dataset as pages show it. */
export interface DatasetLine {
  id: string;
  /** By what it is found beside others of its item: the name of the table, or of the item. */
  name: string;
  description: string;
  href: string;
  period: string;
  /** ISO days */
  issued: string | null;
  modified: string | null;
  /** Null for an item as a whole. */
  rows: number | null;
  unit: string | null;
  licence: Licence | null;
  citation: string;
  files: FileLine[];
}

/** A file of a dataset, with what is known of it. */
export interface FileLine {
  name: string;
  format: string;
  href: string;
  /** The whole address. */
  url: string;
  /** Null while nothing is written. */
  size: string | null;
  sha256: string | null;
}

/** A dataset for a page in a language. */
export function datasetLine(site: Site, locale: Locale, dataset: Dataset): DatasetLine {
  const { id, year, code, table, issued, modified } = dataset;
  const known = lookup(site);
  const content = known.content(year, code);
  const item = `${code} ${known.item(year, code)?.title[locale] ?? ''}`.trim();
  return {
    id,
    name: table && content ? wholeName(tableName(site, locale, content, table)) : item,
    description: dataset.description[locale],
    href: href(site, locale, dataset.page),
    period: spanOf(dataset.temporal, locale),
    issued,
    modified,
    rows: table ? table.rows.length : null,
    unit: known.unit(dataset.unit)?.name[locale] ?? null,
    licence: licenceOf(dataset.decisions),
    citation: citationOf(site, locale, dataset),
    files: dataset.distributions.map(({ path, name, format, bytes, sha256 }) => ({
      name,
      format,
      href: fileHref(site, path),
      url: absolute(site, 'th', path),
      size: bytes === null ? null : formatBytes(bytes),
      sha256,
    })),
  };
}

/** A fiscal year by its name, and any other time by its months. */
function spanOf({ start, end }: Dataset['temporal'], locale: Locale): string {
  const year = fiscalYear(fiscalYearOf(start));
  return year.start === start && year.end === end ? formatPeriod(year, locale) : intervalOf(`${start}/${end}`, locale);
}

/** Who, when, what and where, with the year of the last change. */
function citationOf(site: Site, locale: Locale, dataset: Dataset): string {
  const { year, code, table, modified } = dataset;
  const t = dictionary(locale);
  const known = lookup(site);
  const content = known.content(year, code);
  const own = table && content ? `${wholeName(tableName(site, locale, content, table))} (${code})` : null;
  const what = own ?? `${code} ${known.item(year, code)?.title[locale] ?? ''}`.trim();
  const common = modified?.slice(0, 4) ?? null;
  const when = common === null ? null : locale === 'th' ? String(Number(common) + 543) : common;
  const title = locale === 'th' ? `${what} ${t.fiscalYear(year)}` : `${what}, ${t.fiscalYear(year).toLowerCase()}`;
  return t.datasets.citation(site.agency.name[locale], when, title, absolute(site, locale, dataset.page));
}
