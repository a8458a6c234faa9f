import { nearest } from '../content/refusals.ts';
import type { TableSchema } from '../frameworks/table-schema.ts';
import { contains, fiscalYear as fiscalYearPeriod, parsePeriod } from '../model/period.ts';
import { foldForComparison } from '../thai/text.ts';
import { type CellPlace, cellAt, type Grid, placeIn } from './grid.ts';
import { findHeader, type Header, type Mapping } from './header.ts';
import { monthInTitle, monthNamed } from './months.ts';
import { type Problem, problem } from './problem.ts';
import { type ImportedRow, type LeftOut, type ReadAs, readRows } from './rows.ts';

/** What is asked of a file. */
export interface TableRequest {
  /** The kinds of table that the item takes, in the order of its elements. */
  schemas: readonly TableSchema[];
  fiscalYear: number;
  /** Name of the only sheet to be read. */
  sheet?: string;
  /** The month of all rows, where the file does not say it. */
  month?: string;
  mapping?: ReadonlyMap<string, string | null>;
}

/** A sheet that was read. */
export interface ImportedSheet {
  sheet: string | null;
  header: Header;
  /** The month that the sheet is about, where no column says it. */
  month: string | null;
  rows: number;
}

/** A file as rows of a table, with everything that a person should know of how it was read. */
export interface ImportedTable {
  schema: TableSchema;
  sheets: ImportedSheet[];
  /** Sheets that were not read. */
  skipped: { sheet: string; why: 'hidden' | 'no-table' | 'not-asked' }[];
  rows: ImportedRow[];
  leftOut: LeftOut[];
  readAs: ReadAs[];
  problems: Problem[];
}

/** A file in which no table was found, and why. */
export type NoTable = { schema?: never; problems: Problem[] };

/** Reads a workbook, or a text file in the way that fits best, as a table of one of the kinds that an item takes. */
export function importTable(grids: readonly Grid[], request: TableRequest): ImportedTable | NoTable {
  const sheets = grids.flatMap(({ sheet }) => sheet ?? []);
  const asked = request.sheet;
  const named = asked === undefined ? null : grids.find(({ sheet }) => sheet !== null && same(sheet, asked));
  if (asked !== undefined && !named)
    return {
      problems: [problem('sheet-unknown', { found: asked, known: sheets, suggestions: nearest(asked, sheets) })],
    };
  const visible = named ? [named] : grids.filter(({ hidden }) => !hidden);
  const mappings = request.schemas.map((schema) => ({ schema, ...mappingOf(schema, request.mapping) }));
  const candidates = mappings.map(({ schema, mapping }) => {
    const found = visible.flatMap((grid) => {
      const header = findHeader(grid, schema, mapping);
      return header ? [{ grid, header }] : [];
    });
    return {
      schema,
      found,
      lacking: lackingOf(found, schema),
      score: Math.max(0, ...found.map(({ header }) => header.score)),
    };
  });
  // A kind of which nothing is lacking, and of those the one that knows most of the headers.
  const [best] = candidates.toSorted((a, b) => a.lacking.length - b.lacking.length || b.score - a.score);
  const unknown = mappings.find(({ schema }) => schema === best?.schema)?.unknown ?? [];
  if (!best || best.found.length === 0) {
    const known = request.schemas.flatMap(({ columns }) =>
      columns.filter(({ required }) => required).map(({ title }) => title.th),
    );
    return { problems: [problem('header-not-found', { known: [...new Set(known)], sheets })] };
  }
  const table: ImportedTable = {
    schema: best.schema,
    sheets: [],
    skipped: grids.flatMap(({ sheet, hidden }, at) => {
      if (sheet === null || best.found.some(({ grid }) => grid === grids[at])) return [];
      return [{ sheet, why: named ? ('not-asked' as const) : hidden ? ('hidden' as const) : ('no-table' as const) }];
    }),
    rows: [],
    leftOut: [],
    readAs: [],
    problems: [...unknown, ...best.lacking],
  };
  for (const { grid, header } of best.found) addSheet(table, grid, header, request);
  if (table.problems.length === 0 && table.rows.length === 0) table.problems.push(problem('rows-none'));
  table.problems.push(...repeated(table));
  return table;
}

const same = (a: string, b: string): boolean => foldForComparison(a) === foldForComparison(b);

