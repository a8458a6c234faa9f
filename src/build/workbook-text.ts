import { Parser } from 'htmlparser2';
import { formatDate, isRealDate } from '../thai/date.ts';

/**
 * The text of an Excel workbook: the cells of its sheets, one a line. Texts stand in the cell or in a list beside the sheets; a
 * number is written as in the file, or as a day where its format is one.
 *
 * @param files XML by its name in the archive
 */
export function workbookText(files: ReadonlyMap<string, string>): string {
  const shared = sharedStrings(files.get('xl/sharedStrings.xml') ?? '');
  const isDate = dateStyles(files.get('xl/styles.xml') ?? '');
  const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/'));
  if (sheets.length === 0) return shared.join('\n');
  return sheets.flatMap(([, xml]) => cellsOf(xml, shared, isDate)).join('\n');
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  // Readings in another script stand beside a text in `rPh`; they are not on the sheet.
  const inside: string[] = [];
  read(xml, {
    open(name) {
      inside.push(name);
      if (name === 'si') strings.push('');
    },
    text(data) {
      if (inside.at(-1) === 't' && !inside.includes('rPh')) strings.push((strings.pop() ?? '') + data);
    },
    close: () => inside.pop(),
  });
  return strings;
}

/** Formats of days that every workbook has, by ECMA-376 part 1, 18.8.30: 14–17 and 22; 27–36 and 50–58 in Asian editions. */
const builtInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a style, by its number, shows a day. */
function dateStyles(xml: string): (style: number) => boolean {
  const custom = new Set<number>();
  const formats: number[] = [];
  let inCells = false;
  read(xml, {
    open(name, { numFmtId = '', formatCode = '' }) {
      // Colours and literal texts aside, only days have a `d` or a year.
      if (name === 'numFmt' && /[dyb]/i.test(formatCode.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')))
        custom.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(Number(numFmtId));
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return (style) => builtInDate(formats[style] ?? 0) || custom.has(formats[style] ?? 0);
}

function cellsOf(xml: string, shared: readonly string[], isDate: (style: number) => boolean): string[] {
  const cells: string[] = [];
  let cell: { type: string; style: number; value: string } | null = null;
  let inside = '';
  read(xml, {
    open(name, { t = 'n', s = '0' }) {
      if (name === 'c') cell = { type: t, style: Number(s), value: '' };
      inside = name;
    },
    text(data) {
      if (cell && (inside === 'v' || inside === 't')) cell.value += data;
    },
    close(name) {
      inside = '';
      if (name !== 'c' || !cell) return;
      const { type, style, value } = cell;
      if (type === 's') cells.push(shared[Number(value)] ?? '');
      else if (type === 'n') cells.push(isDate(style) ? dayOf(Number(value)) : value);
      else if (type === 'str' || type === 'inlineStr') cells.push(value);
      cell = null;
    },
  });
  return cells.filter((text) => text !== '');
}

/** Day 1 is 1 January 1900, and 1900 counts as a leap year: days after February 1900 lie one further. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function dayOf(serial: number): string {
  const time = FIRST_DAY + Math.floor(serial) * DAY;
  const iso = Number.isFinite(time) && serial >= 61 ? new Date(time).toISOString().slice(0, 10) : '';
  return isRealDate(iso) ? formatDate(iso, 'th', 'short') : String(serial);
}

interface Handlers {
  open(name: string, attributes: Record<string, string>): void;
  text(data: string): void;
  close(name: string): void;
}

function read(xml: string, { open, text, close }: Handlers): void {
  const parser = new Parser({ onopentag: open, ontext: text, onclosetag: close }, { xmlMode: true });
  parser.end(xml);
}
