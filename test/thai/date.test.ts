import { describe, expect, it } from 'vitest';
import {
  commonYear,
  type DateResult,
  formatDate,
  isRealDate,
  lastDayOfMonth,
  parseDate,
  today,
} from '../../src/thai/date.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { monthName, monthNumber, similarMonths } from '../../src/thai/month.ts';

const ACCEPTED: readonly [text: string, iso: string][] = [
  ['2024-01-15', '2024-01-15'],
  ['2567-01-15', '2024-01-15'],
  ['2567-1-5', '2024-01-05'],
  ['2567/01/15', '2024-01-15'],
  ['๒๕๖๗-๐๑-๑๕', '2024-01-15'],
  ['15/1/2567', '2024-01-15'],
  ['15/01/2567', '2024-01-15'],
  ['15-1-2567', '2024-01-15'],
  ['15.1.2567', '2024-01-15'],
  ['15 / 1 / 2567', '2024-01-15'],
  ['15/1/2024', '2024-01-15'],
  ['๑๕/๑/๒๕๖๗', '2024-01-15'],
  ['15 มกราคม 2567', '2024-01-15'],
  ['15มกราคม2567', '2024-01-15'],
  ['  15   มกราคม\u00a02567 ', '2024-01-15'],
  ['๑๕ มกราคม ๒๕๖๗', '2024-01-15'],
  ['๑๕ ม.ค. ๒๕๖๗', '2024-01-15'],
  ['15 ม.ค 2567', '2024-01-15'],
  ['15 ม. ค. 2567', '2024-01-15'],
  ['15 มค 2567', '2024-01-15'],
  ['15 มค. 2567', '2024-01-15'],
  ['๓๐ มี.ค.๒๕๖๖', '2023-03-30'],
  ['15-ม.ค.-2567', '2024-01-15'],
  ['15-Jan-2024', '2024-01-15'],
  ['15 มกราคม 2024', '2024-01-15'],
  ['15 January 2024', '2024-01-15'],
  ['15 january 2567', '2024-01-15'],
  ['15 Jan. 2024', '2024-01-15'],
  ['5 Sep 2024', '2024-09-05'],
  ['5 Sept 2024', '2024-09-05'],
  ['วันที่ 15 มกราคม 2567', '2024-01-15'],
  ['วันที่ 15/1/2567', '2024-01-15'],
  ['วันจันทร์ที่ 15 มกราคม พ.ศ. 2567', '2024-01-15'],
  ['วันพฤหัสบดีที่ ๑ กุมภาพันธ์ พ.ศ. ๒๕๖๗', '2024-02-01'],
  ['วันพฤหัสฯ ที่ 1 ก.พ. 2567', '2024-02-01'],
  ['ลงวันที่ ๑๔ มกราคม ๒๕๖๘', '2025-01-14'],
  ['ณ วันที่ ๑๕ เดือน มกราคม พ.ศ. ๒๕๖๗', '2024-01-15'],
  ['15 มกราคม พ.ศ.2567', '2024-01-15'],
  ['15 มกราคม พศ 2567', '2024-01-15'],
  ['15 มกราคม พุทธศักราช 2567', '2024-01-15'],
  ['15 พ.ค. พ.ศ. 2567', '2024-05-15'],
  ['15 ต.ค. ค.ศ. 2024', '2024-10-15'],
  ['15 มกราคม ค.ศ. 2024', '2024-01-15'],
  ['15/1/พ.ศ. 2567', '2024-01-15'],
  ['15 กุมภาพันธ\u0e4c 2567', '2024-02-15'],
  ['15 ม\uf702นาคม 2567', '2024-03-15'],
  ['29 กุมภาพันธ์ 2567', '2024-02-29'],
  ['๒๙ กุมภาพันธ์ ๒๕๖๗', '2024-02-29'],
  ['1 มกราคม 2443', '1900-01-01'],
  ['31 ธันวาคม 2743', '2200-12-31'],
  ['1900-01-01', '1900-01-01'],
  ['2200-12-31', '2200-12-31'],
];

