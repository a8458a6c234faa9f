import { describe, expect, it } from 'vitest';
import { LOST, markMender } from '../../src/attachments/lost-marks.ts';
import { officeTexts } from '../../src/attachments/office-text.ts';
import { rtfText } from '../../src/attachments/rtf-text.ts';
import { archive } from './archive.ts';

describe('officeText', () => {
  it.each([
    [
      'word/document.xml',
      '<w:document><w:body><w:p><w:r><w:t>แผน</w:t></w:r><w:r><w:t>งาน</w:t></w:r></w:p></w:body></w:document>',
    ],
    ['ppt/slides/slide1.xml', '<p:sld><a:p><a:r><a:t>แผนงาน</a:t></a:r></a:p></p:sld>'],
    ['content.xml', '<office:text><text:p>แผน<text:span>งาน</text:span></text:p></office:text>'],
  ])('reads %s', (name, xml) => {
    for (const packed of [true, false])
      expect(officeTexts(archive({ [name]: xml, 'other.xml': '<t>x</t>' }, packed))).toEqual([
        { at: 'text', kind: 'text', text: 'แผนงาน' },
      ]);
  });
});

describe('tables', () => {
  const table = (rows: string[][], [tbl, tr, tc, p, t]: readonly string[]) =>
    `<${tbl}>${rows.map((row) => `<${tr}>${row.map((cell) => `<${tc}><${p}><${t}>${cell}</${t}></${p}></${tc}>`).join('')}</${tr}>`).join('')}</${tbl}>`;
  const rows = [
    ['ผู้ร้อง', 'โทรศัพท์'],
    ['นายดำ', '081-234-5678'],
  ];
  const cellsOf = (name: string, xml: string) =>
    officeTexts(archive({ [name]: xml }, true)).flatMap(({ cells = [] }) => cells);

  it.each([
    ['word/document.xml', ['w:tbl', 'w:tr', 'w:tc', 'w:p', 'w:t'], 'table 1!B2'],
    ['ppt/slides/slide1.xml', ['a:tbl', 'a:tr', 'a:tc', 'a:p', 'a:t'], 'table 1!B2'],
    ['content.xml', ['table:table', 'table:table-row', 'table:table-cell', 'text:p', 'text:span'], 'table 1!B2'],
  ])('of %s are cells with their headers', (name, elements, at) => {
    expect(cellsOf(name, table(rows, elements)).at(-1)).toEqual({
      at,
      kind: 'cell',
      text: '081-234-5678',
      table: { headers: ['ผู้ร้อง', 'โทรศัพท์'], column: 1 },
    });
  });

  it('of a spreadsheet hold the whole of a number that is shown in short, and columns that are repeated', () => {
    const cell = (inner: string, more = '') => `<table:table-cell ${more}><text:p>${inner}</text:p></table:table-cell>`;
    const xml = `<table:table table:name="S"><table:table-row><table:table-cell table:number-columns-repeated="2"/>${cell('1.1E+12', 'office:value="1103700123458"')}</table:table-row></table:table>`;
    expect(cellsOf('content.xml', xml).map(({ at, text }) => [at, text])).toEqual([['S!C1', '1103700123458']]);
    expect(officeTexts(archive({ 'content.xml': xml }, true))[0]?.text).toContain('1103700123458');
  });
});

it('keeps what was deleted with tracked changes, and headers of OpenDocument, apart from the text', () => {
  const files = {
    'word/document.xml': '<w:p><w:r><w:t>แผน</w:t></w:r><w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del></w:p>',
    'styles.xml': '<style:header><text:p>หัว</text:p></style:header>',
  };
  expect(officeTexts(archive(files, true)).map(({ at, kind, text }) => [at, kind, text])).toEqual([
    ['text', 'text', 'แผน'],
    ['metadata: hidden', 'metadata', 'ลบ'],
    ['metadata: header', 'metadata', 'หัว'],
  ]);
});

it.each([
  ['a font {\\fonttbl{\\f0 Angsana;}}\\b bold\\b0  text', 'a font bold text'],
  [
    "\\'e0\\'c5\\'a2\\'ba\\'d1\\'b5\\'c3 1-\\b 1037\\b0 -00123-45-8\\par \\u3585?\\u3586\\'3f.",
    'เลขบัตร 1-1037-00123-45-8\nกข.',
  ],
  ['\\uc0\\u3585 \\u3586 ค', 'กขค'],
  ['1\\_1037{\\*\\x 99}\\{\\\\\\}', '1-1037{\\}'],
])('reads the words of RTF: %s', (body, text) => {
  expect(rtfText(`{\\rtf1\\ansi ${body}}`).trim()).toBe(text);
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
