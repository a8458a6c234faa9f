import { commonYear, ERA, lastDayOfMonth, parseDate } from '../thai/date.ts';
import { monthName, monthNumber, similarMonths } from '../thai/month.ts';
import { foldForComparison } from '../thai/text.ts';

/** A span of whole months that a document is about. Fiscal years run from October to September and are counted in the Buddhist Era. */
export interface Period {
  /** `years` is a range of fiscal years, as a multi-year plan has. */
  kind: 'year' | 'half' | 'quarter' | 'month' | 'years';
  /** The one canonical spelling: `2567`, `2567-H1`, `2567-Q1`, `2567-01` (a calendar month) or `2566-2570`. */
  label: string;
  /** First day, `YYYY-MM-DD` in the Common Era. */
  start: string;
  /** Last day, inclusive. */
  end: string;
}

/** A period, or the canonical labels of what the author may have meant; likeliest first, often none. */
export type PeriodResult = { ok: true; period: Period } | { ok: false; suggestions: string[] };

const two = (number: number) => String(number).padStart(2, '0');

// Months are counted from year 0 of the Common Era, so that a span is a first month and a length.
const fiscalStart = (year: number) => (year - 544) * 12 + 9;
const monthIndex = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

function span(kind: Period['kind'], label: string, first: number, months: number): Period {
  const last = first + months - 1;
  const [endYear, endMonth] = [Math.floor(last / 12), (last % 12) + 1];
  const start = `${Math.floor(first / 12)}-${two((first % 12) + 1)}-01`;
  return { kind, label, start, end: `${endYear}-${two(endMonth)}-${lastDayOfMonth(endYear, endMonth)}` };
}

function assertBuddhist(year: number): void {
  if (year < 2400 || commonYear(year) === null) throw new RangeError(`not a fiscal year in the Buddhist Era: ${year}`);
}

/**
 * A fiscal year: 1 October of the year before to 30 September.
 *
 * @param year Buddhist Era
 * @throws RangeError if `year` is not one, for example 2024
 * @example fiscalYear(2567) // { kind: 'year', label: '2567', start: '2023-10-01', end: '2024-09-30' }
 */
export function fiscalYear(year: number): Period {
  assertBuddhist(year);
  return span('year', String(year), fiscalStart(year), 12);
}

/**
 * The first half of a fiscal year, October to March: what the six-month reports of the OIT are about.
 *
 * @param year Buddhist Era
 * @throws RangeError as `fiscalYear` does
 */
export function firstHalf(year: number): Period {
  return half(year, 1);
}

function half(year: number, number: number): Period {
  assertBuddhist(year);
  return span('half', `${year}-H${number}`, fiscalStart(year) + 6 * (number - 1), 6);
}

function quarter(year: number, number: number): Period {
  assertBuddhist(year);
  return span('quarter', `${year}-Q${number}`, fiscalStart(year) + 3 * (number - 1), 3);
}

function month(common: number, number: number): Period {
  return span('month', `${common + 543}-${two(number)}`, common * 12 + number - 1, 1);
}

function years(first: number, last: number): Period {
  assertBuddhist(first);
  assertBuddhist(last);
  return span('years', `${first}-${last}`, fiscalStart(first), 12 * (last - first + 1));
}

/**
 * The fiscal year, in the Buddhist Era, that a day belongs to.
 *
 * @param iso `YYYY-MM-DD` in the Common Era
 * @example fiscalYearOf('2023-10-01') // 2567
 */
export function fiscalYearOf(iso: string): number {
  return Math.floor((monthIndex(iso) + 3) / 12) + 543;
}

/** The calendar months inside a period, in order. */
export function monthsOf(period: Period): Period[] {
  const first = monthIndex(period.start);
  return Array.from({ length: monthIndex(period.end) - first + 1 }, (_, offset) =>
    month(Math.floor((first + offset) / 12), ((first + offset) % 12) + 1),
  );
}

type Span = Pick<Period, 'start' | 'end'>;

/** Whether every day of `inner` is in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two periods have a day in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** What a rule makes of a text: the period, or labels to suggest. */
type Reading = Period | string[];

