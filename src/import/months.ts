import { toArabicDigits } from '../thai/digits.ts';
import { monthName, monthNumber } from '../thai/month.ts';
import { canonical } from '../thai/text.ts';

const months = Array.from({ length: 12 }, (_, at) => at + 1);
const long = months.map((month) => monthName(month, 'th', 'long'));
/** In a sentence only the dots tell an abbreviation from a part of a word. */
const short = months.map((month) => monthName(month, 'th', 'short').replaceAll('.', '\\.\\s?'));
const WRITTEN = new RegExp(`(${[...long, ...short].join('|')})\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(\\d{4}|\\d{2}(?!\\d))?`, 'g');
const ALONE = /^(?:ประจำ)?(?:เดือน)?\s*([^\d\s]+?)[\s/'_-]*(\d{4}|\d{2})?$/;

/** The month of a fiscal year by its number: October to December lie in the year before. */
const inFiscalYear = (month: number, fiscalYear: number): string =>
  label(month >= 10 ? fiscalYear - 1 : fiscalYear, month);

const label = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

/** A Buddhist year: `67` and `2024` are meant for 2567. */
const buddhist = (text: string): number => {
  const year = Number(text);
  return text.length === 2 ? 2500 + year : year < 2400 ? year + 543 : year;
};

/**
 * The one month that a title names, as a canonical label; null where it names none or several.
 * @param fiscalYear of the item, for a month without a year
 * @example monthInTitle('แบบสรุปผล ประจำเดือน ม.ค. ๖๗', 2567) // '2567-01'
 */
export function monthInTitle(text: string, fiscalYear: number): string | null {
  const found = [...toArabicDigits(canonical(text)).matchAll(WRITTEN)].map(([, name = '', year]) => {
    const month = monthNumber(name) ?? 0;
    return year === undefined ? inFiscalYear(month, fiscalYear) : label(buddhist(year), month);
  });
  const [first, ...others] = new Set(found);
  return first !== undefined && others.length === 0 ? first : null;
}

/**
 * The month that the whole of a text is: the name of a sheet or a cell; null where it is anything else.
 * @example monthNamed('มค67', 2567) // '2567-01'
 */
export function monthNamed(text: string, fiscalYear: number): string | null {
  const [, name = '', year] = ALONE.exec(toArabicDigits(canonical(text)).trim()) ?? [];
  const month = monthNumber(name);
  if (month === undefined) return null;
  return year === undefined ? inFiscalYear(month, fiscalYear) : label(buddhist(year), month);
}
