import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../src/attachments/zip.ts';
import { type Sheet, xlsx } from '../../src/publish/xlsx.ts';

const sheet: Sheet = {
  title: 'รายงาน: ปี 2567/2568 [ร่าง] ที่มีชื่อยาวเกินกว่าที่ Excel จะรับได้',
  columns: [
    { title: 'วันที่', form: 'date' },
    { title: 'ปี', form: 'integer' },
    { title: 'รายการ', form: 'text' },
  ],
  rows: [
    ['2024-02-29', 2567, 'ก'.repeat(40_000)],
    [null, null, null],
    ['ไม่ทราบ', -5, ''],
  ],
  modified: '2024-03-01',
};

describe('xlsx', () => {
  it('gives the same bytes at another time', async () => {
    const first = await xlsx(sheet);
    await new Promise((done) => setTimeout(done, 1100));
    expect(Buffer.from(await xlsx(sheet)).equals(Buffer.from(first))).toBe(true);
  });

  it('writes a day as a day, and what is none as it is', async () => {
    const [read] = (await readXlsx(await xlsx(sheet))).sheets;
    expect(read?.rows[1]?.slice(0, 2)).toEqual([new Date('2024-02-29T00:00:00Z'), 2567]);
    expect(read?.rows[3]?.slice(0, 2)).toEqual(['ไม่ทราบ', -5]);
  });

  it('keeps within what Excel accepts, and says where a text was cut', async () => {
    const [read] = (await readXlsx(await xlsx(sheet))).sheets;
    expect(read?.name).toBe('รายงาน ปี 2567 2568 ร่าง ที่มี');
    const cut = String(read?.rows[1]?.[2]);
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(cut).toMatch(/^ก{32000}.*CSV หรือ JSON/);
  });

  it.each([
    ['History', 'data'],
    ["'", 'data'],
    [`${'ก'.repeat(29)}ที่`, 'ก'.repeat(29)],
    ['😀'.repeat(20), '😀'.repeat(15)],
  ])('calls the sheet of %j %j', async (title, name) => {
    const { sheets } = await readXlsx(await xlsx({ ...sheet, title }));
    expect(sheets[0]?.name).toBe(name);
  });

  it('holds what XML cannot as a sign that shows, and every other text as it is', async () => {
    const texts = [
      'a\u0000b\u0001c\uFFFEd\uD800e',
      'ก\tข',
      'a\r\nb\rc',
      '_x0041_',
      '_x005F_x0041_',
      '=1+1',
      "'=1",
      '+66 2',
      ' ก ',
    ];
    const rows = texts.map((text) => [null, null, text]);
    const bytes = await xlsx({ ...sheet, rows });
    const [read] = (await readXlsx(bytes)).sheets;
    expect(read?.rows.slice(1).map((row) => row[2])).toEqual([
      'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe',
      'ก\tข',
      'a\nb\nc',
      ...texts.slice(3),
    ]);
    expect([...(read?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it('holds what looks like an error or a truth value of Excel as a text, in the header too', async () => {
    const texts = [
      '#N/A',
      '#DIV/0!',
      '#REF!',
      '#VALUE!',
      '#NAME?',
      '#NULL!',
      '#NUM!',
      '#SPILL!',
      '#CALC!',
      'TRUE',
      'FALSE',
    ];
    const columns = [{ title: '#N/A', form: 'text' as const }];
    const bytes = await xlsx({ ...sheet, columns, rows: texts.map((text) => [text]) });
    const xml = String([...unzip(Buffer.from(bytes), (name) => name === 'xl/worksheets/sheet1.xml').values()][0]);
    expect([...xml.matchAll(/<c [^>]*\bt="(\w+)"/g)].map(([, type]) => type).filter((type) => type !== 's')).toEqual(
      Array.from({ length: 10 }, () => 'inlineStr'),
    );
    // Every one has the format of a text, so that it stays one when somebody edits it.
    const styles = [...xml.matchAll(/<c r="A\d+"[^>]*\bs="(\d+)"/g)].map(([, style]) => style);
    expect(styles).toHaveLength(texts.length + 1);
    expect(new Set(styles.slice(1)).size).toBe(1);
    const [read] = (await readXlsx(bytes)).sheets;
    expect(read?.rows).toEqual([['#N/A'], ...texts.map((text) => [text])]);
  });

  it('holds a day from before Excel counts as a text', async () => {
    const [read] = (await readXlsx(await xlsx({ ...sheet, rows: [['1899-12-31', 1, 'ก']] }))).sheets;
    expect(read?.rows[1]?.[0]).toBe('1899-12-31');
  });

  it('has filters over all of its columns and rows, also past column Z', async () => {
    const range = async (columns: number, rows: number) => {
      const wide = Array.from({ length: columns }, () => ({ title: 'ก', form: 'text' as const }));
      const cells = Array.from({ length: rows }, () => wide.map(() => 'x'));
      return (await readXlsx(await xlsx({ ...sheet, columns: wide, rows: cells }))).sheets[0]?.autoFilter?.range;
    };
    expect(await range(3, 2)).toBe('A1:C3');
    expect(await range(28, 0)).toBe('A1:AB1');
  });

  it('holds ten thousand rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ['2024-02-29', index, `บริษัท ${index} จำกัด`]);
    const [read] = (await readXlsx(await xlsx({ ...sheet, rows }))).sheets;
    expect(read?.rows).toHaveLength(10_001);
    expect(read?.rows.at(-1)).toEqual([new Date('2024-02-29T00:00:00Z'), 9999, 'บริษัท 9999 จำกัด']);
  });

  it('has a sheet for a table without rows', async () => {
    const [read] = (await readXlsx(await xlsx({ ...sheet, title: '//', rows: [] }))).sheets;
    expect(read?.name).toBe('data');
    expect(read?.rows).toEqual([['วันที่', 'ปี', 'รายการ']]);
  });
});
