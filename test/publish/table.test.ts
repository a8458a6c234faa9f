import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ItemContent, Table } from '../../src/model/disclosure.ts';
import { tableCsv, tableDocument, tableSheet } from '../../src/publish/table.ts';
import { xlsx } from '../../src/publish/xlsx.ts';
import { sampleSite } from './site.ts';

const site = sampleSite();
function tableOf(code: string, slug: string): [ItemContent, Table] {
  const content = site.disclosure.items.find((item) => item.code === code);
  const table = content?.tables.find((candidate) => candidate.slug === slug);
  if (!content || !table) throw new Error(`no table ${slug}`);
  return [content, table];
}

describe('a table as CSV', () => {
  it('is parsed back to its rows', () => {
    const [, table] = tableOf('O14', 'list');
    const { data, errors, meta } = Papa.parse<Record<string, string>>(tableCsv(table), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(meta.linebreak).toBe('\r\n');
    expect(meta.fields).toEqual(table.columns.map(({ name }) => name));
    expect(data).toEqual(
      table.rows.map((row) => Object.fromEntries(table.columns.map(({ name }) => [name, String(row[name] ?? '')]))),
    );
    expect(data[0]).toMatchObject({
      no: '1',
      allocated_budget: '1250000.5',
      reference_price: '0.1',
      agreed_price: '',
      egp_number: '67019123456',
    });
    expect(data[0]).toMatchObject({ status: 'not_signed', method: 'specific' });
  });

  it('disarms formulas and leaves numbers and telephones alone', () => {
    const [, table] = tableOf('O4', 'contacts');
    const { data } = Papa.parse<Record<string, string>>(tableCsv(table), { header: true, skipEmptyLines: true });
    expect(data[0]).toMatchObject({
      name: "'=1+1",
      address: '1 ถนน "ก", แขวง ข\nเขต ค',
      phone: '+66 2 123 4567',
      note: '-5',
    });
    expect(data[1]).toMatchObject({ name: "'@SUM(1)", note: "'- ข้อ, หนึ่ง" });
  });

  it('has no byte order mark and ends with a line break', () => {
    const text = tableCsv(tableOf('O14', 'anything')[1]);
    expect(text).toBe('name,column_2\r\na,1\r\n');
  });

  it('is a header line and nothing else where there are no rows', () => {
    const [, table] = tableOf('O14', 'anything');
    expect(tableCsv({ ...table, rows: [] })).toBe('name,column_2\r\n');
  });

  it('never writes a number with an exponent', () => {
    const [, table] = tableOf('O14', 'anything');
    const columns = [{ name: 'n', title: { th: 'จำนวน', en: 'Number' }, type: 'number' as const }];
    expect(tableCsv({ ...table, columns, rows: [{ n: 1e-7 }, { n: -0.5 }, { n: 1234567 }] })).toBe(
      'n\r\n0.0000001\r\n-0.5\r\n1234567\r\n',
    );
  });
});

describe('a table as JSON', () => {
  it('keeps the cells as they are, with titles, units and choices beside them', () => {
    const document = tableDocument(site, ...tableOf('O4', 'contacts'));
    expect(document.rows[0]).toMatchObject({ name: '=1+1', note: '-5' });
    const list = tableDocument(site, ...tableOf('O14', 'list'));
    expect(list).toMatchObject({ year: 2567, item: 'O14', table: 'list', schema: 'procurement-list' });
    expect(list.columns.find(({ name }) => name === 'allocated_budget')).toMatchObject({
      type: 'money',
      unit: { th: 'บาท', en: 'baht' },
    });
    expect(list.columns.find(({ name }) => name === 'status')?.choices?.[0]).toEqual({
      value: 'not_started',
      title: { th: 'ยังไม่ดำเนินการ', en: 'Not started' },
    });
  });

  it('calls a table of no known kind by its file', () => {
    expect(tableDocument(site, ...tableOf('O14', 'anything'))).toMatchObject({
      schema: null,
      title: { th: 'anything', en: 'anything' },
    });
  });
});

describe('a table as XLSX', () => {
  it('is read back with numbers as numbers, texts as texts, and Thai headers above', async () => {
    const [content, table] = tableOf('O14', 'list');
    const { sheets, properties } = await readXlsx(await xlsx(tableSheet(site, content, table)));
    const [sheet] = sheets;
    expect(sheet?.name).toBe('รายการการจัดซื้อจัดจ้าง');
    expect(sheet?.freezePane).toEqual({ rows: 1 });
    expect(sheet?.rows[0]).toEqual(table.columns.map(({ title }) => title.th));
    const cells = Object.fromEntries(table.columns.map(({ name }, index) => [name, sheet?.rows[1]?.[index]]));
    expect(cells).toMatchObject({
      no: 1,
      allocated_budget: 1250000.5,
      status: 'ยังไม่ลงนามในสัญญา',
      egp_number: '67019123456',
    });
    expect(properties?.modified?.toISOString()).toBe('2024-03-01T00:00:00.000Z');
  });

  it('holds a formula as a text', async () => {
    const { sheets } = await readXlsx(await xlsx(tableSheet(site, ...tableOf('O4', 'contacts'))));
    expect(sheets[0]?.rows[1]).toContain('=1+1');
    expect(sheets[0]?.rows[1]).toContain('+66 2 123 4567');
    const cell = [...(sheets[0]?.cells?.values() ?? [])].find(({ formula }) => formula !== undefined);
    expect(cell).toBeUndefined();
  });
});
