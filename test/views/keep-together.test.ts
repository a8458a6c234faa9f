import { describe, expect, it } from 'vitest';
import { isLongTitle, keepTogether } from '../../src/views/keep-together.ts';

const visible = (text: string) => text.replaceAll('\u2060', '|').replaceAll('\u00a0', '_');

describe('text in large type', () => {
  it.each([
    ['ความก้าวหน้าการจัดซื้อจัดจ้าง', 'ความก้าวหน้าการจัด|ซื้อ|จัด|จ้าง'],
    ['สถานะ ปีงบประมาณ 2567', 'สถานะ ปี|งบ|ประมาณ_2567'],
    ['แผนการใช้จ่ายงบประมาณ', 'แผนการใช้|จ่ายงบ|ประมาณ'],
    ['ข้อ 1–15', 'ข้อ_1|–|15'],
    ['เหลืออีก 7 วัน', 'เหลืออีก_7_วัน'],
    ['ประชากร 86,000 คน', 'ประชากร_86,000_คน'],
    ['Opens in 2 days', 'Opens in_2_days'],
    ['10.1 การดำเนินการ', '10.1 การดำเนิน|การ'],
    ['นโยบาย No Gift Policy', 'นโยบาย No_Gift_Policy'],
  ])('of %s does not break in %s', (text, expected) => {
    expect(visible(keepTogether(text))).toBe(expected);
  });

  it('looks the same as what was written', () => {
    const text = 'การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ';
    expect(keepTogether(text).replaceAll('\u2060', '')).toBe(text);
  });

  it('is smaller for a long title; marks above and below the line take no room', () => {
    expect(isLongTitle('ก'.repeat(61))).toBe(true);
    expect(isLongTitle('กี่'.repeat(30))).toBe(false);
  });
});
