import type { Cell } from '../model/disclosure.ts';
import type { Site } from '../site/site.ts';
import { csv } from './csv.ts';
import type { CsvColumn } from './csv-column.ts';
import { head, json } from './json.ts';
import type { UrlsDocument } from './schema.ts';
import type { UrlRow } from './url-sheet.ts';
import { type SheetColumn, xlsx } from './xlsx.ts';

interface Column extends SheetColumn {
  name: string;
  en: string;
  type: CsvColumn['type'];
  /** No cell is empty. */
  required: boolean;
  cell: (row: UrlRow) => Cell;
}

const text = { form: 'text', type: 'text', required: true } as const;
const count = { form: 'integer', type: 'integer', required: true } as const;

const columns: Column[] = [
  { ...text, name: 'code', title: 'ข้อ', en: 'Item', cell: ({ code }) => code },
  { ...text, name: 'title_th', title: 'ชื่อรายการ', en: 'Title in Thai', cell: ({ title }) => title.th },
  { ...text, name: 'status', title: 'มี/ไม่มี', en: 'Answer', type: 'choice', cell: ({ answer }) => answer },
  { ...text, name: 'url', title: 'URL', en: 'URL', type: 'url', cell: ({ url }) => url },
  {
    ...text,
    name: 'explanation',
    title: 'คำอธิบาย',
    en: 'Explanation',
    required: false,
    cell: ({ explanation }) => explanation || null,
  },
  { ...count, name: 'elements_met', title: 'องค์ประกอบที่แสดงแล้ว', en: 'Elements shown', cell: ({ met }) => met },
  {
    ...count,
    name: 'elements_required',
    title: 'องค์ประกอบที่ต้องแสดง',
    en: 'Elements required',
    cell: ({ required }) => required,
  },
];

const answers: CsvColumn['choices'] = [
  { value: 'มี', title: { th: 'มี', en: 'There is something' } },
  { value: 'ไม่มี', title: { th: 'ไม่มี', en: 'There is nothing' } },
];

/** The columns of `urls.csv`. */
export const urlSheetColumns: readonly CsvColumn[] = columns.map(({ name, title, en, type, required }) => ({
  name,
  type,
  title: { th: title, en },
  required,
  choices: type === 'choice' ? answers : undefined,
}));

const cells = (row: UrlRow): Cell[] => columns.map(({ cell }) => cell(row));

/** The sheet as CSV: `/api/<year>/urls.csv`. An explanation has one line per element, within its cell. */
export function urlSheetCsv(rows: UrlRow[]): string {
  return csv(
    columns.map(({ name }) => name),
    rows.map(cells),
  );
}

/** The sheet as the document `/api/<year>/urls.json`. */
export function urlSheetDocument(rows: UrlRow[], site: Site): UrlsDocument {
  return { ...head(site, 'urls'), rows };
}

/** The text of `/api/<year>/urls.json`. */
export const urlSheetJson = (rows: UrlRow[], site: Site): string => json(urlSheetDocument(rows, site));

/** The sheet as an Excel workbook with Thai headers: `/api/<year>/urls.xlsx`. */
export function urlSheetXlsx(rows: UrlRow[], { today }: Pick<Site, 'today'>): Promise<Uint8Array> {
  const title = ['URL', rows[0] && `ปีงบประมาณ ${rows[0].year}`].filter(Boolean).join(' ');
  return xlsx({ title, columns, rows: rows.map(cells), modified: today });
}

/** The sheet as a Markdown table with Thai headers, for a message or for minutes. */
export function urlSheetMarkdown(rows: UrlRow[]): string {
  const line = (values: Cell[]) => `| ${values.map(markdownCell).join(' | ')} |`;
  const rule = `| ${columns.map(({ form }) => (form === 'integer' ? '--:' : '---')).join(' | ')} |`;
  return `${[line(columns.map(({ title }) => title)), rule, ...rows.map((row) => line(cells(row)))].join('\n')}\n`;
}

// A bar would end the cell, an angle bracket begin HTML, a star or bracket change how a title looks. An underscore stays,
// because it is part of addresses and within a word means nothing.
const markdownCell = (cell: Cell): string =>
  String(cell ?? '')
    .replace(/[\\|`*[\]]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replace(/\r?\n/g, '<br>');

/** Every format of the sheet by the name that `oit urls --format` takes. */
export const urlSheetFormats = {
  csv: urlSheetCsv,
  xlsx: urlSheetXlsx,
  json: urlSheetJson,
  markdown: urlSheetMarkdown,
} as const satisfies Record<string, (rows: UrlRow[], site: Site) => string | Promise<Uint8Array>>;
