import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import stringWidth from 'string-width';
import type { Cell } from '../model/disclosure.ts';
import { cutText, sheetText } from './sheet-text.ts';

/** A column of a sheet: what people read above it, and what Excel takes its cells for. */
export interface SheetColumn {
  title: string;
  /** `integer` has no thousands separator, so that a year stays a year; a `date` is an ISO day. */
  form: 'text' | 'integer' | 'number' | 'money' | 'date';
}

export interface Sheet {
  title: string;
  columns: SheetColumn[];
  rows: Cell[][];
  /** ISO day for the properties of the file: the same content always gives the same bytes. */
  modified: string;
}

/** Sheets in one file. The title of a sheet is its name. */
export interface Workbook {
  title: string;
  modified: string;
  sheets: readonly (Omit<Sheet, 'modified'> & {
    /** Lines of text over the header row. */
    above?: readonly string[];
  })[];
}

// `@` keeps Excel from turning an e-GP number that somebody edits into 6.70123E+10.
const formats: Record<SheetColumn['form'], string> = {
  text: '@',
  integer: '0',
  number: 'General',
  money: '#,##0.00',
  date: 'yyyy-mm-dd',
};
const header: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF3' } },
  alignment: { vertical: 'top', wrapText: true },
  numFmt: '@',
};
/** A line over the table: it runs on over the columns beside it. */
const note: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  alignment: { wrapText: false },
  numFmt: '@',
};

/** The first day from which Excel and LibreOffice count alike: Excel believes that 1900 had a 29 February. */
const FIRST_DAY = '1900-03-01';
/** `#N/A`, `#DIV/0!` …: hucre writes such a text as an error, unless it is a text with formats, here without any. */
const ERROR = /^#[A-Z0-9_/]+[!?]?$/;
/** Rows that decide how wide a column is. */
const MEASURED = 200;

/**
 * An Excel workbook with one sheet: the header row frozen and with filters, every cell with its type. A text is always a text,
 * whatever it begins with.
 */
export const xlsx = ({ modified, ...sheet }: Sheet): Promise<Uint8Array> =>
  workbook({ title: sheet.title, modified, sheets: [sheet] });

/** An Excel workbook with several such sheets. */
export async function workbook({ title, modified, sheets }: Workbook): Promise<Uint8Array> {
  const day = new Date(`${modified}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { title: sheetText(title), created: day, modified: day },
  });
}

function sheetOf({ title, columns, rows, above = [] }: Workbook['sheets'][number]): WriteSheet {
  const values = rows.map((row) => columns.map(({ form }, index) => cellValue(row[index] ?? null, form)));
  const headers = columns.map((column) => sheetText(column.title));
  const top = above.length;
  const all: CellValue[][] = [...above.map((line) => [sheetText(line)]), headers, ...values];
  return {
    name: sheetName(title),
    columns: columns.map(({ form }, index) => ({
      width: widthOf(
        columns[index]?.title ?? '',
        form,
        values.slice(0, MEASURED).map((row) => row[index] ?? null),
      ),
      style: { numFmt: formats[form], alignment: { vertical: 'top', wrapText: form === 'text' } },
    })),
    rows: all,
    cells: new Map(
      all.flatMap((cells, row) =>
        cells.flatMap((value, column) => {
          const style = row < top ? note : row === top ? header : undefined;
          const plain = typeof value === 'string' && ERROR.test(value) ? { richText: [{ text: value }] } : undefined;
          return style || plain ? [[`${row},${column}`, { value, ...(style && { style }), ...plain }] as const] : [];
        }),
      ),
    ),
    freezePane: { rows: top + 1 },
    autoFilter: { range: `A${top + 1}:${letters(columns.length)}${top + rows.length + 1}` },
  };
}

function cellValue(cell: Cell, form: SheetColumn['form']): CellValue {
  if (typeof cell !== 'string') return cell;
  const isDay = form === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell) && cell >= FIRST_DAY;
  return isDay ? new Date(`${cell}T00:00:00Z`) : sheetText(cell);
}

function widthOf(title: string, form: SheetColumn['form'], values: CellValue[]): number {
  if (form === 'date') return 12;
  const texts = [title, ...values.map((value) => String(value ?? ''))].flatMap((text) => text.split('\n'));
  const widest = Math.max(...texts.map((text) => stringWidth(text)));
  return Math.min(Math.max(widest + 2, form === 'money' ? 16 : 8), 60);
}

/** Excel refuses some signs in the name of a sheet, more than 31 characters, and one word. */
function sheetName(title: string): string {
  const name = cutText(
    sheetText(title)
      .replace(/[[\]:*?/\\'\s]+/g, ' ')
      .trim(),
    31,
  ).trim();
  return name === '' || /^history$/i.test(name) ? 'data' : name;
}

/** The letters of a column by its number from 1: `A` … `Z`, `AA` … */
const letters = (number: number): string =>
  number > 26
    ? letters(Math.floor((number - 1) / 26)) + letters(((number - 1) % 26) + 1)
    : String.fromCharCode(64 + Math.max(number, 1));
