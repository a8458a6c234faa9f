import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixContent } from '../../src/cli/fix.ts';
import { publishedName } from '../../src/model/published-name.ts';
import { run } from '../../src/site/run.ts';
import { pdf } from '../attachments/make.ts';
import { frameworks } from '../content/read-fixture.ts';
import { agencyYaml, temporaryFolder, windows874 } from '../content/temporary.ts';

const today = '2024-04-23';
const pdfFile = pdf(['แผนการดำเนินงานประจำปีของสำนักงานเขต']);
type Files = Record<string, string | Uint8Array>;

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const about = (content: string) => ({ content, frameworks, today });

/** Every file of a folder by its path; bytes as Latin letters, so that each of them is compared. */
function contents(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

const latin = (text: string | Uint8Array): string => Buffer.from(text).toString('latin1');

/** Repairs a folder, twice: the second time must change nothing. */
async function fixed(files: Files): Promise<Record<string, string>> {
  const folder = temporaryFolder({ 'agency.yaml': agencyYaml, ...files });
  await fixContent(about(folder), { yes: true });
  const once = contents(folder);
  const first = said;
  await fixContent(about(folder), { yes: true });
  expect(contents(folder)).toEqual(once);
  said = first;
  return once;
}

const document = (...front: string[]) =>
  `---\n# หมายเหตุของผู้เขียน\ntitle:   'ประกาศ'   # ชื่อเรื่อง\n${front.join('\n')}\nunit: admin\n---\n\nข้อความ  \n\n\n`;
const item = (evidence: string, body = '') =>
  `---\nunit: admin # ฝ่าย\npublished: 2567-01-15\nevidence:\n  ${evidence}\n---\n${body}`;
const table = (header: string, ...rows: string[]) => [header, ...rows, ''].join('\r\n');
const header = 'เดือน,จำนวนเรื่องร้องเรียนทั้งหมด,จำนวนเรื่องที่ดำเนินการแล้วเสร็จ,จำนวนเรื่องที่อยู่ระหว่างดำเนินการ';
/** The address that แผน.pdf has. */
const published = publishedName('แผน.pdf');
const notice = '2567/o15/notice.md';
const complaints = '2567/o24/complaints.csv';
const o24 = { '2567/o24/index.md': item('statistics: { data: complaints.csv }') };

/** One text before and after: everything but the mistake stays, byte by byte. */
const repairs: readonly [what: string, file: string, before: string | Uint8Array, after: string, beside?: Files][] = [
  ['a misspelt key', notice, document('publised: 2567-01-15 # วัน'), document('published: 2567-01-15 # วัน')],
  [
    'letters that changed places',
    notice,
    document('publihsed: 2567-01-15').replace('title:', 'titel:'),
    document('published: 2567-01-15'),
  ],
  ['a key in quotes', notice, document('"publised": 2567-01-15'), document('"published": 2567-01-15')],
  [
    'a key of agency.yaml',
    'agency.yaml',
    `# หน่วยงาน\n${agencyYaml.replace('phone:', 'phne:')}`,
    `# หน่วยงาน\n${agencyYaml}`,
  ],
  [
    'a misspelt element',
    '2567/o03/index.md',
    item('dutis: { section: ก }', '\n## ก\n'),
    item('duties: { section: ก }', '\n## ก\n'),
  ],
  ['a date with a time', notice, document('published: 2567-01-15 10:30'), document('published: 2567-01-15')],
  ['a misspelt month', notice, document("published: '15 มกรคม 2567'"), document("published: '15 มกราคม 2567'")],
  ['a year converted twice', notice, document('published: 3110-01-15'), document('published: 2567-01-15')],
  [
    'a year of two digits with its era',
    notice,
    document('published: 15 ม.ค. พ.ศ. 67'),
    document('published: 15 ม.ค. พ.ศ. 2567'),
  ],
  ['quotes of a word processor', notice, document('published: “2567-01-15”'), document('published: 2567-01-15')],
  ['a colon in a value', notice, document('summary: ประกาศ: ผล'), document('summary: "ประกาศ: ผล"')],
  [
    'a fence that a word processor made',
    notice,
    document('published: 2567-01-15').replace('---', '—'),
    document('published: 2567-01-15'),
  ],
  [
    'both fences',
    notice,
    document('published: 2567-01-15').replaceAll('---', '———'),
    document('published: 2567-01-15'),
  ],
  [
    'empty lines above the fence',
    notice,
    `\r\n\n${document('published: 2567-01-15')}`,
    document('published: 2567-01-15'),
  ],
  [
    'Windows line ends',
    notice,
    document('publised: 2567-01-15').replaceAll('\n', '\r\n'),
    document('published: 2567-01-15').replaceAll('\n', '\r\n'),
  ],
  [
    'a byte order mark',
    notice,
    `\ufeff${document('publised: 2567-01-15')}`,
    `\ufeff${document('published: 2567-01-15')}`,
  ],
  [
    'an item without its letter',
    'agency.yaml',
    agencyYaml.replace('state: open', 'state: open, responsible: { admin: [15, "16", o17] }'),
    agencyYaml.replace('state: open', 'state: open, responsible: { admin: [O15, "O16", o17] }'),
  ],
  [
    'a table of Windows-874',
    complaints,
    windows874(table(header, '2566-10,0,0,0')),
    table(header, '2566-10,0,0,0'),
    o24,
  ],
  [
    'a table of UTF-16',
    complaints,
    Buffer.from(`\ufeff${table(header, '2566-10,0,0,0')}`, 'utf16le'),
    table(header, '2566-10,0,0,0'),
    o24,
  ],
  [
    'a misspelt header',
    complaints,
    table(`"${header.replace('ทั้งหมด', 'ทังหมด').replaceAll(',', '","')}"`, '2566-10,"0",0,0'),
    table(`"${header.replaceAll(',', '","')}"`, '2566-10,"0",0,0'),
    o24,
  ],
  [
    'a header in Windows-874 between semicolons',
    complaints,
    windows874(table(header.replace('ทั้งหมด', 'ทังหมด').replaceAll(',', ';'), '2566-10;0;0;0')),
    table(header.replaceAll(',', ';'), '2566-10;0;0;0'),
    o24,
  ],
  ['a month in a cell', complaints, table(header, 'ตุลาคมม 2566,0,0,0'), table(header, '2566-10,0,0,0'), o24],
];

/** What only its author knows. */
const left: readonly [what: string, file: string, text: string, beside?: Files][] = [
  ['a day that does not exist', notice, document('published: 29 ก.พ. 2568')],
  ['a day and month that may be swapped', notice, document('published: 1/15/2567')],
  ['a year of two digits', notice, document('published: 15/1/67')],
  ['a quarter that may be a month', notice, document('published: 2567-01-15', 'period: 1/2567')],
  ['a key that is another word', notice, document('author: สมชาย')],
  ['a key whose right name is there already', notice, document('published: 2567-01-15', 'publised: 2567-02-15')],
  ['a name that is there twice', notice, document('published: 2567-01-15', 'published: 2567-02-15')],
  ['a unit', notice, document('published: 2567-01-15').replace('unit: admin', 'unit: admn')],
  ['an amount', complaints, table(header, '2566-10,ประมาณ 10,0,0'), o24],
  ['a total', complaints, table(header, '2566-10,0,0,0', 'รวม,0,0,0'), o24],
  [
    'a header whose column is there already',
    complaints,
    table(`${header},จำนวนเรื่องร้องเรียนทังหมด`, '2566-10,0,0,0,0'),
    o24,
  ],
];

describe('oit check --fix', () => {
  it.each(repairs)('repairs %s', async (_, file, before, after, beside = {}) => {
    const files = await fixed({ ...beside, [file]: before });
    expect(files[file]).toBe(latin(after));
    expect(said).toMatch(/^(--- a|rename from|.* → UTF-8$)/m);
  });

  it.each(left)('leaves %s to its author', async (_, file, text, beside = {}) => {
    const files = await fixed({ ...beside, [file]: text });
    expect(files[file]).toBe(latin(text));
  });

  it('renames a text, and everywhere it is named', async () => {
    const files = await fixed({
      '2567/o09/index.md': item(
        'report: { document: "Report 1" }',
        '\nดู [รายงาน](Report%201.md#ผล) และ [อีกที](<Report 1.md>)\n',
      ),
      '2567/o09/Report 1.md': document('published: 2567-01-15', 'period: 2566'),
      '2567/o15/notice.md': `${document('published: 2567-01-15')}[r]: ../o09/Report%201.md\n`,
    });
    expect(Object.keys(files)).toContain('2567/o09/report-1.md');
    expect(files['2567/o09/index.md']).toBe(
      latin(item('report: { document: "report-1" }', '\nดู [รายงาน](report-1.md#ผล) และ [อีกที](<report-1.md>)\n')),
    );
    expect(files['2567/o15/notice.md']).toContain('[r]: ../o09/report-1.md');
    const { disclosure } = await run(about(temporaryFolder(asBytes(files))));
    expect(disclosure.findings).toEqual([]);
  });

  it('renames a table and the evidence that it is', async () => {
    const files = await fixed({
      '2567/o24/index.md': item('statistics: { data: Complaints 2567.csv }'),
      '2567/o24/Complaints 2567.csv': table(header, '2566-10,0,0,0'),
    });
    expect(files['2567/o24/complaints-2567.csv']).toBe(latin(table(header, '2566-10,0,0,0')));
    expect(files['2567/o24/index.md']).toBe(latin(item('statistics: { data: complaints-2567.csv }')));
  });

  it('renames an attachment in evidence, documents, links and under the name that it was published by', async () => {
    const files = await fixed({
      '2567/o09/index.md': item(
        "report: [{ file: 'files/แผน 2567.pdf' }, { file: Plan B.pdf }]",
        '\n[แผน](files/%E0%B9%81%E0%B8%9C%E0%B8%99%202567.pdf)\n',
      ),
      '2567/o09/plan.md': document('published: 2567-01-15', 'files: [แผน 2567.pdf]'),
      '2567/o09/files/แผน 2567.pdf': pdfFile,
      '2567/o09/files/Plan B.pdf': pdfFile,
    });
    expect(Object.keys(files).filter((name) => name.includes('/files/'))).toEqual([
      '2567/o09/files/document-2567.pdf',
      '2567/o09/files/plan-b.pdf',
    ]);
    expect(files['2567/o09/index.md']).toBe(
      latin(
        item(
          "report: [{ file: 'files/document-2567.pdf' }, { file: plan-b.pdf }]",
          '\n[แผน](files/document-2567.pdf)\n',
        ),
      ),
    );
    expect(files['2567/o09/plan.md']).toContain('files: [document-2567.pdf]');
    expect(said).toContain('rename from 2567/o09/files/แผน 2567.pdf');
  });

  it.each([
    ['', `aliases: { ${published}: document.pdf }\n`],
    ['aliases: { old.pdf: keep.pdf }\n', `aliases: { old.pdf: keep.pdf, ${published}: document.pdf }\n`],
    [
      'aliases: # เดิม\n    old.pdf: keep.pdf # เก่า\n',
      `aliases: # เดิม\n    old.pdf: keep.pdf # เก่า\n    ${published}: document.pdf\n`,
    ],
  ])('keeps the published address of an attachment: %j', async (aliases, expected) => {
    const index = (more: string, file: string) =>
      `---\nunit: admin\npublished: 2567-01-15\n${more}evidence: { report: { file: ${file} } } # ก\n---\n`;
    const files = await fixed({
      'ledger.csv': `url,first_seen,sha256\n/2567/o09/files/${published},2024-01-15,\n`,
      '2567/o09/index.md': index(aliases, 'แผน.pdf'),
      '2567/o09/files/แผน.pdf': pdfFile,
      '2567/o09/files/keep.pdf': pdfFile,
    });
    const front =
      aliases === ''
        ? index('', 'document.pdf').replace(/---\n$/, `${expected}---\n`)
        : index(expected, 'document.pdf');
    expect(files['2567/o09/index.md']).toBe(latin(front));
    const { disclosure } = await run(about(temporaryFolder(asBytes(files))));
    expect(disclosure.findings).toEqual([]);
    expect(disclosure.items[0]?.index?.former).toMatchObject([
      ...(aliases === '' ? [] : [{}]),
      { path: `/2567/o09/files/${published}` },
    ]);
  });

  it('leaves a published attachment where nothing could keep its address', async () => {
    const files = await fixed({
      'ledger.csv': `url,first_seen,sha256\n/2567/o09/files/${published},2024-01-15,\n`,
      '2567/o09/report.md': document('published: 2567-01-15'),
      '2567/o09/files/แผน.pdf': pdfFile,
    });
    expect(Object.keys(files)).toContain('2567/o09/files/แผน.pdf');
  });

  it('renames the folder of an item, and links into it', async () => {
    const files = await fixed({
      '2567/O3/index.md': item('duties: { section: ก }', '\n## ก\n\n[ข](files/a%20b.pdf)\n'),
      '2567/O3/files/a b.pdf': pdfFile,
      '2567/o15/notice.md': `${document('published: 2567-01-15')}[ก](../O3/index.md)\n`,
    });
    expect(Object.keys(files)).toContain('2567/o03/index.md');
    expect(files['2567/o15/notice.md']).toContain(latin('[ก](../o03/index.md)'));
  });

  it('never gives a file the name of another', async () => {
    const files = await fixed({
      '2567/o15/Winner.md': document('published: 2567-01-15'),
      '2567/o15/winner.md': document('published: 2567-01-16'),
      '2567/o15/ประกาศ.md': document('published: 2567-01-17'),
      '2567/o15/คำสั่ง.md': document('published: 2567-01-18'),
      '2567/O15/index.md': item('announcements: { documents: all }'),
    });
    expect(Object.keys(files).sort()).toEqual([
      '2567/O15/index.md',
      '2567/o15/document-1.md',
      '2567/o15/document-2.md',
      '2567/o15/winner-2.md',
      '2567/o15/winner.md',
      'agency.yaml',
    ]);
  });

  it('writes nothing with --dry-run', async () => {
    const text = document('publised: 2567-01-15');
    const folder = temporaryFolder({ 'agency.yaml': agencyYaml, [notice]: text });
    await fixContent(about(folder), { dryRun: true });
    expect(contents(folder)[notice]).toBe(latin(text));
    expect(said).toContain('-publised: 2567-01-15');
    expect(said).toContain('+published: 2567-01-15');
  });

  it('does not write over what was changed while it looked', async () => {
    const folder = temporaryFolder({ 'agency.yaml': agencyYaml, [notice]: document('publised: 2567-01-15') });
    const newer = document('publised: 2567-01-15', 'summary: ใหม่');
    vi.spyOn(process.stderr, 'write').mockImplementation(() => {
      writeFileSync(join(folder, notice), newer);
      return true;
    });
    await expect(fixContent(about(folder), { yes: true })).rejects.toThrow(/changed meanwhile/);
    expect(contents(folder)[notice]).toBe(latin(newer));
  });

  it('shows no citizen number in the lines around a change', async () => {
    const folder = temporaryFolder({
      'agency.yaml': agencyYaml,
      [notice]: document('publised: 2567-01-15', 'summary: เลข 1-2345-67890-12-1'),
    });
    await fixContent(about(folder), { dryRun: true });
    expect(said).toContain('+published');
    expect(said).not.toContain('2345');
    expect(said).toContain('1-xxxx-xxxxx-xx-1');
  });
});

const asBytes = (files: Record<string, string>): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'latin1')]));
