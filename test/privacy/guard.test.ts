import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/i18n/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { hideIn } from '../../src/privacy/hide.ts';
import { blocksPublication } from '../../src/report/exit-code.ts';
import { reportFormats, reports } from '../../src/report/index.ts';
import { run } from '../../src/site/run.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { frameworks } from '../content/read-fixture.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';
import { docx, pdf, xlsx } from './made-files.ts';

const number = '1234567890121';
const written = '1-2345-67890-12-1';
const masked = '1-xxxx-xxxxx-xx-1';
const today = '2024-04-23';

const guarded = (folder: string) => run({ content: folder, frameworks, today });

/** Reads a folder with the given files beside `agency.yaml`, those of item O15 by their names alone. */
async function found(files: Record<string, string | Uint8Array>) {
  const all = Object.entries(files).map(([name, content]) => [
    name === 'agency.yaml' ? name : `2567/o15/${name}`,
    content,
  ]);
  const made = await guarded(temporaryFolder({ 'agency.yaml': agencyYaml, ...Object.fromEntries(all) }));
  const about = made.disclosure.findings.filter(({ code }) => code.startsWith('personal-data'));
  return { ...made, about };
}

const short = ({ severity, file, line, column, params }: Finding): string =>
  [
    severity,
    `${file
      ?.split('/2567/o15/')
      .at(-1)
      ?.replace(/^.*(?=agency)/, '')}:${line ?? ''}:${column ?? ''}`,
    params['at'],
    params['kind'],
    params['masked'],
  ]
    .filter((part) => part !== '' && part !== undefined)
    .join(' ');

/** Everything that a run says in any form: the number stands in none of it, however it is written. */
function reported({ disclosure, assessment, hide }: Awaited<ReturnType<typeof guarded>>): string {
  const input = {
    ...hideIn({ agency: disclosure.agency, assessment }, hide),
    years: [],
    color: false,
    width: 100,
    version: '0',
  };
  return [
    ...reportFormats.map((format) => reports[format](input)),
    JSON.stringify([
      disclosure.findings,
      assessment.findings,
      assessment.years.map(({ items }) => items.map(({ findings }) => findings)),
    ]),
  ].join('\n');
}

const shows = (text: string): boolean =>
  decodeURIComponent(text.replace(/%(?![0-9A-F]{2})/gi, ''))
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .includes(number);

const doc = (body: string, more = '') => `---\ntitle: ประกาศ\npublished: 2567-01-15\n${more}---\n\n${body}\n`;

