import { describe, expect, it } from 'vitest';
import { shortcutsOf } from '../../src/views/shortcuts.ts';
import { sampleSite } from '../publish/site.ts';

const ways = (missing: readonly string[]) => {
  const made = sampleSite();
  const years = made.assessment.years.map((year) => ({
    ...year,
    items: year.items.map(
      (item) => ({ ...item, status: missing.includes(item.code) ? 'missing' : 'complete' }) as const,
    ),
  }));
  const site = { ...made, assessment: { ...made.assessment, years } };
  return shortcutsOf(site, 'en').map(({ wanted, href }) => `${wanted} ${href}`);
};

describe('what people come for most', () => {
  it('leads to the items of the year that show it', () => {
    expect(ways([])).toEqual([
      'contact /en/2567/o04/',
      'services /en/2567/o13/',
      'guides /en/2567/o11/',
      'complaints /en/2567/o23/',
      'procurement /en/2567/o15/',
      'news /en/2567/o05/',
    ]);
  });

  it('leads to the next best where the best is missing, and leaves out what is not there', () => {
    expect(ways(['O15', 'O5'])).toContain('procurement /en/2567/o14/');
    expect(ways(['O15', 'O5']).join()).not.toContain('news');
  });

  it('leads to an older year as long as a new one has nothing', () => {
    const made = sampleSite();
    const [year] = made.assessment.years;
    if (!year) throw new Error('no year');
    const fresh = { ...year, year: 2568, items: year.items.map((item) => ({ ...item, status: 'missing' as const })) };
    const site = { ...made, assessment: { ...made.assessment, years: [fresh, year] } };
    expect(shortcutsOf(site, 'th').map(({ href }) => href)).toContain('/2567/o04/');
    expect(shortcutsOf(site, 'th').join()).not.toContain('2568');
  });
});