type Reason = Exclude<DateResult, { ok: true }>['reason'];
const REFUSED: readonly [text: string, reason: Reason, suggestions: string[]][] = [
  ['', 'not-a-date', []],
  ['ไม่ระบุ', 'not-a-date', []],
  ['2567', 'not-a-date', []],
  ['มกราคม 2567', 'not-a-date', []],
  ['45307', 'not-a-date', []],
  ['15/1-2567', 'not-a-date', []],
  ['15 มกราคม 2567 และ 16 มกราคม 2567', 'not-a-date', []],
  ['วันหยุดที่ 15 มกราคม 2567', 'not-a-date', []],
  ['2567-01-15T10:00:00', 'not-a-date', ['2567-01-15']],
  ['2024-01-15 10:00', 'not-a-date', ['2024-01-15']],
  ['2024-01-15T10:00:00.000Z', 'not-a-date', ['2024-01-15']],
  ['๒๘ กุมภาพันธ์ ๒๕๖๘ เวลา ๑๓.๓๐ น.', 'not-a-date', ['๒๘ กุมภาพันธ์ ๒๕๖๘']],
  ['15.1.2567 10.30', 'not-a-date', ['15.1.2567']],
  ['2568-02-29T10:00', 'not-a-date', ['2568-02-28', '2568-03-01']],
  ['15 มกรคม 2567', 'not-a-date', ['15 มกราคม 2567']],
  ['๑๕ กรกฏาคม ๒๕๖๗', 'not-a-date', ['๑๕ กรกฎาคม ๒๕๖๗']],
  ['วันที่ 15 พฤษจิกายน พ.ศ. 2567', 'not-a-date', ['วันที่ 15 พฤศจิกายน พ.ศ. 2567']],
  ['15 กุมภา 2567', 'not-a-date', ['15 กุมภาพันธ์ 2567']],
  ['15 ม.ย. 2567', 'not-a-date', []],
  ['15 มี.ม. 2567', 'not-a-date', ['15 มี.ค. 2567']],
  ['15 Janury 2024', 'not-a-date', ['15 January 2024']],
  ['29 กุมภาพัน 2568', 'not-a-date', ['28 กุมภาพันธ์ 2568', '1 มีนาคม 2568']],
  ['15 สัปดาห์ 2567', 'not-a-date', []],
  ['29 กุมภาพันธ์ 2568', 'no-such-day', ['28 กุมภาพันธ์ 2568', '1 มีนาคม 2568']],
  ['วันที่ ๒๙ กุมภาพันธ์ พ.ศ. ๒๕๖๘', 'no-such-day', ['วันที่ ๒๘ กุมภาพันธ์ พ.ศ. ๒๕๖๘', 'วันที่ ๑ มีนาคม พ.ศ. ๒๕๖๘']],
  ['29 ก.พ. 2568', 'no-such-day', ['28 ก.พ. 2568', '1 มี.ค. 2568']],
  ['29 กพ 2568', 'no-such-day', ['28 กพ 2568', '1 มีค 2568']],
  ['29 ก.พ 2568', 'no-such-day', ['28 ก.พ. 2568', '1 มี.ค. 2568']],
  ['29 Feb 2025', 'no-such-day', ['28 Feb 2025', '1 Mar 2025']],
  ['29 February 2025', 'no-such-day', ['28 February 2025', '1 March 2025']],
  ['2568-02-29', 'no-such-day', ['2568-02-28', '2568-03-01']],
  ['2025-02-30', 'no-such-day', ['2025-02-28', '2025-03-01']],
  ['29/2/2568', 'no-such-day', ['28/2/2568', '1/3/2568']],
  ['29/02/2568', 'no-such-day', ['28/02/2568', '01/03/2568']],
  ['31.11.2567', 'no-such-day', ['30.11.2567', '1.12.2567']],
  ['32 ธันวาคม 2567', 'no-such-day', ['31 ธันวาคม 2567', '1 มกราคม 2568']],
  ['32 ธันวาคม 2743', 'no-such-day', ['31 ธันวาคม 2743']],
  ['0 มกราคม 2567', 'no-such-day', ['1 มกราคม 2567']],
  ['1/15/2567', 'no-such-day', ['15/1/2567']],
  ['15/13/2567', 'no-such-day', []],
  ['15 ม.ค. 67', 'two-digit-year', ['15 ม.ค. 2567', '15 ม.ค. 2067']],
  ['๓๐ มี.ค.๖๖', 'two-digit-year', ['๓๐ มี.ค.๒๕๖๖', '๓๐ มี.ค.๒๐๖๖']],
  ['15/1/67', 'two-digit-year', ['15/1/2567', '15/1/2067']],
  ['15 ม.ค. พ.ศ. 67', 'two-digit-year', ['15 ม.ค. พ.ศ. 2567']],
  ['15 ม.ค. ค.ศ. 24', 'two-digit-year', ['15 ม.ค. ค.ศ. 2024']],
  ['29/2/68', 'two-digit-year', ['28/2/2568', '1/3/2568', '29/2/2068']],
  ['67-01-15', 'two-digit-year', ['15-01-2567', '15-01-2067']],
  ['15 มกราคม 2300', 'year-out-of-range', []],
  ['15 มกราคม 256', 'year-out-of-range', []],
  ['15 มกราคม 25567', 'year-out-of-range', []],
  ['31 ธันวาคม 2442', 'year-out-of-range', []],
  ['1 มกราคม 2744', 'year-out-of-range', []],
  ['15 มกราคม 3110', 'year-out-of-range', ['15 มกราคม 2567']],
  ['15 มกราคม 1481', 'year-out-of-range', ['15 มกราคม 2024']],
  ['15 มกราคม ค.ศ. 2567', 'year-out-of-range', ['15 มกราคม ค.ศ. 2024']],
  ['15 มกราคม พ.ศ. 2024', 'year-out-of-range', ['15 มกราคม พ.ศ. 2567']],
];