describe('a citizen number is found, with its place and masked, in', () => {
  const places: readonly [place: string, files: Record<string, string | Uint8Array>, found: string[]][] = [
    ['the text of a document', { 'a.md': doc(`ผู้ชนะคือ นายสมชาย ${written}`) }, ['error a.md:6:20 citizen-id']],
    ['Thai digits', { 'a.md': doc(`เลขบัตร ${toThaiDigits(written)}`) }, ['error a.md:6:9 citizen-id']],
    ['a text with marks between', { 'a.md': doc('เลขบัตร 1-2345-**67890**-12-1') }, ['error a.md:6:9 citizen-id']],
    ['a text with entities', { 'a.md': doc('เลขบัตร 1&#45;2345&ndash;67890\\-12-1') }, ['error a.md:6:9 citizen-id']],
    [
      'a cell of a Markdown table',
      { 'a.md': doc(`| ชื่อ | เลขบัตรประชาชน |\n|---|---|\n| นายสมชาย | ${number} |`) },
      ['error a.md:8:14 citizen-id'],
    ],
    ['a title', { 'a.md': doc('', '').replace('ประกาศ', `ประกาศ ${written}`) }, ['error a.md:2:15 citizen-id']],
    ['a comment of front matter', { 'a.md': doc('', `# ${written}\n`) }, ['error a.md:4:3 citizen-id']],
    [
      'a folded value of front matter',
      { 'a.md': doc('', `summary: >-\n  เลขบัตร 1-2345-\n\n  67890-12-1\n`) },
      ['error a.md:4:10 citizen-id'],
    ],
    [
      'an escaped value',
      { 'a.md': doc('', 'summary: "เลขบัตร \\x31-2345-67890-12-1"\n') },
      ['error a.md:4:10 citizen-id'],
    ],
    ['an indented line', { 'a.md': doc(`- เลขบัตร 1-2345-\n  67890-12-1`) }, ['error a.md:6:11 citizen-id']],
    [
      'people of an index',
      {
        'index.md': `---\nevidence:\n  announcements:\n    people:\n      - { name: นายสมชาย ${number}, position: หัวหน้า }\n---\n`,
      },
      ['error index.md:5:26 citizen-id'],
    ],
    [
      'front matter that cannot be read',
      { 'a.md': `---\ntitle: ก: ${written}\n---\n` },
      ['error a.md:2:11 citizen-id'],
    ],
    ['a text without front matter', { 'a.md': `เลข ${written}\n` }, ['error a.md:1:5 citizen-id']],
    ['a cell of a table', { 'a.csv': `ชื่อ,เลขบัตร\n"นาย\nก",${number}\n` }, ['error a.csv:2:2 citizen-id']],
    [
      'a table under a title',
      { 'a.csv': `บัญชีรายชื่อ,\nชื่อ,โทรศัพท์ผู้รับเบี้ย\nก,081-234-5678\n` },
      ['error a.csv:3:2 mobile-phone'],
    ],
    ['agency.yaml', { 'agency.yaml': `${agencyYaml}# ${written}\n` }, ['error agency.yaml:9:3 citizen-id']],
    [
      'a Markdown table of citizens',
      { 'a.md': doc('| ผู้ร้อง | โทรศัพท์ |\n|---|---|\n| นายสมชาย | 081-234-5678 |\n\n081-234-5678') },
      ['error a.md:8:14 mobile-phone'],
    ],
    [
      'an Excel table of citizens',
      {
        'files/list.xlsx': xlsx('S', [
          ['ผู้ร้อง', 'โทรศัพท์'],
          ['ข', '081-234-5678'],
        ]),
      },
      ['error files/list.xlsx:: S!B2 mobile-phone'],
    ],
    [
      'a cell of an Excel file',
      {
        'files/list.xlsx': xlsx('รายชื่อ', [
          ['ชื่อ', 'เลขบัตรประชาชน'],
          ['ก', 'x'],
          ['ข', number],
        ]),
      },
      ['error files/list.xlsx:: รายชื่อ!B3 citizen-id'],
    ],
    [
      'a number cell of an Excel file',
      {
        'files/list.xlsx': xlsx('S', [
          ['ชื่อ', 'เลขบัตรประชาชน'],
          ['ข', Number(number)],
        ]),
      },
      ['error files/list.xlsx:: S!B2 citizen-id'],
    ],
    [
      'a page of a PDF',
      { 'files/plan.pdf': pdf(['Plan', `Citizen ID ${written}`]) },
      ['error files/plan.pdf:: page 2 citizen-id'],
    ],
    [
      'the title of a PDF',
      { 'files/plan.pdf': pdf(['Plan'], `Form ${written}`) },
      ['error files/plan.pdf:: metadata: title citizen-id'],
    ],
    ['a Word file', { 'files/a.docx': docx(['ก', `เลขบัตร ${number}`]) }, ['error files/a.docx:: text citizen-id']],
    [
      'who last changed a Word file',
      { 'files/a.docx': docx(['ก'], { 'cp:lastModifiedBy': `somchai ${number}` }) },
      ['error files/a.docx:: metadata: last modified by citizen-id'],
    ],
    ['the name of a file', { [`files/${written}.txt`]: 'ก' }, [`error files/${masked}.txt:: citizen-id`]],
    ['the address of a document', { [`a-${written}.md`]: doc('') }, [`error a-${masked}.md:: citizen-id`]],
    ['a draft, which is not published', { 'a.md': doc(written, 'draft: true\n') }, ['warning a.md:7:1 citizen-id']],
    [
      'an attachment of a draft',
      { 'a.md': doc('', 'draft: true\nfiles: [a.docx]\n'), 'files/a.docx': docx([written]) },
      ['warning files/a.docx:: text citizen-id'],
    ],
    ['a file at the wrong place', { [`${number}.pdf`]: 'x' }, [`warning ${number[0]}xxxxxxxxxxx1.pdf:: citizen-id`]],
  ];

  it.each(places)('%s', async (_, files, wanted) => {
    const made = await found(files);
    const mask = (line: string) => `${line} ${line.includes('mobile') ? '0xx-xxx-xxx8' : masked}`;
    expect(made.about.map(short)).toEqual(wanted.map(mask));
    expect(made.disclosure.findings.some(blocksPublication)).toBe(
      wanted.some((line) => line.startsWith('error')) ||
        made.disclosure.findings.some(({ severity }) => severity === 'error'),
    );
    expect(shows(reported(made))).toBe(false);
  });
});

