import { describe, expect, it } from 'vitest';
import { otherLayout } from '../../src/thai/keyboard.ts';

describe('otherLayout', () => {
  it.each([
    ['xitdkL', 'ประกาศ'],
    ["0yf:nhv0yf0hk'", 'จัดซื้อจัดจ้าง'],
    ['ohemj;,', 'น้ำท่วม'],
    ['แฟสำืกฟพ', 'calendar'],
  ])('reads %s as %s', (typed, meant) => {
    expect(otherLayout(typed)).toBe(meant);
  });

  it.each(['แผน plan', '2567', ''])('leaves %s alone, which is in both languages or in none', (typed) => {
    expect(otherLayout(typed)).toBeNull();
  });

  it.each(['ฤดูกาล', 'โครงสร้าง', 'ที่อยู่', 'ผู้บริหารสูงสุด'])('leads there and back for %s', (word) => {
    const keys = otherLayout(word) ?? '';
    expect(keys).toMatch(/^[\x20-\x7e]+$/);
    expect(otherLayout(keys)).toBe(word);
  });
});
