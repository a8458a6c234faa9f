import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/content/table.ts';
import type { TableSchema } from '../../src/frameworks/table-schema.ts';
import { frameworks } from './read-fixture.ts';
import { temporaryFolder, windows874 } from './temporary.ts';

const schema: TableSchema = {
  id: 'things',
  title: { th: 'สิ่งของ', en: 'Things' },
  columns: [
    { name: 'no', title: { th: 'ลำดับที่', en: 'No.' }, aliases: ['ที่'], type: 'integer', required: false, present: false },
    {
      name: 'name',
      title: { th: 'ชื่อรายการ', en: 'Name' },
      aliases: ['รายการ'],
      type: 'text',
      required: true,
      present: false,
    },
    {
      name: 'price',
      title: { th: 'ราคากลาง', en: 'Reference price' },
      aliases: [],
      type: 'money',
      required: false,
      present: true,
      unit: { th: 'บาท', en: 'baht' },
    },
  ],
  primaryKey: [],
  sources: [],
};

function read(content: string | Uint8Array, by: TableSchema | null = schema) {
  const { table, findings } = readTable(join(temporaryFolder({ 't.csv': content }), 't.csv'), 'content/t.csv', 't', by);
  return { table, findings, said: findings.map(({ code, line, column }) => [code, line, column]) };
}

const good = 'ลำดับที่,ชื่อรายการ,ราคากลาง\n๑,โต๊ะ,"1,500.00"\n2,เก้าอี้,-\n';
const rows = [
  { no: 1, name: 'โต๊ะ', price: 1500 },
  { no: 2, name: 'เก้าอี้', price: null },
];

describe('a table that is right', () => {
  test.each([
    ['Thai headers', good],
    ['a byte order mark', `\ufeff${good}`],
    ['lines that end as Windows ends them', good.replaceAll('\n', '\r\n')],
    ['lines that end as old Macs ended them', good.replaceAll('\n', '\r')],
    ['no line end at the end', good.trimEnd()],
    ['English names', good.replace('ลำดับที่,ชื่อรายการ,ราคากลาง', 'no,name,price')],
    ['English titles in another case', good.replace('ลำดับที่,ชื่อรายการ,ราคากลาง', 'NO.,name,REFERENCE PRICE')],
    ['aliases', good.replace('ลำดับที่,ชื่อรายการ', 'ที่,รายการ')],
    ['spaces and invisible characters around headers', good.replace('ชื่อรายการ', ' ชื่อ\u200bรายการ\u00a0')],
    ['semicolons', 'ลำดับที่;ชื่อรายการ;ราคากลาง\n๑;โต๊ะ;"1,500.00"\n2;เก้าอี้;-\n'],
    ['tabs', 'ลำดับที่\tชื่อรายการ\tราคากลาง\n๑\tโต๊ะ\t1,500.00\n2\tเก้าอี้\t-\n'],
    ['empty lines above', `\n,,\n${good}`],
    ['the delimiter for Excel', `sep=;\n${good.replaceAll(',', ';').replace('1;500', '1,500')}`],
    ['empty lines and lines of commas', `${good}\n,,\n - ,,–\n`],
    ['a column without a header and without content', 'ลำดับที่,ชื่อรายการ,ราคากลาง,\n๑,โต๊ะ,"1,500.00",\n2,เก้าอี้,-,\n'],
    ['columns in another order', 'ราคากลาง,ลำดับที่,ชื่อรายการ\n1500,1,โต๊ะ\n,2,เก้าอี้\n'],
  ])('with %s', (_, content) => {
    const { table, findings } = read(content);
    expect(findings).toEqual([]);
    expect(table.valid).toBe(true);
    expect(table.rows).toEqual(rows);
    expect(table.schema).toBe('things');
  });

  test('in windows-874 is read right, and a warning says so', () => {
    const { table, said } = read(windows874(good));
    expect(said).toEqual([['csv-encoding', 1, 1]]);
    expect(table.valid).toBe(true);
    expect(table.rows).toEqual(rows);
  });

  test.each([
    ['with a byte order mark', '\ufeff'],
    ['without', ''],
  ])('in UTF-16 %s is read right, and a warning says so', (_, mark) => {
    const little = Buffer.from(`${mark}${good}`, 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const { table, findings } = read(bytes);
      expect(findings).toMatchObject([{ code: 'csv-encoding', params: { encoding: 'UTF-16' } }]);
      expect(table.rows).toEqual(rows);
    }
  });

  test('in UTF-16 is known by its mark alone, where there are no zeros to tell it', () => {
    const little = Buffer.from('\ufeffรายการ\nโต๊ะ', 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()])
      expect(read(bytes, null)).toMatchObject({
        said: [['csv-encoding', 1, 1]],
        table: { rows: [{ column_1: 'โต๊ะ' }] },
      });
  });

  test('with names that begin like a total', () => {
    const { findings, table } = read('ชื่อรายการ,ราคากลาง\nรวมพลังชุมชน,1\nTotal station,2\n');
    expect(findings).toEqual([]);
    expect(table.rows).toHaveLength(2);
  });

  test('keeps titles, types and units of its columns', () => {
    expect(read(good).table.columns[2]).toEqual({
      name: 'price',
      title: { th: 'ราคากลาง', en: 'Reference price' },
      type: 'money',
      unit: { th: 'บาท', en: 'baht' },
      mayBeEmpty: true,
    });
  });

  test('without a schema is text under its own headers', () => {
    const { table, findings } = read('ปี,Total (baht),,constructor\n๒๕๖๗,"1,500",x,y\n', null);
    expect(findings).toEqual([]);
    expect(table.schema).toBeNull();
    expect(table.columns.map(({ name, title, type }) => [name, title.th, type])).toEqual([
      ['column_1', 'ปี', 'text'],
      ['total_baht', 'Total (baht)', 'text'],
      ['column_3', 'column_3', 'text'],
      ['constructor', 'constructor', 'text'],
    ]);
    expect(table.rows).toEqual([{ column_1: '๒๕๖๗', total_baht: '1,500', column_3: 'x', constructor: 'y' }]);
  });
});

