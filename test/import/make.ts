import { fileURLToPath } from 'node:url';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { placeOf } from '../../src/attachments/cell-place.ts';
import { loadFrameworks } from '../../src/frameworks/load.ts';
import { importTable, type TableRequest } from '../../src/import/import-table.ts';
import { openFile } from '../../src/import/open.ts';
import { problemText } from '../../src/import/problem-text.ts';

export const frameworks = loadFrameworks(fileURLToPath(new URL('../../src/frameworks', import.meta.url)));

/** A sheet as a test writes it. */
export interface SheetOf {
  rows: CellValue[][];
  merged?: string[];
  hidden?: boolean;
  hiddenRows?: number[];
  hiddenColumns?: number[];
  /** Formats of numbers by name of the cell. */
  formats?: Record<string, string>;
  /** Formulas by name of the cell; the value is in `rows`. */
  formulas?: Record<string, string>;
}

/** An Excel file as Excel writes it, from sheets by name. */
export async function book(sheets: Record<string, SheetOf>): Promise<Buffer> {
  const at = (name: string) => {
    const { row = 1, column = 0 } = placeOf(name) ?? {};
    return { row: row - 1, column };
  };
  const range = (name: string) => {
    const [from, to] = name.split(':').map(at);
    return {
      startRow: from?.row ?? 0,
      startCol: from?.column ?? 0,
      endRow: to?.row ?? 0,
      endCol: to?.column ?? 0,
    };
  };
  const cells = ({ rows, formats = {}, formulas = {} }: SheetOf) =>
    new Map(
      [...new Set([...Object.keys(formats), ...Object.keys(formulas)])].map((name) => {
        const { row, column } = at(name);
        const value = rows[row]?.[column] ?? null;
        const format = formats[name];
        const formula = formulas[name];
        return [
          `${row},${column}`,
          {
            value,
            ...(format !== undefined && { style: { numFmt: format } }),
            ...(formula !== undefined && { formula, formulaResult: value }),
          },
        ] as const;
      }),
    );
  return Buffer.from(
    await writeXlsx({
      sheets: Object.entries(sheets).map(
        ([name, sheet]): WriteSheet => ({
          name,
          rows: sheet.rows,
          cells: cells(sheet),
          merges: (sheet.merged ?? []).map(range),
          ...(sheet.hidden && { hidden: true }),
          ...(sheet.hiddenRows && { rowDefs: new Map(sheet.hiddenRows.map((row) => [row - 1, { hidden: true }])) }),
          ...(sheet.hiddenColumns && {
            columns: Array.from({ length: 30 }, (_, column) =>
              sheet.hiddenColumns?.includes(column) ? { hidden: true } : {},
            ),
          }),
        }),
      ),
    }),
  );
}

/** The rows that a file becomes, or what stands in the way, in Thai. */
export async function imported(
  bytes: Buffer,
  name: string,
  kinds: readonly string[],
  request: Partial<TableRequest> = {},
): Promise<{ rows: Record<string, string>[] } | { problems: string[] }> {
  const opened = await openFile(bytes, name);
  if (opened.kind === 'refused') return { problems: [problemText(opened.problem).message.th] };
  const schemas = kinds.flatMap((id) => frameworks.tables.get(id) ?? []);
  const ask = { schemas, fiscalYear: 2567, ...request };
  const results =
    opened.kind === 'workbook'
      ? [importTable(opened.grids, ask)]
      : opened.kind === 'text'
        ? opened.ways.map((grid) => importTable([grid], ask))
        : [];
  const result = results.find((one) => one.schema) ?? results[0];
  if (!result) return { problems: ['no table'] };
  if (result.problems.length > 0 || !result.schema)
    return { problems: result.problems.map((one) => problemText(one).message.th) };
  return { rows: result.rows.map(({ cells }) => cells) };
}

/** The headers of สขร.1. */
export const skr1 = [
  'ลำดับที่',
  'งานที่จัดซื้อหรือจัดจ้าง',
  'วงเงินที่จะซื้อหรือจ้าง',
  'ราคากลาง',
  'วิธีซื้อหรือจ้าง',
  'รายชื่อผู้เสนอราคาและราคาที่เสนอ',
  'ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง',
  'เหตุผลที่คัดเลือกโดยสรุป',
  'เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง',
];

/** A row of สขร.1 as it is typed, with what a test changes. */
export const purchase = (changes: Record<number, CellValue> = {}): CellValue[] =>
  [
    '1',
    'ซื้อวัสดุสำนักงาน',
    '46,800.00',
    '46,800.00',
    'เฉพาะเจาะจง',
    'ร้านตัวอย่าง 44,980 บาท',
    'ร้านตัวอย่าง 44,980 บาท',
    'ราคาต่ำสุด',
    'ซ.3/2567 ลว. 15 ม.ค. 67',
  ].map((value, at) => (at in changes ? (changes[at] ?? null) : value));

/** What that row becomes. */
export const bought = (changes: Record<string, string> = {}): Record<string, string> => ({
  no: '1',
  name: 'ซื้อวัสดุสำนักงาน',
  budget: '46800',
  reference_price: '46800',
  method: 'วิธีเฉพาะเจาะจง',
  bidders: 'ร้านตัวอย่าง 44,980 บาท',
  winner: 'ร้านตัวอย่าง 44,980 บาท',
  reason: 'ราคาต่ำสุด',
  contract: 'ซ.3/2567 ลว. 15 ม.ค. 67',
  month: '2567-01',
  ...changes,
});
