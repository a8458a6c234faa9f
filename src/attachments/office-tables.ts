import { canonical } from '../thai/text.ts';
import { columnName } from './cell-place.ts';
import type { TextPiece } from './inspection.ts';

/** A table that is being read: tables may stand in cells of others. */
interface Table {
  name: string;
  rows: { number: number; cells: Map<number, string> }[];
  row: number;
  column: number;
  cell: { text: string; width: number; value: string } | null;
}

const TABLES = new Set(['w:tbl', 'a:tbl', 'table:table']);
const ROWS = new Set(['w:tr', 'a:tr', 'table:table-row']);
const CELLS = new Set(['w:tc', 'a:tc', 'table:table-cell', 'table:covered-table-cell']);
/** How a spreadsheet shows a number that is too long for its cell. */
const SHORTENED = /^(?:#+|-?[\d.,]+E[+-]?\d+)$/i;

/** Takes the elements and texts of one file in their order, and keeps the cells of its tables. */
export interface TableReader {
  open: (element: string, attributes: Record<string, string>) => void;
  text: (data: string) => void;
  /** @returns what a cell holds and shows only in short, such as 1.1E+12 */
  close: (element: string) => string;
  cells: TextPiece[];
}

/**
 * Reads the tables of Word, PowerPoint and OpenDocument files: each cell with the headers of its table, the first row that
 * fills most columns.
 * @param most cells that are kept: the text of the file has the others too
 */
export function tableReader(most: number): TableReader {
  const cells: TextPiece[] = [];
  const open: Table[] = [];
  let tables = 0;
  return {
    cells,
    open(element, attributes) {
      const table = open.at(-1);
      if (TABLES.has(element)) {
        tables += 1;
        const name = attributes['table:name'] ?? `table ${tables}`;
        open.push({ name: canonical(name), rows: [], row: 0, column: 0, cell: null });
      } else if (table && ROWS.has(element)) {
        table.row += 1;
        table.column = 0;
        table.rows.push({ number: table.row, cells: new Map() });
        table.row += Number(attributes['table:number-rows-repeated'] ?? 1) - 1;
      } else if (table && CELLS.has(element)) {
        const width = Number(attributes['table:number-columns-repeated'] ?? 1);
        table.cell = { text: '', width, value: attributes['office:value'] ?? '' };
      }
    },
    text(data) {
      for (const { cell } of open) if (cell) cell.text += data;
    },
    close(element) {
      const table = open.at(-1);
      if (table?.cell && CELLS.has(element)) return closeCell(table, table.cell);
      if (table && TABLES.has(element)) {
        open.pop();
        for (const piece of piecesOf(table)) if (cells.length < most) cells.push(piece);
      }
      return '';
    },
  };
}

function closeCell(table: Table, { text, width, value }: NonNullable<Table['cell']>): string {
  const shown = canonical(text).trim();
  const whole = SHORTENED.test(shown) && Number.isSafeInteger(Number(value)) ? String(Number(value)) : '';
  if (shown !== '') table.rows.at(-1)?.cells.set(table.column, whole || shown);
  table.column += width;
  table.cell = null;
  return whole;
}

function piecesOf({ name, rows }: Table): TextPiece[] {
  const filled = rows.slice(0, 10).map(({ cells }) => cells.size);
  const first = rows[filled.findIndex((count) => count * 2 > Math.max(...filled))];
  const last = Math.min(Math.max(-1, ...(first?.cells.keys() ?? [])), 1_000);
  const headers = Array.from({ length: last + 1 }, (_, column) => first?.cells.get(column) ?? '');
  return rows.flatMap(({ number, cells }) =>
    [...cells].map(([column, text]) => ({
      at: `${name}!${columnName(column)}${number}`,
      kind: 'cell' as const,
      text,
      table: { headers, column },
    })),
  );
}
