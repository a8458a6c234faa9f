import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/site/lookup.ts';
import { homeView } from '../../src/views/home-view.ts';
import { countsOf, indicatorGroups } from '../../src/views/year-view.ts';
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

  it('counts every item', () => {
    expect(countsOf(year).all).toBe(35);
  });
});

describe('the first page', () => {
  it('shows published documents, newest first, and no draft', () => {
    expect(homeView(site, 'th').latest.map(({ href }) => href)).toEqual(['/2567/o15/winner/']);
  });
});