test('two headers of one name are two columns, and nothing is lost', () => {
  const { table, findings } = read('Price (baht),price-baht,Price baht 2,ราคา,ราคา\n1,2,3,4,5\n', null);
  expect(findings).toEqual([]);
  expect(table.rows).toEqual([
    { price_baht: '1', price_baht_2: '2', price_baht_2_2: '3', column_4: '4', column_5: '5' },
  ]);
});

test.each([
  ['a comma too many', 'a,b\n1,2\n1,2,3\n', [['cell-extra', 3, 3]]],
  ['an empty cell too many', 'a,b\n1,2,, - \n', []],
  ['a total, which nothing forbids', 'a,b\nรวม,2\n', []],
  ['nothing', '', [['csv-empty', null, null]]],
] as const)('without a schema: %s', (_, content, wanted) => expect(read(content, null).said).toEqual(wanted));

describe('the key of a table', () => {
  const keyed = { ...schema, primaryKey: ['no', 'name'] };
  test.each([
    ['that stands twice', 'ลำดับที่,ชื่อรายการ,ราคากลาง\n1,โต๊ะ,1\n2,โต๊ะ,1\n๑,โต๊ะ,2\n', [['row-duplicate', 4, 1]]],
    ['of which a part is empty', 'ลำดับที่,ชื่อรายการ,ราคากลาง\n,โต๊ะ,1\n,โต๊ะ,2\n', []],
    ['of which a part has no column', 'ชื่อรายการ,ราคากลาง\nโต๊ะ,1\nโต๊ะ,2\n', [['row-duplicate', 3, 1]]],
  ] as const)('%s', (_, content, wanted) => {
    const { said, findings } = read(content, keyed);
    expect(said).toEqual(wanted);
    if (findings[0]) expect(findings[0].params).toMatchObject({ first: 2 });
  });
});

test('a table that is a folder, or not there, is a finding', () => {
  const folder = temporaryFolder({ 't.csv/x': '' });
  for (const [name, problem] of [
    ['t.csv', 'EISDIR'],
    ['none.csv', 'ENOENT'],
  ] as const)
    expect(readTable(join(folder, name), `content/${name}`, 't', schema)).toMatchObject({
      findings: [{ code: 'file-unreadable', params: { found: name, problem } }],
      table: { valid: false, rows: [] },
    });
});

