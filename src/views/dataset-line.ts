import type { Figures } from '../i18n/figures.ts';
import { textsFor } from '../i18n/texts.ts';
import type { Bilingual, Locale } from '../model/bilingual.ts';
import { fiscalYear, fiscalYearOf } from '../model/period.ts';
import type { Dataset } from '../publish/datasets.ts';
import { type Licence, licenceOf } from '../publish/licences.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { citation } from './citation.ts';
import { absolute, fileHref, href } from './href.ts';
import { tableName, wholeName } from './table-name.ts';

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
  citation: Bilingual;
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
  const { figures } = textsFor(site, locale);
  const item = `${code} ${figures.text(known.item(year, code)?.title[locale] ?? '')}`.trim();
  return {
    id,
    name: table && content ? wholeName(tableName(site, locale, content, table)) : item,
    description: figures.text(dataset.description[locale]),
    href: href(site, locale, dataset.page),
    period: spanOf(dataset.temporal, figures),
    issued,
    modified,
    rows: table ? table.rows.length : null,
    unit: known.unit(dataset.unit)?.name[locale] ?? null,
    licence: licenceOf(dataset.decisions),
    citation: citationOf(site, dataset),
    files: dataset.distributions.map(({ path, name, format, bytes, sha256 }) => ({
      name,
      format,
      href: fileHref(site, path),
      url: absolute(site, 'th', path),
      size: bytes === null ? null : figures.bytes(bytes),
      sha256,
    })),
  };
}

/** A fiscal year by its name, and any other time by its months. */
function spanOf({ start, end }: Dataset['temporal'], figures: Figures): string {
  const year = fiscalYear(fiscalYearOf(start));
  return year.start === start && year.end === end ? figures.period(year) : figures.months(`${start}/${end}`);
}

function citationOf(site: Site, { year, code, table, modified, page }: Dataset): Bilingual {
  const known = lookup(site);
  const content = known.content(year, code);
  const titleIn = (locale: Locale) =>
    table && content
      ? `${wholeName(tableName(site, locale, content, table))} (${code})`
      : `${code} ${textsFor(site, locale).figures.text(known.item(year, code)?.title[locale] ?? '')}`.trim();
  const title = { th: titleIn('th'), en: titleIn('en') };
  return citation(site, { title, year, day: modified, path: page, dataset: true });
}
