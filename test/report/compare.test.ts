import { describe, expect, it } from 'vitest';
import type { ItemAssessment } from '../../src/model/assessment.ts';
import type { Finding } from '../../src/model/finding.ts';
import { compareReports } from '../../src/report/compare.ts';
import { comparisonMarkdown } from '../../src/report/comparison-markdown.ts';
import { blocksPublication } from '../../src/report/exit-code.ts';
import { checkReportOf } from '../../src/report/json.ts';
import { parseKeptReport } from '../../src/report/kept-report.ts';
import { agency, assessment, element, item, itemMissing, keyUnknown, missing, year } from './sample.ts';

const report = (items: ItemAssessment[], findings: Finding[] = []) => {
  const document = checkReportOf({ agency, assessment: assessment([year(items)], findings), years: [] });
  const kept = parseKeptReport(JSON.stringify(document));
  if (!kept) throw new Error('not a report');
  return kept;
};
const compared = (before: ItemAssessment[], after: ItemAssessment[], findings: [Finding[], Finding[]] = [[], []]) =>
  compareReports(report(before, findings[0]), report(after, findings[1]), blocksPublication);
const only = (before: ItemAssessment, after: ItemAssessment) => {
  const [one] = compared([before], [after]).years;
  return Object.entries(one ?? {}).flatMap(([kind, value]) => (Array.isArray(value) && value.length > 0 ? [kind] : []));
};

const incomplete = (...met: string[]) =>
  item({
    status: 'incomplete',
    elements: ['a', 'b'].map((id) => element({ id, status: met.includes(id) ? 'met' : 'missing' })),
  });
const not = item({ status: 'notApplicable', score: null });

describe('the comparison of two reports', () => {
  it.each([
    ['completed', missing('O1'), item()],
    ['completed', incomplete('a'), item()],
    ['broken', item(), missing('O1')],
    ['broken', item(), incomplete()],
    ['improved', missing('O1'), incomplete('a')],
    ['improved', incomplete('a'), incomplete('a', 'b')],
    ['worsened', incomplete('a', 'b'), incomplete('a')],
    ['worsened', incomplete('a'), incomplete('b')],
    ['worsened', incomplete(), missing('O1')],
    ['other', missing('O1'), not],
    ['other', not, item()],
  ])('calls an item %s', (kind, before, after) => {
    expect(only(before, after)).toEqual([kind]);
  });

  it.each([
    ['complete', item()],
    ['incomplete', incomplete('a')],
    ['missing', missing('O1')],
  ])('says nothing of an item that was and is %s', (_, one) => {
    expect(only(one, one)).toEqual([]);
  });

  it('takes a year that is new as one in which nothing was there', () => {
    const comparison = compareReports({ ...report([]), assessments: [] }, report([item()]), blocksPublication);
    expect(comparison.years).toMatchObject([{ forecast: { before: null }, counts: { before: null } }]);
    expect(comparison.years[0]?.completed.map(({ code }) => code)).toEqual(['O1']);
  });

  it('knows a finding again on another line, and counts those that are alike', () => {
    const moved = { ...keyUnknown, line: 9 };
    expect(compared([], [], [[keyUnknown], [moved]]).appeared).toEqual([]);
    expect(compared([], [], [[keyUnknown], [moved, keyUnknown]]).appeared).toHaveLength(1);
    expect(compared([], [], [[keyUnknown, itemMissing], [itemMissing]]).resolved).toMatchObject([
      { code: 'key-unknown' },
    ]);
  });

  it('reads a report with codes of findings that it does not know, and nothing that is no report', () => {
    const document = { ...checkReportOf({ agency, assessment: assessment([year([])], [itemMissing]), years: [] }) };
    const text = JSON.stringify(document).replaceAll('item-missing', 'code-of-2570');
    expect(parseKeptReport(text)?.findings[0]?.code).toBe('code-of-2570');
    for (const wrong of ['', '[]', '{"schemaVersion":1}', '<html>']) expect(parseKeptReport(wrong)).toBeNull();
  });
});

describe('the comparison in Markdown', () => {
  it('is this', () => {
    const comparison = compared(
      [item(), missing('O15')],
      [missing('O1'), item({ code: 'O15' })],
      [[itemMissing], [keyUnknown]],
    );
    expect(comparisonMarkdown(comparison)).toMatchInlineSnapshot(`
      "## ผลของการแก้ไขนี้ต่อ OIT · What this change does

      > [!CAUTION]
      > เนื้อหามีข้อผิดพลาด 1 จุด ต้องแก้ก่อนจึงจะเผยแพร่ได้ · 1 content error: nothing is published until corrected

      | ปีงบประมาณ 2567 · FY 2567 | ก่อน · Before | หลัง · After |
      | --- | --: | --: |
      | คะแนน OIT ที่คาดการณ์ · Forecast | 96.87–97.50 | **96.87–97.50** |
      | ครบถ้วน (จาก 2 ข้อ) · Complete | 1 | **1** |

      ### ทำให้ครบถ้วน · Completes (1)

      | ข้อ | รายการ | สถานะ | องค์ประกอบ |
      | --- | --- | --- | --- |
      | O15 | ข้อมูลพื้นฐาน | ยังไม่เผยแพร่ → ครบถ้วน | + ข้อมูลพื้นฐานของหน่วยงาน |

      ### ทำให้ไม่ครบ · Breaks (1)

      | ข้อ | รายการ | สถานะ | องค์ประกอบ |
      | --- | --- | --- | --- |
      | O1 | ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง | ครบถ้วน → ยังไม่เผยแพร่ | – |

      ### สิ่งที่ต้องแก้ซึ่งเพิ่มขึ้น · New findings (1)

      - **ต้องแก้** ไม่รู้จักชื่อ “publised” \`content/2567/o15/ประกาศ ม.ค.md:3:1\`\\
        แก้เป็น: published: 2567-01-15

      แก้ไขแล้ว 1 จุด · 1 resolved

      _เป็นการคาดการณ์จากข้อมูลที่เผยแพร่ ไม่ใช่ผลการประเมินของสำนักงาน ป.ป.ช._
      "
    `);
  });

  it('says that nothing changed', () => {
    expect(comparisonMarkdown(compared([item()], [item()]))).toContain('No item changes its status');
  });

  it('fits into a comment, and calls nobody', () => {
    const title = { th: '@somebody '.repeat(20), en: 'x' };
    const items = Array.from({ length: 99 }, (_, index) => item({ code: `O${index + 1}`, title }));
    const lost = items.map((one) => ({ ...missing(one.code), title }));
    const findings = items.map(({ code }) => ({ ...keyUnknown, item: code, params: { found: 'ก'.repeat(200) } }));
    const text = comparisonMarkdown(compared(items, lost, [[], findings]));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('และอีก 59 รายการ');
    expect(text).not.toContain('@somebody');
  });
});
