import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/i18n/figures.ts';
import { fiscalYear, parsePeriod } from '../../src/model/period.ts';

const thai = figuresOf('th', 'thai');
const arabic = figuresOf('th', 'arabic');
const english = figuresOf('en', 'arabic');

const quarter = (() => {
  const result = parsePeriod('2567-Q1');
  if (!result.ok) throw new Error('no period');
  return result.period;
})();

describe('numbers for people', () => {
  it.each([
    [1234567.5, 2, '1,234,567.50', '๑,๒๓๔,๕๖๗.๕๐'],
    [0.1, undefined, '0.1', '๐.๑'],
    [-5, undefined, '-5', '-๕'],
    [12000, undefined, '12,000', '๑๒,๐๐๐'],
  ])('writes %d with %s decimals as %s, or as %s', (value, decimals, text, inThai) => {
    expect(arabic.number(value, decimals)).toBe(text);
    expect(thai.number(value, decimals)).toBe(inThai);
  });

  it('rounds a score at the very end, and writes a range only where its ends differ in print', () => {
    expect(arabic.interval({ min: 95, max: 97.5 })).toBe('95.00–97.50');
    expect(thai.interval({ min: 95, max: 97.5 })).toBe('๙๕.๐๐–๙๗.๕๐');
    expect(arabic.interval({ min: 66.666, max: 66.6666 })).toBe('66.67');
  });

  it.each([
    [0, '0 B', '๐ B'],
    [1536, '1.5 KB', '๑.๕ KB'],
    [250_000, '244 KB', '๒๔๔ KB'],
    [1_250_000, '1.2 MB', '๑.๒ MB'],
  ])('writes %d bytes as %s, or as %s', (bytes, text, inThai) => {
    expect(arabic.bytes(bytes)).toBe(text);
    expect(thai.bytes(bytes)).toBe(inThai);
  });

  const between = (low: string, high: string) => `ระหว่าง ${low} ถึง ${high}`;
  it.each([
    [{ min: 2.5, max: 2.5 }, '+2.50', '+๒.๕๐'],
    [{ min: 0, max: 100 }, 'ระหว่าง +0.00 ถึง +100.00', 'ระหว่าง +๐.๐๐ ถึง +๑๐๐.๐๐'],
  ])('writes points to gain of %j as %s, or as %s', (gain, text, inThai) => {
    expect(arabic.gain(gain, between)).toBe(text);
    expect(thai.gain(gain, between)).toBe(inThai);
  });
});

describe('days and times for people', () => {
  it.each([
    ['a day', (f: typeof thai) => f.date('2024-01-15', 'long'), '15 มกราคม 2567', '๑๕ มกราคม ๒๕๖๗', '15 January 2024'],
    ['a short day', (f: typeof thai) => f.date('2024-01-05', 'short'), '5 ม.ค. 2567', '๕ ม.ค. ๒๕๖๗', '5 Jan 2024'],
    ['a month', (f: typeof thai) => f.month('2024-01', 'short'), 'ม.ค. 2567', 'ม.ค. ๒๕๖๗', 'Jan 2024'],
    [
      'months of two years',
      (f: typeof thai) => f.months('2023-10-01/2024-03-31'),
      'ต.ค. 2566–มี.ค. 2567',
      'ต.ค. ๒๕๖๖–มี.ค. ๒๕๖๗',
      'Oct 2023–Mar 2024',
    ],
    ['one month', (f: typeof thai) => f.months('2023-10-01/2023-10-31'), 'ต.ค. 2566', 'ต.ค. ๒๕๖๖', 'Oct 2023'],
    [
      'a fiscal year',
      (f: typeof thai) => f.period(fiscalYear(2567)),
      'ปีงบประมาณ 2567',
      'ปีงบประมาณ ๒๕๖๗',
      'Fiscal year 2567 (2023–24)',
    ],
    [
      'a quarter',
      (f: typeof thai) => f.period(quarter),
      'ไตรมาส 1 ปีงบประมาณ 2567',
      'ไตรมาส ๑ ปีงบประมาณ ๒๕๖๗',
      'Quarter 1, fiscal year 2567 (Oct–Dec 2023)',
    ],
  ])('writes %s in the era and the digits of its reader', (_, write, inArabic, inThai, inEnglish) => {
    expect(write(arabic)).toBe(inArabic);
    expect(write(thai)).toBe(inThai);
    expect(write(english)).toBe(inEnglish);
  });

  it('keeps Arabic digits on English pages whatever the agency chose', () => {
    const chosen = figuresOf('en', 'thai');
    expect(chosen.date('2024-01-15', 'long')).toBe('15 January 2024');
    expect(chosen.number(1234)).toBe('1,234');
    expect(chosen.text('6 months')).toBe('6 months');
  });
});

describe('a sentence in Thai digits', () => {
  it.each([
    ['รอบ 6 เดือนแรกของปีที่ประเมิน', 'รอบ ๖ เดือนแรกของปีที่ประเมิน'],
    ['ตัวชี้วัดย่อยที่ 9.1', 'ตัวชี้วัดย่อยที่ ๙.๑'],
    ['ติดตามรายการเดียวกับข้อ O14', 'ติดตามรายการเดียวกับข้อ O14'],
    ['สรุปผลรายเดือน (สขร.1)', 'สรุปผลรายเดือน (สขร.๑)'],
    ['แนวทาง WCAG 2.2 ระดับ AA ค่า SHA-256', 'แนวทาง WCAG 2.2 ระดับ AA ค่า SHA-256'],
    ['ได้ 100 คะแนน หรือ 0 คะแนน', 'ได้ ๑๐๐ คะแนน หรือ ๐ คะแนน'],
    ['เช่น -5 และ +66 2 123 4567', 'เช่น -5 และ +66 2 123 4567'],
    ['พิมพ์จาก https://a.go.th/2567/o15/ ปี 2567', 'พิมพ์จาก https://a.go.th/2567/o15/ ปี ๒๕๖๗'],
  ])('of %s is %s', (sentence, written) => {
    expect(thai.text(sentence)).toBe(written);
    expect(arabic.text(sentence)).toBe(sentence);
  });
});
