import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { itemsOf } from '../../src/frameworks/consistency.ts';
import type { Column } from '../../src/frameworks/table-schema.ts';
import { type ImportRequest, makePlan } from '../../src/import/make-plan.ts';
import { openFile } from '../../src/import/open.ts';
import { isPossible } from '../../src/import/plan.ts';
import { planText, refusalText } from '../../src/import/plan-text.ts';
import { hideOf } from '../../src/import/secrets.ts';
import { itemFolder } from '../../src/model/item-code.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';
import { book, frameworks, purchase, skr1 } from './make.ts';
import { p, picture, run, word } from './make-word.ts';

/** The plan for a file and an item of a content folder with these files. */
async function plan(
  bytes: Buffer,
  name: string,
  code: string,
  files: Record<string, string | Uint8Array> = {},
  more: Partial<ImportRequest> = {},
) {
  const root = temporaryFolder({ 'agency.yaml': agencyYaml, ...files });
  const { agency, items } = readContent({ root, label: 'content', frameworks, components: [] });
  const framework = frameworks.byId.get('ita-2567-local');
  const criteria = framework && itemsOf(framework).find((item) => item.code === code);
  if (!agency || !criteria) throw new Error('no such item');
  const opened = await openFile(bytes, name);
  const item = items.find((one) => one.code === code) ?? null;
  const result = await makePlan({
    bytes,
    name,
    opened,
    year: 2567,
    code,
    criteria,
    agency,
    item,
    frameworks,
    root,
    label: 'content',
    today: '2024-04-23',
    replace: false,
    original: true,
    ...more,
  });
  const written = Object.fromEntries(
    result.files.map(({ path, bytes: content }) => [path, Buffer.from(content).toString('utf8')]),
  );
  return { result, written, hide: hideOf(opened, name, result) };
}

const form = (sheet: string, ...rows: ReturnType<typeof purchase>[]) => book({ [sheet]: { rows: [skr1, ...rows] } });
const header =
  'เดือน,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,ราคากลาง,วิธีซื้อหรือจ้าง,รายชื่อผู้เสนอราคาและราคาที่เสนอ,ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง,เหตุผลที่คัดเลือกโดยสรุป,เลขที่และวันที่ของสัญญาหรือข้อตกลง';
const standing = `${header}\n2567-01,ซื้อของเดิม,1,1,เฉพาะเจาะจง,ก,ก,ข,ค\n`;
const series = {
  '2567/o16/index.md': '---\nevidence:\n  monthly-summary: { data: skr1-2567-01.csv }\n---\n',
  '2567/o16/skr1-2567-01.csv': standing,
};
const whole = {
  '2567/o16/index.md': '---\nevidence:\n  monthly-summary: { data: skr1.csv } # ทั้งปี\n---\n',
  '2567/o16/skr1.csv': standing,
};

