import { type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx';
import stringWidth from 'string-width';
import type { Cell } from '../model/disclosure.ts';

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

/** The longest text that Excel takes in a cell. */
const LONGEST = 32_767;
/** Rows that decide how wide a column is. */
const MEASURED = 200;

/** An Excel workbook with one sheet: the header row frozen, every cell with its type. */
export async function xlsx({ title, columns, rows, modified }: Sheet): Promise<Uint8Array> {
  const day = new Date(`${modified}T00:00:00Z`);
  const values = rows.map((row) => columns.map(({ form }, index) => cellValue(row[index] ?? null, form)));
  return writeXlsx({
    sheets: [
      {
        name: sheetName(title),
        columns: columns.map(({ form }, index) => ({
          width: widthOf(
            columns[index]?.title ?? '',
            form,
            values.slice(0, MEASURED).map((row) => row[index] ?? null),
          ),
          style: { numFmt: formats[form], alignment: { vertical: 'top', wrapText: form === 'text' } },
        })),
        rows: [columns.map((column) => column.title), ...values],
        cells: new Map(columns.map((column, index) => [`0,${index}`, { value: column.title, style: header }])),
        freezePane: { rows: 1 },
      },
    ],
    properties: { title, created: day, modified: day },
  });
}

function cellValue(cell: Cell, form: SheetColumn['form']): CellValue {
  if (typeof cell !== 'string') return cell;
  return form === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell.slice(0, LONGEST);
}

function widthOf(title: string, form: SheetColumn['form'], values: CellValue[]): number {
  if (form === 'date') return 12;
  const texts = [title, ...values.map((value) => String(value ?? ''))].flatMap((text) => text.split('\n'));
  const widest = Math.max(...texts.map((text) => stringWidth(text)));
  return Math.min(Math.max(widest + 2, form === 'money' ? 16 : 8), 60);
}

/** Excel refuses some signs in the name of a sheet, and more than 31 characters. */
const sheetName = (title: string): string =>
  [...title.replace(/[[\]:*?/\\']/g, ' ')].slice(0, 31).join('').trim() || 'data';