describe('what to do', () => {
  it.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['in a text', { 'a.md': doc(written) }, /^ลบข้อมูลนี้ออกจากข้อความ\n.*\npersonalData: \[\{ file: a\.md, reason: /],
    ['in a table', { 'a.csv': `ก,เลขบัตร\nก,${number}\n` }, /^เผยแพร่ตารางโดยไม่มีคอลัมน์ “เลขบัตร”/],
    ['on a page', { 'files/a.pdf': pdf([`ID card ${written}`]) }, /ปิดทับข้อมูลนี้ในไฟล์ต้นฉบับ แล้วส่งออกใหม่/],
    ['in properties', { 'files/a.docx': docx(['ก'], { 'dc:creator': number }) }, /ตรวจสอบเอกสาร/],
    ['in a name', { [`files/${number}.txt`]: 'ก' }, /^เปลี่ยนชื่อไฟล์ไม่ให้มีข้อมูลนี้$/],
  ])('%s', async (_, files, fix) => {
    const { about } = await found(files);
    expect(about.map((one) => describeFinding(one).fix.th)).toEqual([expect.stringMatching(fix)]);
  });
});

describe('what is only warned of', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'a bank account',
      { 'a.md': doc('โอนเข้าบัญชีธนาคารกรุงไทย เลขที่บัญชี 123-4-56789-0') },
      ['warning a.md:6:39 bank-account 1xx-x-xxxxx-0'],
    ],
    [
      'a number that is named but mistyped',
      { 'a.md': doc('เลขประจำตัวประชาชน 1-2345-67890-12-3') },
      ['warning a.md:6:20 citizen-id 1-xxxx-xxxxx-xx-3'],
    ],
  ])('%s', async (_, files, expected) => {
    const { about } = await found(files);
    expect(about.map(short)).toEqual(expected);
    expect(about.some(blocksPublication)).toBe(false);
  });
});

describe('other findings do not repeat a number', () => {
  it.each<[string, Record<string, string>]>([
    ['a cell of the wrong type', { 'index.md': index('a.csv'), 'a.csv': `name,agreed_price\nก,${written}\n` }],
    ['a column of that name', { 'index.md': index('a.csv'), 'a.csv': `name,${number}\nก,1\n` }],
    ['a repeated key', { 'a.md': `---\ntitle: ก\ntitle: ${written}\n---\n` }],
    ['an unknown key', { 'a.md': doc('', `"${number}": ก\n`) }],
    ['a date', { 'a.md': doc('', `updated: ${toThaiDigits(number)}\n`) }],
    ['a file that is not there', { 'a.md': doc('', `files: [${number}.pdf]\n`) }],
    ['a name that cannot be an address', { [`ใบสมัคร ${written.replaceAll('-', ' ')}.md`]: doc('') }],
    ['why an item does not apply', { 'index.md': `---\nnotApplicable: { reason: เลขบัตร ${written} }\n---\n` }],
    [
      'evidence',
      {
        'index.md': `---\nevidence:\n  announcements: { document: winner }\n---\n`,
        'winner.md': doc('').replace('ประกาศ', written),
      },
    ],
    [
      'an attachment as evidence',
      {
        'index.md': `---\nevidence:\n  announcements: { file: ${toThaiDigits(written)}.txt }\n---\n`,
        [`files/${toThaiDigits(written)}.txt`]: 'ก',
      },
    ],
  ])('%s', async (_, files) => {
    const made = await found(files);
    expect(made.about.length).toBeGreaterThan(0);
    expect(made.assessment.findings.length).toBeGreaterThan(made.about.length);
    expect(shows(reported(made))).toBe(false);
  });

  function index(table: string): string {
    return `---\nevidence:\n  announcements: { data: ${table} }\n---\n`;
  }
});

describe('the ledger', () => {
  it('keeps the address of a file that was taken back, and no finding repeats it', async () => {
    const lost = `/2567/o15/files/${written}.pdf`;
    const made = await guarded(
      temporaryFolder({
        'agency.yaml': agencyYaml,
        '2567/o15/a.md': doc('ก'),
        'ledger.csv': `url,first_seen,sha256\n${lost},2024-01-15,\n${lost},2024-01-15,\n`,
      }),
    );
    expect(made.disclosure.findings.filter(({ code }) => code.startsWith('ledger'))).not.toEqual([]);
    expect(made.hide(lost)).toBe(`/2567/o15/files/${masked}.pdf`);
    expect(shows(reported(made))).toBe(false);
  });
});

