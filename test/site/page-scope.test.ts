import { describe, expect, it } from 'vitest';
import type { ItemContent } from '../../src/model/disclosure.ts';
import { pageScope } from '../../src/site/page-scope.ts';
import type { Site } from '../../src/site/site.ts';
import { sampleSite } from '../publish/site.ts';

const sample = sampleSite();
const [open] = sample.disclosure.items;
if (!open) throw new Error('no item');
const closed = { ...open, year: 2566 };
const fact = (bytes: number) => ({ bytes, sha256: '' });
const facts = ['2567/o01/data/a.csv', 'api/2566/items.json', 'ocds/2566.json', 'api/index.json'].map(
  (path) => [path, fact(1)] as const,
);
const site: Site = {
  ...sample,
  disclosure: { ...sample.disclosure, items: [...sample.disclosure.items, closed] },
  files: new Map(facts),
};
const ITEM = '/[...lang]/[year]/[item]';
const scopeIn = (changed: Partial<Site>, path = '/2567/o01/', route = ITEM) =>
  pageScope({ ...site, ...changed }, route, path);
const keyIn = (...where: Parameters<typeof scopeIn>) => scopeIn(...where)?.key;
const withItems = (change: (item: ItemContent) => ItemContent): Partial<Site> => ({
  disclosure: { ...site.disclosure, items: site.disclosure.items.map(change) },
});
const other = withItems((item) => (item.year === 2566 ? { ...item, documents: [], index: null } : item));
const own = withItems((item) => (item === open ? { ...item, documents: [], index: null } : item));

describe('what the pages of a year are made from', () => {
  it('is the content and the files of that year', () => {
    const seen = scopeIn({}, '/en/2566/o01/')?.site;
    expect(seen?.disclosure.items).toEqual([closed]);
    expect([...(seen?.files.keys() ?? [])]).toEqual(['api/2566/items.json', 'ocds/2566.json']);
  });

  it('is the same while another year has other content or other files', () => {
    expect(keyIn(other)).toBe(keyIn({}));
    expect(keyIn({ files: new Map([...facts, ['api/2566/items.json', fact(2)]]) })).toBe(keyIn({}));
  });

  it.each<[string, Partial<Site>]>([
    ['content', own],
    ['a file', { files: new Map([...facts, ['2567/o01/data/a.csv', fact(2)]]) }],
    ['the agency', { agency: { ...site.agency, name: { th: 'เทศบาลอื่น', en: 'Another' } } }],
    ['the day', { today: '2030-01-01' }],
    ['the state of any year', { assessment: { ...site.assessment, years: [] } }],
    ['where it is served', { base: '/oit/' }],
  ])('is another with %s', (_, changed) => {
    expect(keyIn(changed)).not.toBe(keyIn({}));
  });
});

it('pages of the manual see no content and no files', () => {
  const manual = ['/about/manual/editor/', '/[...lang]/about/manual/[manual]'] as const;
  expect(scopeIn({}, ...manual)?.site.disclosure.items).toEqual([]);
  expect(scopeIn({}, ...manual)?.site.files.size).toBe(0);
  expect(keyIn(own, ...manual)).toBe(keyIn({}, ...manual));
});

it('other pages may show everything', () => {
  for (const [path, route] of [
    ['/', '/[...lang]'],
    ['/data/', '/[...lang]/data'],
    ['/2567/o01/before/', '/[...former]'],
    ['/o01/', '/[...lang]/[code]'],
  ] as const)
    expect(scopeIn({}, path, route), path).toBeNull();
});
