import { describe, expect, it } from 'vitest';
import { isLongTitle, keepFiguresTogether, keptWords, partsOf } from '../../src/views/keep-together.ts';

/** The parts of a text; what is whole in brackets. */
const marked = (text: string) =>
  partsOf(text)
    .map((part) => (part.whole ? `[${part.text}]` : part.text))
    .join('');
const words = new Intl.Segmenter('th', { granularity: 'word' });

describe('lines do not break inside', () => {
  it.each([
    ['แผนการจัดซื้อจัดจ้าง', 'แผน[การจัดซื้อจัดจ้าง]'],
    ['สถานะ ปีงบประมาณ 2567', 'สถานะ [ปีงบประมาณ 2567]'],
    ['แผนการใช้จ่ายงบประมาณ', 'แผน[การใช้จ่าย][งบประมาณ]'],
    ['องค์ประกอบของตัวชี้วัด', '[องค์ประกอบ]ของ[ตัวชี้วัด]'],
    ['ข้อ 1–15', '[ข้อ 1–15]'],
    ['เหลืออีก 7 วัน', 'เหลืออีก [7 วัน]'],
    ['ภายใน ๗ วันทำการ', 'ภายใน [๗ วันทำการ]'],
    ['7 วันที่ผ่านมา', '7 [วันที่]ผ่านมา'],
    ['1.16 ล้านบาท', '[1.16 ล้านบาท]'],
    ['4–15 ธันวาคม 2566', '[4–15 ธันวาคม 2566]'],
    ['เผยแพร่ 10 เม.ย. 2567', '[เผยแพร่] [10 เม.ย. 2567]'],
    ['โทร. 02-123-4504', 'โทร. [02-123-4504]'],
    ['โทร. ๐๒-๑๒๓-๔๕๐๔ ต่อ ๑', 'โทร. [๐๒-๑๒๓-๔๕๐๔] ต่อ ๑'],
    ['0 2123 4504', '[0 2123 4504]'],
    ['2567-001-2345 และ 1-2', '2567-001-2345 และ 1-2'],
    ['Opens in 2 days', 'Opens in [2 days]'],
    ['Fiscal year 2567', '[Fiscal year 2567]'],
    ['นโยบาย No Gift Policy', 'นโยบาย [No Gift Policy]'],
    ['รายการจัดซื้อจัดจ้าง', 'รายการ[จัดซื้อจัดจ้าง]'],
    ['คณะกรรมการประเมิน', 'คณะกรรมการประเมิน'],
    ['ไตรมาสที่ 2', '[ไตรมาสที่ 2]'],
    ['วิธี (e-bidding)', 'วิธี ([e-bidding])'],
    ['ไม่มีอะไรให้รวม', 'ไม่มีอะไรให้รวม'],
  ])('%s: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
    expect(
      partsOf(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it.each(keptWords)('%s, which a dictionary divides', (word) => {
    expect([...words.segment(word)].length).toBeGreaterThan(1);
    expect(marked(word)).toBe(`[${word}]`);
  });

  it('is marked in a text where it is a telephone number, a date or an amount', () => {
    expect(keepFiguresTogether('<p>แจ้งผลเรื่องร้องเรียนภายใน 7 วันทำการ</p><a href="tel:02-123-4504">0 2123 4504</a>')).toBe(
      '<p>แจ้งผลเรื่องร้องเรียนภายใน <span class="whole">7 วันทำการ</span></p><a href="tel:02-123-4504"><span class="whole">0 2123 4504</span></a>',
    );
  });

  it('takes no longer for a text without a space than for another', () => {
    const shapes = [
      'ก'.repeat(200_000),
      '1'.repeat(200_000),
      '0-'.repeat(100_000),
      '02 '.repeat(70_000),
      '1,'.repeat(100_000),
    ];
    for (const text of shapes) {
      expect(keepFiguresTogether(text)).toBe(text);
      expect(partsOf(text)).toEqual([{ text, whole: false }]);
    }
  });
});

it('a title in smaller type is long; marks above and below the line take no room', () => {
  expect(isLongTitle('ก'.repeat(61))).toBe(true);
  expect(isLongTitle('กี่'.repeat(30))).toBe(false);
});