describe('where imported rows go', () => {
  it('a new item: table, original under a safe name, and an index with the unit that owes it', async () => {
    const { result, written } = await plan(await form('ม.ค.67', purchase()), 'สขร1 ม.ค. 67.xlsx', 'O16');
    expect(result.problems).toEqual([]);
    expect(Object.keys(written)).toEqual([
      '2567/o16/procurement-monthly-2567-01.csv',
      '2567/o16/files/procurement-monthly-2567-01.xlsx',
      '2567/o16/index.md',
    ]);
    expect(written['2567/o16/index.md']).toBe(
      '---\npublished: 2567-04-23\nevidence:\n  monthly-summary: { data: procurement-monthly-2567-01.csv }\n---\n',
    );
    expect(written['2567/o16/procurement-monthly-2567-01.csv']).toBe(
      `ลำดับที่,${header}\r\n1,2567-01,ซื้อวัสดุสำนักงาน,46800,46800,วิธีเฉพาะเจาะจง,"ร้านตัวอย่าง 44,980 บาท","ร้านตัวอย่าง 44,980 บาท",ราคาต่ำสุด,ซ.3/2567 ลว. 15 ม.ค. 67\r\n`,
    );
  });

  it('the next month of a series gets a file of its own, and a line of evidence beside the others', async () => {
    const { written } = await plan(await form('ก.พ.67', purchase()), 'feb.xlsx', 'O16', series);
    expect(Object.keys(written)).toEqual(['2567/o16/skr1-2567-02.csv', '2567/o16/files/feb.xlsx', '2567/o16/index.md']);
    expect(written['2567/o16/index.md']).toContain(
      'monthly-summary: [{ data: skr1-2567-01.csv }, { data: skr1-2567-02.csv }]',
    );
  });

  it('another month is added behind the rows of a table, whose lines stay as they are', async () => {
    const { result, written } = await plan(await form('ก.พ.67', purchase()), 'feb.xlsx', 'O16', whole);
    expect(result.tables).toMatchObject([{ kind: 'added', removed: [] }]);
    // The column of running numbers is new, so every line gets one cell more.
    expect(written['2567/o16/skr1.csv']?.split('\r\n')[1]).toBe('2567-01,ซื้อของเดิม,1,1,เฉพาะเจาะจง,ก,ก,ข,ค,');
    expect(result.evidence).toMatchObject([{ how: 'there' }]);
    expect(Object.keys(written)).not.toContain('2567/o16/index.md');
    const without = await plan(
      await book({ 'ก.พ.67': { rows: [skr1.slice(1), purchase().slice(1)] } }),
      'feb.xlsx',
      'O16',
      whole,
    );
    expect(without.written['2567/o16/skr1.csv']?.startsWith(standing)).toBe(true);
    expect(without.written['2567/o16/skr1.csv']?.slice(standing.length)).toBe(
      '2567-02,ซื้อวัสดุสำนักงาน,46800,46800,วิธีเฉพาะเจาะจง,"ร้านตัวอย่าง 44,980 บาท","ร้านตัวอย่าง 44,980 บาท",ราคาต่ำสุด,ซ.3/2567 ลว. 15 ม.ค. 67\n',
    );
  });

  it('a month that is there already is only replaced when that was asked for, after the difference was shown', async () => {
    const bytes = await form('ม.ค.67', purchase());
    const refused = await plan(bytes, 'jan.xlsx', 'O16', whole);
    expect(refused.result.problems).toMatchObject([{ code: 'table-taken' }]);
    expect(planText(refused.result, 'jan.xlsx', 200)).toMatch(
      /- 2567-01 \| ซื้อของเดิม[\s\S]*\+ 1 \| 2567-01 \| ซื้อวัสดุสำนักงาน/,
    );
    expect(isPossible(refused.result)).toBe(false);
    const { result, written } = await plan(bytes, 'jan.xlsx', 'O16', whole, { replace: true });
    expect(result.tables).toMatchObject([{ kind: 'replaced' }]);
    expect(written['2567/o16/skr1.csv']).not.toContain('ซื้อของเดิม');
  });

  it('the same file once more changes nothing', async () => {
    const bytes = await form('ม.ค.67', purchase());
    const first = await plan(bytes, 'jan.xlsx', 'O16');
    const files = Object.fromEntries(first.result.files.map(({ path, bytes: content }) => [path, content]));
    const { result } = await plan(bytes, 'อีกชื่อ.xlsx', 'O16', files);
    expect(result.tables).toMatchObject([{ kind: 'same' }]);
    expect(result.files.map(({ kind }) => kind)).toEqual(['there']);
  });

  it('a table that cannot be read is not added to', async () => {
    const { result } = await plan(await form('ก.พ.67', purchase()), 'feb.xlsx', 'O16', {
      ...whole,
      '2567/o16/skr1.csv': 'เดือน,อะไร\nx,y\n',
    });
    expect(result.problems).toMatchObject([{ code: 'table-broken' }]);
  });

  it('another file under the same name keeps both', async () => {
    const { written } = await plan(await form('ก.พ.67', purchase()), 'form.xlsx', 'O16', {
      ...series,
      '2567/o16/files/form.xlsx': 'x',
    });
    expect(Object.keys(written)).toContain('2567/o16/files/form-2.xlsx');
  });
});

describe('personal data', () => {
  const CITIZEN = '1-2345-67890-12-1';
  it.each([
    ['in a column that is imported', purchase({ 6: `นายตัวอย่าง ใจดี ${CITIZEN}` }), skr1],
    [
      'in a column that is not, for the original would be published',
      [...purchase(), CITIZEN],
      [...skr1, 'เลขประจำตัวประชาชน'],
    ],
  ])('a citizen number stops the import: %s', async (_, row, head) => {
    const { result, hide } = await plan(
      await book({ 'ม.ค.67': { rows: [head, row, [`หมายเหตุ ผู้รับจ้าง ${CITIZEN}`]] } }),
      'jan.xlsx',
      'O16',
    );
    expect(isPossible(result)).toBe(false);
    const said = hide(planText(result, 'jan.xlsx', 200) + refusalText(result, 200));
    expect(said).toContain('1-xxxx-xxxxx-xx-1');
    expect(said).not.toContain(CITIZEN);
  });

  it('a column that is not imported does no harm when the original is not attached', async () => {
    const { result } = await plan(
      await book({
        'ม.ค.67': {
          rows: [
            [...skr1, 'เลขบัตร'],
            [...purchase(), CITIZEN],
          ],
        },
      }),
      'jan.xlsx',
      'O16',
      {},
      { original: false },
    );
    expect(isPossible(result)).toBe(true);
  });

  it('stops a Word file as well, though it would only be a draft', async () => {
    const { result } = await plan(word(p(run(`เลขประจำตัวประชาชน ${CITIZEN}`))), 'report.docx', 'O15');
    expect(isPossible(result)).toBe(false);
  });
});