describe('what is refused', () => {
  test.each([
    ['an unknown header', good.replace('ราคากลาง', 'ราคากลาง,สี'), [['column-unknown', 1, 4]]],
    ['a misspelt header, once', good.replace('ราคากลาง', 'ราคากราง'), [['column-unknown', 1, 3]]],
    ['a header that is missing', 'ลำดับที่,ชื่อรายการ\n1,โต๊ะ\n', [['column-missing', 1, null]]],
    ['a header that stands twice', 'ชื่อรายการ,รายการ,ราคากลาง\nโต๊ะ,โต๊ะ,1\n', [['column-duplicate', 1, 2]]],
    ['a required cell that is empty', 'ชื่อรายการ,ราคากลาง\n,1\n', [['cell-empty', 2, 1]]],
    ['a required cell that is not there', 'ราคากลาง,ชื่อรายการ\n1\n', [['cell-empty', 2, 2]]],
    ['text in a money column', 'ชื่อรายการ,ราคากลาง\nโต๊ะ,ห้าร้อย\n', [['cell-invalid', 2, 2]]],
    ['nothing at all', '', [['csv-empty', null, null]]],
    ['nothing but blanks', '\n,,\n \n', [['csv-empty', null, null]]],
    ['a title above the header', `รายงาน ปี 2567,,\n,,\n${good}`, [['header-row', 1, 1]]],
    ['a title above a misspelt header', `รายงาน\n${good.replace('ราคากลาง', 'ราคากราง')}`, [['header-row', 1, 1]]],
    ['a comma inside a number', 'ชื่อรายการ,ราคากลาง\nโต๊ะ,1,500\n', [['cell-extra', 2, 3]]],
    ['a comma that moves the cells after it', 'ราคากลาง,ชื่อรายการ,ที่\n1,500,โต๊ะ,1\n', [['cell-extra', 2, 4]]],
    ['a cell under no header', 'ชื่อรายการ,,ราคากลาง\nโต๊ะ,สีแดง,1\n', [['cell-extra', 2, 2]]],
    ['a total', `${good}รวม,,"1,500.00"\n`, [['row-total', 4, 1]]],
    ['a total with its number in the cell', `${good},รวมทั้งสิ้น,"1,500.00"\n`, [['row-total', 4, 2]]],
    ['a total of a part', `${good}รวมเดือนมกราคม,,\n`, [['row-total', 4, 1]]],
    ['an English total', `${good}Grand Total,,5\n`, [['row-total', 4, 1]]],
    ['a quote without an end', 'ชื่อรายการ,ราคากลาง\n"โต๊ะ,1\n', [['csv-syntax', 2, 1]]],
  ] as const)('%s', (_, content, wanted) => {
    const { table, said } = read(content);
    expect(said.filter(([code]) => code !== 'cell-empty' || wanted.some(([one]) => one === 'cell-empty'))).toEqual(
      wanted,
    );
    expect(table.valid).toBe(false);
  });

  test('says what was found, the column, and what would be accepted', () => {
    const [finding] = read('ชื่อรายการ,ราคากลาง\nโต๊ะ,500.-\n').findings;
    expect(finding?.params).toEqual({
      found: '500.-',
      header: 'ราคากลาง',
      header_en: 'Reference price',
      type: 'money',
      suggestions: ['500'],
    });
  });

  test('line breaks inside quotes do not move the lines that follow', () => {
    const content = 'ชื่อรายการ,ราคากลาง\n"โต๊ะ\nเก้าอี้",1\nตู้,ผิด\n\n"ก\nข\nค",ผิด\n';
    expect(read(content).said).toEqual([
      ['cell-invalid', 4, 2],
      ['cell-invalid', 6, 2],
    ]);
    expect(read(content.replaceAll('\n', '\r\n')).said).toEqual([
      ['cell-invalid', 4, 2],
      ['cell-invalid', 6, 2],
    ]);
  });

  test('a header with a line break moves the lines that follow', () => {
    expect(read('ชื่อรายการ,"ราคากลาง\n"\nโต๊ะ,ผิด\n').said).toEqual([['cell-invalid', 3, 2]]);
  });

  test('a thousand wrong cells are twenty findings, and the last says how many more', () => {
    const { findings, table } = read(`ชื่อรายการ,ราคากลาง\n${'โต๊ะ,ผิด\n'.repeat(1000)}`);
    expect(findings).toHaveLength(20);
    expect(findings.at(-1)?.params['more']).toBe(980);
    expect(table.rows).toHaveLength(1000);
  });
});

test('every table schema that ships reads its own titles, names and aliases', () => {
  for (const shipped of frameworks.tables.values()) {
    for (const headers of [
      shipped.columns.map(({ title }) => title.th),
      shipped.columns.map(({ title }) => title.en),
      shipped.columns.map(({ name, aliases }) => aliases[0] ?? name),
    ]) {
      const { table, findings } = read(
        `${headers.map((header) => `"${header.replaceAll('"', '""')}"`).join(',')}\n`,
        shipped,
      );
      expect(findings, shipped.id).toEqual([]);
      expect(table.columns.map(({ name }) => name)).toEqual(shipped.columns.map(({ name }) => name));
    }
  }
});
