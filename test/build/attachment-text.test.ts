import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { attachmentText } from '../../src/build/attachment-text.ts';
import { LOST, markMender } from '../../src/build/lost-marks.ts';
import { officeText } from '../../src/build/office-text.ts';
import { foldForSearch } from '../../src/thai/fold.ts';
import { archive } from './archive.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function textOf(file: string): Promise<string> {
  const path = join(root, file);
  return attachmentText({ name: basename(file), file, path, bytes: statSync(path).size });
}

describe('attachmentText', () => {
  it('reads the text layer of a PDF', async () => {
    expect(await textOf('content/2567/o26/files/no-gift-policy-2567-en.pdf')).toContain('Sample District Office');
  });

  it('reads Thai, whose marks a browser wrote in shapes without names', async () => {
    const mend = markMender(['รายงานสรุปผลการจัดซื้อจัดจ้าง ฝ่ายการคลัง ประจำปีงบประมาณ']);
    const text = mend(await textOf('content/2567/o17/files/procurement-report-2566.pdf'));
    expect(foldForSearch(text).text).toContain('สรุปผลการจัดซื้อจัดจ้างประจำปีงบประมาณ');
  });

  it('finds nothing in a picture, in what is no PDF, and in what is broken', async () => {
    expect(await textOf('content/2567/o01/files/structure-chart.png')).toBe('');
    expect(await textOf('test/fixtures/xlsx-in-folder/2567/o03/plan.xlsx')).toBe('');
    expect(await attachmentText({ name: 'x.pdf', file: 'x.pdf', path: join(root, 'package.json'), bytes: 1 })).toBe('');
  });
});

describe('officeText', () => {
  it.each([
    [
      'word/document.xml',
      '<w:document><w:body><w:p><w:r><w:t>แผน</w:t></w:r><w:r><w:t>งาน</w:t></w:r></w:p></w:body></w:document>',
    ],
    ['xl/sharedStrings.xml', '<sst><si><t>แผนงาน</t></si></sst>'],
    ['ppt/slides/slide1.xml', '<p:sld><a:p><a:r><a:t>แผนงาน</a:t></a:r></a:p></p:sld>'],
    ['content.xml', '<office:text><text:p>แผน<text:span>งาน</text:span></text:p></office:text>'],
  ])('reads %s', (name, xml) => {
    for (const packed of [true, false])
      expect(officeText(archive({ [name]: xml, 'other.xml': '<t>x</t>' }, packed)).trim()).toBe('แผนงาน');
  });
});

describe('a workbook', () => {
  const sheet = (cells: string) => `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`;
  const read = (files: Record<string, string>) => officeText(archive(files, true)).trim().split('\n');

  it('gives texts of every kind of cell, numbers and days, in the order of the sheet', () => {
    const files = {
      'xl/sharedStrings.xml':
        '<sst><si><t>แผน</t></si><si><r><t>งบ</t></r><r><t>ประมาณ</t></r><rPh><t>x</t></rPh></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-41E]d mmm yyyy"/><numFmt numFmtId="165" formatCode="#,##0 &quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': sheet(
        '<c t="s"><v>1</v></c><c t="inlineStr"><is><t>ยืม</t></is></c><c t="str"><f>A1</f><v>สูตร</v></c><c><v>8862</v></c><c s="1"><v>45306</v></c><c s="2"><v>45306</v></c><c s="3"><v>45306.5</v></c><c t="b"><v>1</v></c>',
      ),
      'xl/worksheets/sheet2.xml': sheet('<c t="s"><v>0</v></c>'),
    };
    expect(read(files)).toEqual(['งบประมาณ', 'ยืม', 'สูตร', '8862', '15 ม.ค. 2567', '45306', '15 ม.ค. 2567', 'แผน']);
  });
});

describe('markMender', () => {
  it('puts back what stands between the same letters elsewhere, and nothing where nothing is known', () => {
    const mend = markMender(['จัดซื้อจัดจ้าง']);
    expect(mend(`การจัดซื${LOST}อจัดจ${LOST}าง`)).toBe('การจัดซื้อจัดจ้าง');
    expect(mend(`ก${LOST}ข`)).toBe('กข');
  });

  it('puts back the ring and the tone of น้ำ, which are lost together', () => {
    const mend = markMender(['ระบบน้ำประปา คำสั่ง']);
    expect(mend(`ผลิตน${LOST}าประปา`)).toBe('ผลิตน้ำประปา');
    expect(mend('ตามคําสั่ง')).toBe('ตามคำสั่ง');
  });
});
