import { describe, expect, it } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { markdown } from '../../src/report/markdown.ts';
import { assessment, input, item, itemMissing, keyUnknown, missing, usual, year } from './sample.ts';

describe('the report for a meeting', () => {
  it('tells everything', () => {
    expect(markdown(input({ assessment: { ...usual, findings: [keyUnknown, itemMissing] } }))).toMatchInlineSnapshot(`
      "# รายงาน OIT สำนักงานเขตน้ำใส (Nam Sai District Office)

      ข้อมูล ณ วันที่ 23 เมษายน 2567

      ## ข้อผิดพลาดของเนื้อหา · Content errors

      เนื้อหามีข้อผิดพลาด 1 จุด ต้องแก้ก่อนจึงจะเผยแพร่ได้

      - **ต้องแก้** O15 ไม่รู้จักชื่อ “publised” \`content/2567/o15/ประกาศ ม.ค.md:3:1\` [คำอธิบายและตัวอย่าง](https://namsai.example.go.th/about/manual/findings/key-unknown/)\\
        แก้เป็น: published: 2567-01-15

      ## ปีงบประมาณ 2567 · Fiscal year 2567

      | เรื่อง | ita-2567-local |
      | --- | --- |
      | ช่วงเวลาตอบแบบวัด OIT · Time | เหลืออีก 7 วัน (30 เม.ย. 2567) |
      | คะแนน OIT ที่คาดการณ์ · Forecast | **96.87–97.50** |
      | คะแนนจาก OIT ในคะแนนรวม ITA · Points | 38.75–39.00 |
      | ครบถ้วน | 1 ข้อ |
      | ยังไม่ครบ | 0 ข้อ |
      | ยังไม่เผยแพร่ | 1 ข้อ |
      | ไม่เข้าข่าย | 0 ข้อ |

      - เป็นการพยากรณ์

      ### รายการที่ต้องดำเนินการ · Items to complete

      | ข้อ | รายการ | สถานะ | หน่วยงานรับผิดชอบ | OIT ที่จะได้เพิ่ม | ITA ที่จะได้เพิ่ม |
      | --- | --- | --- | --- | --: | --: |
      | O15 | ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง | ยังไม่เผยแพร่ | ฝ่ายการคลัง | +2.50 | +1.00 |

      ### ตามหน่วยงานรับผิดชอบ · By unit

      | หน่วยงานรับผิดชอบ | ครบแล้ว | ข้อที่ต้องดำเนินการ | OIT ที่จะได้เพิ่ม | ITA ที่จะได้เพิ่ม |
      | --- | --: | --- | --: | --: |
      | ฝ่ายการคลัง | 0/1 | O15 | +2.50 | +1.00 |
      | ฝ่ายปกครอง | 1/1 | – | – | – |

      ### คะแนนที่คาดการณ์ตามตัวชี้วัด · By indicator

      | ตัวชี้วัด | คะแนน |
      | --- | --: |
      | 9 | 95.00 |
      | 9.1 | 100.00 |
      | 9.3 | 75.00 |
      | 10 | 100.00 |
      | 10.1 | 100.00 |

      ## สิ่งที่ตรวจพบ · Findings

      - **ต้องแก้** ข้อ O15 “ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง” ยังไม่เผยแพร่ \`content/2567/o15\` [คำอธิบายและตัวอย่าง](https://namsai.example.go.th/about/manual/findings/item-missing/)\\
        สร้าง content/2567/o15/index.md โดยมีในส่วนหัวของไฟล์: evidence: { }
      "
    `);
  });

  it('says plainly that everything is complete', () => {
    expect(markdown(input({ assessment: assessment([year([item()])]) }))).toContain('ทุกรายการครบถ้วนแล้ว');
  });

  it('works without an agency and without years, and keeps an example in its lines', () => {
    const lost = finding('agency-missing', 'error', { file: 'content/agency.yaml' });
    const text = markdown(input({ agency: null, years: [], assessment: assessment([], [lost]) }));
    expect(text).toContain('  ```yaml\n  name: {');
    expect(text).toContain('# รายงาน OIT ยังอ่านข้อมูลหน่วยงานไม่ได้');
  });

  it('lets no text become markup', () => {
    const title = { th: '<b>|[x](y)`*_', en: 'x' };
    const broken = { ...keyUnknown, file: 'a`|b.md', params: { ...keyUnknown.params, found: '<script>' } };
    const text = markdown(input({ assessment: assessment([year([missing('O15', { title })])], [broken]) }));
    expect(text).toContain('| O15 | \\<b\\>\\|\\[x\\](y)\\`\\*\\_ |');
    expect(text).toContain('“\\<script\\>”');
    expect(text).toContain('`` a`\\|b.md:3:1 ``');
  });
});
