import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
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

  it('keeps within what Excel accepts', async () => {
    const [read] = (await readXlsx(await xlsx(sheet))).sheets;
    expect(read?.name).toHaveLength(31);
    expect(read?.name).not.toMatch(/[[\]:*?/\\]/);
    expect(read?.rows[1]?.[2]).toHaveLength(32_767);
  });

  it('has a sheet for a table without rows', async () => {
    const [read] = (await readXlsx(await xlsx({ ...sheet, title: '//', rows: [] }))).sheets;
    expect(read?.name).toBe('data');
    expect(read?.rows).toEqual([['วันที่', 'ปี', 'รายการ']]);
  });
});
