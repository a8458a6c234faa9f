import { describe, expect, it } from 'vitest';
import {
  contains,
  firstHalf,
  fiscalYear,
  fiscalYearOf,
  formatPeriod,
  monthsOf,
  overlaps,
  type Period,
  parsePeriod,
} from '../../src/model/period.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';

function period(text: string): Period {
  const result = parsePeriod(text);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result)}`);
  return result.period;
}

const CANONICAL: readonly Period[] = [
  { kind: 'year', label: '2567', start: '2023-10-01', end: '2024-09-30' },
  { kind: 'half', label: '2567-H1', start: '2023-10-01', end: '2024-03-31' },
  { kind: 'half', label: '2567-H2', start: '2024-04-01', end: '2024-09-30' },
  { kind: 'quarter', label: '2567-Q1', start: '2023-10-01', end: '2023-12-31' },
  { kind: 'quarter', label: '2567-Q2', start: '2024-01-01', end: '2024-03-31' },
  { kind: 'quarter', label: '2567-Q3', start: '2024-04-01', end: '2024-06-30' },
  { kind: 'quarter', label: '2567-Q4', start: '2024-07-01', end: '2024-09-30' },
  { kind: 'month', label: '2567-01', start: '2024-01-01', end: '2024-01-31' },
  { kind: 'month', label: '2567-02', start: '2024-02-01', end: '2024-02-29' },
  { kind: 'month', label: '2568-02', start: '2025-02-01', end: '2025-02-28' },
  { kind: 'month', label: '2566-12', start: '2023-12-01', end: '2023-12-31' },
  { kind: 'years', label: '2566-2570', start: '2022-10-01', end: '2027-09-30' },
];

const TOLERATED: readonly [text: string, label: string][] = [
  ['๒๕๖๗', '2567'],
  ['ปี 2567', '2567'],
  ['พ.ศ. 2567', '2567'],
  ['ปีงบประมาณ 2567', '2567'],
  ['ปีงบประมาณ พ.ศ. ๒๕๖๗', '2567'],
  ['ประจำปีงบประมาณ พ.ศ.๒๕๖๗', '2567'],
  ['2567-q1', '2567-Q1'],
  ['2567Q1', '2567-Q1'],
  ['Q1/2567', '2567-Q1'],
  ['ไตรมาส 1/2567', '2567-Q1'],
  ['ไตรมาส ๔/๒๕๖๗', '2567-Q4'],
  ['ไตรมาสที่ 1 ปี 2567', '2567-Q1'],
  ['ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2567', '2567-Q2'],
  ['ไตรมาส 1 2567', '2567-Q1'],
  ['2567-h1', '2567-H1'],
  ['6 เดือนแรก 2567', '2567-H1'],
  ['รอบ ๖ เดือนแรก ปีงบประมาณ ๒๕๖๗', '2567-H1'],
  ['ครึ่งปีแรก 2567', '2567-H1'],
  ['ครึ่งปีหลัง ปีงบประมาณ 2567', '2567-H2'],
  ['6 เดือนหลัง ของปีงบประมาณ 2567', '2567-H2'],
  ['2567-1', '2567-01'],
  ['๒๕๖๗-๐๑', '2567-01'],
  ['2024-01', '2567-01'],
  ['มกราคม 2567', '2567-01'],
  ['เดือนมกราคม พ.ศ. 2567', '2567-01'],
  ['ประจำเดือน มกราคม ๒๕๖๗', '2567-01'],
  ['ม.ค. 2567', '2567-01'],
  ['มค 2567', '2567-01'],
  ['ม.ค. 2024', '2567-01'],
  ['มกราคม ค.ศ. 2024', '2567-01'],
  ['January 2024', '2567-01'],
  ['Sep 2024', '2567-09'],
  ['2566–2570', '2566-2570'],
  ['๒๕๖๖ - ๒๕๗๐', '2566-2570'],
  ['ปีงบประมาณ พ.ศ. 2566 ถึง 2570', '2566-2570'],
  ['พ.ศ. 2566 - พ.ศ. 2570', '2566-2570'],
];

const REFUSED: readonly [text: string, suggestions: string[]][] = [
  ['', []],
  ['ทั้งปี', []],
  ['2300', []],
  ['67', []],
  ['25677', []],
  ['2024', ['2567']],
  ['2024-Q1', ['2567-Q1']],
  ['2023-2027', ['2566-2570']],
  ['2570-2566', ['2566-2570']],
  ['2567-2567', ['2567']],
  ['2566-70', ['2566-2570']],
  ['2567-13', []],
  ['2567-00', []],
  ['2567-Q5', []],
  ['2567-H3', []],
  ['ไตรมาส 5/2567', []],
  ['1/2567', ['2567-01', '2567-Q1']],
  ['๐๕/๒๕๖๗', ['2567-05']],
  ['พ.ย. 67', ['2567-11', '2610-11']],
  ['พ.ย. พ.ศ. 67', ['2567-11']],
  ['มกรคม 2567', ['2567-01']],
  ['Juny 2024', ['2567-06', '2567-07']],
  ['มกราคม ค.ศ. 2567', []],
  ['15 มกราคม 2567', ['2567-01']],
  ['2567-01-15', ['2567-01']],
  ['แผน 2567', []],
];

describe('parsePeriod', () => {
  it.each(CANONICAL)('reads the canonical $label', (expected) => {
    expect(period(expected.label)).toEqual(expected);
    expect(period(toThaiDigits(expected.label).toLowerCase())).toEqual(expected);
  });

  it.each(TOLERATED)('reads %j as %s', (text, label) => {
    expect(parsePeriod(text)).toEqual({ ok: true, period: period(label) });
    expect(period(label).label).toBe(label);
  });

  it.each(REFUSED)('refuses %j, suggesting %j', (text, suggestions) => {
    expect(parsePeriod(text)).toEqual({ ok: false, suggestions });
    for (const suggestion of suggestions) expect(period(suggestion).label).toBe(suggestion);
  });

  it('reads back every period of 2560–2580 from what it is called', () => {
    for (let year = 2560; year <= 2580; year++) {
      for (const one of [fiscalYear(year), ...monthsOf(fiscalYear(year))]) {
        expect(period(one.label)).toEqual(one);
        expect(period(formatPeriod(one, 'th'))).toEqual(one);
        if (one.kind === 'month') expect(period(formatPeriod(one, 'en'))).toEqual(one);
      }
      for (let number = 1; number <= 4; number++) {
        const quarter = period(`${year}-Q${number}`);
        expect(period(formatPeriod(quarter, 'th'))).toEqual(quarter);
      }
      const plan = period(`${year}-${year + 4}`);
      expect(period(formatPeriod(plan, 'th'))).toEqual(plan);
    }
  });

  it('answers hostile text at once', () => {
    const started = performance.now();
    for (const filler of [' ', '-', '1', 'ก', 'ปี', 'พ. ศ']) {
      for (const length of [30, 90, 100_000]) parsePeriod(`ป${filler.repeat(length / filler.length)}x`);
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('fiscal years', () => {
  it('are made from a Buddhist year and refuse another', () => {
    expect(fiscalYear(2567)).toEqual(CANONICAL[0]);
    expect(firstHalf(2567)).toEqual(CANONICAL[1]);
    for (const year of [2024, 67, 2442, 2744]) {
      expect(() => fiscalYear(year)).toThrow(RangeError);
      expect(() => firstHalf(year)).toThrow(RangeError);
    }
  });

  it.each([
    ['2023-09-30', 2566],
    ['2023-10-01', 2567],
    ['2023-12-31', 2567],
    ['2024-01-01', 2567],
    ['2024-09-30', 2567],
    ['2024-10-01', 2568],
  ])('%s is in %s', (iso, year) => {
    expect(fiscalYearOf(iso)).toBe(year);
  });

  it('are made of two halves, four quarters and twelve months without a gap', () => {
    for (let year = 2560; year <= 2580; year++) {
      const whole = fiscalYear(year);
      const parts = [
        [period(`${year}-H1`), period(`${year}-H2`)],
        [1, 2, 3, 4].map((number) => period(`${year}-Q${number}`)),
        monthsOf(whole),
      ];
      for (const part of parts) {
        expect(part[0]?.start).toBe(whole.start);
        expect(part.at(-1)?.end).toBe(whole.end);
        for (const [index, one] of part.entries()) {
          expect(contains(whole, one)).toBe(true);
          const next = part[index + 1];
          if (next) expect(Date.parse(next.start) - Date.parse(one.end)).toBe(86_400_000);
        }
      }
    }
  });
});

describe('monthsOf', () => {
  it.each([
    ['2567-Q1', ['2566-10', '2566-11', '2566-12']],
    ['2567-H1', ['2566-10', '2566-11', '2566-12', '2567-01', '2567-02', '2567-03']],
    ['2567-01', ['2567-01']],
  ])('of %s are %j', (text, months) => {
    expect(monthsOf(period(text)).map((month) => month.label)).toEqual(months);
  });

  it('of five years are sixty', () => {
    expect(monthsOf(period('2566-2570'))).toHaveLength(60);
  });
});

describe('contains and overlaps', () => {
  it.each([
    ['2567', '2567', true, true],
    ['2567', '2567-Q1', true, true],
    ['2567', '2566-10', true, true],
    ['2567', '2566-09', false, false],
    ['2567-Q1', '2567', false, true],
    ['2567-H1', '2567-Q3', false, false],
    ['2566-2570', '2567', true, true],
    ['2567', '2566-2570', false, true],
    ['2566-2568', '2568-2570', false, true],
  ])('%s and %s: contains %s, overlaps %s', (a, b, inside, common) => {
    expect(contains(period(a), period(b))).toBe(inside);
    expect(overlaps(period(a), period(b))).toBe(common);
    expect(overlaps(period(b), period(a))).toBe(common);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2567', 'ปีงบประมาณ 2567', 'Fiscal year 2567 (2023–24)'],
    ['2543', 'ปีงบประมาณ 2543', 'Fiscal year 2543 (1999–2000)'],
    ['2567-01', 'มกราคม 2567', 'January 2024'],
    ['2567-Q1', 'ไตรมาส 1 ปีงบประมาณ 2567', 'Quarter 1, fiscal year 2567 (Oct–Dec 2023)'],
    ['2567-Q4', 'ไตรมาส 4 ปีงบประมาณ 2567', 'Quarter 4, fiscal year 2567 (Jul–Sept 2024)'],
    ['2567-H1', 'ครึ่งปีแรก ปีงบประมาณ 2567 (ต.ค. 2566–มี.ค. 2567)', 'First half, fiscal year 2567 (Oct 2023–Mar 2024)'],
    ['2567-H2', 'ครึ่งปีหลัง ปีงบประมาณ 2567 (เม.ย.–ก.ย. 2567)', 'Second half, fiscal year 2567 (Apr–Sept 2024)'],
    ['2566-2570', 'ปีงบประมาณ 2566–2570', 'Fiscal years 2566–2570 (2022–27)'],
  ])('calls %s %j and %j', (text, thai, english) => {
    expect(formatPeriod(period(text), 'th')).toBe(thai);
    expect(formatPeriod(period(text), 'en')).toBe(english);
  });
});
