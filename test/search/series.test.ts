import { describe, expect, it } from 'vitest';
import type { Filters, Order } from '../../src/search/format.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { search } from '../../src/search/search.ts';
import { openFolder } from './open-folder.ts';
import { record, written } from './written.ts';

// Agencies publish hundreds of documents whose titles differ in a number.

const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place + 1);

async function asked(records: SearchRecord[], query: string, filters: Filters = {}, order?: Order) {
  const { hits, ...rest } = await search(await openFolder(written(records)), query, filters, order);
  return { ...rest, paths: hits.map(({ record: { path } }) => path), hits };
}

describe('search among titles that are alike', () => {
  const orders = numbers(60).map((number) =>
    record(`/order-${number}/`, `คำสั่งเทศบาล ที่ ${number}/2567 เรื่อง แต่งตั้งคณะกรรมการตรวจรับพัสดุ`, 'สั่ง ณ วันที่ 3 มกราคม'),
  );

  it('finds the page with exactly this title, however many hold it', async () => {
    const whole = record('/whole/', 'คณะกรรมการตรวจรับพัสดุ', 'หน้าที่', { year: 2566 });
    expect((await asked([...orders, whole], 'คณะกรรมการตรวจรับพัสดุ')).paths[0]).toBe('/whole/');
  });

  it('finds a long title by the number in its middle', async () => {
    for (const number of [7, 17, 53]) {
      const { paths, how } = await asked(orders, `คำสั่งเทศบาล ที่ ${number}/2567 เรื่อง แต่งตั้งคณะกรรมการตรวจรับพัสดุ`);
      expect([paths[0], how]).toEqual([`/order-${number}/`, 'exact']);
    }
  });

  it('shows shorter titles before longer ones that hold the query as well', async () => {
    const short = record('/short/', 'การแต่งตั้งคณะกรรมการ', '', { year: 2566 });
    expect((await asked([...orders, short], 'แต่งตั้งคณะกรรมการ')).paths[0]).toBe('/short/');
  });

  it('shows the element of an item before documents that begin with its name', async () => {
    const winners = numbers(30).map((number) => record(`/w-${number}/`, `ประกาศผลผู้ชนะการเสนอราคา ครั้งที่ ${number}`, ''));
    const sections = [{ at: 0, anchor: 'results', title: 'ประกาศผลผู้ชนะ', also: 'Results' }];
    const item = record('/2567/o15/', 'O15 ประกาศต่าง ๆ', 'ประกาศผลผู้ชนะ', { kind: 'item', code: 15, sections });
    for (const query of ['ประกาศผลผู้ชนะ', 'ประกาศผลผู้']) {
      const { hits } = await asked([...winners, item], query);
      expect([hits[0]?.record.path, hits[0]?.match.section?.anchor], query).toEqual(['/2567/o15/', 'results']);
    }
  });

  it('never says that there is none of what a page has', async () => {
    // Every token of the query is in these, and not the query.
    const decoys = numbers(120).map((number) => record(`/${number}/`, 'x', `กขคง ${number} ขคงจ คงจฉ`));
    const { paths, how } = await asked([...decoys, record('/real/', 'x', 'นี่คือ กขคงจฉ')], 'กขคงจฉ');
    expect([paths, how]).toEqual([['/real/'], 'exact']);
  });

  it('never leaves out a number that was typed', async () => {
    const records = [record('/six/', 'คำสั่งเทศบาลนครที่ 6/2567', ''), record('/other/', 'ประกาศ', 'อ้างถึงคำสั่งที่ 69/2567')];
    expect((await asked(records, 'คำสั่งเทศบาลนครที่ 69/2567')).how).not.toBe('corrected');
  });

  it('shows the newest first when asked to', async () => {
    const days = ['2024-01-05', '2024-03-01', '2023-12-01'];
    const records = [
      ...days.map((published) => record(`/${published}/`, 'แผนพัฒนา', '', { published })),
      record('/none/', 'แผนพัฒนา', ''),
    ];
    expect((await asked(records, 'แผน', {}, 'date')).paths).toEqual([
      '/2024-03-01/',
      '/2024-01-05/',
      '/2023-12-01/',
      '/none/',
    ]);
  });
});

