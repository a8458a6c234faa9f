import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectAttachment } from '../../src/attachments/inspect.ts';
import { type Limits, limits } from '../../src/attachments/limits.ts';
import { LOST } from '../../src/attachments/lost-marks.ts';
import { textOf } from '../../src/attachments/read-attachment.ts';
import { filesBelow } from '../../src/build/files.ts';
import { temporaryFolder } from '../content/temporary.ts';
import { archive } from './archive.ts';
import { docx, lockedOffice, pdf, xlsx } from './make.ts';

const inspect = (name: string, content: string | Uint8Array, held: Partial<Limits> = {}) =>
  inspectAttachment(join(temporaryFolder({ [name]: content }), name), { limits: { ...limits, ...held } });
const problems = async (name: string, content: string | Uint8Array, held: Partial<Limits> = {}) =>
  (await inspect(name, content, held)).problems;

const line = 'A line of text on this page';
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 0xff, 0xd9]);

describe('what a file is', () => {
  it('is measured and hashed', async () => {
    const { facts } = await inspect('a.txt', 'ข้อความ');
    expect(facts).toEqual({
      bytes: 21,
      sha256: createHash('sha256').update('ข้อความ').digest('hex'),
      detected: null,
      readability: 'text',
      opens: true,
      pages: null,
      scannedPages: [],
    });
  });

  it.each([
    ['plan.docx', docx('แผน'), 'docx', 'text'],
    ['plan.xlsx', xlsx([{ name: 'ก', rows: '' }]), 'xlsx', 'data'],
    ['plan.pdf', pdf([line]), 'pdf', 'text'],
    [
      'scan.docx',
      archive({ 'word/document.xml': '<w:document><w:drawing/></w:document>', 'word/media/a.png': 'x' }, true),
      'docx',
      'image',
    ],
    ['plan.csv', 'ชื่อ,ค่า\nก,1\n', null, 'data'],
    ['plan.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>แผน</text></svg>', 'svg', 'image'],
    ['notes.log', 'ข้อความ', null, 'other'],
    ['plan.odt', archive({ mimetype: 'application/vnd.oasis.opendocument.text' }, true), 'odt', 'text'],
  ])('is seen in %s', async (name, content, detected, readability) => {
    const { facts, problems } = await inspect(name, content);
    expect(problems).toEqual([]);
    expect(facts).toMatchObject({ detected, readability, opens: true });
  });

  it.each([
    ['plan.pdf', docx('แผน'), 'docx'],
    ['plan.docx', pdf([line]), 'pdf'],
    ['plan.xls', '\ufeff<html><body><table><tr><td>1</td></tr></table></body></html>', 'html'],
    ['photo.png', jpeg, 'jpg'],
    ['table.csv', xlsx([{ name: 'ก', rows: '' }]), 'xlsx'],
  ])('is not what %s says', async (name, content, detected) => {
    expect(await problems(name, content)).toEqual([{ kind: 'mismatch', detected }]);
  });

  it.each(['plan.jpeg', 'PLAN.JPG'])('may be spelt as %s', async (name) => {
    expect(await problems(name, jpeg)).toEqual([]);
  });
});

describe('what nobody can open', () => {
  it.each([
    ['an empty file', 'plan.pdf', '', 'empty'],
    ['a text named PDF', 'plan.pdf', 'not a PDF', 'damaged'],
    ['a PDF of which only the beginning is there', 'plan.pdf', pdf([line]).subarray(0, 60), 'damaged'],
    ['half of a Word file', 'plan.docx', docx('แผน').subarray(0, 200), 'damaged'],
    ['half of a JPEG', 'plan.jpg', jpeg.subarray(0, -2), 'damaged'],
    ['half of a PNG', 'plan.png', Buffer.from('89504e470d0a1a0a0000000d4948445200', 'hex'), 'damaged'],
    ['a picture that is none', 'plan.png', 'x', 'damaged'],
    ['a PDF with a password', 'plan.pdf', pdf([line], { encrypted: true }), 'encrypted'],
    ['a Word file with a password', 'plan.docx', lockedOffice(), 'encrypted'],
  ])('%s', async (_, name, content, kind) => {
    const { facts, problems, texts } = await inspect(name, content);
    expect(problems).toEqual([{ kind }]);
    expect(facts.opens).toBe(false);
    expect(texts).toEqual([]);
  });
});

