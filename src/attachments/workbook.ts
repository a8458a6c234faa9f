import { canonical } from '../thai/text.ts';
import { dateStyles, dayOfSerial } from './cell-dates.ts';
import { columnName, type Place, placeOf } from './cell-place.ts';
import type { Problem, TextPiece } from './inspection.ts';
import { LimitError } from './limit-error.ts';
import type { Limits } from './limits.ts';
import { readXml } from './xml.ts';

/** The parts of an Excel file that hold its sheets. */
export const isWorkbookPart = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|(?:sharedStrings|styles)\.xml|worksheets\/[^/]+\.xml)$/.test(
    name,
  ) || asides.some(([part]) => part.test(name));

/** What is no cell: comments, text boxes, and the rows that a pivot table keeps of its source, which no sheet shows. */
const asides: readonly (readonly [part: RegExp, at: string])[] = [
  [/^xl\/(?:comments\d*|comments\/[^/]+|threadedComments\/[^/]+)\.xml$/, 'comments'],
  [/^xl\/drawings\/[^/]+\.xml$/, 'drawings'],
  [/^xl\/pivotCache\/[^/]+\.xml$/, 'metadata: pivot'],
];

interface Sheet {
  cells: Map<number, Map<number, string>>;
  formulas: string[];
  merged: { range: string; top: number }[];
}

/** Cells named in a finding; the rest are counted. */
const NAMED = 12;

/**
 * The cells of an Excel file as a reader sees them, each with the headers of its sheet, and what stands in the way of a program:
 * formulas that nobody has calculated, merged cells in a header, hidden sheets.
 * @throws LimitError when it has too many cells
 */
export function workbook(
  files: ReadonlyMap<string, Buffer>,
  limits: Limits,
): { texts: TextPiece[]; problems: Problem[] } {
  const strings = sharedStrings(files.get('xl/sharedStrings.xml'));
  const isDate = dateStyles(files.get('xl/styles.xml'));
  const texts: TextPiece[] = [];
  const [formulas, merged, hidden]: string[][] = [[], [], []] as [string[], string[], string[]];
  let left = limits.cells;
  for (const { name, target, visible } of sheetsOf(files)) {
    if (!visible) hidden.push(name);
    const xml = files.get(target);
    if (!xml) continue;
    const sheet = readSheet(xml, strings, isDate, () => {
      left -= 1;
      if (left < 0) throw new LimitError('cells', limits.cells);
    });
    const rows = [...sheet.cells.keys()].sort((a, b) => a - b);
    const header = headerRow(sheet, rows);
    const headers = headersOf(sheet.cells.get(header));
    for (const row of rows) {
      for (const [column, text] of sheet.cells.get(row) ?? [])
        texts.push({ at: `${name}!${columnName(column)}${row}`, kind: 'cell', text, table: { headers, column } });
    }
    formulas.push(...sheet.formulas.map((cell) => `${name}!${cell}`));
    merged.push(...sheet.merged.filter(({ top }) => top <= header + 1).map(({ range }) => `${name}!${range}`));
  }
  for (const [part, xml] of files) {
    const at = asides.find(([form]) => form.test(part))?.[1];
    if (at !== undefined) texts.push(...aside(at, allText(xml, at === 'metadata: pivot')));
    if (/^xl\/worksheets\//.test(part) && xml.includes('headerFooter'))
      texts.push(...aside('metadata: header', pageHeaders(xml)));
  }
  return { texts, problems: [...listed('formulas', formulas), ...listed('merged', merged), ...hiddenSheets(hidden)] };
}

function aside(at: string, written: string): TextPiece[] {
  const text = canonical(written).trim();
  return text === '' ? [] : [{ at, kind: at.startsWith('metadata') ? 'metadata' : 'text', text }];
}

const listed = (kind: 'formulas' | 'merged', cells: string[]): Problem[] =>
  cells.length === 0 ? [] : [{ kind, cells: cells.slice(0, NAMED), more: Math.max(0, cells.length - NAMED) }];
const hiddenSheets = (sheets: string[]): Problem[] => (sheets.length === 0 ? [] : [{ kind: 'hidden', sheets }]);

/** The row that names the columns: the fullest of the first ten that are filled; a title above it has one or two cells. */
function headerRow({ cells }: Sheet, rows: readonly number[]): number {
  let [best, most] = [rows[0] ?? 1, 0];
  for (const row of rows.slice(0, 10)) {
    const words = [...(cells.get(row)?.values() ?? [])].filter((text) => !/^[\d.,\s-]+$/.test(text)).length;
    if (words > most) [best, most] = [row, words];
  }
  return best;
}

function headersOf(row: ReadonlyMap<number, string> | undefined): string[] {
  const last = Math.min(Math.max(-1, ...(row?.keys() ?? [])), 1_000);
  return Array.from({ length: last + 1 }, (_, column) => row?.get(column) ?? '');
}

function sheetsOf(files: ReadonlyMap<string, Buffer>): { name: string; target: string; visible: boolean }[] {
  const targets = new Map<string, string>();
  readXml(files.get('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      targets.set(attributes['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const sheets: { name: string; target: string; visible: boolean }[] = [];
  readXml(files.get('xl/workbook.xml'), {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const target = targets.get(attributes['r:id'] ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      const visible = (attributes['state'] ?? 'visible') === 'visible';
      sheets.push({ name: canonical(attributes['name'] ?? ''), target, visible });
    },
  });
  return sheets;
}

function sharedStrings(xml: Buffer | undefined): string[] {
  const strings: string[] = [];
  let [inside, phonetic, text] = [false, false, ''];
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      inside = name === 't';
    },
    text(data) {
      if (inside && !phonetic) text += data;
    },
    close(name) {
      if (name === 't') inside = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') strings.push(canonical(text).trim());
    },
  });
  return strings;
}

