import { describe, expect, it } from 'vitest';
import { github } from '../../src/report/github.ts';
import { assessment, input, itemMissing, keyUnknown, usual } from './sample.ts';

describe('workflow commands', () => {
  it('point to files and lines', () => {
    expect(github(input({ assessment: { ...usual, findings: [keyUnknown, itemMissing] } }))).toMatchInlineSnapshot(`
      "::error file=content/2567/o15/ประกาศ ม.ค.md,line=3,col=1,title=O15 ชื่อที่ไม่รู้จัก::ไม่รู้จักชื่อ “publised”%0Aแก้เป็น: published: 2567-01-15%0A“publised” is not a known name%0AChange it to: published: 2567-01-15%0Ahttps://namsai.example.go.th/about/manual/findings/key-unknown/
      ::error file=content/2567/o15,title=O15 ยังไม่เผยแพร่::ข้อ O15 “ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง” ยังไม่เผยแพร่%0Aสร้าง content/2567/o15/index.md โดยมีในส่วนหัวของไฟล์: evidence: {  }%0AO15 “Procurement announcements” is not published yet%0ACreate content/2567/o15/index.md, with this in its front matter: evidence: {  }%0Ahttps://namsai.example.go.th/about/manual/findings/item-missing/
      ::notice title=OIT 2567::คะแนน OIT ที่คาดการณ์ 96.87–97.50 เปิดเผยครบถ้วน 1 จาก 2 รายการ
      "
    `);
  });

  it('cannot be broken by what they quote', () => {
    const hostile = {
      ...keyUnknown,
      file: 'content/a,b:c%\r\n::error::x.md',
      params: { found: '100%\n::set-output name=x::y' },
    };
    const text = github(input({ agency: null, years: [], assessment: assessment([], [hostile]) }));
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(text).toContain('file=content/a%2Cb%3Ac%25%0D%0A%3A%3Aerror%3A%3Ax.md,line=3,col=1,title=');
    expect(text).toContain('::ไม่รู้จักชื่อ “100%25 ::set-output');
  });

  it('name no letter where the column is one of a table', () => {
    const cell = { ...keyUnknown, file: 'content/2567/o14/procurement.csv' };
    const text = github(input({ assessment: assessment([], [cell]) }));
    expect(text).toContain('procurement.csv,line=3,title=');
  });
});
