import { describe, expect, it } from 'vitest';
import { plainTexts } from '../../../src/i18n/texts.ts';
import type { Cell, TableColumn } from '../../../src/model/disclosure.ts';
import { type ChartView, chartView } from '../../../src/views/charts/chart-view.ts';
import type { ChartSpec } from '../../../src/views/charts/specs.ts';

const column = (name: string, type: TableColumn['type'], more: Partial<TableColumn> = {}): TableColumn => ({
  name,
  title: { th: `คอลัมน์ ${name}`, en: `Column ${name}` },
  type,
  ...more,
});
const title = { th: 'ชื่อ', en: 'Title' };
const baht = { th: 'บาท', en: 'baht' };
const times = { th: 'ครั้ง', en: 'times' };

function draw(
  spec: Omit<ChartSpec, 'id' | 'title'>,
  columns: TableColumn[],
  rows: Record<string, Cell>[],
  locale: 'th' | 'en' = 'th',
): ChartView | null {
  return chartView({ id: 'x', title, ...spec }, { columns, rows, counts: () => true }, plainTexts(locale), 'chart_x');
}
const labels = (chart: ChartView | null) => chart?.lines.map((line) => line.labels.map(({ text }) => text).join(' '));
const values = (chart: ChartView | null) => chart?.lines.map((line) => line.values.map(({ text }) => text).join(' | '));

const byMonth: Omit<ChartSpec, 'id' | 'title'> = { by: 'month', measure: { sum: ['count'], splitBy: ['channel'] } };
const channel = column('channel', 'choice', {
  choices: [
    { value: 'walk_in', title: { th: 'จุดบริการ', en: 'Counter' }, aliases: [] },
    { value: 'online', title: { th: 'ออนไลน์', en: 'Online' }, aliases: [] },
  ],
});
const monthly = [column('month', 'month'), channel, column('count', 'integer', { unit: times })];
const served = (month: string, kind: string, count: Cell) => ({ month, channel: kind, count });

describe('a chart by month', () => {
  const rows = [
    served('2024-01', 'online', 3),
    served('2023-10', 'walk_in', 10),
    served('2023-10', 'online', 5),
    served('2023-12', 'walk_in', 4),
  ];

  it('stands in the order of the fiscal year, with Buddhist years, and shows a month that is missing', () => {
    const chart = draw(byMonth, monthly, rows);
    expect(labels(chart)).toEqual(['ต.ค. 66', 'พ.ย. 66', 'ธ.ค. 66', 'ม.ค. 67']);
    expect(values(chart)).toEqual(['15', '–', '4', '3']);
  });

  it('says the essence in words, in both languages', () => {
    expect(draw(byMonth, monthly, rows)?.summary).toBe(
      'รวม 22 ครั้ง มากที่สุด 15 ครั้ง คือ ตุลาคม 2566 น้อยที่สุด 3 ครั้ง คือ มกราคม 2567 ไม่มีข้อมูลของ พฤศจิกายน 2566',
    );
    expect(draw(byMonth, monthly, rows, 'en')?.summary).toBe(
      '22 times in total; most: 15 times, October 2023; least: 3 times, January 2024; no data for November 2023.',
    );
  });

  it('says the unit once, where what is measured says it already', () => {
    const counted = (th: string) =>
      draw(
        byMonth,
        monthly.map((one) => (one.name === 'count' ? { ...one, title: { th, en: th } } : one)),
        rows,
      )?.subtitle;
    expect([counted('จำนวนครั้ง'), counted('ปริมาณ')]).toEqual(['จำนวนครั้ง', 'ปริมาณ · หน่วย: ครั้ง']);
  });

  it('has each value at the end of its bar', () => {
    for (const { bars, values: beside } of draw(byMonth, monthly, rows)?.lines ?? []) {
      const last = bars.at(-1);
      if (last) expect(beside[0]?.x).toBeCloseTo(last.x + last.width, 1);
    }
  });

  it('stacks the parts in the order of the choices, each with a pattern and its total', () => {
    const chart = draw(byMonth, monthly, rows);
    expect(chart?.legend).toEqual([
      { fill: 'a', title: 'จุดบริการ', total: '14 ครั้ง' },
      { fill: 'b', title: 'ออนไลน์', total: '8 ครั้ง' },
    ]);
    const [first, second] = chart?.lines[0]?.bars ?? [];
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0, 1);
    expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(0.5, 2);
  });

  it('tells zero from nothing known', () => {
    const chart = draw(byMonth, monthly, [
      served('2023-10', 'walk_in', 0),
      served('2023-11', 'walk_in', null),
      served('2023-12', 'walk_in', 1),
    ]);
    expect(values(chart)).toEqual(['0', '–', '1']);
    expect(chart?.lines.map(({ bars }) => bars.length)).toEqual([0, 0, 1]);
  });

  it.each([
    ['only zeros', [served('2023-10', 'walk_in', 0), served('2023-11', 'walk_in', 0)]],
    ['one month', [served('2023-10', 'walk_in', 7)]],
    ['no rows', []],
    ['nothing known', [served('2023-10', 'walk_in', null), served('2023-11', 'online', null)]],
  ])('is not drawn of %s', (_, some) => {
    expect(draw(byMonth, monthly, some)).toBeNull();
  });

  it('is not drawn of a table without the columns', () => {
    expect(draw(byMonth, monthly.slice(1), rows)).toBeNull();
    expect(draw(byMonth, monthly.slice(0, 2), rows)).toBeNull();
  });

  it('draws many months by fiscal year', () => {
    const many = Array.from({ length: 48 }, (_, index) => {
      const [year, month] = [2020 + Math.floor((index + 9) / 12), ((index + 9) % 12) + 1];
      return served(`${year}-${String(month).padStart(2, '0')}`, 'walk_in', 1);
    });
    expect(labels(draw(byMonth, monthly, many))).toEqual(['ปีงบฯ 2564', 'ปีงบฯ 2565', 'ปีงบฯ 2566', 'ปีงบฯ 2567']);
  });
});

