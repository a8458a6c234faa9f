import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { indexFolder } from '../../src/search/format.ts';
import { recordOrder, type SearchRecord } from '../../src/search/record.ts';
import { search } from '../../src/search/search.ts';
import { generatedStrings } from '../thai/strings.ts';
import { openFolder } from './open-folder.ts';
import { record, written } from './written.ts';

const paths = async (records: SearchRecord[], query: string, filters = {}) => {
  const { hits } = await search(await openFolder(written(records)), query, filters);
  return hits.map(({ record: { path } }) => path);
};

describe('writeIndex', () => {
  it('gives the same bytes for the same records', () => {
    const strings = generatedStrings(300);
    const make = () =>
      written(strings.map((text, place) => record(`/${place}/`, text, `${text} ${strings[place + 1] ?? ''}`)));
    const [one = '', other = ''] = [make(), make()].map((folder) => join(folder, indexFolder));
    expect(filesBelow(one)).toEqual(filesBelow(other));
    for (const file of filesBelow(one)) expect(readFileSync(join(one, file))).toEqual(readFileSync(join(other, file)));
  });
});

describe('search', () => {
  it('finds every generated text by any piece of it', async () => {
    const strings = generatedStrings(200).filter((text) => /[ก-ฮ]{2}/.test(text));
    const index = await openFolder(written(strings.map((text, place) => record(`/${place}/`, 'x', text))));
    for (const [place, text] of strings.entries()) {
      const { hits, more } = await search(index, text);
      const found = hits.map(({ record: { path } }) => path);
      if (!more) expect(found, text).toContain(`/${place}/`);
    }
  });

  it('reads what was typed with the keyboard in the other language, and says so', async () => {
    const index = await openFolder(written([record('/a/', 'ประกาศจัดซื้อจัดจ้าง', 'ข้อความ calendar')]));
    for (const [typed, meant] of [
      ["0yf:nhv0yf0hk'", 'จัดซื้อจัดจ้าง'],
      ['แฟสำืกฟพ', 'calendar'],
    ] as const) {
      const { hits, how, query } = await search(index, typed);
      expect(hits).toHaveLength(1);
      expect([how, query]).toEqual(['corrected', meant]);
    }
  });

  it('takes news, white and rice for three words', async () => {
    const records = ['ข่าว', 'ขาว', 'ข้าว'].map((word) => record(`/${word}/`, 'x', `มี${word}ใหม่`));
    expect(await paths(records, 'ข่าว')).toEqual(['/ข่าว/']);
    expect(await paths(records, 'ข้าว')).toEqual(['/ข้าว/']);
  });

  it('shows titles before texts, and a whole title before a part of one', async () => {
    const records = [
      record('/text/', 'อื่น', 'แผนพัฒนา แผนพัฒนา แผนพัฒนา'),
      record('/part/', 'รายงานแผนพัฒนา', ''),
      record('/whole/', 'แผนพัฒนา', ''),
    ];
    expect(await paths(records, 'แผนพัฒนา')).toEqual(['/whole/', '/part/', '/text/']);
  });

  it('shows the item of a code first, the current year before the others, and what names it after', async () => {
    const records = [
      record('/2567/o03/x/', 'ตามข้อ O15', ''),
      record('/2566/o15/', 'O15 เรื่องเก่า', '', { kind: 'item', year: 2566, code: 15 }),
      record('/2567/o15/', 'O15 เรื่องใหม่', '', { kind: 'item', code: 15 }),
      record('/2567/o01/', 'O1 โครงสร้าง', '', { kind: 'item', code: 1 }),
    ].sort(recordOrder(2567));
    for (const code of ['O15', '๐๑๕', 'โอ 15'])
      expect(await paths(records, code)).toEqual(['/2567/o15/', '/2566/o15/', '/2567/o03/x/']);
    expect(await paths(records, 'O15', { year: '2566' })).toEqual(['/2566/o15/']);
  });

  it('shows a page once, with the part that answers', async () => {
    const sections = [{ at: 0, anchor: 'procurement', title: 'ตาราง', table: true }];
    const records = [
      record('/2567/o14/', 'O14 รายการ', 'เก้าอี้'),
      record('/2567/o14/', 'O14 รายการ', 'เก้าอี้ 12 ตัว', { kind: 'table', sections }),
    ];
    const { hits } = await search(await openFolder(written(records)), 'เก้าอี้ 12 ตัว');
    expect(hits.map(({ record, match }) => [record.path, match.section?.anchor])).toEqual([
      ['/2567/o14/', 'procurement'],
    ]);
  });

  it('mends a spelling only when there is nothing as typed, and says what it searched', async () => {
    const records = [record('/a/', 'x', 'ร้องเรียนการทุจริต'), record('/b/', 'x', 'ร้องเรียนทั่วไป')];
    const index = await openFolder(written(records));
    expect(await search(index, 'ร้องเรยน')).toMatchObject({ how: 'corrected', query: 'ร้องเรียน' });
    expect(await search(index, 'ร้องเรียน')).toMatchObject({ how: 'exact' });
    expect((await search(index, 'ฮฮฮฮฮฮฮ')).hits).toEqual([]);
    expect((await search(index, '67019999999')).hits).toEqual([]);
  });

  it('makes no word of the letters of another', async () => {
    const index = await openFolder(written([record('/a/', 'x', 'b IIT h day'), record('/b/', 'x', 'b iit h')]));
    expect(await search(index, 'birth')).toMatchObject({ how: 'parts', hits: [] });
  });

  it('finds the words of a query apart from each other, and says so', async () => {
    const records = [record('/a/', 'ช่องทางแจ้งเรื่องร้องเรียน', 'ไม่ทุจริต')];
    expect(await search(await openFolder(written(records)), 'ช่องทางร้องเรียนทุจริต')).toMatchObject({ how: 'parts' });
  });
});