describe('what is not looked into', () => {
  const older = (name: string, ...content: Uint8Array[]) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(`${name}\0`, 'utf16le'),
      Buffer.from([0, 1, 2]),
      ...content,
      Buffer.alloc(100),
    ]);
  const number = Buffer.alloc(18);
  number.set([0x03, 0x02, 0x0e, 0x00]);
  number.writeDoubleLE(1103700123458, 10);

  it.each([
    ['plan.zip', archive({ 'a.txt': 'a' }, true), 'zip', []],
    ['plan.doc', older('WordDocument', Buffer.from('plan')), 'doc', []],
    ['a.doc', older('WordDocument', Buffer.from('ID 1-1037-00123-45-8')), 'doc', ['ID 1-1037-00123-45-8']],
    ['b.doc', older('WordDocument', Buffer.from('เลขบัตร ๑๑๐๓๗๐๐๑๒๓๔๕๘', 'utf16le')), 'doc', ['เลขบัตร ๑๑๐๓๗๐๐๑๒๓๔๕๘']],
    ['c.xls', older('Workbook', number), 'xls', ['1103700123458']],
  ])('is said of %s, and long numbers are found in what older Office writes', async (name, content, format, told) => {
    const { facts, problems, texts } = await inspect(name, content);
    expect(problems).toEqual([{ kind: 'closed', format }]);
    expect(facts.opens).toBe(true);
    expect(texts.map(({ text }) => text)).toEqual(told);
    expect(textOf(texts)).toBe('');
  });
});

describe('a PDF', () => {
  it('has text page by page, and pages without any are named', async () => {
    const { facts, texts, problems } = await inspect('a.pdf', pdf([line, null, '- 3 -', line], { title: 'Plan' }));
    expect(texts).toEqual([
      { at: 'page 1', kind: 'page', text: line },
      { at: 'page 3', kind: 'page', text: '- 3 -' },
      { at: 'page 4', kind: 'page', text: line },
      { at: 'metadata: title', kind: 'metadata', text: 'Plan' },
    ]);
    expect(facts).toMatchObject({ pages: 4, scannedPages: [2, 3], readability: 'text' });
    expect(problems).toEqual([{ kind: 'scanned', pages: [2, 3], of: 4 }]);
  });

  it('says what was written into the fields of a form, which does not make a scanned page readable', async () => {
    const { facts, texts } = await inspect('a.pdf', pdf([line, null], { field: '1-1037-00123-45-8' }));
    expect(texts.map(({ text }) => text)).toEqual([`${line}\n1-1037-00123-45-8`, '1-1037-00123-45-8']);
    expect(facts.scannedPages).toEqual([2]);
  });

  it('is scanned when no page has text, whatever the scanner stamps on it', async () => {
    const { facts } = await inspect('a.pdf', pdf([null, 'Scanned with CamScanner']));
    expect(facts).toMatchObject({ readability: 'scanned', scannedPages: [1, 2] });
  });

  it.each(['\ue000\ue001\ue002', LOST.repeat(3)])('is scanned when its letters have no names', async (nameless) => {
    const { facts } = await inspect('a.pdf', pdf([`${nameless.repeat(10)} ${line}`]));
    expect(facts.readability).toBe('scanned');
  });

  it('gets its Thai marks back', async () => {
    // Mai tho, mai ek and sara ii in the shapes that old Thai fonts keep in the private use area.
    const { texts } = await inspect('a.pdf', pdf(['การจัดซื\uf70bอจัดจ\uf70bาง ป\uf702']));
    expect(texts[0]?.text).toBe('การจัดซื้อจัดจ้าง ปี');
  });

  it('of the sample is read, with the marks that a browser lost', async () => {
    const { texts } = await inspectAttachment('content/2567/o17/files/procurement-report-2566.pdf');
    expect(textOf(texts)).toContain(LOST);
    expect(textOf(texts)).toContain('สรุปผลการจัดซื');
  });
});

