import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { table } from '../../src/report/table.ts';
import { widthOf } from '../../src/report/text-width.ts';
import { assessment, input, item, itemMissing, keyUnknown, missing, usual, year } from './sample.ts';

const both = input({ assessment: { ...usual, findings: [keyUnknown, itemMissing] } });

describe('the report for a terminal', () => {
  it('tells everything, errors of the content first', () => {
    expect(table(both)).toMatchInlineSnapshot(`
      "สำนักงานเขตน้ำใส · Nam Sai District Office

      ✗ เนื้อหามีข้อผิดพลาด 1 จุด ต้องแก้ก่อนจึงจะเผยแพร่ได้
        1 content error: nothing is published until corrected

      content/2567/o15/ประกาศ ม.ค.md:3:1  ต้องแก้ error  ไม่รู้จักชื่อ “publised”
          แก้เป็น: published: 2567-01-15
          “publised” is not a known name
          Change it to: published: 2567-01-15
          https://namsai.example.go.th/about/manual/findings/key-unknown/

      ปีงบประมาณ 2567 · Fiscal year 2567 · ita-2567-local
        ช่วงเวลาตอบแบบวัด OIT เหลืออีก 7 วัน (30 เม.ย. 2567) · 7 days left (30 Apr 2024)
        คะแนน OIT ที่คาดการณ์ 96.87–97.50 · Forecast OIT score
        เปิดเผยครบถ้วน 1 จาก 2 รายการ · 1 of 2 items complete
        – เป็นการพยากรณ์

        ข้อ   รายการ Item                     สถานะ Status  หน่วยงาน Unit    OIT    ITA
        O15  ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง  ยังไม่เผยแพร่    ฝ่ายการคลัง     +2.50  +1.00

      content/2567/o15  ต้องแก้ error  ข้อ O15 “ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง” ยังไม่
          เผยแพร่
          สร้าง content/2567/o15/index.md โดยมีในส่วนหัวของไฟล์: evidence: {  }
          O15 “Procurement announcements” is not published yet
          Create content/2567/o15/index.md, with this in its front matter: evidence:
          {  }
          https://namsai.example.go.th/about/manual/findings/item-missing/

      เนื้อหามีข้อผิดพลาด 1 จุด ต้องแก้ก่อนจึงจะเผยแพร่ได้ (ต้องแก้ error 2 · ควรแก้ warning 0 · เพื่อ
      ทราบ info 0)
      "
    `);
  });

  it('says plainly that everything is complete', () => {
    expect(table(input({ assessment: assessment([year([item()])]) }))).toMatchInlineSnapshot(`
      "สำนักงานเขตน้ำใส · Nam Sai District Office

      ปีงบประมาณ 2567 · Fiscal year 2567 · ita-2567-local
        ช่วงเวลาตอบแบบวัด OIT เหลืออีก 7 วัน (30 เม.ย. 2567) · 7 days left (30 Apr 2024)
        คะแนน OIT ที่คาดการณ์ 96.87–97.50 · Forecast OIT score
        เปิดเผยครบถ้วน 1 จาก 1 รายการ · 1 of 1 items complete
        – เป็นการพยากรณ์
      ✓ ทุกรายการครบถ้วนแล้ว · Every item is complete.

      ครบถ้วนทุกข้อ · every item is complete (ต้องแก้ error 0 · ควรแก้ warning 0 · เพื่อทราบ
      info 0)
      "
    `);
  });

  it('works without an agency and without years', () => {
    expect(table(input({ agency: null, years: [], assessment: assessment([], [keyUnknown]) }))).toMatchInlineSnapshot(`
      "✗ เนื้อหามีข้อผิดพลาด 1 จุด ต้องแก้ก่อนจึงจะเผยแพร่ได้
        1 content error: nothing is published until corrected

      content/2567/o15/ประกาศ ม.ค.md:3:1  ต้องแก้ error  ไม่รู้จักชื่อ “publised”
          แก้เป็น: published: 2567-01-15
          “publised” is not a known name
          Change it to: published: 2567-01-15
          /about/manual/findings/key-unknown/

      เนื้อหามีข้อผิดพลาด 1 จุด ต้องแก้ก่อนจึงจะเผยแพร่ได้ (ต้องแก้ error 1 · ควรแก้ warning 0 · เพื่อ
      ทราบ info 0)
      "
    `);
  });

  it.each([40, 60, 80, 120])('keeps to %i columns', (width) => {
    const wide = Math.max(
      ...table({ ...both, width })
        .split('\n')
        // An address that is broken is none.
        .filter((line) => !/^ *https:\S+$/.test(line))
        .map(widthOf),
    );
    expect(wide).toBeLessThanOrEqual(width);
  });

  it('lines columns up under Thai vowels and tone marks', () => {
    const items = [
      missing('O15', { title: { th: 'น้ำที่นี่ก็มีปู่ย่า', en: 'Water' } }),
      missing('O2', { title: { th: 'แผน', en: 'Plan' } }),
    ];
    const rows = table(input({ assessment: assessment([year(items)]) }))
      .split('\n')
      .filter((line) => /^ {2}O\d/.test(line));
    expect(rows.map((row) => widthOf(row.slice(0, row.indexOf('ยังไม่เผยแพร่'))))).toEqual([20, 20]);
    expect(new Set(rows.map(widthOf)).size).toBe(1);
  });

  it('puts the dearest item first, then goes by code', () => {
    const cheap = { oit: { min: 1, max: 1 }, ita: { min: 0.4, max: 0.4 } };
    const items = [missing('O2', { cost: cheap }), missing('O15'), missing('O3')];
    const text = table(input({ assessment: assessment([year(items)]) }));
    expect([...text.matchAll(/^ {2}(O\d+)/gm)].map(([, code]) => code)).toEqual(['O3', 'O15', 'O2']);
  });

  it('says once what is the same for many elements', () => {
    const findings = ['ตำแหน่ง', 'รูปถ่าย'].map((title) =>
      finding('element-not-run', 'info', {
        year: 2567,
        item: 'O2',
        element: title,
        file: 'content/2567/o02/index.md',
        params: { reason: 'reader', title, title_en: title, hint: '' },
      }),
    );
    const text = table(input({ assessment: assessment([year([item()])], findings) }));
    expect(text).toContain('ต้องเปิดอ่าน “ตำแหน่ง”, “รูปถ่าย” เอง');
    expect(text.match(/ต้องเปิดอ่าน/g)).toHaveLength(1);
  });

  it('has colours only where they are wanted, and the same text', () => {
    expect(table(both)).toBe(stripVTControlCharacters(table(both)));
    const painted = table({ ...both, color: true });
    expect(painted).not.toBe(table(both));
    expect(stripVTControlCharacters(painted)).toBe(table(both));
  });

  it('obeys no control character of a file name or a title', () => {
    const hostile = { ...keyUnknown, file: 'content/\u001b[2J.md' };
    const text = table(
      input({ assessment: assessment([year([missing('O15', { title: { th: 'ก\u001b[31m', en: 'x' } })])], [hostile]) }),
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
