import type { Dictionary } from '../i18n/index.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Site } from '../site/site.ts';
import { itemsCsv, itemsDocument } from './items.ts';
import { json } from './json.ts';
import type { SchemaName } from './schema.ts';
import { statusDocument } from './status.ts';
import { urlSheet } from './url-sheet.ts';
import { urlSheetCsv, urlSheetJson, urlSheetXlsx } from './url-sheet-formats.ts';

/** One feed that every year has. */
export interface YearFeed {
  /** Its file in `/api/<year>/`. */
  file: string;
  /** What it is called: a key of the data page's texts. */
  name: keyof Dictionary['dataPage']['entries'];
  /** The JSON Schema that describes it. */
  schema?: SchemaName;
  content: (site: Site, year: YearAssessment) => string | Promise<Uint8Array>;
}

/** The feeds of a year, each once: what is published and what `/api/index.json` lists is this. */
export const yearFeeds: readonly YearFeed[] = [
  { file: 'items.json', name: 'items', schema: 'items', content: (site, year) => json(itemsDocument(site, year)) },
  { file: 'items.csv', name: 'items', content: itemsCsv },
  { file: 'status.json', name: 'status', schema: 'status', content: (site, year) => json(statusDocument(site, year)) },
  { file: 'urls.csv', name: 'urls', content: (site, { year }) => urlSheetCsv(urlSheet(site, year)) },
  {
    file: 'urls.json',
    name: 'urls',
    schema: 'urls',
    content: (site, { year }) => urlSheetJson(urlSheet(site, year), site),
  },
  { file: 'urls.xlsx', name: 'urls', content: (site, { year }) => urlSheetXlsx(urlSheet(site, year), site) },
];

/** Where a feed of a year is, from the site's root. */
export const yearFeedPath = (year: number, file: string): string => `/api/${year}/${file}`;
