import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/social/lines.ts';

/** Vowels and tones above and below take no room. */
const letters = (text: string) => text.replace(/\p{Mn}/gu, '').length;
const lines = (text: string, room: number, most = 4) => linesOf(text, room, most, letters);

describe('the lines of a title', () => {
  it('is one line where it fits', () => {
    expect(lines('โครงสร้างหน่วยงาน', 40)).toEqual(['โครงสร้างหน่วยงาน']);
  });

  it('end between Thai words, never inside one or before a mark', () => {
    const title = 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ';
    const found = lines(title, 24);
    expect(found.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
    expect(found).toEqual(['ประกาศต่าง ๆ เกี่ยวกับ', 'การจัดซื้อจัดจ้างหรือ', 'การจัดหาพัสดุ']);
  });

  it.each([
    ['ความ|เสี่ยง', 'การประเมินความเสี่ยงการทุจริตประจำปีงบประมาณ'],
    ['การ|จัด', 'ประกาศการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ'],
    ['ต่าง |ๆ', 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อ'],
    ['e-|GP', 'Announcements of procurement (e-GP) and winners'],
  ])('do not end at the bar of %s', (forbidden, title) => {
    const [before = '', after = ''] = forbidden.split('|');
    for (let room = 12; room < 40; room += 1) {
      const found = lines(title, room, 9);
      for (const [index, line] of found.slice(0, -1).entries())
        expect(line.endsWith(before.trim()) && found[index + 1]?.startsWith(after), `${room}: ${found}`).toBe(false);
    }
  });

  it('are about as long as each other', () => {
    expect(lines('one two three four five six', 24)).toEqual(['one two three', 'four five six']);
  });

  it('end with … where there would be more, and still fit', () => {
    const found = lines('คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อของหน่วยงาน', 20, 2);
    expect(found).toHaveLength(2);
    expect(found[1]).toMatch(/…$/);
    for (const line of found) expect(letters(line)).toBeLessThanOrEqual(20);
  });
});
