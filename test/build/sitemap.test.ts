import { describe, expect, it } from 'vitest';
import { sitemapOptions } from '../../src/build/sitemap.ts';
import type { Site } from '../../src/site/site.ts';
import { sampleSite } from '../publish/site.ts';

/** The day of the site is 1 March 2024. */
const site = sampleSite({
  more: {
    '2567/o05/later.md': '---\ntitle: ข่าวพรุ่งนี้\npublished: 2567-03-02\n---\nก\n',
    '2567/o05/now.md': '---\ntitle: ข่าว\npublished: 2567-02-20\naliases: [/old-news/]\n---\nก\n',
  },
});

function listed(of: Site, page: string) {
  const { filter, serialize } = sitemapOptions(of);
  if (filter?.(page) === false) return null;
  return serialize?.({ url: page });
}
const lastmod = (path: string) => ({ url: `https://sample.example.go.th${path}`, lastmod: expect.anything() });
const at = (path: string, of = site) => listed(of, `https://sample.example.go.th${path}`);

describe('the sitemap', () => {
  it.each([
    ['/2567/o14/', '2024-03-01'],
    ['/en/2567/o14/', '2024-03-01'],
    ['/2567/o14/data/list/', '2024-03-01'],
    ['/2567/o01/', '2024-01-15'],
    ['/2567/o15/winner/', '2024-01-15'],
    ['/2567/o15/', '2024-01-15'],
    ['/2567/o05/', '2024-02-20'],
    ['/2567/', '2024-03-01'],
  ])('gives %s the day that is declared', (path, day) => {
    expect(at(path)).toEqual({ ...lastmod(path), lastmod: day });
  });

  it.each(['/', '/2567/o13/', '/2567/o05/later/', '/about/', '/2567/status/'])('gives %s none', (path) => {
    expect(at(path)).toEqual({ url: `https://sample.example.go.th${path}` });
  });

  it.each(['/old-news/', '/en/old-news/', '/o15/', '/en/o15/'])(
    'leaves out %s, which says it belongs elsewhere',
    (path) => {
      expect(at(path)).toBeNull();
    },
  );

  it('knows pages under the path at which the site is served', () => {
    const based = { ...site, base: '/oit/' };
    expect(at('/oit/2567/o14/', based)).toMatchObject({ lastmod: '2024-03-01' });
    expect(at('/oit/o15/', based)).toBeNull();
  });
});
