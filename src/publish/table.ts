import { lastChange } from '../model/declared-days.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { fiscalYear } from '../model/period.ts';
import type { Site } from '../site/site.ts';
import { csv } from './csv.ts';
import { head } from './json.ts';
import type { TableData } from './published-tables.ts';
import type { TableDocument } from './schema.ts';
import type { Sheet, SheetColumn } from './xlsx.ts';

/** What a table is: its kind, its title and its columns. A table of no known kind is called by its file name. */
export function tableHead(
  site: Site,
  { slug, schema, columns }: TableData,
): Pick<TableDocument, 'schema' | 'title' | 'columns'> {
  return {
    schema,
    title: (schema === null ? undefined : site.frameworks.tables.get(schema)?.title) ?? { th: slug, en: slug },
    columns: columns.map(({ name, title, type, unit, choices }) => ({
      name,
      title,
      type,
      ...(unit && { unit }),
      ...(choices && { choices: choices.map(({ value, title: meaning }) => ({ value, title: meaning })) }),
    })),
  };
}

/** `/<year>/o14/data/<slug>.csv`: for programs. Days, months and intervals ISO, numbers plain, choices by their value. */
export function tableCsv({ columns, rows }: TableData): string {
  return csv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
  );
}

/** `/<year>/o14/data/<slug>.json`: the same with titles and types. */
export function tableDocument(site: Site, { year, code }: ItemContent, table: TableData): TableDocument {
  return { ...head(site, 'table'), year, item: code, table: table.slug, ...tableHead(site, table), rows: table.rows };
}

const forms: Partial<Record<TableData['columns'][number]['type'], SheetColumn['form']>> = {
  integer: 'integer',
  number: 'number',
  money: 'money',
  date: 'date',
};

/**
 * What `/<year>/o14/data/<slug>.xlsx` is made from, for people who know Excel. Thai headers, and choices by their Thai names. Months
 * and intervals are texts as in the CSV file: Excel has days only, and would make a month into the first of it.
 */
export function tableSheet(site: Site, { index, year }: ItemContent, table: TableData): Sheet {
  const title = tableHead(site, table).title.th;
  const columns = table.columns.map(
    ({ title: { th }, type }): SheetColumn => ({ title: th, form: forms[type] ?? 'text' }),
  );
  const rows = table.rows.map((row) =>
    table.columns.map(({ name, choices }) => {
      const cell = row[name] ?? null;
      return choices?.find(({ value }) => value === cell)?.title.th ?? cell;
    }),
  );
  // The content's own day, so that the file changes only when the content does.
  const modified = lastChange(index ?? {}, site.today) ?? fiscalYear(year).start;
  return { title, columns, rows, modified };
}
