import { describe, expect, test } from 'vitest';
import { isBlank, readCell } from '../../src/content/cell.ts';
import type { Column } from '../../src/frameworks/table-schema.ts';

const column = (type: Column['type'], more: Partial<Column> = {}): Column => ({
  name: 'column',
  title: { th: 'คอลัมน์', en: 'Column' },
  aliases: [],
  type,
  required: false,
  present: false,
  ...more,
});
const choices = [
  {
    value: 'e_bidding',
    title: { th: 'วิธีประกาศเชิญชวนทั่วไป (e-bidding)', en: 'e-bidding' },
    aliases: ['ประกวดราคาอิเล็กทรอนิกส์'],
  },
  { value: 'specific', title: { th: 'วิธีเฉพาะเจาะจง', en: 'Specific' }, aliases: ['เฉพาะเจาะจง'] },
];
const thai = choices.map(({ title }) => title.th);

/** Accepted: what is written and what it means. */
const accepted: readonly [Column['type'], string, string | number | null][] = [
  ['text', ' ข้อความ ', 'ข้อความ'],
  ['text', 'ข้อ ๑๕', 'ข้อ ๑๕'],
  ['text', '=HYPERLINK("x")', '=HYPERLINK("x")'],
  ['text', '__proto__', '__proto__'],
  ['file', 'แผน 2567.pdf', 'แผน 2567.pdf'],
  ['integer', '0', 0],
  ['integer', '1,234', 1234],
  ['integer', '๑,๒๓๔', 1234],
  ['integer', '12.00', 12],
  ['integer', '-5', -5],
  ['integer', '9007199254740991', 9_007_199_254_740_991],
  ['number', '98.13', 98.13],
  ['number', '๙๘.๑๓', 98.13],
  ['money', '1,234,567.89', 1_234_567.89],
  ['money', '฿ 500', 500],
  ['money', '500 บาท', 500],
  ['money', '500.5', 500.5],
  ['money', '๑๐๐,๐๐๐.๐๐ บาท', 100_000],
  ['date', '๑๕ ม.ค. ๒๕๖๗', '2024-01-15'],
  ['date', '29 กุมภาพันธ์ 2567', '2024-02-29'],
  ['month', 'ต.ค. 2566', '2023-10'],
  ['month', '๒๕๖๖-๑๐', '2023-10'],
  ['month', '2024-01', '2024-01'],
  ['period', '2567-Q1', '2023-10-01/2023-12-31'],
  ['period', 'ปีงบประมาณ 2567', '2023-10-01/2024-09-30'],
  ['period', '2023-10-01/2023-12-31', '2023-10-01/2023-12-31'],
  ['choice', 'วิธีเฉพาะเจาะจง', 'specific'],
  ['choice', ' เฉพาะเจาะจง ', 'specific'],
  ['choice', 'SPECIFIC', 'specific'],
  ['choice', 'e_bidding', 'e_bidding'],
  ['egp', '67019123456', '67019123456'],
  ['egp', '๖๗๐๑๙๑๒๓๔๕๖', '67019123456'],
  ['egp', '6701 9123-456', '67019123456'],
  ['egp', '67129123456', '67129123456'],
  ['email', 'info@example.go.th', 'info@example.go.th'],
  ['phone', '02-123-4567 ต่อ 12', '02-123-4567 ต่อ 12'],
  ['phone', '+66 2 123 4567', '+66 2 123 4567'],
  ['phone', '๐๒-๑๒๓-๔๕๖๗', '02-123-4567'],
  ['phone', '1555', '1555'],
  ['url', 'https://example.go.th/ก?ข=1', 'https://example.go.th/ก?ข=1'],
];

