import type { Dictionary } from '../i18n/index.ts';
import type { YearAssessment } from '../model/assessment.ts';
import { urlSheetPath, yearPath } from '../model/paths.ts';
import type { Site } from '../site/site.ts';
import type { CsvColumn } from './csv-column.ts';
import { itemsColumns, itemsCsv, itemsDocument } from './items.ts';
import { json } from './json.ts';
import { ocdsPackage, ocdsPath, ocdsYear } from './ocds/package.ts';
import { ocdsReport } from './ocds/report.ts';
import type { SchemaName } from './schema.ts';
import { statusDocument } from './status.ts';
import { urlSheet } from './url-sheet.ts';
import { urlSheetColumns, urlSheetCsv, urlSheetJson, urlSheetXlsx } from './url-sheet-formats.ts';

/** One feed of a year. */
export interface YearFeed {
  /** What it is called in `/api/index.json`. */
  file: string;
  /** Where it is, from the site's root. */
  path: string;
  /** What it is called: a key of the data page's texts. */
  name: keyof Dictionary['dataPage']['entries'];
  /** The JSON Schema that describes it. */
  schema?: SchemaName;
  /** What a CSV file holds, a row for each item, and the page that shows the same. */
  csv?: { columns: readonly CsvColumn[]; page: string };
  content: () => string | Promise<Uint8Array>;
}

/** The feeds of a year, each once: what is published and what `/api/index.json` lists is this. */
export function yearFeeds(site: Site, assessed: YearAssessment): YearFeed[] {
  const { year } = assessed;
  const { rows, processes } = ocdsYear(site, year);
  const api = (
    file: string,
    name: YearFeed['name'],
    schema: SchemaName | null,
    content: YearFeed['content'],
  ): YearFeed => ({ file, path: yearFeedPath(year, file), name, ...(schema && { schema }), content });
  return [
    api('items.json', 'items', 'items', () => json(itemsDocument(site, assessed))),
    {
      ...api('items.csv', 'items', null, () => itemsCsv(site, assessed)),
      csv: { columns: itemsColumns, page: yearPath(year) },
    },
    api('status.json', 'status', 'status', () => json(statusDocument(site, assessed))),
    {
      ...api('urls.csv', 'urls', null, () => urlSheetCsv(urlSheet(site, year))),
      csv: { columns: urlSheetColumns, page: urlSheetPath(year) },
    },
    api('urls.json', 'urls', 'urls', () => urlSheetJson(urlSheet(site, year), site)),
    api('urls.xlsx', 'urls', null, () => urlSheetXlsx(urlSheet(site, year), site)),
    // A year without procurement tables has neither.
    ...(processes.length > 0
      ? [
          {
            file: 'ocds.json',
            path: ocdsPath(year),
            name: 'ocds',
            content: () => json(ocdsPackage(site, year)),
          } as const,
        ]
      : []),
    ...(rows.length > 0
      ? [api('ocds-report.json', 'ocdsReport', 'ocds-report', () => json(ocdsReport(site, year)))]
      : []),
  ];
}

/** Where a feed of a year is, from the site's root. */
export const yearFeedPath = (year: number, file: string): string => `/api/${year}/${file}`;
