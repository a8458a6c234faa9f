import type { Column, TableSchema } from '../frameworks/table-schema.ts';
import { type Finding, finding } from '../model/finding.ts';
import { foldForComparison } from '../thai/text.ts';
import type { CsvRecord } from './csv.ts';
import { nearest } from './refusals.ts';

/** How far above the header people put a title, a unit and the name of the agency. */
const TITLE_ROWS = 10;

/**
 * The row that holds the headers where it is not the first: a title stands above it.
 * @returns null when the first row is the header, or no row is
 */
export function headerBelow(records: readonly CsvRecord[], schema: TableSchema): CsvRecord | null {
  const names = new Set(schema.columns.flatMap(namesOf));
  const hits = ({ cells }: CsvRecord) => cells.filter((cell) => names.has(foldForComparison(cell))).length;
  const [first, ...later] = records.slice(0, TITLE_ROWS + 1);
  const needed = Math.max(first ? hits(first) : 0, Math.min(2, schema.columns.length) - 1);
  return later.find((record) => hits(record) > needed) ?? null;
}

/** The column of a schema that each header means; null, with a finding, where it means none. */
export function matchColumns(
  header: CsvRecord,
  schema: TableSchema,
  file: string,
  findings: Finding[],
): (Column | null)[] {
  const { cells, line } = header;
  const seen = new Set<string>();
  const meant = new Set<string>();
  const known = schema.columns.map(({ title }) => title.th);
  const table = { table: schema.title.th, table_en: schema.title.en };
  const columns = cells.map((text, index) => {
    const column = schema.columns.find((candidate) => namesOf(candidate).includes(foldForComparison(text)));
    const place = { file, line, column: index + 1 };
    if (!column) {
      if (text.trim() === '') return null;
      const suggestions = nearest(
        text,
        schema.columns.flatMap(({ name, title, aliases }) => [title.th, name, ...aliases]),
      );
      for (const suggestion of suggestions) meant.add(foldForComparison(suggestion));
      findings.push(
        finding('column-unknown', 'error', { ...place, params: { found: text, known, suggestions, ...table } }),
      );
      return null;
    }
    if (seen.has(column.name))
      findings.push(finding('column-duplicate', 'error', { ...place, params: { found: text } }));
    seen.add(column.name);
    return column;
  });
  for (const column of schema.columns) {
    // A header that was misspelt is one mistake, not also a column that is missing.
    const misspelt = namesOf(column).some((name) => meant.has(name));
    if ((column.required || column.present) && !seen.has(column.name) && !misspelt) {
      const params = { needed: column.title.th, name: column.name, ...table };
      findings.push(finding('column-missing', 'error', { file, line, column: null, params }));
    }
  }
  return columns;
}

/** Every header that means a column, as headers are compared. */
export const namesOf = ({ name, title, aliases }: Column): string[] =>
  [name, title.th, title.en, ...aliases].map(foldForComparison);

/** Columns of text under the author's own headers; two headers of one name are two columns. */
export function plainColumns(headers: readonly string[]): Column[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const ascii = header
      .trim()
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '');
    const wanted = /^[a-z]/.test(ascii) ? ascii : `column_${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}_${number}`;
    taken.add(name);
    const title = header.trim() || name;
    return { name, title: { th: title, en: title }, aliases: [], type: 'text', required: false, present: false };
  });
}