describe('a file with many', () => {
  it('is reported with the first and the number of the others', async () => {
    const rows = Array.from({ length: 25 }, (_, row) => `คนที่ ${row},${number}`).join('\n');
    const { about } = await found({ 'a.csv': `ชื่อ,เลขบัตรประชาชน\n${rows}\n` });
    expect(about).toHaveLength(10);
    expect(about.at(-1)?.params['more']).toBe(15);
  });
});

// Not a measure of speed: what takes quadratic time takes minutes here, and what is spread as arguments fails.
describe('a file with very many', () => {
  it('is read and told like any other', async () => {
    const rows = Array.from({ length: 150_000 }, () => number).join('\n');
    const allowed = await found({
      'index.md': '---\npersonalData: [{ file: a.csv, reason: ก, approvedBy: ข }]\n---\n',
      'a.csv': `เลขบัตรประชาชน\n${rows}\n`,
    });
    expect(allowed.about.map(({ params }) => params['counts'])).toEqual([['150000']]);
  }, 60_000);
});

describe('an allowance', () => {
  const reason = 'กฎหมายกำหนดให้ประกาศ';
  const allow = (file: string, more = '') =>
    `personalData:\n  - { file: ${file}, reason: ${reason}, approvedBy: ผู้อำนวยการเขต${more} }\n`;

  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['of a document for its own text', { 'a.md': doc(written, allow('a.md')) }, 'a.md'],
    [
      'of a document for its attachment',
      { 'a.md': doc('', `files: [a.docx]\n${allow('a.docx')}`), 'files/a.docx': docx([written]) },
      'a.docx',
    ],
    ['of an item for its own text', { 'index.md': `---\n${allow('index.md')}---\n${written}\n` }, 'index.md'],
    ['of an item for a table', { 'index.md': `---\n${allow('a.csv')}---\n`, 'a.csv': `ก,ข\nค,${number}\n` }, 'a.csv'],
    [
      'of an item for an attachment with its folder',
      { 'index.md': `---\n${allow('files/a.docx', ', kinds: [citizen-id]')}---\n`, 'files/a.docx': docx([written]) },
      'files/a.docx',
    ],
  ])('%s is told with reason and approver, and nothing else', async (_, files, file) => {
    const made = await found(files);
    expect(made.about.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['info personal-data-allowed']);
    expect(made.about[0]?.params).toMatchObject({ found: file, reason, approver: 'ผู้อำนวยการเขต', counts: ['1'] });
    expect(made.about[0]?.line).not.toBeNull();
    expect(made.disclosure.findings.filter(blocksPublication)).toEqual([]);
    expect(shows(reported(made))).toBe(false);
  });

  it.each<[string, Record<string, string | Uint8Array>, string[]]>([
    [
      'for another file',
      { 'a.md': doc(written, allow('b.md')) },
      ['error personal-data', 'warning personal-data-unused'],
    ],
    [
      'for a file of another document',
      { 'a.md': doc('', allow('b.md')), 'b.md': doc(written) },
      ['error personal-data', 'warning personal-data-unused'],
    ],
    [
      'for another kind',
      { 'a.md': doc(written, allow('a.md', ', kinds: [passport]')) },
      ['error personal-data', 'warning personal-data-unused'],
    ],
    ['for a file without any', { 'a.md': doc('ก', allow('a.md')) }, ['warning personal-data-unused']],
  ])('%s does not help, and is said', async (_, files, codes) => {
    const { about } = await found(files);
    expect(about.map(({ code, severity }) => `${severity} ${code}`)).toEqual(codes);
  });

  it.each(['reason', 'approvedBy'])('without %s is refused', async (key) => {
    const without = allow('a.md').replace(new RegExp(`, ${key}: [^,}]*`), ' ');
    const { disclosure } = await found({ 'a.md': doc(written, without) });
    expect(disclosure.findings.map(({ code, params }) => `${code} ${params['key'] ?? ''}`)).toEqual([
      `key-missing personalData.0.${key}`,
      'personal-data ',
    ]);
  });
});

describe('precision', () => {
  const root = join(import.meta.dirname, '../..');
  it.each(['content', ...readdirSync(join(root, 'test/fixtures')).map((name) => `test/fixtures/${name}`)])(
    'nothing is found in %s',
    async (folder) => {
      const { disclosure } = await guarded(join(root, folder));
      expect(disclosure.findings.filter(({ code }) => code.startsWith('personal-data'))).toEqual([]);
    },
  );
});
