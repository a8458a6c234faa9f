import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableColumn } from '../../../src/content/table.ts';
import { loadFrameworks } from '../../../src/frameworks/load.ts';
import { plainTexts } from '../../../src/i18n/texts.ts';
import type { ItemContent, Table } from '../../../src/model/disclosure.ts';
import { chartsOf } from '../../../src/views/charts/charts.ts';
import { chartsOfKind } from '../../../src/views/charts/specs.ts';

const { tables } = loadFrameworks(join(import.meta.dirname, '../../../src/frameworks'));

const monthly = (slug: string, month: string, amounts: (number | null)[]): Table => ({
  ...{ slug, file: `${slug}.csv`, schema: 'procurement-monthly', valid: true },
  columns: (tables.get('procurement-monthly')?.columns ?? []).map(tableColumn),
  rows: amounts.map((budget) => ({ month, name: 'ก', budget, method: budget === null ? null : 'specific' })),
});
const content = (...list: Table[]): ItemContent => ({
  ...{ year: 2567, code: 'O16', folder: '2567/o16', index: null, broken: false },
  ...{ documents: [], files: [], tables: list },
});

describe('the charts of kinds of tables', () => {
  it('name kinds and columns that exist', () => {
    for (const [schema, { charts, having = [] }] of Object.entries(chartsOfKind)) {
      const names = tables.get(schema)?.columns.map(({ name }) => name);
      const asked = charts.flatMap(({ by, measure }) => [
        ...(by === 'month' ? [] : by),
        ...(measure === 'rows'
          ? []
          : 'sum' in measure
            ? [...measure.sum, ...(measure.splitBy ?? [])]
            : 'stacked' in measure
              ? [...measure.stacked, measure.total ?? 'month']
              : measure.grouped),
      ]);
      for (const name of [...having, ...asked]) expect(names, schema).toContain(name);
      expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
    }
  });

  it('are none for a kind that has none, and for an unknown kind', () => {
    const table = monthly('a', '2024-01', [1]);
    expect(chartsOf(plainTexts('th'), content(table), { ...table, schema: null }, true)).toEqual([]);
    expect(chartsOf(plainTexts('th'), content(table), { ...table, schema: 'people' }, true)).toEqual([]);
  });
});

describe('tables of one month each', () => {
  const october = monthly('skr-10', '2023-10', [null]);
  const november = monthly('skr-11', '2023-11', [100, 50]);
  const item = content(october, november);

  it('are drawn together above the first, and alone on pages of their own', () => {
    const charts = chartsOf(plainTexts('th'), item, october, true);
    expect(charts.map(({ id }) => id)).toEqual(['chart_skr-10_count_by_month', 'chart_skr-10_by_month']);
    expect(chartsOf(plainTexts('th'), item, november, true)).toEqual([]);
    expect(chartsOf(plainTexts('th'), item, november, false)).toEqual([]);
  });

  it('count a row that says that nothing was bought as nothing', () => {
    const [count] = chartsOf(plainTexts('th'), item, october, true);
    expect(count?.lines.map(({ values }) => values[0]?.text)).toEqual(['0', '2']);
  });

  it('are drawn each by itself where one of them has several months', () => {
    const both = {
      ...november,
      slug: 'both',
      rows: [...november.rows, { month: '2023-12', name: 'ข', budget: 7, method: 'open' }],
    };
    expect(chartsOf(plainTexts('th'), content(both, november), both, true).map(({ title }) => title)).toEqual([
      'จำนวนรายการจัดซื้อจัดจ้างรายเดือน',
      'วงเงินจัดซื้อจัดจ้างรายเดือน',
      'วงเงินตามวิธีซื้อหรือจ้าง',
    ]);
  });
});