describe('search for an item and more', () => {
  const records = [
    record('/2567/o14/', 'O14 รายการการจัดซื้อจัดจ้าง', 'แผน', { kind: 'item', code: 14 }),
    record('/2567/o15/', 'O15 ประกาศต่าง ๆ', '', { kind: 'item', code: 15 }),
    record('/2566/o15/', 'O15 คู่มือ', '', { kind: 'item', code: 15, year: 2566 }),
    record('/2567/o15/hall/', 'ขอบเขตงานหอประชุม', 'เสาเข็ม', { code: 15, item: 'O15 ประกาศต่าง ๆ' }),
    record('/2567/o03/call/', 'โทรศัพท์', 'โทร. 024 123 456 ห้อง 012'),
    record('/2567/o03/contract/', 'สัญญา', 'สัญญาเลขที่ 024/2567'),
    record('/2567/o24/', 'O24 สถิติ', '', { kind: 'item', code: 24 }),
  ];

  it.each([
    ['O15 2566', '/2566/o15/'],
    ['O15 ปี 2567', '/2567/o15/'],
    ['ข้อ O15', '/2567/o15/'],
    ['O14 จัดซื้อ', '/2567/o14/'],
    ['O15 หอประชุม', '/2567/o15/hall/'],
    ['O15 เสาเข็ม', '/2567/o15/hall/'],
    ['Ｏ１５', '/2567/o15/'],
    ['O15 ไม่มีคำนี้', '/2567/o15/'],
    ['024', '/2567/o24/'],
    ['สัญญาเลขที่ 024', '/2567/o03/contract/'],
    ['โทร 024', '/2567/o03/call/'],
    ['ห้อง 012', '/2567/o03/call/'],
    ['024-', '/2567/o03/call/'],
  ])('%s', async (query, path) => {
    expect((await asked(records, query)).paths[0]).toBe(path);
  });

  it('finds digits as well as the item', async () => {
    expect((await asked(records, '024')).paths).toEqual(['/2567/o24/', '/2567/o03/call/', '/2567/o03/contract/']);
  });

  it('finds a document by a word of its item and one of its own', async () => {
    const { paths } = await asked(records, 'ประกาศ เสาเข็ม');
    expect(paths).toEqual(['/2567/o15/hall/']);
  });
});

describe('ranks and fallbacks', () => {
  it('shows what is there before what is said to be missing', async () => {
    const missing = record('/2567/o36/', 'O36 แผนป้องกัน', '', { kind: 'item', code: 36, missing: true });
    const there = record('/2566/o36/', 'O36 แผนป้องกัน', 'กิจกรรม', { kind: 'item', code: 36, year: 2566 });
    expect((await asked([missing, there], 'แผนป้องกัน')).paths).toEqual(['/2566/o36/', '/2567/o36/']);
  });

  it('shows a number before longer ones that it is a part of, and cells that only stand side by side', async () => {
    const records = [
      record('/cells/', 'x', 'จำนวน\n1\n5,000\nบาท'),
      record('/inside/', 'x', 'งบ 215,000 บาท'),
      record('/longer/', 'x', 'งบ 15,000,000 บาท'),
      record('/same/', 'x', 'งบ 15,000 บาท'),
    ];
    const { paths } = await asked(records, '15,000');
    expect(paths.slice(0, 2)).toEqual(['/same/', '/longer/']);
    expect((await asked(records, '15,0')).paths[0]).toBe('/longer/');
  });

  it.each(['3 เมษายน 2567', '๓ เม.ย. ๖๗', '3/4/2567', 'วันที่ 3 เมษายน พ.ศ. 2567'])('finds a day as %s', async (query) => {
    const records = [record('/day/', 'x', 'ลงวันที่ 3 เม.ย. 67 ณ ที่ทำการ'), record('/other/', 'x', '13 เม.ย. 67')];
    expect((await asked(records, query)).paths[0]).toBe('/day/');
  });

  it('shows pages with the rarest part of a question, and says so', async () => {
    const records = [
      record('/tax/', 'การยื่นแบบภาษีป้าย', 'ยื่นภายในเดือนมีนาคม'),
      ...numbers(9).map((number) => record(`/${number}/`, 'การประชุม', 'ติดต่อได้ที่สำนักงาน')),
    ];
    const { paths, how } = await asked(records, 'จ่ายภาษีป้ายตรงไหนดี');
    expect([paths[0], how]).toEqual(['/tax/', 'parts']);
  });

  it('takes a mark for wrong rather than a letter, and mends short words', async () => {
    const records = [
      record('/each/', 'x', 'แต่ละครัวเรือน'),
      ...numbers(5).map((n) => record(`/${n}/`, 'x', 'และอื่น จำกัด')),
    ];
    expect(await asked(records, 'แตละ')).toMatchObject({ how: 'corrected', query: 'แต่ละ' });
    expect(await asked(records, 'จำัด')).toMatchObject({ how: 'corrected', query: 'จำกัด' });
  });

  it('offers nothing else where only a filter hides what was typed', async () => {
    const records = [record('/old/', 'แผนที่ตั้ง', '', { year: 2566 }), record('/new/', 'แผนที่', '')];
    expect(await asked(records, 'แผนที่ตั้ง', { year: '2567' })).toMatchObject({ paths: [], how: 'exact' });
  });

  it('finds the English text of a page of the site itself', async () => {
    const page = record('/about/privacy/', 'ความเป็นส่วนตัว', 'ไม่ใช้คุกกี้', { kind: 'page', also: 'Privacy notice' });
    const english = record('/about/privacy/', 'ความเป็นส่วนตัว', 'No cookies are used', {
      kind: 'page',
      also: 'Privacy notice',
      lang: 'en',
    });
    const other = record('/x/', 'x', 'privacy privacy privacy');
    for (const query of ['privacy', 'cookies']) {
      const { paths } = await asked([other, page, english], query);
      expect(paths[0], query).toBe('/about/privacy/');
    }
  });
});
