import { describe, expect, it } from 'vitest';
import { listedPages, sitemapFiles } from '../../src/build/sitemap.ts';
import { sampleSite } from '../publish/site.ts';

/** The day of the site is 1 March 2024. */
const site = sampleSite({
  more: {
    '2567/o05/later.md': '---\ntitle: ข่าวพรุ่งนี้\npublished: 2567-03-02\n---\nก\n',
    '2567/o05/now.md': '---\ntitle: ข่าว\npublished: 2567-02-20\naliases: [/old-news/]\n---\nก\n',
  },
});

function at(path: string, of = site): { address: string; day: string | undefined } | null {
  return listedPages(of, [path])[0] ?? null;
}

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
    expect(at(path)).toEqual({ address: `https://sample.example.go.th${path}`, day });
  });

  it.each(['/', '/2567/o13/', '/2567/o05/later/', '/about/', '/2567/status/'])('gives %s none', (path) => {
    expect(at(path)?.day).toBeUndefined();
    expect(at(path)).not.toBeNull();
  });

  it.each(['/old-news/', '/en/old-news/', '/o15/', '/en/o15/'])(
    'leaves out %s, which says it belongs elsewhere',
    (path) => {
      expect(at(path)).toBeNull();
    },
  );

  it('knows pages under the path at which the site is served', () => {
    const based = { ...site, base: '/oit/' };
    expect(at('/2567/o14/', based)).toEqual({
      address: 'https://sample.example.go.th/oit/2567/o14/',
      day: '2024-03-01',
    });
    expect(at('/o15/', based)).toBeNull();
  });

  it('lists pages only, in the order of their numbers', () => {
    const pages = ['/2567/o01/document-10/', '/404.html', '/2567/o01/document-9/', '/'];
    expect(listedPages(site, pages).map(({ address }) => new URL(address).pathname)).toEqual([
      '/',
      '/2567/o01/document-9/',
      '/2567/o01/document-10/',
    ]);
  });

  it('is as the protocol says', () => {
    const [pages, index] = sitemapFiles(site, ['/2567/o01/', '/']);
    expect(pages).toEqual({
      path: 'sitemap-0.xml',
      content:
        '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://sample.example.go.th/</loc></url><url><loc>https://sample.example.go.th/2567/o01/</loc><lastmod>2024-01-15T00:00:00.000Z</lastmod></url></urlset>',
    });
    expect(index).toEqual({
      path: 'sitemap-index.xml',
      content:
        '<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://sample.example.go.th/sitemap-0.xml</loc><lastmod>2024-01-15T00:00:00.000Z</lastmod></sitemap></sitemapindex>',
    });
  });

  it('begins another file where one is full', () => {
    const many = Array.from({ length: 45_001 }, (_, number) => `/about/${number}/`);
    expect(sitemapFiles(site, many).map(({ path }) => path)).toEqual([
      'sitemap-0.xml',
      'sitemap-1.xml',
      'sitemap-index.xml',
    ]);
  });
});