function* daysOf(first: string, last: string) {
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) {
    yield new Date(day).toISOString().slice(0, 10);
  }
}

describe('parseDate', () => {
  it.each(ACCEPTED)('reads %j as %s', (text, iso) => {
    expect(parseDate(text)).toEqual({ ok: true, iso });
  });

  it.each(REFUSED)('refuses %j: %s, suggesting %j', (text, reason, suggestions) => {
    expect(parseDate(text)).toEqual({ ok: false, reason, suggestions });
  });

  it('suggests only what it accepts itself', () => {
    for (const suggestion of REFUSED.flatMap(([, , suggestions]) => suggestions)) {
      expect(parseDate(suggestion), suggestion).toMatchObject({ ok: true });
    }
  });

  it('reads back every day of 2565–2570 from every spelling', () => {
    for (const iso of daysOf('2022-01-01', '2027-12-31')) {
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      const buddhist = year + 543;
      const spellings = [
        iso,
        `${buddhist}${iso.slice(4)}`,
        `${day}/${month}/${buddhist}`,
        `${day}-${month}-${buddhist}`,
        `${day}.${month}.${buddhist}`,
        `วันที่ ${day} ${monthName(month, 'th', 'long')} พ.ศ. ${buddhist}`,
        `${day} ${monthName(month, 'th', 'short').replaceAll('.', '')} ${buddhist}`,
        `${day} ${monthName(month, 'th', 'short')} ค.ศ. ${year}`,
        ...(['long', 'short', 'numeric'] as const).flatMap((style) => [
          formatDate(iso, 'th', style),
          toThaiDigits(formatDate(iso, 'th', style)),
          formatDate(iso, 'en', style),
        ]),
      ];
      for (const spelling of spellings) {
        const result = parseDate(spelling);
        if (!result.ok || result.iso !== iso) expect.fail(`${spelling} → ${JSON.stringify(result)}, not ${iso}`);
      }
    }
  });

  it('answers hostile text at once', () => {
    const started = performance.now();
    for (const filler of [' ', '-', '1', ' -', 'ก', 'วัน', 'เดือน ', '1 ', 'T1:']) {
      for (const length of [30, 90, 100_000]) parseDate(`1${filler.repeat(length / filler.length)}x`);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('formatDate', () => {
  it.each([
    ['th', 'long', '15 มกราคม 2567'],
    ['th', 'short', '15 ม.ค. 2567'],
    ['th', 'numeric', '15/1/2567'],
    ['en', 'long', '15 January 2024'],
    ['en', 'short', '15 Jan 2024'],
    ['en', 'numeric', '15/01/2024'],
  ] as const)('prints %s %s as %s', (locale, style, text) => {
    expect(formatDate('2024-01-15', locale, style)).toBe(text);
  });

  it('prints the day itself at both ends of the range', () => {
    expect(formatDate('1900-01-01', 'th', 'long')).toBe('1 มกราคม 2443');
    expect(formatDate('2200-12-31', 'th', 'long')).toBe('31 ธันวาคม 2743');
  });

  it.each(['2025-02-29', '2567-01-15', 'today', ''])('throws on %j rather than print another day', (iso) => {
    expect(() => formatDate(iso, 'th', 'long')).toThrow(RangeError);
  });
});

describe('isRealDate', () => {
  it.each([
    ['2024-02-29', true],
    ['1900-01-01', true],
    ['2200-12-31', true],
    ['2025-02-29', false],
    ['2025-02-30', false],
    ['2024-13-01', false],
    ['2024-00-10', false],
    ['2024-01-00', false],
    ['1899-12-31', false],
    ['2201-01-01', false],
    ['2567-01-15', false],
    ['2024-1-15', false],
    ['2024-01-15T00:00', false],
    ['2024-01-15\n', false],
    ['', false],
  ])('%j: %s', (iso, real) => {
    expect(isRealDate(iso)).toBe(real);
  });
});

describe('today', () => {
  it.each([
    ['2024-01-14T16:59:59.999Z', '2024-01-14'],
    ['2024-01-14T17:00:00Z', '2024-01-15'],
    ['2023-12-31T20:00:00Z', '2024-01-01'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
  ])('at %s is %s in Bangkok', (now, iso) => {
    expect(today(new Date(now))).toBe(iso);
  });
});

describe('months', () => {
  it.each([
    ['มกราคม', 1],
    ['มี.ค.', 3],
    ['เมย', 4],
    ['\u0e40\u0e40', undefined],
    ['SEPTEMBER', 9],
    ['Sep', 9],
    ['', undefined],
  ])('monthNumber(%j) is %s', (name, number) => {
    expect(monthNumber(name)).toBe(number);
  });

  it('names are the ones that Intl prints', () => {
    for (const [locale, tag] of [
      ['th', 'th-TH'],
      ['en', 'en-GB'],
    ] as const) {
      for (const style of ['long', 'short'] as const) {
        const intl = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          expect(monthName(month, locale, style)).toBe(intl.format(Date.UTC(2024, month - 1, 1)));
        }
      }
    }
  });

  it('throws for a month that is none', () => {
    expect(() => monthName(13, 'th', 'long')).toThrow(RangeError);
    expect(() => monthName(0, 'en', 'short')).toThrow(RangeError);
  });

  it.each([
    ['มีนายน', ['มีนาคม']],
    ['ตุลา', ['ตุลาคม']],
    ['Febuary', ['February']],
    ['xค', []],
    ['ม', []],
    ['', []],
  ])('similarMonths(%j) is %j', (name, similar) => {
    expect(similarMonths(name)).toEqual(similar);
  });

  it.each([
    [2024, 2, 29],
    [2025, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 12, 31],
  ])('month %s-%s has %s days', (year, month, days) => {
    expect(lastDayOfMonth(year, month)).toBe(days);
  });
});

describe('commonYear', () => {
  it.each([
    [2567, '', 2024],
    [2024, '', 2024],
    [2400, '', null],
    [2399, '', null],
    [2443, '', 1900],
    [2743, '', 2200],
    [2744, '', null],
    [1899, '', null],
    [2567, 'พ.ศ.', 2024],
    [2567, 'ค.ศ.', null],
    [2024, 'พุทธศักราช', null],
  ])('%s with era %j is %s', (year, era, common) => {
    expect(commonYear(year, era)).toBe(common);
  });
});
