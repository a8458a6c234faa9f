import { distance } from 'fastest-levenshtein';
import { readCell } from '../content/cell.ts';
import type { Column } from '../frameworks/table-schema.ts';
import { fiscalYearOf, parsePeriod } from '../model/period.ts';
import { formatDate, isRealDate, parseDate } from '../thai/date.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { GridCell } from './grid.ts';
import { headerKey } from './header-key.ts';
import { monthNamed } from './months.ts';
import { plain } from './read-workbook.ts';

/**
 * A cell as it will stand in the table. `changed` where it was not only taken over: a person should see how it was read.
 * Refused with what would have been accepted.
 */
export type ImportedCell = { ok: true; text: string; changed: boolean } | { ok: false; suggestions: readonly string[] };

const taken = (text: string): ImportedCell => ({ ok: true, text, changed: false });
const read = (text: string): ImportedCell => ({ ok: true, text, changed: true });
const refused = (...suggestions: readonly string[]): ImportedCell => ({ ok: false, suggestions });

/**
 * Reads a cell of a file that nobody made for programs, more tolerantly than a cell of our own tables is read. What comes out is
 * always a text that `readCell` accepts.
 * @param fiscalYear of the item: tells the century of a year of two digits, and the year of a month without one
 */
export function importCell(cell: GridCell, column: Column, fiscalYear: number): ImportedCell {
  const result = readers[column.type](cell, column, fiscalYear);
  return result.ok && !readCell(result.text, column).ok ? refused() : result;
}

const readers: Record<Column['type'], (cell: GridCell, column: Column, fiscalYear: number) => ImportedCell> = {
  text: (cell) => taken(textOf(cell)),
  file: (cell) => taken(textOf(cell)),
  integer: (cell, column) => number(cell, column, 0),
  number: (cell, column) => number(cell, column, 10),
  money: (cell, column) => number(cell, column, 2),
  date(cell, _, fiscalYear) {
    const serial =
      cell.number ?? (/^\d{5,6}$/.test(toArabicDigits(cell.text)) ? Number(toArabicDigits(cell.text)) : null);
    if (cell.day === undefined && serial !== null) {
      const day = dayOfSerial(serial);
      return day === null ? refused() : read(buddhistDay(day));
    }
    return date(cell.day ?? cell.text, fiscalYear, cell.day !== undefined);
  },
  month(cell, column, fiscalYear) {
    if (cell.day !== undefined) return month(cell.day, true);
    const result = readCell(cell.text, column);
    if (result.ok) return taken(monthLabel(String(result.value)));
    const named = monthNamed(cell.text, fiscalYear);
    if (named !== null) return read(named);
    const day = date(cell.text, fiscalYear, false);
    return day.ok ? month(day.text, true) : refused(...result.suggestions);
  },
  period(cell) {
    const result = parsePeriod(cell.text);
    return result.ok ? taken(result.period.label) : only(result.suggestions);
  },
  choice(cell, column) {
    const choices = column.choices ?? [];
    const exact = readCell(cell.text, column);
    if (exact.ok) return taken(choices.find(({ value }) => value === exact.value)?.title.th ?? cell.text);
    const wanted = choiceKey(cell.text);
    const scored = choices.map(({ title, value, aliases }) => ({
      title: title.th,
      cost: Math.min(...[title.th, title.en, value, ...aliases].map((name) => distance(choiceKey(name), wanted))),
    }));
    const least = Math.min(...scored.map(({ cost }) => cost));
    const near = scored.filter(({ cost }) => cost === least);
    const [one] = near;
    const close = least === 0 || (wanted.length >= 5 && least <= Math.floor(wanted.length / 5));
    return one && near.length === 1 && close ? read(one.title) : refused(...exact.suggestions);
  },
  egp(cell, column) {
    const result = readCell(cell.text, column);
    return result.ok ? taken(String(result.value)) : refused(...result.suggestions);
  },
  phone(cell, column) {
    // A number has lost the zero that it began with.
    const zero = cell.number !== undefined && /^[2-9]\d{7,8}$/.test(cell.text);
    if (zero) return read(`0${cell.text}`);
    return strict(cell, column);
  },
  email: (cell, column) => strict({ ...cell, text: cell.text.replace(/\s+/g, '') }, column),
  url: (cell, column) => strict(cell, column),
};

