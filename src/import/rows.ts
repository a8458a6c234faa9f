import { isBlank } from '../content/cell.ts';
import { isTotal } from '../content/table.ts';
import type { Column, TableSchema } from '../frameworks/table-schema.ts';
import { type CellPlace, cellAt, type Grid, type GridCell, mergeAt, placeIn, widthOf } from './grid.ts';
import type { ColumnMatch, Header } from './header.ts';
import { headerKey } from './header-key.ts';
import { type Problem, problem } from './problem.ts';
import { importCell } from './read-cell.ts';

/** A row that goes into the table: a text for each column that has one, and where each came from. */
export interface ImportedRow {
  cells: Record<string, string>;
  places: Record<string, CellPlace>;
}

/** A row that does not, and why. */
export interface LeftOut {
  why: 'total' | 'note' | 'header' | 'hidden';
  place: CellPlace;
  found: string;
}

/** A cell that was not only taken over. */
export interface ReadAs {
  place: CellPlace;
  found: string;
  read: string;
}

export interface ReadRows {
  rows: ImportedRow[];
  leftOut: LeftOut[];
  readAs: ReadAs[];
  problems: Problem[];
}

/** How a table of a sheet is to be read. */
export interface RowContext {
  schema: TableSchema;
  fiscalYear: number;
  /** The month of every row, where no column says it. */
  month: string | null;
}

/** What stands under a table: who signed it, when, and remarks. */
const UNDER =
  /^\*|^หมายเหตุ|^ข้อมูล\s*ณ|^ณ\s*วันที่|^\(?ลงชื่อ|^\(?ลงนาม(?!ใน|สัญญา|แล้ว)|^ผู้(?:รายงาน|จัดทำ|ตรวจสอบ|รับรอง|อนุมัติ|เห็นชอบ)|^ตำแหน่ง|^ขอรับรอง|^ที่มา\s*:|[.…_]{4,}|^\((?:นาย|นาง|น\.ส\.|ว่าที่|[.…_\s]+)[^)]*\)$/;

/** The number of a row. */
const NUMBER = /^[\d๐-๙]+[.)]?$/;

/** A cell of a row with its column. */
interface Held {
  match: ColumnMatch & { column: Column };
  cell: GridCell;
  place: CellPlace;
  /** The cell is a lower part of a merged one: the text is that of its top. */
  covered: boolean;
}

/** Reads the rows under a header. Everything that is no row is said, and every cell that cannot be read. */
export function readRows(grid: Grid, header: Header, context: RowContext): ReadRows {
  const { schema } = context;
  const result: ReadRows = { rows: [], leftOut: [], readAs: [], problems: [] };
  const known = header.matches.filter((match): match is ColumnMatch & { column: Column } => match.column !== null);
  const required = known.filter(({ column }) => column.required);
  const keys = new Map(header.matches.map(({ at, header: text }) => [at, text.split(' / ').map(headerKey)]));
  let ended = false;
  let numbered = true;
  let last: ImportedRow | null = null;
  const above = new Map<string, Held>();
  for (let row = header.end; row < grid.rows.length; row += 1) {
    const written = ownCells(grid, row);
    const [first] = written;
    if (!first) continue;
    const leave = (why: LeftOut['why']) =>
      result.leftOut.push({
        why,
        place: placeIn(grid, row, first.at),
        found: written.map(({ text }) => text).join(' '),
      });
    if (grid.hiddenRows.has(row)) {
      leave('hidden');
      continue;
    }
    if (isHeaderAgain(written, keys)) {
      leave('header');
      [ended, numbered] = [false, true];
      continue;
    }
    if (numbered && isNumbering(written)) continue;
    numbered = false;
    const held = known.map((match) => holdOf(grid, row, match, header.end));
    const own = held.filter(({ cell, covered }) => !covered && !isBlank(cell.text));
    const full = required.every(({ at }) => held.some(({ match, cell }) => match.at === at && !isBlank(cell.text)));
    const number = own.some(({ match, cell }) => match.column.name === 'no' && NUMBER.test(cell.text));
    // Numbers that were written for rows to come.
    if (own.length <= 1 && number && written.length === 1) continue;
    const nothing = nothingSaid(written, schema);
    if (nothing !== null) {
      last = { cells: { [nothing.column]: nothing.text }, places: { [nothing.column]: placeIn(grid, row, first.at) } };
      withMonth(last, context, first.at, grid, row);
      result.rows.push(last);
      continue;
    }
    if (isTotal(first.text, !full || !number)) {
      leave('total');
      continue;
    }
    const under = written.filter(({ text }) => UNDER.test(text));
    if (under.length > 0 && (!full || under.length === written.length)) {
      leave('note');
      ended = true;
      continue;
    }
    const alone = written.length === 1 && known.length > 2;
    if (
      (alone && !(last && continues(own, required, number))) ||
      (ended && (!full || (!number && own.length * 2 < known.length)))
    ) {
      leave('note');
      continue;
    }
    if (last && continues(own, required, number)) {
      for (const { match, cell } of own) {
        const before = last.cells[match.column.name];
        last.cells[match.column.name] = before === undefined ? cell.text : `${before}\n${cell.text}`;
        last.places[match.column.name] ??= placeIn(grid, row, match.at);
      }
      continue;
    }
    ended = false;
    for (const one of held) fillDown(one, above, schema, own.length, result);
    last = rowOf(grid, row, held, context, result);
    strays(grid, row, header, result);
    result.rows.push(last);
  }
  return result;
}

