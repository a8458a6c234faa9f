import { describe, expect, it } from 'vitest';
import { plainTexts } from '../../src/i18n/texts.ts';
import { lookup } from '../../src/site/lookup.ts';
import { homeView } from '../../src/views/home-view.ts';
import { completeLine, countsOf, indicatorGroups, itemsLine } from '../../src/views/year-view.ts';
import { sampleSite } from '../publish/site.ts';

const site = sampleSite();
const year = lookup(site).year(2567);
if (!year) throw new Error('no 2567');

describe('the year page', () => {
  it('shows every item once, in the order of the framework', () => {
    const codes = indicatorGroups(site, 'th', year).flatMap(({ subIndicators }) =>
      subIndicators.flatMap(({ items }) => items.map(({ code }) => code)),
    );
    expect(codes).toEqual(year.items.map(({ code }) => code));
  });

  it('counts what applies as the reports do, and what does not apply beside it', () => {
    expect(countsOf(year)).toMatchObject({ applicable: 34, notApplicable: 1, known: 35, unknown: 0 });
    expect(completeLine(plainTexts('th'), countsOf(year))).toMatch(
      /^เปิดเผยครบถ้วน \d+ จาก 34 รายการ · ไม่เข้าข่าย 1 รายการ$/,
    );
    expect(itemsLine(plainTexts('th'), countsOf(year))).toMatch(
      /^รายการที่ต้องเปิดเผยทั้งหมด 34 รายการ .* · ไม่เข้าข่าย 1 รายการ$/,
    );
  });

  it('never says that these are all items while the criteria of some are unknown', () => {
    const partly = countsOf({
      counts: { complete: 5, incomplete: 1, missing: 8, notApplicable: 0 },
      unknownCodes: Array.from({ length: 14 }, (_, index) => `O${index + 15}`),
    });
    expect(partly.listed.at(-1)).toEqual({ status: 'unknown', count: 14 });
    expect(itemsLine(plainTexts('th'), partly)).not.toContain('ทั้งหมด');
    expect(itemsLine(plainTexts('th'), partly)).toContain('ทราบเกณฑ์ 14 จาก 28 รายการ');
    expect(completeLine(plainTexts('en'), partly)).toBe('5 of 14 items complete · criteria known for 14 of 28 items');
  });
});

describe('the first page', () => {
  it('shows published documents, newest first, and no draft', () => {
    expect(homeView(site, 'th').latest.map(({ href }) => href)).toEqual(['/2567/o15/winner/']);
  });
});
