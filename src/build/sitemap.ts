import { lastChange } from '../model/declared-days.ts';
import { codePath, documentPath, itemPath, yearPath } from '../model/paths.ts';
import { absolute as absolutePath } from '../publish/absolute.ts';
import { datasets } from '../publish/datasets.ts';
import { formerTablePages, withdrawnPages } from '../publish/former-files.ts';
import { sitemapPath } from '../publish/robots.ts';
import { formerAddresses } from '../site/former-addresses.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute, locales } from '../views/href.ts';

/** As many addresses as one file holds; the protocol allows 50,000. */
const MOST = 45_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A page, or a file of pages, with the day of its last change. */
interface Listed {
  address: string;
  day: string | undefined;
}

/**
 * `sitemap-index.xml` and the files that it names: every page but those that say they belong elsewhere, with the day that its
 * content declares. The two languages of a page name each other in their heads only: the schema of sitemaps, taken at its word,
 * allows no link.
 * @param pages paths of all pages of the site, without base
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapFiles(site: Site, pages: Iterable<string>): { path: string; content: string }[] {
  const listed = listedPages(site, pages);
  const files: { path: string; content: string }[] = [];
  const index: Listed[] = [];
  for (let at = 0; at < listed.length; at += MOST) {
    const part = listed.slice(at, at + MOST);
    const path = `sitemap-${files.length}.xml`;
    files.push({ path, content: list('urlset', 'url', part) });
    const days = part.flatMap(({ day }) => day ?? []).sort();
    index.push({ address: address(site, `/${path}`), day: days.at(-1) });
  }
  return [...files, { path: sitemapPath.slice(1), content: list('sitemapindex', 'sitemap', index) }];
}

/** The pages that are listed, in the order of their addresses, numbers by their value. */
export function listedPages(site: Site, pages: Iterable<string>): Listed[] {
  const elsewhere = new Set(pathsElsewhere(site).flatMap((path) => addresses(site, path)));
  const days = new Map(
    [...declaredDays(site)].flatMap(([path, day]) => addresses(site, path).map((address) => [address, day] as const)),
  );
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...pages]
    .filter((path) => path.endsWith('/'))
    .map((path) => address(site, path))
    .filter((address) => !elsewhere.has(address))
    .sort(compare)
    .map((address) => ({ address, day: days.get(address) }));
}

const address = (site: Site, path: string): string => new URL(absolutePath(site, path)).href;

function list(name: string, entry: string, listed: readonly Listed[]): string {
  const entries = listed.map(({ address, day }) => {
    const lastmod = day === undefined ? '' : `<lastmod>${day}T00:00:00.000Z</lastmod>`;
    return `<${entry}><loc>${address.replaceAll('&', '&amp;')}</loc>${lastmod}</${entry}>`;
  });
  return `${HEAD}<${name} xmlns="${SCHEMA}">${entries.join('')}</${name}>`;
}

const addresses = (site: Site, path: string): string[] => locales.map((locale) => absolute(site, locale, path));

/** Pages that are not to be found: earlier addresses, what was withdrawn, and codes that lead to the current year. */
function pathsElsewhere(site: Site): string[] {
  const codes = lookup(site).current?.items.map(({ code }) => codePath(code)) ?? [];
  const former = [...formerAddresses(site).map(({ path }) => path), ...formerTablePages(site).map(({ from }) => from)];
  return [...former, ...withdrawnPages(site).map(({ page }) => page), ...codes];
}

/** The declared day of the last change by path: of a document, of an item and its tables, of a year as the newest day in it. */
function declaredDays(site: Site): Map<string, string> {
  const days = new Map<string, string>();
  const note = (path: string, day: string | null) => {
    if (day !== null && day > (days.get(path) ?? '')) days.set(path, day);
  };
  for (const { year, items } of lookup(site).years) {
    for (const item of items) {
      const own = lastChange(item, site.today);
      note(itemPath(year, item.code), own);
      note(yearPath(year), own);
      for (const document of documentsOf(lookup(site).content(year, item.code))) {
        const day = lastChange(document, site.today);
        note(documentPath(year, item.code, document.slug), day);
        note(yearPath(year), day);
        // A list of documents without a day of its own is as new as its newest document.
        if (own === null) note(itemPath(year, item.code), day);
      }
    }
  }
  for (const { page, table, issued, modified } of datasets(site))
    if (table) note(page, lastChange({ published: issued, updated: modified }, site.today));
  return days;
}