function strict(cell: GridCell, column: Column): ImportedCell {
  const result = readCell(cell.text, column);
  return result.ok ? taken(String(result.value ?? '')) : only(result.suggestions);
}

/** The one thing that was meant, where there is but one. */
const only = (suggestions: readonly string[]): ImportedCell =>
  suggestions.length === 1 ? read(suggestions[0] ?? '') : refused(...suggestions);

const choiceKey = (text: string): string => headerKey(text).replace(/^โดย/, '').replace(/^วิธี/, '');

function textOf(cell: GridCell): string {
  if (cell.day === undefined) return cell.text;
  const result = parseDate(cell.day);
  return result.ok ? formatDate(result.iso, 'th', 'long') : cell.text;
}

function number(cell: GridCell, column: Column, decimals: number): ImportedCell {
  if (cell.day !== undefined) return refused();
  if (cell.number !== undefined) {
    const value = cell.percent && column.unit?.en === 'per cent' ? cell.number * 100 : cell.number;
    const rounded = Number(value.toFixed(decimals));
    // What binary fractions add is no part of the amount; anything more is.
    const same = Math.abs(rounded - value) < 1e-6;
    return same ? { ok: true, text: plain(rounded), changed: cell.percent === true } : refused(plain(rounded));
  }
  const exact = readCell(cell.text, column);
  if (exact.ok) return taken(exact.value === null ? '' : plain(Number(exact.value)));
  const bare = toArabicDigits(cell.text)
    .replace(/^(?:ปี(?:งบประมาณ)?\s*)?(?:พ\.?\s?ศ\.?)\s*(?=\d)/, '')
    .replace(/^ร้อยละ\s*/, '')
    .replace(/(?<=\d)\s*%$/, '')
    .replace(unitAtEnd(column), '')
    .replace(/(?<=^\d+)[.)]$/, '');
  const second = readCell(bare, column);
  if (second.ok && second.value !== null) return read(plain(Number(second.value)));
  const meant = second.ok ? [] : second.suggestions;
  return meant.length === 1 ? read(plain(Number(meant[0]))) : refused(...exact.suggestions);
}

/** `12 ราย` in a column that counts ราย. */
const unitAtEnd = ({ unit }: Column): RegExp => (unit ? new RegExp(`(?<=\\d)\\s*${unit.th}$`) : /$^/);

/** Days from 1 January 1930 to the end of 2700: serial numbers of both eras. */
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 292_560;

function dayOfSerial(serial: number): string | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
  const result = parseDate(day);
  return result.ok ? result.iso : null;
}

/** A day in the form in which our content writes it. */
const buddhistDay = (iso: string): string => `${Number(iso.slice(0, 4)) + 543}${iso.slice(4)}`;
const monthLabel = (iso: string): string => `${Number(iso.slice(0, 4)) + 543}${iso.slice(4, 7)}`;

function month(day: string, changed: boolean): ImportedCell {
  const result = parseDate(day);
  return result.ok ? { ok: true, text: monthLabel(result.iso), changed } : refused();
}

/** How far from the fiscal year a year of two digits may lie. */
const NEAR = 10;

function date(text: string, fiscalYear: number, typed: boolean): ImportedCell {
  const oneLine = text.replace(/\s+/g, ' ');
  const result = parseDate(oneLine);
  if (result.ok) return { ok: true, text: buddhistDay(result.iso), changed: typed && false };
  const days = result.suggestions.flatMap((suggestion) => {
    const day = parseDate(suggestion);
    return day.ok && isRealDate(day.iso) ? [day.iso] : [];
  });
  if (result.reason === 'two-digit-year') {
    const near = days.filter((iso) => Math.abs(fiscalYearOf(iso) - fiscalYear) <= NEAR);
    const [one] = new Set(near);
    return one !== undefined && new Set(near).size === 1 ? read(buddhistDay(one)) : refused(...result.suggestions);
  }
  const [one] = days;
  // A misspelt month, or a time behind the day. A day that does not exist may be any other one.
  return result.reason === 'not-a-date' && days.length === 1 && one !== undefined
    ? read(buddhistDay(one))
    : refused(...result.suggestions);
}