function readSheet(
  xml: Buffer,
  strings: readonly string[],
  isDate: (style: number) => boolean,
  count: () => void,
): Sheet {
  const sheet: Sheet = { cells: new Map(), formulas: [], merged: [] };
  let place: Place = { column: -1, row: 0 };
  let [type, style, value, inner, formula, reading] = ['', 0, '', '', false, ''];
  const shown = (): string => {
    if (type === 's') return strings[Number(value)] ?? '';
    if (type === 'inlineStr') return inner;
    // True and false are no words, and errors no content.
    if (type === 'b' || type === 'e') return '';
    if (type !== 'n') return value;
    // Some programs write large numbers as 1.1E12.
    return isDate(style) ? dayOfSerial(value) : /e/i.test(value) ? String(Number(value)) : value;
  };
  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') place = { column: -1, row: Number(attributes['r']) || place.row + 1 };
      if (name === 'mergeCell') {
        const range = attributes['ref'] ?? '';
        sheet.merged.push({ range, top: placeOf(range)?.row ?? 0 });
      }
      if (name === 'c') {
        place = placeOf(attributes['r'] ?? '') ?? { column: place.column + 1, row: place.row };
        const { t = 'n', s = '0' } = attributes;
        [type, style, value, inner, formula] = [t, Number(s), '', '', false];
      }
      if (name === 'f') formula = true;
      reading = name;
    },
    text(data) {
      if (reading === 'v') value += data;
      if (reading === 't') inner += data;
    },
    close(name) {
      reading = '';
      if (name !== 'c') return;
      count();
      const text = shown();
      // A formula whose answer is an empty text has a value, which is empty.
      if (formula && value === '' && type !== 'str') sheet.formulas.push(`${columnName(place.column)}${place.row}`);
      const written = canonical(text).trim();
      if (written === '') return;
      const row = sheet.cells.get(place.row) ?? new Map<number, string>();
      sheet.cells.set(place.row, row.set(place.column, written));
    },
  });
  return sheet;
}

/** The texts of a part, a line for each paragraph; where it says so, the values in its attributes. */
function allText(xml: Buffer, values: boolean): string {
  let [text, inside] = ['', false];
  readXml(xml, {
    open(name, { v }) {
      // A drawing says in numbers where its boxes are.
      inside = name === 't' || name === 'text';
      if (values && v !== undefined) text += `${/^[\d.]+e\+?\d+$/i.test(v) ? Number(v) : v}\n`;
    },
    text(data) {
      if (inside) text += data;
    },
    close(name) {
      inside = false;
      if (['comment', 'threadedComment', 'p'].includes(name)) text += '\n';
    },
  });
  return text;
}

/** What stands above and below the printed pages of a sheet. */
function pageHeaders(xml: Buffer): string {
  let [text, inside] = ['', false];
  const isHeader = (name: string) => /^(?:odd|even|first)(?:Header|Footer)$/.test(name);
  readXml(xml, {
    open(name) {
      if (isHeader(name)) inside = true;
    },
    text(data) {
      if (inside) text += data;
    },
    close(name) {
      if (!isHeader(name)) return;
      inside = false;
      text += '\n';
    },
  });
  // &C and the like say where a part stands, &P is the number of the page.
  return text.replace(/&(?:"[^"]*"|K[\dA-F]{6}|[A-Z])/g, ' ');
}
