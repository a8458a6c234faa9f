import { expect, it } from 'vitest';
import { brokenLinks } from '../../src/build/links.ts';
import { inspectPage } from '../../src/search/inspect.ts';

const page = (links: string, ids = '') => inspectPage(`${links}${ids}`);
const a = (...links: string[]) => links.map((link) => `<a href="${link}">ก</a>`).join('');
const broken = (pages: Record<string, string>, base = '/') =>
  brokenLinks(
    new Map(Object.entries(pages).map(([path, html]) => [path, page(html)])),
    new Set(['/2567/o15/files/plan.pdf', '/feed.xml', '/แผน.pdf']),
    { url: 'https://a.go.th', base },
  ).map(({ page, link, fragment }) => `${page} ${link}${fragment ? ' #' : ''}`);

it('resolves each link from the page that holds it', () => {
  expect(
    broken({
      '/2567/o15/': `${a('files/plan.pdf', '../o15/', './', '', '?q=1', '../../feed.xml', '#x', '../o16/#y')}<p id="x"></p>`,
      '/2567/o16/': a('files/plan.pdf', '../o15/files/plan.pdf', '#x', '../o15/#x', '../o16/#y'),
    }),
  ).toEqual(['/2567/o15/ ../o16/#y #', '/2567/o16/ files/plan.pdf', '/2567/o16/ #x #', '/2567/o16/ ../o16/#y #']);
});

it('names a broken link on every page that has it, once', () => {
  expect(broken({ '/a/': a('/x/', '/feed.xml', '/x/'), '/b/': a('/x/', '/a/#no', '/a/') })).toEqual([
    '/a/ /x/',
    '/b/ /x/',
    '/b/ /a/#no #',
  ]);
});

it('reads what is encoded, and leaves other hosts alone', () => {
  expect(
    broken({
      '/a/': `${a('/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf', '#%E0%B8%81', '#ก', 'mailto:a@b.c', '//b.c/x', 'https://a.go.th/no', ' /x ', '/%', '//[')}<p id="ก"></p>`,
    }),
  ).toEqual(['/a/  /x ', '/a/ /%']);
});

it('knows what lies outside of the path at which the site is served', () => {
  expect(broken({ '/a/': a('/oit/a/', '/a/', '../a/', '/oit/b/', '#top') }, '/oit/')).toEqual([
    '/a/ /a/',
    '/a/ /oit/b/',
    '/a/ #top #',
  ]);
});