describe('Word files', () => {
  it('become a draft with a mark for review, pictures and the original', async () => {
    const bytes = word(p(run('ประกาศผู้ชนะ', true)), p(run('ข้อความ')), picture('แผนที่'));
    const { result, written } = await plan(bytes, 'ประกาศ.docx', 'O15', { '2567/o15/files/o15-1-1.png': 'x' });
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(Object.keys(written)).toEqual([
      '2567/o15/o15-1.md',
      '2567/o15/files/o15-1.docx',
      '2567/o15/index.md',
      '2567/o15/files/o15-1-1-2.png',
    ]);
    expect(written['2567/o15/o15-1.md']).toBe(
      [
        '---',
        '# นำเข้าจาก "ประกาศ.docx" โปรดตรวจชื่อเรื่อง วันที่ หัวข้อ และตารางกับต้นฉบับ แล้วลบบรรทัด draft เพื่อเผยแพร่',
        '# Imported. Compare title, day, headings and tables with the original, then delete the line "draft" to publish.',
        'title: "ประกาศผู้ชนะ"',
        'published: 2567-04-23',
        'draft: true',
        'files: [o15-1.docx]',
        '---',
        '',
        'ข้อความ',
        '',
        '![แผนที่](files/o15-1-1-2.png)',
        '',
      ].join('\n'),
    );
    expect(result.evidence).toMatchObject([
      { element: 'announcements', line: 'announcements: { documents: all }', how: 'written' },
    ]);
  });

  it('never take the place of a document', async () => {
    const files = { '2567/o15/report.md': '---\ntitle: เดิม\n---\n' };
    const { result } = await plan(word(p(run('ใหม่'))), 'report.docx', 'O15', files);
    expect(result.problems).toMatchObject([{ code: 'document-taken', params: { file: 'content/2567/o15/report.md' } }]);
  });
});

/** The same value as people write it, in several ways. */
const written: Partial<Record<Column['type'], readonly (string | number)[]>> = {
  integer: ['๑๒', 7, '1,234'],
  number: ['85.5', '๗๐', 3],
  money: ['1,234.50', '๕๐๐ บาท', 99, '1,000.-'],
  date: ['๑๕ ม.ค. ๖๗', '1/2/2567', 45306],
  period: ['2567', 'ไตรมาสที่ 1 ปี 2567'],
  egp: ['67019569459', 66119280554],
  email: ['a@example.go.th'],
  phone: ['02-123-4567', 812345678],
  url: ['https://example.go.th', 'www.example.go.th'],
  file: [''],
};
const months = ['ต.ค. 66', 'พฤศจิกายน 2566', 'ธ.ค.', '2567-01'];

describe('whatever is imported reads back without findings', () => {
  const framework = frameworks.byId.get('ita-2567-local');
  const kinds = (framework ? itemsOf(framework) : []).flatMap(({ code, elements }) =>
    elements.flatMap((element) =>
      'table' in element && element.table !== undefined && element.accepts.includes('data')
        ? [[element.table, code, element.id] as const]
        : [],
    ),
  );
  it.each(kinds)('%s of %s', async (kind, code, element) => {
    const schema = frameworks.tables.get(kind);
    if (!schema) throw new Error(kind);
    const rows = Array.from({ length: 4 }, (_, at) =>
      schema.columns.map((column) => {
        if (column.type === 'month') return months[at] ?? '';
        if (column.type === 'choice')
          return column.choices?.[at % column.choices.length]?.aliases[0] ?? column.choices?.[0]?.title.th ?? '';
        const ways = written[column.type] ?? [`${column.title.th} ${at}`, `=${at}+1`, `"อ้าง, ${at}"`, `บรรทัด\nที่ ${at}`];
        return ways[at % ways.length] ?? '';
      }),
    );
    const headers = schema.columns.map(({ title, aliases }, at) =>
      at % 2 === 0 ? `${title.th} ` : (aliases.find((one) => !/^\W$/.test(one)) ?? title.th),
    );
    const bytes = await book({ 'แผ่น 1': { rows: [['รายงาน'], headers, ...rows] } });
    const { result, written: files } = await plan(bytes, 'form.xlsx', code, {}, { kind: element });
    expect(result.problems).toEqual([]);
    expect(result.findings.filter(({ file }) => file?.endsWith('.csv'))).toEqual([]);
    expect(isPossible(result)).toBe(true);
    const [table = ''] = Object.entries(files).flatMap(([path, text]) => (path.endsWith('.csv') ? text : []));
    // What a spreadsheet would run is kept from it.
    if (schema.columns.some(({ type }) => type === 'text')) expect(table).toContain("'=1+1");
    expect(
      Object.keys(files).some((path) => path.startsWith(`2567/${itemFolder(code)}/${kind}`) && path.endsWith('.csv')),
    ).toBe(true);
  });
});

it('the original is attached byte by byte', async () => {
  const bytes = await form('ม.ค.67', purchase());
  const { result } = await plan(bytes, 'jan.xlsx', 'O16');
  const original = result.files.find(({ kind }) => kind === 'original');
  expect(Buffer.from(original?.bytes ?? []).equals(bytes)).toBe(true);
});
