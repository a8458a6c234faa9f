import { hash } from 'node:crypto';
import type { Column, TableSchema } from '../frameworks/table-schema.ts';
import type { Cell, Table, TableColumn } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Sighting } from '../privacy/sighting.ts';
import { tableSightings } from '../privacy/table-sightings.ts';
import { isBlank, readCell } from './cell.ts';
import { headerBelow, matchColumns, plainColumns } from './columns.ts';
import { type CsvRecord, parseCsv } from './csv.ts';
import { type KeptReadings, nothingKept } from './kept-readings.ts';
import { exceeded, limits } from './limits.ts';
import { readBytes } from './text-file.ts';

/**
 * Reads a CSV file into typed rows by a table schema; without one every column is text.
 * @param path on disk
 * @param file as the editor would type it
 * @param kept what tables said the last time
 */
export function readTable(
  path: string,
  file: string,
  slug: string,
  schema: TableSchema | null,
  kept: KeptReadings = nothingKept,
): ReadTable {
  const { bytes, finding: problem } = readBytes(path, file, 'csv');
  if (problem) return { table: unreadTable(file, slug, schema), findings: [problem], sightings: [] };
  let sightings: Sighting[] = [];
  // Each by itself: a table may be larger than all texts of a year.
  const shelf = `table-${hash('sha256', file).slice(0, 16)}`;
  const { rows, names, ...rest } = kept.of(shelf, file, bytes, { schema }, (around) => {
    const read = judgeTable(bytes, file, slug, around.schema);
    sightings = read.sightings;
    const { rows: whole, ...table } = read.table;
    // Every row has the same columns: their names are kept once.
    const result = {
      table,
      findings: read.findings,
      names: Object.keys(whole[0] ?? {}),
      rows: whole.map(Object.values),
    };
    return { result: result as PackedTable, secret: sightings.length > 0 };
  });
  const unpacked = rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null])));
  return { table: { ...rest.table, rows: unpacked }, findings: rest.findings, sightings };
}

interface ReadTable {
  table: Table;
  findings: Finding[];
  sightings: Sighting[];
}

/** A table as it is kept. */
interface PackedTable {
  table: Omit<Table, 'rows'>;
  findings: Finding[];
  names: string[];
  rows: Cell[][];
}

const unreadTable = (file: string, slug: string, schema: TableSchema | null): Table => ({
  slug,
  file,
  schema: schema?.id ?? null,
  columns: [],
  rows: [],
  valid: false,
});

function judgeTable(bytes: Uint8Array, file: string, slug: string, schema: TableSchema | null): ReadTable {
  const findings: Finding[] = [];
  const sightings: Sighting[] = [];
  const done = (columns: (Column | null)[], rows: Record<string, Cell>[]) => ({
    table: {
      slug,
      file,
      schema: schema?.id ?? null,
      columns: columns.flatMap((column) => (column ? [tableColumn(column)] : [])),
      rows,
      valid: findings.every(({ severity }) => severity !== 'error'),
    },
    findings: limit(findings),
    sightings,
  });
  const { records, encoding, syntax } = parseCsv(bytes);
  const large = tooLarge(records, file);
  if (large) {
    findings.push(large);
    return done([], []);
  }
  // Not `push(...)`: a list of citizens may be longer than arguments can be.
  for (const one of tableSightings(records, file)) sightings.push(one);
  if (encoding) findings.push(finding('csv-encoding', 'warning', { file, line: 1, column: 1, params: { encoding } }));
  if (syntax) {
    const { line, found } = syntax;
    findings.push(finding('csv-syntax', 'error', { file, line, column: 1, params: { found } }));
  }
  const [header, ...body] = records;
  if (!header) {
    findings.push(
      finding('csv-empty', 'error', {
        file,
        params: { columns: (schema?.columns ?? []).map(({ title }) => title.th) },
      }),
    );
    return done([], []);
  }
  const below = schema && headerBelow(records, schema);
  if (below) {
    const params = { found: header.cells.find((cell) => !isBlank(cell)) ?? '', row: below.line };
    findings.push(finding('header-row', 'error', { file, line: header.line, column: 1, params }));
    return done([], []);
  }
  const columns = schema ? matchColumns(header, schema, file, findings) : plainColumns(header.cells);
  const shape = { file, headers: header.cells, columns, schema };
  const rows: Record<string, Cell>[] = [];
  const firsts = new Map<string, number>();
  for (const record of body) {
    const { row, problems } = readRow(record, shape);
    findings.push(...problems);
    if (row === null) continue;
    rows.push(row);
    const repeated = duplicate(row, record, shape, firsts);
    if (repeated) findings.push(repeated);
  }
  return done(columns, rows);
}
export const tableColumn = ({ name, title, type, unit, choices, present }: Column): TableColumn => ({
  name,
  title,
  type,
  ...(unit && { unit }),
  ...(choices && { choices }),
  ...(present && { mayBeEmpty: true }),
});

