import { toArabicDigits, toThaiDigits } from './digits.ts';
import { monthNameLike, monthNumber, similarMonths } from './month.ts';
import { canonical } from './text.ts';

/** A day as `YYYY-MM-DD` in the Common Era, or why there is none and what the author may have meant. */
export type DateResult =
  | { ok: true; iso: string }
  | {
      ok: false;
      reason: 'not-a-date' | 'no-such-day' | 'two-digit-year' | 'year-out-of-range';
      /** Whole dates that `parseDate` accepts, in the author's own syntax and digits; likeliest first, often empty. */
      suggestions: string[];
    };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const inRange = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR;

/**
 * The year in the Common Era. An era that was written decides; without one, a year from 2400 on is Buddhist (543 ahead).
 * `null` outside 1900–2200 CE: the bound is what tells a Buddhist year left unconverted from a year to come, which date
 * libraries and JSON Schema's `format: date` do not.
 *
 * @param era what stands before the year: `พ.ศ.`, `พุทธศักราช`, `ค.ศ.`, `คริสต์ศักราช` or nothing
 * @example commonYear(2567) // 2024
 * @example commonYear(2567, 'ค.ศ.') // null
 */
export function commonYear(year: number, era = ''): number | null {
  const buddhist = era === '' ? year >= 2400 : era.startsWith('พ');
  const common = buddhist ? year - 543 : year;
  return inRange(common) ? common : null;
}

/**
 * The last day of a month, 28–31.
 *
 * @param year Common Era, in which leap years are counted
 * @param month 1–12
 */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (number: number) => String(number).padStart(2, '0');

/**
 * Whether a text is a day of the years 1900–2200 in the form `YYYY-MM-DD`, in the Common Era. A Buddhist year left as it was
 * is outside those years, and 2025-02-30 does not exist.
 */