// Fiscal years exist in the Buddhist Era only; one written in the Common Era is answered, not guessed.
function fiscal(text: string, make: (year: number) => Period): Reading {
  const year = Number(text);
  const common = commonYear(year);
  if (common === null) return [];
  return year === common ? [make(year + 543).label] : make(year);
}

function range(from: string, to: string): Reading {
  const [first, last] = [Number(from), Number(to)];
  const [firstCommon, lastCommon] = [commonYear(first), commonYear(last)];
  if (firstCommon === null || lastCommon === null) return [];
  const [low, high] = [Math.min(firstCommon, lastCommon) + 543, Math.max(firstCommon, lastCommon) + 543];
  if (low === high) return [fiscalYear(low).label];
  const period = years(low, high);
  return first === low && last === high ? period : [period.label];
}

function numberedMonth(yearText: string, text: string): Reading {
  const [common, number] = [commonYear(Number(yearText)), Number(text)];
  if (common === null) return [];
  if (number >= 1 && number <= 12) return month(common, number);
  const century = yearText.slice(0, 2);
  return text.length === 2 && century + text > yearText ? labels(range(yearText, century + text)) : [];
}

function namedMonth(name: string, era: string, yearText: string): Reading {
  const number = monthNumber(name);
  const candidates =
    number === undefined ? similarMonths(name).flatMap((similar) => monthNumber(similar) ?? []) : [number];
  const short = yearText.length === 2;
  const readings = (short ? [2500, 2000] : [0])
    .map((century) => commonYear(century + Number(yearText), era))
    .filter((common) => common !== null)
    .flatMap((common) => candidates.map((candidate) => month(common, candidate)));
  const [only] = readings;
  return only && number !== undefined && !short ? only : [...new Set(readings.map((reading) => reading.label))];
}

function monthOrQuarter(numberText: string, yearText: string): Reading {
  const quarters = /^0?[1-4]$/.test(numberText) ? fiscal(yearText, (year) => quarter(year, Number(numberText))) : [];
  return [...labels(numberedMonth(yearText, numberText)), ...labels(quarters)];
}

const labels = (reading: Reading): string[] => (Array.isArray(reading) ? reading : [reading.label]);

const YEAR = '(?:(?:ประจำ)?ปี(?:งบประมาณ)?)?\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(\\d{4})';
const halfNumber = (word: string) => (word === 'แรก' ? 1 : 2);
const RULES: readonly [RegExp, (a: string, b: string, c: string) => Reading][] = [
  [new RegExp(`^${YEAR}$`), (year) => fiscal(year, fiscalYear)],
  [new RegExp(`^${YEAR}\\s*(?:[-–—]|ถึง)\\s*${YEAR}$`), range],
  [/^(\d{4})\s?[-–—]\s?(\d{1,2})$/, numberedMonth],
  [/^(\d{4})\s?-?\s?q([1-4])$/, (year, number) => fiscal(year, (y) => quarter(y, Number(number)))],
  [/^q([1-4])\s?[-/]?\s?(\d{4})$/, (number, year) => fiscal(year, (y) => quarter(y, Number(number)))],
  [
    new RegExp(`^ไตรมาส\\s?(?:ที่)?\\s?([1-4])\\s?/?\\s?${YEAR}$`),
    (number, year) => fiscal(year, (y) => quarter(y, Number(number))),
  ],
  [/^(\d{4})\s?-?\s?h([12])$/, (year, number) => fiscal(year, (y) => half(y, Number(number)))],
  [
    new RegExp(`^(?:รอบ\\s?)?(?:ครึ่งปี|(?:6|หก)\\s?เดือน)\\s?(แรก|หลัง)\\s?(?:ของ)?/?\\s?${YEAR}$`),
    (word, year) => fiscal(year, (y) => half(y, halfNumber(word))),
  ],
  [/^(\d{1,2})\/(\d{4})$/, monthOrQuarter],
  [new RegExp(`^(?:ประจำ)?(?:เดือน)?\\s?(\\D+?)\\s?${ERA}\\s?(\\d{4}|\\d{2})$`), namedMonth],
];
/** Longer than any period, and short enough that no text can keep the expressions above busy. */
const LONGEST = 100;

