import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/site/lookup.ts';
import { mapByIndicator, mapByUnit } from '../../src/views/status-map.ts';
import { sampleSite } from '../publish/site.ts';

const site = sampleSite();
const year = lookup(site).year(2567);
if (!year) throw new Error('no 2567');
const codes = (rows: ReturnType<typeof mapByUnit>) => rows.flatMap(({ items }) => items.map(({ code }) => code)).sort();
const all = year.items.map(({ code }) => code).sort();

describe('the map of a year', () => {
  it('has every item once under its sub-indicator, with the forecast of each', () => {
    const rows = mapByIndicator(site, 'th', year);
    expect(codes(rows)).toEqual(all);
    expect(rows.filter(({ heading }) => heading).map(({ name }) => name)).toEqual([
      'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล',
      'ตัวชี้วัดที่ 10 การป้องกันการทุจริต',
    ]);
    expect(rows.find(({ name }) => name.startsWith('9.3'))?.figure).toMatch(/^\d+\.\d\d/);
  });

  it('has every item once under its unit, those without one last', () => {
    const rows = mapByUnit(site, 'th', year);
    expect(codes(rows)).toEqual(all);
    expect(rows.at(-1)?.name).toBe('ยังไม่ระบุ');
    for (const { items, figure } of rows) {
      const complete = items.filter(({ status }) => status === 'complete').length;
      const applicable = items.filter(({ status }) => status !== 'notApplicable').length;
      expect(figure).toBe(`${complete} จาก ${applicable}`);
    }
  });
});
