import { describe, expect, it } from 'vitest';
import { limits } from '../../src/attachments/limits.ts';
import { workbook } from '../../src/attachments/workbook.ts';

const sheet = (cells: string) => `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`;
const texts = (files: Record<string, string>) =>
  workbook(new Map(Object.entries(files).map(([name, xml]) => [name, Buffer.from(xml)])), limits).texts.map(
    ({ text }) => text,
  );
const book = '<workbook><sheets><sheet name="ก" sheetId="1"/><sheet name="ข" sheetId="2"/></sheets></workbook>';

describe('the texts of a workbook', () => {
  it('are those of every kind of cell, numbers and days, in the order of the sheets', () => {
    const files = {
      'xl/workbook.xml': book,
      'xl/sharedStrings.xml':
        '<sst><si><t>แผน</t></si><si><r><t>งบ</t></r><r><t>ประมาณ</t></r><rPh><t>x</t></rPh></si></sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-41E]d mmm yyyy"/><numFmt numFmtId="165" formatCode="#,##0 &quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': sheet(
        '<c t="s"><v>1</v></c><c t="inlineStr"><is><t>ยืม</t></is></c><c t="str"><f>A1</f><v>สูตร</v></c><c><v>8862</v></c><c s="1"><v>45306</v></c><c s="2"><v>45306</v></c><c s="3"><v>45306.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>',
      ),
      'xl/worksheets/sheet2.xml': sheet('<c t="s"><v>0</v></c>'),
    };
    expect(texts(files)).toEqual(['งบประมาณ', 'ยืม', 'สูตร', '8862', '15 ม.ค. 2567', '45306', '15 ม.ค. 2567', 'แผน']);
  });

  it('are read the same from a program that writes namespaces', () => {
    const files = {
      'xl/workbook.xml': '<x:workbook xmlns:x="m"><x:sheets><x:sheet name="ก"/></x:sheets></x:workbook>',
      'xl/styles.xml': '<x:styleSheet><x:cellXfs><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>',
      'xl/worksheets/sheet1.xml':
        '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" s="0"><x:v>45306</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    };
    expect(texts(files)).toEqual(['15 ม.ค. 2567']);
  });
});

describe('what a workbook holds beside its cells', () => {
  const all = (files: Record<string, string>) =>
    workbook(
      new Map(Object.entries({ 'xl/workbook.xml': book, ...files }).map(([name, xml]) => [name, Buffer.from(xml)])),
      limits,
    ).texts.map(({ at, kind, text }) => [at, kind, text]);

  it.each([
    [
      'large numbers that a program wrote in short',
      { 'xl/worksheets/sheet1.xml': sheet('<c r="A1"><v>1.103700123458E12</v></c>') },
      ['ก!A1', 'cell', '1103700123458'],
    ],
    [
      'comments',
      {
        'xl/threadedComments/threadedComment1.xml':
          '<ThreadedComments><threadedComment ref="A1"><text>ดู</text></threadedComment></ThreadedComments>',
      },
      ['comments', 'text', 'ดู'],
    ],
    [
      'text boxes, without where they are',
      { 'xl/drawings/drawing1.xml': '<x><xdr:col>12</xdr:col><a:p><a:r><a:t>กล่อง</a:t></a:r></a:p></x>' },
      ['drawings', 'text', 'กล่อง'],
    ],
    [
      'headers of printed pages',
      {
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData/><headerFooter><oddHeader>&amp;Cลับ &amp;P</oddHeader></headerFooter></worksheet>',
      },
      ['metadata: header', 'metadata', 'ลับ'],
    ],
    [
      'the source of a pivot table',
      {
        'xl/pivotCache/pivotCacheRecords1.xml':
          '<pivotCacheRecords><r><n v="1.103700123458E12"/></r></pivotCacheRecords>',
      },
      ['metadata: pivot', 'metadata', '1103700123458'],
    ],
  ])('%s', (_, files, wanted) => {
    expect(all(files as Record<string, string>)).toEqual([wanted]);
  });
});