/** More columns or cells than a table can have: the site would show every one. */
function tooLarge(records: readonly CsvRecord[], file: string): Finding | null {
  let cells = 0;
  for (const record of records) {
    const { length } = record.cells;
    cells += length;
    if (length > limits.columns) return exceeded('columns', length, { file, line: record.line, column: 1 });
    if (cells > limits.cells) return exceeded('cells', cells, { file, line: record.line, column: 1 });
  }
  return null;
}

/** What the header of a table says of its rows. */
interface Shape {
  file: string;
  headers: readonly string[];
  /** Null under a header that means nothing. */
  columns: readonly (Column | null)[];
  schema: TableSchema | null;
}

/** A row is null when it is none: a total under the last. */
function readRow(record: CsvRecord, shape: Shape): { row: Record<string, Cell> | null; problems: Finding[] } {
  const { cells, line } = record;
  const { file, columns, headers, schema } = shape;
  const row: Record<string, Cell> = {};
  const problems: Finding[] = [];
  for (const [index, column] of columns.entries()) {
    if (!column) continue;
    const written = cells[index] ?? '';
    const result = readCell(written, column);
    row[column.name] = result.ok ? result.value : null;
    const place = { file, line, column: index + 1 };
    const known = { found: written, header: column.title.th, header_en: column.title.en };
    if (!result.ok) {
      const params = { ...known, type: column.type, suggestions: result.suggestions.slice(0, 6) };
      problems.push(finding('cell-invalid', 'error', { ...place, params }));
    } else if (result.value === null && column.required) {
      problems.push(finding('cell-empty', 'error', { ...place, params: known }));
    }
  }
  const first = cells.findIndex((cell) => !isBlank(cell));
  const found = cells[first] ?? '';
  if (schema && isTotal(found, problems.length > 0)) {
    return {
      row: null,
      problems: [finding('row-total', 'error', { file, line, column: first + 1, params: { found } })],
    };
  }
  const extra = cells.findIndex((cell, index) => !isBlank(cell) && !columns[index] && isBlank(headers[index] ?? ''));
  if (extra === -1) return { row, problems };
  // A comma too many moves every cell after it: what the others say is no mistake of its own.
  const params = { found: cells[extra] ?? '', columns: headers.length };
  return { row, problems: [finding('cell-extra', 'error', { file, line, column: extra + 1, params })] };
}

/** Names of a total alone; and what only begins like one, such as รวมเดือนมกราคม, where the row cannot be read. */
export const isTotal = (text: string, refused: boolean): boolean =>
  /^\s*(ยอด)?รวม(ทั้งสิ้น|ทั้งหมด|ทั้งปี|สุทธิ|เป็นเงิน|เงิน)*\s*[:：]?\s*$|^\s*(grand )?total\s*:?\s*$/i.test(text) ||
  (refused && /^\s*((ยอด)?รวม|(grand )?total\b)/i.test(text));

/** A row with the key of an earlier one; nothing where a part of the key is empty, for then nobody knows. */
function duplicate(
  row: Record<string, Cell>,
  { cells, line }: CsvRecord,
  shape: Shape,
  firsts: Map<string, number>,
): Finding | null {
  const keys = (shape.schema?.primaryKey ?? []).filter((name) => Object.hasOwn(row, name));
  const values = keys.map((name) => row[name] ?? null);
  if (values.length === 0 || values.includes(null)) return null;
  const key = JSON.stringify(values);
  const first = firsts.get(key);
  if (first === undefined) {
    firsts.set(key, line);
    return null;
  }
  const places = keys.map((name) => shape.columns.findIndex((candidate) => candidate?.name === name));
  const titles = places.map((index) => shape.columns[index]?.title);
  return finding('row-duplicate', 'error', {
    file: shape.file,
    line,
    column: (places[0] ?? 0) + 1,
    params: {
      found: places.map((index) => (cells[index] ?? '').trim()),
      first,
      headers: titles.map((title) => title?.th ?? ''),
      headers_en: titles.map((title) => title?.en ?? ''),
    },
  });
}

/** One wrong column makes every row wrong: the first cells tell what to do, the number of the rest how much. */
function limit(findings: Finding[]): Finding[] {
  const some = findings.slice(0, 20);
  const last = some.at(-1);
  if (findings.length > some.length && last)
    some[some.length - 1] = { ...last, params: { ...last.params, more: findings.length - some.length } };
  return some;
}
