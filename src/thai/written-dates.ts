import { commonYear, isRealDate } from './date.ts';
import { toArabicDigits } from './digits.ts';
import { monthNumber } from './month.ts';

/** A day as it stands in a text. */
export interface WrittenDate {
  start: number;
  end: number;
  /** `YYYY-MM-DD` in the Common Era. */
  iso: string;
}

/** A day, a month by name or number, and a year of two or four digits. */
const DATE =
  /(\d{1,2})(?:\s*\/\s*(\d{1,2})\s*\/\s*|\s*(?:เดือน\s*)?([ก-ฮเ][ก-ฮะ-์.\s]{1,12}?)\s*(?:พ\.\s?ศ\.\s?)?)(\d{4}|\d{2})(?!\d)/g;
const DIGIT = /\d/;

const two = (number: number | string | undefined): string => String(number).padStart(2, '0');

/**
 * The days in a running text, however they are written: `3 เมษายน 2567`, `๓ เม.ย. ๖๗`, `3/4/2567`. A year of two digits is one of
 * the Buddhist 2500s, as agencies write it.
 *
 * @param text canonical
 * @example writtenDates('ลงวันที่ 3 เม.ย. 67') // [{ start: 9, end: 19, iso: '2024-04-03' }]
 */
export function writtenDates(text: string): WrittenDate[] {
  const arabic = toArabicDigits(text);
  return [...arabic.matchAll(DATE)].flatMap(({ 0: written, 1: day, 2: month, 3: name = '', 4: year = '', index }) => {
    if (DIGIT.test(arabic.charAt(index - 1)) || arabic.charAt(index - 1) === '/') return [];
    const number = month === undefined ? monthNumber(name) : Number(month);
    const common = commonYear(Number(year.length === 2 ? `25${year}` : year));
    const iso = `${common}-${two(number)}-${two(day)}`;
    return number !== undefined && isRealDate(iso) ? [{ start: index, end: index + written.length, iso }] : [];
  });
}