/** What the command line says of columns, for one kind of table. */
function mappingOf(
  schema: TableSchema,
  asked: TableRequest['mapping'] = new Map(),
): { mapping: Mapping; unknown: Problem[] } {
  const unknown: Problem[] = [];
  const mapping = new Map(
    [...asked].map(([key, name]) => {
      const column = schema.columns.find((one) => name !== null && (one.name === name || same(one.title.th, name)));
      if (name !== null && !column) {
        const known = schema.columns.map((one) => one.name);
        unknown.push(problem('map-unknown', { found: name, known, suggestions: nearest(name, known) }));
      }
      return [key, column ?? null] as const;
    }),
  );
  return { mapping, unknown };
}

/** Columns that the table must have and a sheet has not. */
function lackingOf(found: readonly { grid: Grid; header: Header }[], schema: TableSchema): Problem[] {
  return found.flatMap(({ grid, header }) => {
    const there = new Set(header.matches.map(({ column }) => column?.name));
    const lacking = schema.columns.filter(
      ({ name, required, present, type }) => (required || present) && !there.has(name) && type !== 'month',
    );
    const unused = header.matches.filter(({ how }) => how === 'none' || how === 'hidden');
    return lacking.map(({ name, title }) =>
      problem(
        'column-missing',
        {
          needed: title.th,
          needed_en: title.en,
          name,
          unused: unused.map((one) => `${one.place.cell} "${one.header}"`),
          letter: unused[0]?.place.cell.replace(/\d+$/, '') ?? 'F',
        },
        placeIn(grid, header.end - 1, header.matches[0]?.at ?? 0),
      ),
    );
  });
}

function addSheet(table: ImportedTable, grid: Grid, header: Header, request: TableRequest): void {
  const { schema } = table;
  const { fiscalYear } = request;
  const column = schema.columns.find(({ type }) => type === 'month');
  const inColumn = header.matches.find((match) => match.column?.name === column?.name);
  const month = column && !inColumn ? (request.month ?? monthOf(grid, header, fiscalYear)) : null;
  const place = placeIn(grid, Math.max(0, header.top - 1), 0);
  if (column && !inColumn && month === null)
    table.problems.push(problem('month-unknown', { sheet: grid.sheet ?? '', example: `${fiscalYear}-01` }, place));
  const read = readRows(grid, header, { schema, fiscalYear, month });
  table.sheets.push({ sheet: grid.sheet, header, month, rows: read.rows.length });
  for (const row of read.rows) table.rows.push(row);
  table.leftOut.push(...read.leftOut);
  table.readAs.push(...read.readAs);
  table.problems.push(...read.problems, ...(column ? outside(read.rows, column.name, fiscalYear) : []));
}

/** The month of a sheet: in a title over the table, else its name. */
function monthOf(grid: Grid, header: Header, fiscalYear: number): string | null {
  const titles = Array.from({ length: header.top }, (_, row) =>
    (grid.rows[row] ?? []).map((_cell, at) => cellAt(grid, row, at).text).join(' '),
  );
  return (
    monthInTitle(titles.join('\n'), fiscalYear) ?? (grid.sheet === null ? null : monthNamed(grid.sheet, fiscalYear))
  );
}

/** Months of another fiscal year: the wrong file, or the wrong year; each is said once. */
function outside(rows: readonly ImportedRow[], column: string, fiscalYear: number): Problem[] {
  const seen = new Map<string, CellPlace | null>();
  for (const { cells, places } of rows) {
    const label = cells[column];
    const period = label === undefined ? null : parsePeriod(label);
    if (label === undefined || !period?.ok || contains(fiscalYearPeriod(fiscalYear), period.period)) continue;
    if (!seen.has(label)) seen.set(label, places[column] ?? null);
  }
  return [...seen].map(([found, place]) => problem('month-outside', { found, year: fiscalYear }, place));
}

/** Rows with the key of an earlier one. */
function repeated({ schema, rows }: ImportedTable): Problem[] {
  if (schema.primaryKey.length === 0) return [];
  const firsts = new Map<string, CellPlace | null>();
  const [keyColumn = ''] = schema.primaryKey;
  return rows.flatMap(({ cells, places }) => {
    const values = schema.primaryKey.map((name) => cells[name]);
    if (values.includes(undefined)) return [];
    const key = JSON.stringify(values);
    const place = places[schema.primaryKey.at(-1) ?? keyColumn] ?? places[keyColumn] ?? null;
    if (!firsts.has(key)) {
      firsts.set(key, place);
      return [];
    }
    const first = firsts.get(key);
    return [problem('row-repeated', { found: values.map(String), first: first?.cell ?? '' }, place)];
  });
}
