import { describe, expect, it } from 'vitest';
import { line } from '../../src/report/line.ts';
import { assessment, input, item, keyUnknown, missing, year } from './sample.ts';

const many = (count: number, units: number) =>
  Array.from({ length: count }, (_, index) => missing(`O${index + 1}`, { unit: `unit-${index % units}` }));

describe('the summary for LINE', () => {
  it('says what is owed, by whom, and what it gives', () => {
    expect(line(input())).toMatchInlineSnapshot(`
      "สำนักงานเขตน้ำใส
      ข้อมูล ณ วันที่ 23 เมษายน 2567

      OIT ปีงบประมาณ 2567
      คะแนน OIT ที่คาดการณ์ 96.87–97.50 จาก 100
      เหลืออีก 7 วัน (30 เม.ย. 2567)
      เปิดเผยครบถ้วน 1 จาก 2 รายการ
      ยังต้องดำเนินการ 1 ข้อ
      ▸ ฝ่ายการคลัง
      O15 ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง: +2.50 OIT, +1.00 ITA
      "
    `);
  });

  it('says plainly that everything is complete', () => {
    expect(line(input({ assessment: assessment([year([item()])]) }))).toContain('ทุกรายการครบถ้วนแล้ว');
  });

  it.each([
    [35, 1],
    [35, 4],
    [35, 35],
    [15, 15],
  ])('stays short with %i items of %i units', (count, units) => {
    const text = line(input({ assessment: assessment([year(many(count, units))]) }));
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    expect(text).toContain(`ยังต้องดำเนินการ ${count} ข้อ`);
  });

  it('counts the units that do not fit', () => {
    expect(line(input({ assessment: assessment([year(many(35, 35))]) }))).toMatch(/\nและอีก \d+ หน่วยงาน\n$/);
  });

  it('tells of open years, or else of the newest one', () => {
    const closed = year([missing('O1')], { year: 2566, state: 'closed' });
    const text = line(input({ years: [], assessment: assessment([year([item()]), closed]) }));
    expect(text).not.toContain('2566');
    expect(line(input({ years: [], assessment: assessment([closed]) }))).toContain('ปีงบประมาณ 2566');
  });

  it('works without an agency and without years', () => {
    const empty = input({ agency: null, years: [], assessment: assessment([], [keyUnknown]) });
    expect(line(empty)).toMatchInlineSnapshot(`
      "ข้อมูล ณ วันที่ 23 เมษายน 2567
      เนื้อหามีข้อผิดพลาด 1 จุด ต้องแก้ก่อนจึงจะเผยแพร่ได้
      "
    `);
  });
});