describe('amounts of a chart', () => {
  const money = [column('kind', 'text'), column('amount', 'money', { unit: baht })];
  const spec: Omit<ChartSpec, 'id' | 'title'> = { by: ['kind'], measure: { sum: ['amount'] } };
  const amounts = (...list: number[]) =>
    draw(
      spec,
      money,
      list.map((amount, index) => ({ kind: `ก${index}`, amount })),
    );

  it.each([
    [[1000, 20], ['1,000', '20'], 'หน่วย: บาท'],
    [[1000.5, 20], ['1,000.50', '20.00'], 'หน่วย: บาท'],
    [[1_250_000, 33_000, 1000], ['1.25', '0.03', '< 0.01'], 'หน่วย: ล้านบาท'],
    [[98_765_432_109.87, 0], ['98,765.43', '0'], 'หน่วย: ล้านบาท'],
  ])('of %j are %j', (list, texts, unit) => {
    expect(values(amounts(...list))).toEqual(texts);
    expect(amounts(...list)?.subtitle).toContain(unit);
  });

  it('go to the left where they are negative', () => {
    const chart = amounts(300, -100);
    const [plus, minus] = chart?.lines.map(({ bars }) => bars[0]) ?? [];
    expect(plus?.x).toBe(chart?.zero);
    expect((minus?.x ?? 0) + (minus?.width ?? 0)).toBeCloseTo(chart?.zero ?? 0, 1);
    expect(chart?.zero).toBeGreaterThan(0);
    expect(values(chart)).toEqual(['300', '−100']);
  });

  it('are added without the dust of binary fractions', () => {
    const chart = draw(spec, money, [
      { kind: 'ก', amount: 0.1 },
      { kind: 'ก', amount: 0.2 },
      { kind: 'ข', amount: 0.1 },
    ]);
    expect(values(chart)).toEqual(['0.30', '0.10']);
  });

  it('leave room for the values on the right', () => {
    for (const { bars } of amounts(1, 2, 999_999_999_999)?.lines ?? [])
      for (const { x, width } of bars) expect(x + width).toBeLessThanOrEqual(75.5);
  });
});

describe('groups of a chart', () => {
  const table = [column('kind', 'text'), column('count', 'integer', { unit: times })];
  const spec: Omit<ChartSpec, 'id' | 'title'> = {
    by: ['kind'],
    measure: { sum: ['count'] },
    withCount: { th: 'รายการ', en: 'items' },
  };

  it('are gathered where there are hundreds, and the last line is never called the largest', () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ kind: `ก${index}`, count: 300 - index }));
    const chart = draw(spec, table, rows);
    expect(chart?.lines).toHaveLength(10);
    expect(labels(chart)?.[0]).toBe('ก0 · 1 รายการ');
    expect(labels(chart)?.at(-1)).toBe('อื่น ๆ รวม 291 กลุ่ม · 291 รายการ');
    expect(chart?.summary).toContain('มากที่สุด 300 ครั้ง คือ ก0');
  });

  it('without a name are called so', () => {
    const rows = [
      { kind: null, count: 2 },
      { kind: '', count: 2 },
      { kind: 'ก', count: 1 },
    ];
    expect(labels(draw(spec, table, rows))).toEqual(['ไม่ระบุ · 2 รายการ', 'ก · 1 รายการ']);
    expect(labels(draw(spec, table, rows, 'en'))).toEqual(['Not stated · 2 items', 'ก · 1 item']);
  });

  it('have labels of at most two lines, with the number whole', () => {
    const long = 'โครงการที่มีชื่อยาวมากจนเขียนในบรรทัดเดียวไม่ได้'.repeat(4);
    const chart = draw(spec, table, [
      { kind: long, count: 2 },
      { kind: 'x'.repeat(200), count: 1 },
    ]);
    for (const line of chart?.lines ?? []) {
      expect(line.labels.length).toBeLessThanOrEqual(2);
      expect(line.labels.at(-1)?.text).toMatch(/(^|…? ?· )1 รายการ$/);
      for (const { text } of line.labels) expect(text).not.toMatch(/^·/);
      for (const { text } of line.labels) expect(text.replace(/\p{Mn}/gu, '').length).toBeLessThanOrEqual(50);
    }
  });

  it('say so where all are equal, or several are the least', () => {
    const of = (...counts: number[]) =>
      draw(
        spec,
        table,
        counts.map((count, index) => ({ kind: `ก${index}`, count })),
      );
    expect(of(2, 2)?.summary).toBe('รวม 4 ครั้ง เท่ากันทุกกลุ่ม กลุ่มละ 2 ครั้ง');
    expect(of(5, 0, 0)?.summary).toBe('รวม 5 ครั้ง มากที่สุด 5 ครั้ง คือ ก0 น้อยที่สุด 0 ครั้ง เท่ากัน 2 กลุ่ม');
  });
});

