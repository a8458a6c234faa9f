import { dictionary } from '../i18n/index.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { FileFact } from '../model/file-fact.ts';
import type { OpenDataDecisions } from '../model/open-data.ts';
import { tablePath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import type { CsvColumn } from './csv-column.ts';
import { type Dataset, datasets } from './datasets.ts';
import { yearFeeds } from './feeds.ts';
import type { PublishedTable } from './published-tables.ts';

/** A CSV file that is published, with everything that its descriptions say: the Data Package and CSV on the Web. */
export interface CsvFile {
  /** Never changes while its address does not: `2567-o14-procurement`. */
  id: string;
  /** From the site's root. */
  path: string;
  title: Bilingual;
  description: Bilingual;
  /** In the order in which they stand in the file. */
  columns: CsvColumn[];
  /** Columns that no two rows have alike; empty where there are none. */
  primaryKey: string[];
  /** Path of the page that shows it. */
  page: string;
  /** ISO days; null where nothing says so. */
  issued: string | null;
  modified: string | null;
  decisions: OpenDataDecisions | null;
  /** Null while nothing is written. */
  fact: FileFact | null;
}

/** Every CSV file of the site: by year, newest first, its feeds and then its tables. */
export function csvFiles(site: Site): CsvFile[] {
  return lookup(site).years.flatMap((assessed) => [
    ...feedFiles(site, assessed),
    ...datasets(site).flatMap((dataset) =>
      dataset.table && dataset.year === assessed.year ? [tableFile(site, dataset, dataset.table)] : [],
    ),
  ]);
}

function feedFiles(site: Site, assessed: YearAssessment): CsvFile[] {
  const { year } = assessed;
  const { th, en } = site.agency.name;
  return yearFeeds(site, assessed).flatMap(({ file, path, name, csv }) => {
    if (!csv) return [];
    const title = {
      th: `${dictionary('th').dataPage.entries[name]} ปีงบประมาณ ${year} ${th}`,
      en: `${dictionary('en').dataPage.entries[name]}, fiscal year ${year}, ${en}`,
    };
    return {
      id: `${year}-${file.replace(/\.csv$/, '')}`,
      path,
      title,
      description: {
        th: `${title.th} หนึ่งแถวต่อหนึ่งข้อที่การประเมินให้เปิดเผย`,
        en: `${title.en}. One row per item that the assessment asks for.`,
      },
      columns: [...csv.columns],
      primaryKey: ['code'],
      page: csv.page,
      issued: null,
      modified: site.today,
      decisions: site.agency.openData ?? null,
      fact: factOf(site, path),
    };
  });
}

/** The CSV file of a table. */
export function tableFile(site: Site, { year, code, page, ...dataset }: Dataset, table: PublishedTable): CsvFile {
  const { id, title, description, issued, modified, decisions } = dataset;
  const { slug, rows } = table;
  const path = tablePath(year, code, slug, 'csv');
  const kind = table.schema === null ? undefined : site.frameworks.tables.get(table.schema);
  // What the kind promises is said only where it is so: a table that is made from front matter follows other rules.
  const full = (name: string) => rows.every((row) => (row[name] ?? null) !== null);
  const columns = table.columns.map(({ name, title: header, type, unit, choices }): CsvColumn => {
    const known = kind?.columns.find((column) => column.name === name);
    const required = known?.required === true && full(name);
    return { name, title: header, type, required, unit, choices, min: known?.min };
  });
  const key = kind?.primaryKey ?? [];
  const keys = new Set(rows.map((row) => JSON.stringify(key.map((name) => row[name]))));
  const isKey = key.every((name) => columns.some((column) => column.name === name) && full(name));
  return {
    id,
    path,
    title,
    description,
    columns,
    primaryKey: isKey && keys.size === rows.length ? key : [],
    page,
    issued,
    modified,
    decisions,
    fact: factOf(site, path),
  };
}

const factOf = (site: Site, path: string): FileFact | null => site.files.get(path.slice(1)) ?? null;
