import type { SitemapOptions } from '@astrojs/sitemap';
import { codePath, documentPath, itemPath, yearPath } from '../model/paths.ts';
import { datasets } from '../publish/datasets.ts';
import { lastChange } from '../publish/declared-days.ts';
import { formerTablePages, withdrawnPages } from '../publish/former-files.ts';
import { formerAddresses } from '../site/former-addresses.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute, locales } from '../views/href.ts';

/**
 * What `sitemap-index.xml` lists: every page but those that say they belong elsewhere, with the day that its content declares.
 * The two languages of a page name each other in their heads only: the schema of sitemaps, taken at its word, allows no link.
 */
export function sitemapOptions(site: Site): NonNullable<SitemapOptions> {
  const elsewhere = new Set(pathsElsewhere(site).flatMap((path) => addresses(site, path)));
  const days = new Map(
    [...declaredDays(site)].flatMap(([path, day]) => addresses(site, path).map((address) => [address, day] as const)),
  );
  return {
    namespaces: { news: false, xhtml: false, image: false, video: false },
    filter: (page) => !elsewhere.has(page),
    serialize: (page) => {
      const lastmod = days.get(page.url);
      return { url: page.url, ...(lastmod !== undefined && { lastmod }) };
    },
  };
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