/** Refused: what is written, and what would be accepted. */
const refused: readonly [Column['type'], string, readonly string[]][] = [
  ['integer', 'สอง', []],
  ['integer', '1.5', []],
  ['integer', '1 234', ['1234']],
  ['integer', '1e5', []],
  ['integer', '9007199254740993', []],
  ['integer', 'Infinity', []],
  ['number', '1,2', []],
  ['number', 'NaN', []],
  ['number', '0x10', []],
  ['money', '1.234', []],
  ['money', '100-200', []],
  ['money', 'ประมาณ 500', []],
  ['money', '1,00,000', []],
  ['money', '12,34', []],
  ['money', '100%', []],
  ['money', '5 ล้านเศษ', []],
  ['money', '1.5.2', []],
  ['money', '()', []],
  ['money', '.', []],
  ['money', 'ล้าน', []],
  ['money', '.50', ['0.50']],
  ['money', '500.-', ['500']],
  ['money', '1,500.00 บาทถ้วน', ['1500.00']],
  ['money', '"1,500"', ['1500']],
  ['money', '“1,500”', ['1500']],
  ['money', '1 500 000.25', ['1500000.25']],
  ['money', '15 00', []],
  ['money', '5 ล้าน', ['5000000']],
  ['money', '1.5 ล้านบาท', ['1500000']],
  ['money', '1,234.00 ล้านบาท', ['1234000000']],
  ['money', '๒.๐๑๒๓๔๕๖๗ ล้าน', ['2012345.67']],
  ['money', '3 แสน', ['300000']],
  ['money', '2 หมื่น', ['20000']],
  ['money', '12 พัน', ['12000']],
  ['money', '(1,234.00)', ['-1234.00']],
  ['integer', '1.5 พัน', ['1500']],
  ['integer', '0.5 ล้าน', ['500000']],
  ['date', '29 ก.พ. 2568', ['28 ก.พ. 2568', '1 มี.ค. 2568']],
  ['date', '15/1/67', ['15/1/2567', '15/1/2067']],
  ['date', '45306', []],
  ['month', '2566-13', []],
  ['month', '2567', []],
  ['month', '2567-Q1', []],
  ['month', 'มค', []],
  ['month', '01/2567', ['2567-01']],
  ['month', 'ม.ค. 67', ['2567-01', '2610-01']],
  ['period', 'ไม่ทราบ', []],
  ['choice', 'วิธีพิเศษ', thai],
  ['choice', 'constructor', thai],
  ['egp', '6.70191E+10', []],
  ['egp', '67139123456', []],
  ['egp', '67009123456', []],
  ['egp', '6701912345', []],
  ['egp', '670191234567', []],
  ['email', 'info', []],
  ['email', 'a b@c.d', []],
  ['phone', 'ไม่มี', []],
  ['phone', 'info@example.go.th', []],
  ['url', 'example.go.th', ['https://example.go.th']],
  ['url', 'javascript:alert(1)', []],
];

describe('readCell', () => {
  test.each(accepted)('%s: %j is %j', (type, text, value) =>
    expect(readCell(text, column(type, { choices }))).toEqual({ ok: true, value }),
  );
  test.each(refused)('%s: %j is refused', (type, text, suggestions) =>
    expect(readCell(text, column(type, { choices }))).toEqual({ ok: false, suggestions }),
  );

  test.each(['', ' ', '-', '–', '—', ' - '])('%j says nothing, whatever the type', (text) => {
    for (const [type] of accepted) expect(readCell(text, column(type, { choices }))).toEqual({ ok: true, value: null });
    expect(isBlank(text)).toBe(true);
  });

  test.each([
    [0, '0', true],
    [0, '-1', false],
    [1, '0', false],
    [1, '1', true],
  ])('with at least %d, %s is accepted: %s', (min, text, ok) =>
    expect(readCell(text, column('integer', { min })).ok).toBe(ok),
  );

  test('suggests only what it would accept', () => {
    for (const [type, text] of refused) {
      const result = readCell(text, column(type, { choices }));
      if (!result.ok)
        for (const suggestion of result.suggestions)
          expect([text, suggestion, readCell(suggestion, column(type, { choices })).ok]).toEqual([
            text,
            suggestion,
            true,
          ]);
    }
  });

  test('no text keeps it busy', () => {
    const hostile = [
      `${'1,'.repeat(50_000)}x`,
      '9'.repeat(100_000),
      ' '.repeat(100_000),
      `${'('.repeat(50_000)}@`,
      `${'a@'.repeat(50_000)}`,
      `https://${'a'.repeat(100_000)} `,
    ];
    const start = performance.now();
    for (const text of hostile) for (const [type] of accepted) readCell(text, column(type, { choices }));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
