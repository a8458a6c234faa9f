import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { LimitError } from '../attachments/limit-error.ts';
import type { Limits } from '../attachments/limits.ts';
import { unzip } from '../attachments/zip.ts';
import { canonical } from '../thai/text.ts';
import type { Grid, GridCell } from './grid.ts';

/**
 * The sheets of an Excel file.
 * @throws LimitError when it unpacks to more than the limits allow, or has more cells
 * @throws Error when it is damaged
 */
export async function readWorkbook(bytes: Buffer, limits: Limits): Promise<Grid[]> {
  // The library has limits of its own, far above ours: what ours refuse it never sees.
  unzip(bytes, () => true, limits);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.length, 0), 0);
  if (cells > limits.cells * 4) throw new LimitError('cells', limits.cells * 4);
  return sheets.map(gridOf);
}

function gridOf(sheet: Sheet): Grid {
  const { name, rows, cells, columns = [], rowDefs, merges = [], hidden, veryHidden } = sheet;
  return {
    sheet: canonical(name),
    hidden: hidden === true || veryHidden === true,
    rows: rows.map((row, at) => withoutEnd(row.map((value, column) => gridCell(value, cells?.get(`${at},${column}`))))),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hiddenRows: new Set([...(rowDefs ?? [])].flatMap(([row, def]) => (def.hidden ? row : []))),
    hiddenColumns: new Set(columns.flatMap((column, at) => (column.hidden ? at : []))),
  };
}

/** An empty text behind a row would make the table wider than it is. */
function withoutEnd(row: GridCell[]): GridCell[] {
  const last = row.findLastIndex(({ text, broken }) => text !== '' || broken !== undefined);
  return row.slice(0, last + 1);
}

function gridCell(value: CellValue, cell: Cell | undefined): GridCell {
  if (cell?.type === 'error') return { text: canonical(String(value ?? '')), broken: 'error' };
  if (cell?.formula !== undefined && value === null) return { text: `=${cell.formula}`, broken: 'formula' };
  if (value === null || typeof value === 'boolean') return { text: '' };
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
    return { text: day, ...(day !== '' && { day }) };
  }
  if (typeof value === 'number') {
    const percent = /%/.test(cell?.style?.numFmt ?? '');
    return { text: plain(value), number: value, ...(percent && { percent }) };
  }
  return { text: tidy(value) };
}

/** Text as it is compared and written: one kind of line end, no blanks around a line. */
export const tidy = (text: string): string =>
  canonical(text)
    .replace(/_x000D_/g, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[ \t\u3000]+/g, ' ').trim())
    .join('\n')
    .trim();

/** A number without exponent and without what binary fractions add to it. */
export function plain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 });
}