describe('a workbook', () => {
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>รายงาน</t></is></c></row>
    <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>
    <row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>1100700000000</v></c><c r="C3"><f>B3*2</f></c></row>
    <row r="4"><c r="B4"><f>B3</f><v>5</v></c><c r="C4" t="str"><f>""</f><v></v></c></row>`;
  const strings = ['ชื่อ', 'เลขประจำตัว', 'ยอด', 'นาย ก'];

  it('is read cell by cell, with the headers of its sheet', async () => {
    const { texts } = await inspect('a.xlsx', xlsx([{ name: 'แผน', rows }], strings));
    const headers = ['ชื่อ', 'เลขประจำตัว', 'ยอด'];
    expect(texts).toContainEqual({
      at: 'แผน!B3',
      kind: 'cell',
      text: '1100700000000',
      table: { headers, column: 1 },
    });
    expect(texts.map(({ at }) => at)).toEqual(['แผน!A1', 'แผน!A2', 'แผน!B2', 'แผน!C2', 'แผน!A3', 'แผน!B3', 'แผน!B4']);
  });

  it('says where formulas have no value, header cells are merged, and sheets are hidden', async () => {
    const sheets = [
      { name: 'แผน', rows, merged: ['A1:C1', 'A9:B9'] },
      { name: 'ดิบ', rows: '', state: 'hidden' as const },
      { name: 'ลับ', rows: '', state: 'veryHidden' as const },
    ];
    expect(await problems('a.xlsx', xlsx(sheets, strings))).toEqual([
      { kind: 'formulas', cells: ['แผน!C3'], more: 0 },
      { kind: 'merged', cells: ['แผน!A1:C1'], more: 0 },
      { kind: 'hidden', sheets: ['ดิบ', 'ลับ'] },
    ]);
  });
});

it('reads what office files say of themselves', async () => {
  const { texts } = await inspect('a.docx', docx('แผน', 'นาย ก'));
  expect(texts).toEqual([
    { at: 'text', kind: 'text', text: 'แผน' },
    { at: 'metadata: author', kind: 'metadata', text: 'นาย ก' },
  ]);
});

it('reads a CSV file cell by cell, also as Excel writes it in Thai Windows', async () => {
  const thai = Buffer.from([0xaa, 0xd7, 0xe8, 0xcd, 0x2c, 0x42, 0x0a, 0xa1, 0x2c, 0x31]);
  expect((await inspect('a.csv', thai)).texts.at(-1)).toEqual({
    at: 'B2',
    kind: 'cell',
    text: '1',
    table: { headers: ['ชื่อ', 'B'], column: 1 },
  });
});

describe('limits', () => {
  const bomb = archive({ 'word/document.xml': '<w:t>'.padEnd(5_000_000) }, true);
  const many = archive(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}.txt`, ''])), true);
  const cells = xlsx([{ name: 'a', rows: `<row r="1">${'<c><v>1</v></c>'.repeat(50)}</row>` }]);

  it.each([
    ['bytes', 'a.txt', '0123456789', { bytes: 5 }],
    ['ratio', 'a.docx', bomb, {}],
    ['unpacked', 'a.docx', bomb, { unpacked: 100_000, ratio: 100_000 }],
    ['entries', 'a.zip', many, { entries: 10 }],
    ['cells', 'a.xlsx', cells, { cells: 10 }],
    ['cells', 'a.csv', '1,'.repeat(50), { cells: 10 }],
    ['pages', 'a.pdf', pdf([line, line, line]), { pages: 2 }],
  ] as const)('%s', async (of, name, content, held) => {
    expect(await problems(name, content, held)).toEqual([expect.objectContaining({ kind: 'limit', of })]);
  });

  it('seconds: a file that is never read to the end does not stop the run, and the next is read', async () => {
    // Reads as one page, and takes the reader of PDF files minutes.
    const slow = pdf([line])
      .toString('latin1')
      .replace(/BT .* ET/, (text) => `${text}\n`.repeat(400_000));
    const started = Date.now();
    expect(await problems('slow.pdf', Buffer.from(slow, 'latin1'), { seconds: 0.05 })).toEqual([
      { kind: 'limit', of: 'seconds', limit: 0.05 },
    ]);
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(await problems('a.pdf', pdf([line]))).toEqual([]);
  });
});

it('keeps a reading by the content, and reads again what was kept badly', async () => {
  const folder = temporaryFolder({ 'a.txt': 'ข้อความ', 'b.txt': 'ข้อความ' });
  const cache = join(folder, 'cache');
  const first = await inspectAttachment(join(folder, 'a.txt'), { cache });
  const kept = () => readdirSync(cache, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(kept()).toHaveLength(1);
  expect(await inspectAttachment(join(folder, 'b.txt'), { cache })).toEqual(first);
  expect(kept()).toHaveLength(1);
  for (const one of kept()) writeFileSync(join(one.parentPath, one.name), 'not a reading');
  expect(await inspectAttachment(join(folder, 'a.txt'), { cache })).toEqual(first);
});

it('keeps nothing of another program, and nothing that nobody has asked for in a long time', async () => {
  const folder = temporaryFolder({ 'a.txt': 'ข้อความ', 'b.txt': 'อีกข้อความ', 'c.txt': 'ข้อความที่สาม' });
  const cache = join(folder, 'cache');
  const kept = () => filesBelow(cache).map((name) => join(cache, name));
  await inspectAttachment(join(folder, 'a.txt'), { cache });
  const [old = ''] = kept();
  utimesSync(old, new Date(0), new Date(0));
  // Asked for, it is as new; not asked for, it is gone when another one is kept.
  await inspectAttachment(join(folder, 'a.txt'), { cache });
  await inspectAttachment(join(folder, 'b.txt'), { cache });
  expect(kept()).toHaveLength(2);
  utimesSync(old, new Date(0), new Date(0));
  mkdirSync(join(cache, 'attachments/another/ab'), { recursive: true });
  await inspectAttachment(join(folder, 'c.txt'), { cache });
  expect(kept()).toHaveLength(2);
  expect(kept()).not.toContain(old);
  expect(readdirSync(join(cache, 'attachments'))).toHaveLength(1);
});