export function isRealDate(iso: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return inRange(year) && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** A date as the author wrote it, and how to write another one the same way. */
interface Written {
  day: number;
  month: number;
  year: string;
  era: string;
  spell(day: number, month: number, year: number): string;
}

const LEAD = '(?:(?:ณ\\s*|ลง)?วัน\\s*(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัส(?:บดี|ฯ)?|ศุกร์|เสาร์)?\\s*ที่\\s*)?';
/** An era in front of a year, as the source of a regular expression: one group, empty where no era is written. */
export const ERA = '((?:พ\\.?\\s?ศ\\.?|พุทธศักราช|ค\\.?\\s?ศ\\.?|คริสต์ศักราช)?)';
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NUMERIC = new RegExp(`^(${LEAD})(\\d{1,2})(\\s*[-/.]\\s*)(\\d{1,2})(\\3)${ERA}(\\s*)(\\d+)$`);
const NAMED = new RegExp(`^(${LEAD})(\\d{1,2})([\\s,/-]*(?:เดือน\\s*)?)(\\D+?)([\\s,/-]*)${ERA}(\\s*)(\\d+)$`);
const WITH_TIME = /^(.*?\d)(?:T|,?\s+(?:เวลา\s*)?)\d{1,2}[:.]\d{2}(?!\d).*$/i;
/** Longer than any date, and short enough that no text can keep the expressions above busy. */
const LONGEST = 100;

const reject = (reason: Exclude<DateResult, { ok: true }>['reason'], suggestions: string[] = []): DateResult => ({
  ok: false,
  reason,
  suggestions,
});

function accepted(text: string): string[] {
  const result = parse(text);
  return result.ok ? [text] : result.suggestions;
}

function isoOf(day: number, month: number, year: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function nearestDays(written: Written, year: number, common: number): string[] {
  const { day, month, spell } = written;
  if (month < 1 || month > 12) return isRealDate(isoOf(month, day, common)) ? [spell(month, day, year)] : [];
  if (day < 1) return [spell(1, month, year)];
  const next = month === 12 ? spell(1, 1, year + 1) : spell(1, month + 1, year);
  return [spell(lastDayOfMonth(common, month), month, year), next].filter((text) => parse(text).ok);
}

function judge(written: Written): DateResult {
  const { day, month, era, spell } = written;
  const year = Number(written.year);
  if (written.year.length === 2) {
    const centuries = era === '' ? [2500, 2000] : [era.startsWith('พ') ? 2500 : 2000];
    // 67-01-15 has its year in front: no month has a 67th day.
    const [d, y] = day > 31 ? [year, day] : [day, year];
    const readings = centuries.flatMap((century) => accepted(spell(d, month, century + y)));
    return reject('two-digit-year', readings);
  }
  const common = written.year.length === 4 ? commonYear(year, era) : null;
  if (common === null) {
    // Converted twice, or converted the wrong way, or with the other era's name in front.
    const readings = [year - 543, year + 543].flatMap((reading) => {
      const other = commonYear(reading, era);
      return other !== null && isRealDate(isoOf(day, month, other)) ? [spell(day, month, reading)] : [];
    });
    return reject('year-out-of-range', readings);
  }
  const iso = isoOf(day, month, common);
  return isRealDate(iso) ? { ok: true, iso } : reject('no-such-day', nearestDays(written, year, common));
}

function parse(text: string): DateResult {
  const iso = YEAR_FIRST.exec(text);
  if (iso) {
    const [, year = '', gap = '', month = '', day = ''] = iso;
    const spell = (d: number, m: number, y: number) => [y, two(m), two(d)].join(gap);
    return judge({ day: Number(day), month: Number(month), year, era: '', spell });
  }
  const match = NUMERIC.exec(text) ?? NAMED.exec(text);
  if (!match) {
    const datePart = WITH_TIME.exec(text)?.[1];
    return reject('not-a-date', datePart === undefined ? [] : accepted(datePart));
  }
  const [, lead = '', day = '', before = '', month = '', after = '', era = '', gap = '', year = ''] = match;
  const write = (d: string, m: string, y: number | string) => lead + d + before + m + after + era + gap + y;
  const named = !/^\d/.test(month);
  const number = named ? monthNumber(month) : Number(month);
  if (number === undefined) {
    const readings = similarMonths(month).flatMap((name) => accepted(write(day, name, year)));
    return reject('not-a-date', readings);
  }
  const digits = [day, month].some((text) => /^0\d/.test(text)) ? two : String;
  const spell = (d: number, m: number, y: number) => write(digits(d), named ? monthNameLike(m, month) : digits(m), y);
  return judge({ day: Number(day), month: number, year, era, spell });
}

/**
 * Reads a day in any spelling that Thai agencies use, and says what is wrong with one that cannot be read.
 *
 * Accepted: `2024-01-15`, `2567-01-15`, `15/1/2567` (also with `-` or `.`), `15 มกราคม 2567`, `๑๕ ม.ค. ๒๕๖๗`,
 * `วันจันทร์ที่ 15 มกราคม พ.ศ. 2567`, `15 January 2024`. The day is checked in the Common Era year: 29 February 2567
 * exists, 29 February 2568, which stands in an official letter, does not.
 *
 * Refused: `not-a-date` (no known spelling, a misspelt month, a date with a time), `no-such-day`, `two-digit-year` (67 may
 * be 2567 or 2067), `year-out-of-range` (see `commonYear`).
 *
 * @example parseDate('๑๕ ม.ค. ๒๕๖๗') // { ok: true, iso: '2024-01-15' }
 * @example parseDate('29 ก.พ. 2568') // { ok: false, reason: 'no-such-day', suggestions: ['28 ก.พ. 2568', '1 มี.ค. 2568'] }
 */
export function parseDate(text: string): DateResult {
  const written = canonical(text).replace(/\s+/g, ' ').trim();
  if (written.length > LONGEST) return reject('not-a-date');
  const result = parse(toArabicDigits(written));
  if (result.ok || !/[๐-๙]/.test(written)) return result;
  return { ...result, suggestions: result.suggestions.map(toThaiDigits) };
}

// Kept, because making a formatter costs a thousand times what using it does.
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day for people: Buddhist Era in Thai (without `พ.ศ.`), Common Era in English.
 *
 * @param iso `YYYY-MM-DD` in the Common Era
 * @throws RangeError if `iso` is not a real date
 * @example formatDate('2024-01-15', 'th', 'long') // '15 มกราคม 2567'
 * @example formatDate('2024-01-15', 'th', 'short') // '15 ม.ค. 2567'
 * @example formatDate('2024-01-15', 'en', 'numeric') // '15/01/2024'
 */
export function formatDate(iso: string, locale: 'th' | 'en', style: 'long' | 'short' | 'numeric'): string {
  if (!isRealDate(iso)) throw new RangeError(`not a date: ${iso}`);
  const key = `${locale} ${style}`;
  let format = formats.get(key);
  if (!format) {
    const tag = locale === 'th' ? 'th-TH-u-ca-buddhist' : 'en-GB';
    // The day is a day, not a moment: made and printed in UTC, it is the same on every server.
    format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: style, year: 'numeric' });
    formats.set(key, format);
  }
  return format.format(Date.parse(iso));
}

const BANGKOK_OFFSET = 7 * 60 * 60 * 1000;

/**
 * The day in Bangkok at a moment, `YYYY-MM-DD` in the Common Era. Thailand has been at UTC+7 without summer time since 1920.
 *
 * @example today(new Date('2024-01-14T17:00:00Z')) // '2024-01-15'
 */
export function today(now: Date): string {
  return new Date(now.getTime() + BANGKOK_OFFSET).toISOString().slice(0, 10);
}