/** What is written in a row itself; a merged cell counts where it begins. */
function ownCells(grid: Grid, row: number): { at: number; text: string }[] {
  return Array.from({ length: Math.min(grid.rows[row]?.length ?? 0, widthOf(grid)) }, (_, at) => ({
    at,
    text: cellAt(grid, row, at).text,
  })).filter(({ at, text }) => {
    if (isBlank(text) || grid.hiddenColumns.has(at)) return false;
    const merge = mergeAt(grid, row, at);
    return !merge || (merge.top === row && merge.left === at);
  });
}

function holdOf(grid: Grid, row: number, match: Held['match'], start: number): Held {
  const merge = mergeAt(grid, row, match.at);
  const covered = merge !== undefined && merge.top < row && merge.top >= start && merge.left === match.at;
  const top = covered ? merge.top : row;
  return { match, covered, cell: cellAt(grid, top, match.at), place: placeIn(grid, top, match.at) };
}

/** The header of the next page. */
function isHeaderAgain(written: readonly { at: number; text: string }[], keys: ReadonlyMap<number, string[]>): boolean {
  const same = written.filter(({ at, text }) => keys.get(at)?.includes(headerKey(text)));
  return same.length >= 2 && same.length * 2 > written.length;
}

/** `(1) (2) (3)`, the numbers of the columns. */
function isNumbering(written: readonly { text: string }[]): boolean {
  const numbers = written.map(({ text }) =>
    Number(
      /^\(?([\d๐-๙]{1,2})\)?$/.exec(text)?.[1]?.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50)) ??
        Number.NaN,
    ),
  );
  return numbers.length >= 3 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}

/** The row that says that there is nothing, which may be one cell over the whole table. */
function nothingSaid(
  written: readonly { text: string }[],
  schema: TableSchema,
): { column: string; text: string } | null {
  const { nothing } = schema;
  if (!nothing) return null;
  const texts = written.map(({ text }) => text).filter((text) => !NUMBER.test(text));
  return texts.length === 1 && headerKey(texts[0] ?? '').startsWith(headerKey(nothing.text)) ? nothing : null;
}

/** A row that only goes on: further bidders under the first. */
const continues = (own: readonly Held[], required: readonly ColumnMatch[], number: boolean): boolean =>
  own.length > 0 &&
  !number &&
  own.every(({ match }) => match.column.type === 'text' && !required.some(({ at }) => at === match.at));

/** A month or a kind that is written once for all rows under it. */
function fillDown(one: Held, above: Map<string, Held>, schema: TableSchema, filled: number, result: ReadRows): void {
  const { column } = one.match;
  if (!schema.primaryKey.includes(column.name) || (column.type !== 'month' && column.type !== 'choice')) return;
  if (!isBlank(one.cell.text)) {
    above.set(column.name, one);
    return;
  }
  const before = above.get(column.name);
  if (!before || filled === 0) return;
  result.readAs.push({ place: one.place, found: '', read: before.cell.text });
  one.cell = before.cell;
}

function rowOf(grid: Grid, at: number, held: readonly Held[], context: RowContext, result: ReadRows): ImportedRow {
  const row: ImportedRow = { cells: {}, places: {} };
  for (const { match, cell, place, covered } of held) {
    const { column } = match;
    row.places[column.name] = place;
    const say = (code: Problem['code'], more: Problem['params'] = {}) =>
      result.problems.push(
        problem(
          code,
          { found: cell.text, header: column.title.th, header_en: column.title.en, type: column.type, ...more },
          place,
        ),
      );
    if (cell.broken !== undefined) {
      say('cell-broken', { broken: cell.broken });
      continue;
    }
    if (isBlank(cell.text)) {
      if (column.required && !(column.type === 'month' && context.month !== null)) say('cell-empty');
      continue;
    }
    const read = importCell(cell, column, context.fiscalYear);
    if (!read.ok) {
      say('cell-invalid', { suggestions: read.suggestions });
      continue;
    }
    if (read.text === '') continue;
    row.cells[column.name] = read.text;
    if (read.changed && !covered) result.readAs.push({ place, found: cell.text, read: read.text });
  }
  withMonth(row, context, 0, grid, at);
  return row;
}

function withMonth(row: ImportedRow, { schema, month }: RowContext, column: number, grid: Grid, at: number): void {
  const wanted = schema.columns.find(({ type }) => type === 'month');
  if (!wanted || month === null || row.cells[wanted.name] !== undefined) return;
  row.cells[wanted.name] = month;
  row.places[wanted.name] ??= placeIn(grid, at, column);
}

/** A cell under no header belongs to nothing, and would be lost. */
function strays(grid: Grid, row: number, header: Header, result: ReadRows): void {
  const under = new Set(header.matches.map(({ at }) => at));
  for (const { at, text } of ownCells(grid, row))
    if (!under.has(at)) result.problems.push(problem('cell-stray', { found: text }, placeIn(grid, row, at)));
}