/**
 * Reads a period: the canonical labels of `Period`, and the spellings that people use instead.
 *
 * `2567` is the fiscal year, `2567-01` the calendar month January 2567, `2567-Q1` October–December 2566, `2567-H1` October
 * 2566–March 2567, `2566-2570` five fiscal years: after the hyphen, two digits are a month and four a year. Also
 * `ปีงบประมาณ 2567`, `ม.ค. 2567`, `2024-01`, `ไตรมาสที่ 1 ปี 2567`, `6 เดือนแรก 2567`, and Thai digits anywhere.
 * Only months may be written in the Common Era.
 *
 * @example parsePeriod('ไตรมาส ๑/๒๕๖๗') // { ok: true, period: { label: '2567-Q1', start: '2023-10-01', … } }
 * @example parsePeriod('1/2567') // { ok: false, suggestions: ['2567-01', '2567-Q1'] }
 */
export function parsePeriod(text: string): PeriodResult {
  const written = foldForComparison(text);
  if (written.length > LONGEST) return { ok: false, suggestions: [] };
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(written);
    if (!match) continue;
    const [, a = '', b = '', c = ''] = match;
    const reading = read(a, b, c);
    return Array.isArray(reading) ? { ok: false, suggestions: reading } : { ok: true, period: reading };
  }
  const date = parseDate(written);
  const index = date.ok ? monthIndex(date.iso) : null;
  return { ok: false, suggestions: index === null ? [] : [month(Math.floor(index / 12), (index % 12) + 1).label] };
}

function monthSpan({ start, end }: Span, locale: 'th' | 'en'): string {
  const name = (iso: string) => monthName(Number(iso.slice(5, 7)), locale, 'short');
  const year = (iso: string) => Number(iso.slice(0, 4)) + (locale === 'th' ? 543 : 0);
  const from = year(start) === year(end) ? name(start) : `${name(start)} ${year(start)}`;
  return `${from}–${name(end)} ${year(end)}`;
}

/**
 * The years of the Common Era that a fiscal year, or several of them, lie in.
 * @example commonYears(fiscalYear(2567)) // '2023–24'
 */
export function commonYears({ start, end }: Span): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return `${first}–${first.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last}`;
}

/**
 * A period for people: Buddhist Era in Thai; in English fiscal years keep their Buddhist number, which is their name, and say
 * when that was.
 *
 * @example formatPeriod(firstHalf(2567), 'th') // 'ครึ่งปีแรก ปีงบประมาณ 2567 (ต.ค. 2566–มี.ค. 2567)'
 * @example formatPeriod(fiscalYear(2567), 'en') // 'Fiscal year 2567 (2023–24)'
 */
export function formatPeriod(period: Period, locale: 'th' | 'en'): string {
  const thai = locale === 'th';
  const year = period.label.slice(0, 4);
  const number = period.label.slice(-1);
  switch (period.kind) {
    case 'year':
      return thai ? `ปีงบประมาณ ${year}` : `Fiscal year ${year} (${commonYears(period)})`;
    case 'years': {
      const range = `${year}–${period.label.slice(5)}`;
      return thai ? `ปีงบประมาณ ${range}` : `Fiscal years ${range} (${commonYears(period)})`;
    }
    case 'month': {
      const name = monthName(Number(period.start.slice(5, 7)), locale, 'long');
      return `${name} ${thai ? year : period.start.slice(0, 4)}`;
    }
    case 'quarter':
      return thai
        ? `ไตรมาส ${number} ปีงบประมาณ ${year}`
        : `Quarter ${number}, fiscal year ${year} (${monthSpan(period, locale)})`;
    case 'half': {
      const which = thai ? { 1: 'ครึ่งปีแรก', 2: 'ครึ่งปีหลัง' } : { 1: 'First half', 2: 'Second half' };
      const name = number === '1' ? which[1] : which[2];
      return `${name}${thai ? ' ปีงบประมาณ' : ', fiscal year'} ${year} (${monthSpan(period, locale)})`;
    }
  }
}
