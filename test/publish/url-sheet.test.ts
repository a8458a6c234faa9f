import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { urlSheet } from '../../src/publish/url-sheet.ts';
import { urlSheetCsv, urlSheetJson, urlSheetMarkdown, urlSheetXlsx } from '../../src/publish/url-sheet-formats.ts';
import { sampleSite } from './site.ts';

const site = sampleSite();
const rows = urlSheet(site, 2567);
const row = (code: string) => {
  const found = rows.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

describe('the sheet of addresses', () => {
  it('answers, and explains where each element that is shown stands', () => {
    expect(row('O15')).toMatchObject({
      answer: 'มี',
      url: 'https://sample.example.go.th/2567/o15/',
      explanation:
        'องค์ประกอบ 1 ประกาศตามกฎหมายจัดซื้อจัดจ้างทุกรายการของปีที่ประเมิน: อยู่ในเอกสาร “ประกาศผู้ชนะการเสนอราคา” (#announcements)',
      explanationEn: expect.stringMatching(
        /^Element 1 .*: in the document “ประกาศผู้ชนะการเสนอราคา” \(#announcements\)$/,
      ),
      met: 1,
      required: 1,
    });
  });

  it('says that there is nothing where there is nothing, and why an item does not apply', () => {
    expect(row('O16')).toMatchObject({ answer: 'ไม่มี', explanation: '', met: 0 });
    expect(row('O2')).toMatchObject({ answer: 'ไม่มี', explanation: 'ไม่เข้าข่าย: ไม่มีผู้บริหารฝ่ายการเมือง' });
  });

  it('refers to the element that stands in the same place, and numbers as the page does', () => {
    const lines = row('O14').explanation.split('\n');
    expect(lines[0]).toMatch(/^องค์ประกอบ 1 .*: อยู่ในตาราง “list\.csv” \(#procurement\)$/);
    expect(lines[1]).toMatch(/^องค์ประกอบ 2 .*: อยู่ที่เดียวกับองค์ประกอบ 1 \(#[a-z-]+\)$/);
    expect(row('O1').explanation).toMatch(/อยู่ที่หัวข้อ “structure” \(#structure\)/);
    expect(row('O13').explanation).toContain('อยู่ที่ลิงก์ “บริการ” (#e-service)');
    expect(row('O14').elements[0]?.where?.en).toBe('in the table “list.csv”');
    expect(row('O16').elements[0]?.where).toBeNull();
  });

  it('has an anchor for every element that it names, and is short enough for a form', () => {
    for (const { explanation, elements } of rows) {
      const anchors = [...explanation.matchAll(/\(#([^()]+)\)$/gm)].map(([, id]) => id);
      const shown = elements.filter(({ status }) => status !== 'missing').map(({ id }) => id);
      if (anchors.length > 0) expect(anchors).toEqual(shown);
      expect(explanation.length).toBeLessThan(1500);
    }
  });

  it('leaves out recommendations, which no assessor looks for', () => {
    expect(row('O15').elements.map(({ id }) => id)).toEqual(['announcements']);
  });

  it('has no rows for a year that nobody declared', () => {
    expect(urlSheet(site, 2599)).toEqual([]);
  });

  it('is the same in CSV, with one line per element in a cell', () => {
    const { data } = Papa.parse<Record<string, string>>(urlSheetCsv(rows), { header: true, skipEmptyLines: true });
    expect(data).toEqual(
      rows.map((one) => ({
        code: one.code,
        title_th: one.title.th,
        status: one.answer,
        url: one.url,
        explanation: one.explanation,
        elements_met: String(one.met),
        elements_required: String(one.required),
      })),
    );
    expect(data.find(({ code }) => code === 'O14')?.['explanation']?.split('\n').length).toBeGreaterThan(1);
  });

  it('is the same in JSON', () => {
    expect(JSON.parse(urlSheetJson(rows, site)).rows).toEqual(rows);
  });

  it('is the same in Excel, under Thai headers', async () => {
    const { sheets } = await readXlsx(await urlSheetXlsx(rows, site));
    expect(sheets[0]?.rows).toHaveLength(rows.length + 1);
    expect(sheets[0]?.rows[0]?.slice(0, 4)).toEqual(['ข้อ', 'ชื่อรายการ', 'มี/ไม่มี', 'URL']);
    expect(sheets[0]?.rows[15]?.slice(2)).toEqual([row('O15').answer, row('O15').url, row('O15').explanation, 1, 1]);
  });

  it('is a table of one line per item in Markdown, whatever stands in a title', () => {
    const lines = urlSheetMarkdown([{ ...row('O14'), title: { th: 'ก|ข\n<b>', en: 'x' } }]).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^\| O14 \| ก\\\|ข<br>&lt;b> \| มี \| https:/);
  });
});
