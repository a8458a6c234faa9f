import { describe, expect, it } from 'vitest';
import { padTo, truncate, widthOf, wrap } from '../../src/report/text-width.ts';

describe('widths of Thai', () => {
  it.each([
    ['น้ำ', 2],
    ['ที่', 1],
    ['ก็', 1],
    ['กำ', 2],
    ['ข้อมูล', 4],
    ['O15', 3],
  ])('%s takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
    expect(widthOf(padTo(text, 10))).toBe(10);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('a text cut to %i columns keeps letters and marks together', (width) => {
    const cut = truncate('ประกาศน้ำที่นี่', width);
    expect(widthOf(cut)).toBeLessThanOrEqual(width);
    expect(cut).not.toMatch(/^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/);
    // What was cut off does not begin with a mark either.
    expect('ประกาศน้ำที่นี่'.slice(cut.length - 1)).not.toMatch(/^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/);
  });

  it('fills on the left for figures', () => {
    expect(padTo('+2.50', 8, 'right')).toBe('   +2.50');
  });
});

describe('wrapping', () => {
  it('breaks Thai between words', () => {
    expect(wrap('เผยแพร่ประกาศจัดซื้อจัดจ้าง', 10)).toEqual(['เผยแพร่', 'ประกาศจัดซื้อ', 'จัดจ้าง']);
  });

  it('breaks what is longer than a line anywhere, and keeps line breaks', () => {
    const lines = wrap(`https://www.example.go.th/${'a'.repeat(40)}\nข้อ`, 20);
    expect(lines.every((line) => widthOf(line) <= 20)).toBe(true);
    expect(lines.at(-1)).toBe('ข้อ');
    expect(lines.join('')).toContain('a'.repeat(40));
  });

  it('leaves no opening mark at the end of a line', () => {
    for (let width = 12; width < 40; width += 1) {
      expect(wrap('ต้องเปิดอ่าน “ตำแหน่ง” “รูปถ่าย” (แผนที่) เอง', width).join('\n')).not.toMatch(/[“(]\n/);
    }
  });
});
