import type { Interval } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import type { Numerals } from '../model/identity.ts';
import { commonYears, fiscalYear, formatPeriod, type Period } from '../model/period.ts';
import { formatDate } from '../thai/date.ts';
import { inThaiDigits, toThaiDigits } from '../thai/digits.ts';
import { monthName } from '../thai/month.ts';

/**
 * Every number, day and time that a page says, in the language of the page and the digits that the agency chose: no page writes one
 * otherwise. Files for programs, codes such as `O15`, telephone numbers, addresses and what an author wrote do not pass here.
 */
export interface Figures {
  /**
   * A number with thousands separators.
   * @param decimals exactly so many; as many as the number has where it is not given
   * @example number(1234567.5, 2) // '1,234,567.50'
   */
  number(value: number, decimals?: number): string;
  /**
   * A score, or a range of scores, with two decimals; rounded here and nowhere before.
   * @example interval({ min: 95, max: 97.5 }) // '95.00–97.50'
   */
  interval(scores: Interval): string;
  /**
   * Points to gain, as a number or in words where only a range is known.
   * @param between says a range
   * @example gain({ min: 0, max: 100 }, (low, high) => `${low} to ${high}`) // '+0.00 to +100.00'
   */
  gain(points: Interval, between: (low: string, high: string) => string): string;
  /**
   * The size of a file in the units that people know.
   * @example bytes(1536) // '1.5 KB'
   */
  bytes(size: number): string;
  /** A day, as `formatDate` writes it. */
  date(iso: string, style: 'long' | 'short'): string;
  /**
   * A month of a day or month.
   * @example month('2024-01', 'short') // 'ม.ค. 2567'
   */
  month(iso: string, style: 'long' | 'short'): string;
  /**
   * The months of a time.
   * @example months('2023-10-01/2023-12-31') // 'ต.ค. 2566–ธ.ค. 2566'
   */
  months(iso: string): string;
  /** A period, as `formatPeriod` writes it. */
  period(period: Period): string;
  /**
   * A fiscal year: in English its Buddhist number, which is its name, and when that was.
   * @example year(2567) // '2567 (2023–24)'
   */
  year(year: number): string;
  /** A name made of digits: a year, the code of an indicator. Nothing is grouped. */
  plain(name: string | number): string;
  /** A sentence of the interface or of the criteria: see `inThaiDigits`. */
  text(sentence: string): string;
}

const grouped = new Map<number, Intl.NumberFormat>();

function group(value: number, decimals?: number): string {
  const key = decimals ?? -1;
  let format = grouped.get(key);
  if (!format) {
    const digits =
      decimals === undefined
        ? { maximumFractionDigits: 10 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    format = new Intl.NumberFormat('en-US', digits);
    grouped.set(key, format);
  }
  return format.format(value);
}

function sizeOf(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let [value, step] = [bytes, 0];
  while (value >= 1024 && step < units.length - 1) {
    value /= 1024;
    step += 1;
  }
  return `${step === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10} ${units[step]}`;
}

/** The figures of pages in a language; Thai digits are for Thai pages alone. */
export function figuresOf(locale: Locale, numerals: Numerals): Figures {
  const thai = locale === 'th' && numerals === 'thai';
  const digits = thai ? toThaiDigits : (text: string) => text;
  const number = (value: number, decimals?: number) => digits(group(value, decimals));
  const month = (iso: string, style: 'long' | 'short') => {
    const year = Number(iso.slice(0, 4)) + (locale === 'th' ? 543 : 0);
    return `${monthName(Number(iso.slice(5, 7)), locale, style)} ${digits(String(year))}`;
  };
  return {
    number,
    interval({ min, max }) {
      const [low, high] = [number(min, 2), number(max, 2)];
      return low === high ? low : `${low}–${high}`;
    },
    gain({ min, max }, between) {
      const [low, high] = [`+${number(min, 2)}`, `+${number(max, 2)}`];
      return low === high ? low : between(low, high);
    },
    bytes: (size) => digits(sizeOf(size)),
    date: (iso, style) => digits(formatDate(iso, locale, style)),
    month,
    months(iso) {
      const [start = '', end = start] = iso.split('/');
      const [first, last] = [month(start, 'short'), month(end, 'short')];
      return first === last ? first : `${first}–${last}`;
    },
    period: (period) => digits(formatPeriod(period, locale)),
    year: (year) => (locale === 'th' ? digits(String(year)) : `${year} (${commonYears(fiscalYear(year))})`),
    plain: (name) => digits(String(name)),
    text: thai ? inThaiDigits : (sentence) => sentence,
  };
}
