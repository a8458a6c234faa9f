import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/publish/datasets.ts';
import { sampleSite } from './site.ts';

const index = (published: string, updated: string) =>
  `---\nunit: finance\npublished: ${published}\nupdated: ${updated}\nevidence:\n  structure: { section: structure }\n---\n## structure\n\nข้อความ\n`;

/** The days that catalogs state of item O1 on 1 March 2024. */
function daysOf(published: string, updated: string) {
  const site = sampleSite({ more: { '2567/o01/index.md': index(published, updated) } });
  const { issued, modified } = datasets(site).find(({ id }) => id === '2567-o01') ?? {};
  return [issued, modified];
}

describe('the days of a dataset', () => {
  it('are those that the item declares', () => {
    expect(daysOf('2567-01-15', '2567-02-20')).toEqual(['2024-01-15', '2024-02-20']);
  });

  it('never lie after today: what is declared for later is left out', () => {
    expect(daysOf('2567-01-15', '2568-01-10')).toEqual(['2024-01-15', '2024-01-15']);
    expect(daysOf('2567-12-01', '2567-12-02')).toEqual([null, null]);
  });
});
