import { describe, expect, it } from 'vitest';
import type { ItemContent, Table } from '../../src/model/disclosure.ts';
import { hiddenRows, tableView } from '../../src/views/table-view.ts';
import { sampleSite } from '../publish/site.ts';

const site = sampleSite();
const title = { th: 'ก', en: 'a' };
const columns: Table['columns'] = [
  { name: 'fiscal_year', title, type: 'integer' },
  { name: 'budget', title, type: 'money' },
  { name: 'signed', title, type: 'date' },
  { name: 'month', title, type: 'month' },
  { name: 'covers', title, type: 'period' },
  {
    name: 'method',
    title,
    type: 'choice',
    choices: [{ value: 'bidding', title: { th: 'ประกวดราคา', en: 'Bidding' }, aliases: [] }],
  },
  { name: 'file', title, type: 'file' },
  { name: 'email', title, type: 'email' },
  { name: 'note', title, type: 'text' },
];
const row = {
  fiscal_year: 2567,
  budget: 1250000.5,
  signed: '2024-01-15',
  month: '2024-01',
  covers: '2023-10-01/2023-12-31',
  method: 'bidding',
  file: 'แผน.pdf',
  email: 'a@b.go.th',
  note: null,
};

function view(locale: 'th' | 'en', rows: Table['rows'], place: 'item' | 'own' = 'item') {
  const table: Table = { slug: 'list', file: 'list.csv', schema: null, columns, rows, valid: true };
  const content: ItemContent = {
    ...{ year: 2567, code: 'O14', folder: '2567/o14', index: null, broken: false },
    ...{ documents: [], tables: [table], files: [] },
  };
  return tableView(site, locale, content, table, place);
}

describe('a table on a page', () => {
  it('writes every type for people, in Thai', () => {
    expect(view('th', [row]).rows[0]?.map(({ text }) => text)).toEqual([
      ...['2567', '1,250,000.50', '15 ม.ค. 2567', 'ม.ค. 2567', 'ต.ค. 2566–ธ.ค. 2566', 'ประกวดราคา'],
      ...['แผน.pdf', 'a@b.go.th', '–'],
    ]);
  });

  it('writes every type for people, in English', () => {
    expect(
      view('en', [row])
        .rows[0]?.slice(2, 6)
        .map(({ text }) => text),
    ).toEqual(['15 Jan 2024', 'Jan 2024', 'Oct 2023–Dec 2023', 'Bidding']);
  });

  it('says once what is the same in every row of a wide table, but not amounts', () => {
    const { constants, columns, rows } = view('th', [row, { ...row, method: 'other', budget: 5 }]);
    expect(constants).toEqual([{ title: 'ก', text: '2567' }]);
    expect(columns.map(({ name }) => name)).not.toContain('fiscal_year');
    expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
    expect(view('th', [row]).constants).toEqual([]);
  });

  it('makes cards of rows where a telephone has no room for the columns, unless there are too many of them', () => {
    expect(view('th', [row]).cards).toBe(true);
    expect(view('th', Array(200).fill(row)).cards).toBe(true);
    expect(view('th', Array(201).fill(row), 'own').cards).toBe(false);
    const narrow: Table = {
      slug: 'a',
      file: 'a.csv',
      schema: null,
      columns: columns.slice(0, 3),
      rows: [row],
      valid: true,
    };
    const content: ItemContent = {
      ...{ year: 2567, code: 'O14', folder: '2567/o14', index: null, broken: false },
      ...{ documents: [], tables: [narrow], files: [] },
    };
    expect(tableView(site, 'th', content, narrow).cards).toBe(false);
  });

  it('gives a column the room that its text needs, and not its code', () => {
    const long = [{ value: 'x', title: { th: 'วิธีประกาศเชิญชวนทั่วไป (e-bidding) และอื่น ๆ', en: 'x' }, aliases: [] }];
    const method = columns.map((column) => (column.name === 'method' ? { ...column, choices: long } : column));
    const table: Table = {
      slug: 'a',
      file: 'a.csv',
      schema: null,
      columns: method,
      rows: [{ method: 'x' }],
      valid: true,
    };
    const content: ItemContent = {
      ...{ year: 2567, code: 'O14', folder: '2567/o14', index: null, broken: false },
      ...{ documents: [], tables: [table], files: [] },
    };
    expect(tableView(site, 'th', content, table).columns.find(({ name }) => name === 'method')?.width).toBe('long');
  });

  it('links files and addresses', () => {
    expect(view('th', [row]).rows[0]?.flatMap(({ href }) => href ?? [])).toEqual([
      '/2567/o14/files/file-d073d1e3.pdf',
      'mailto:a@b.go.th',
    ]);
  });

  it.each([
    [200, 200],
    [201, 50],
  ])('of %d rows shows %d', (rows, shown) => {
    const table = view(
      'th',
      Array.from({ length: rows }, () => row),
    );
    expect([table.rows.length, table.total]).toEqual([shown, rows]);
    expect(table.downloads.map(({ href }) => href)).toContain('/2567/o14/data/list.csv');
    expect(table.wholeThere).toBe(shown < rows);
  });

  it.each([
    [200, 20],
    [201, 201],
    [2000, 2000],
    [2001, 2000],
  ])('of %d rows shows on a page of its own %d', (rows, shown) => {
    const all = Array.from({ length: rows }, () => row);
    const table = view('th', all, 'own');
    expect([table.rows.length, table.total]).toEqual([shown, rows]);
    expect(view('th', all).wholeThere).toBe(rows === 201 || rows === 2000);
  });
});

describe('a cell with a very long text', () => {
  const long = 'ก้'.repeat(30_000);

  it('shows its beginning, whole letters only, and leaves short cells alone', () => {
    const note = view('th', [{ ...row, note: long }, row]).rows[0]?.at(-1)?.text ?? '';
    expect(note.length).toBeLessThan(1100);
    expect(note).toMatch(/ก้…$/);
  });

  it('is found by search all the same', () => {
    const table: Table = {
      slug: 'list',
      file: 'list.csv',
      schema: null,
      columns,
      rows: [row, { ...row, note: long }],
      valid: true,
    };
    const content: ItemContent = {
      ...{ year: 2567, code: 'O14', folder: '2567/o14', index: null, broken: false },
      ...{ documents: [], tables: [table], files: [] },
    };
    const [hidden = '', ...others] = hiddenRows(site, content, table);
    expect(others).toEqual([]);
    expect(hidden).toContain(long);
  });
});