describe('a chart of a budget', () => {
  const table = [
    column('strategy', 'text'),
    column('project', 'text'),
    column('budget', 'money', { unit: baht }),
    column('spent', 'money', { unit: baht }),
  ];
  const spec: Omit<ChartSpec, 'id' | 'title'> = {
    by: ['strategy', 'project'],
    measure: { grouped: ['budget', 'spent'] },
  };

  it('compares plan and spending below each other, by what puts projects together', () => {
    const chart = draw(spec, table, [
      { strategy: 'ก', project: '1', budget: 100, spent: 40 },
      { strategy: 'ก', project: '2', budget: 100, spent: 60 },
      { strategy: 'ข', project: '3', budget: 50, spent: null },
    ]);
    expect(labels(chart)).toEqual(['ก', 'ข']);
    expect(values(chart)).toEqual(['200 | 100', '50 | –']);
    expect(chart?.summary).toBe(
      'คอลัมน์ budget 250 บาท คอลัมน์ spent 100 บาท คิดเป็นร้อยละ 40.0 ของคอลัมน์ budget ' +
        'คอลัมน์ budgetมากที่สุด 200 บาท คือ ก คอลัมน์ budgetน้อยที่สุด 50 บาท คือ ข',
    );
  });

  it('goes by project where every project has a strategy of its own, or all have one', () => {
    const of = (...strategies: string[]) =>
      labels(
        draw(
          spec,
          table,
          strategies.map((strategy, index) => ({ strategy, project: `ค${index}`, budget: 1, spent: 1 })),
        ),
      );
    expect(of('ก', 'ข')).toEqual(['ค0', 'ค1']);
    expect(of('ก', 'ก')).toEqual(['ค0', 'ค1']);
  });
});

describe('parts of a whole', () => {
  const table = [column('month', 'month'), column('kind', 'text'), column('count', 'integer')];
  const rows = (kinds: Record<string, number>) =>
    ['2023-10', '2023-11'].flatMap((month) => Object.entries(kinds).map(([kind, count]) => ({ month, kind, count })));
  const spec: Omit<ChartSpec, 'id' | 'title'> = { by: 'month', measure: { sum: ['count'], splitBy: ['kind'] } };

  it('are the largest three and all others', () => {
    const chart = draw(spec, table, rows({ ก: 1, ข: 9, ค: 8, ง: 7, จ: 2 }));
    expect(chart?.legend.map((part) => part.title)).toEqual(['ข', 'ค', 'ง', 'อื่น ๆ']);
    expect(chart?.fills).toEqual(['a', 'b', 'c', 'rest']);
  });

  it('are left out where they would say nothing of most of it', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`ก${index}`, 1]));
    expect(draw(spec, table, rows(many))?.legend).toEqual([]);
  });

  it('show what a total has beside them', () => {
    const states = [
      column('month', 'month'),
      column('done', 'integer'),
      column('open', 'integer'),
      column('total', 'integer'),
    ];
    const chart = draw({ by: 'month', measure: { stacked: ['done', 'open'], total: 'total' } }, states, [
      { month: '2023-10', done: 1, open: 1, total: 3 },
      { month: '2023-11', done: 0, open: 2, total: 2 },
    ]);
    expect(chart?.legend.at(-1)).toMatchObject({ fill: 'rest', title: 'สถานะอื่น', total: '1' });
    expect(values(chart)).toEqual(['3', '2']);
  });
});
