import type { Column } from '../frameworks/table-schema.ts';
import type { Cell } from '../model/disclosure.ts';
import { type Period, parsePeriod } from '../model/period.ts';
import { parseDate } from '../thai/date.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { foldForComparison } from '../thai/text.ts';
import { meantNumber, plainNumber } from './number.ts';

export type CellResult = { ok: true; value: Cell } | { ok: false; suggestions: readonly string[] };

const ok = (value: Cell): CellResult => ({ ok: true, value });
const no = (...suggestions: string[]): CellResult => ({
  ok: false,
  suggestions: suggestions.filter((one) => one !== ''),
});

/** Marks with which officers fill a cell that has nothing to say. */
const blanks = new Set(['', '-', '–', '—']);

/** True for a cell that says nothing. */
export const isBlank = (text: string): boolean => blanks.has(text.trim());

/**
 * Reads one cell by its column's type. Thai digits are accepted everywhere but in text; see `columnTypes` for the forms.
 * @returns the typed value, or what would have been accepted
 */
export function readCell(text: string, column: Column): CellResult {
  const written = text.trim();
  if (isBlank(written)) return ok(null);
  return readers[column.type](column.type === 'text' ? written : toArabicDigits(written), column);
}

const readers: Record<Column['type'], (text: string, column: Column) => CellResult> = {
  text: (text) => ok(text),
  file: (text) => ok(text),
  integer: (text, column) => number(text, column, /^-?\d+$/),
  number: (text, column) => number(text, column, /^-?\d+(\.\d+)?$/),
  money: (text, column) => number(text, column, /^-?\d+(\.\d{1,2})?$/),
  date(text) {
    const result = parseDate(text);
    return result.ok ? ok(result.iso) : no(...result.suggestions);
  },
  month(text) {
    const result = parsePeriod(text);
    if (!result.ok) return no(...result.suggestions.filter((label) => /^\d{4}-\d{2}$/.test(label)));
    return result.period.kind === 'month' ? ok(result.period.start.slice(0, 7)) : no();
  },
  period(text) {
    // What was published can be taken in again.
    if (isInterval(text)) return ok(text);
    const result = parsePeriod(text);
    return result.ok ? ok(interval(result.period)) : no(...result.suggestions);
  },
  choice(text, column) {
    const value = choicesOf(column).get(foldForComparison(text));
    return value === undefined ? no(...(column.choices ?? []).map(({ title }) => title.th)) : ok(value);
  },
  egp(text) {
    // Excel turns the eleven digits into a number and prints 6.70123E+10: only the original can repair that.
    const digits = text.replace(/[\s-]/g, '');
    return /^\d{2}(0[1-9]|1[0-2])\d{7}$/.test(digits) ? ok(digits) : no();
  },
  email: (text) => (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text) ? ok(text) : no()),
  phone: (text) => (/^[\d\s()+,\-/]*\d[^@]*$/.test(text) ? ok(text) : no()),
  url: (text) =>
    /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
      ? ok(text)
      : no(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(text) ? `https://${text}` : ''),
};

/** Every spelling of each choice of a column; made once, for a table has thousands of cells. */
const spellings = new WeakMap<Column, Map<string, string>>();

function choicesOf(column: Column): Map<string, string> {
  const known = spellings.get(column);
  if (known) return known;
  const made = new Map<string, string>();
  for (const { value, title, aliases } of column.choices ?? [])
    for (const name of [value, title.th, title.en, ...aliases].map(foldForComparison))
      if (!made.has(name)) made.set(name, value);
  spellings.set(column, made);
  return made;
}

function number(text: string, column: Column, form: RegExp): CellResult {
  const read = (written: string): number | null => {
    const trimmed = form.test(written) ? written : written.replace(/\.0+$/, '');
    const value = Number(trimmed);
    const inBounds = Number.isSafeInteger(Math.trunc(value)) && (column.min === undefined || value >= column.min);
    return form.test(trimmed) && inBounds ? value : null;
  };
  const value = read(plainNumber(text));
  // `-0` is nothing but 0.
  if (value !== null) return ok(value === 0 ? 0 : value);
  const meant = meantNumber(text);
  return no(meant !== null && read(meant) !== null ? meant : '');
}

/** A period as an ISO 8601 interval of days. */
const interval = ({ start, end }: Period): string => `${start}/${end}`;

function isInterval(text: string): boolean {
  const [, start = '', end = ''] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  return start <= end && [start, end].every((day) => sameDay(day, parseDate(day)));
}

const sameDay = (written: string, read: ReturnType<typeof parseDate>): boolean => read.ok && read.iso === written;
