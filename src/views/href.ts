import type { Locale } from '../model/bilingual.ts';
import { withBase } from '../model/paths.ts';
import { absolute as address } from '../publish/absolute.ts';
import type { Site } from '../site/site.ts';

/** The languages of the interface; the first is the original and stands at the root. */
export const locales = ['th', 'en'] as const satisfies readonly Locale[];

/** The other language of the two. */
export const otherLocale = (locale: Locale): Locale => (locale === 'th' ? 'en' : 'th');

const inLocale = (locale: Locale, path: string): string => (locale === 'en' ? `/en${path}` : path);

/**
 * A link to a page of the site: the base at which it is served, the language, the path.
 * @param path from the root, such as `/2567/o15/`
 * @example href(site, 'en', '/2567/') // '/en/2567/'
 */
export function href(site: Pick<Site, 'base'>, locale: Locale, path: string): string {
  return withBase(site.base, inLocale(locale, path));
}

/** A link to a file (attachment, table, feed), which exists once, for both languages. */
export function fileHref(site: Pick<Site, 'base'>, path: string): string {
  return withBase(site.base, path);
}

/** The whole address of a page, as an assessor enters it. */
export function absolute(site: Pick<Site, 'url' | 'base'>, locale: Locale, path: string): string {
  return address(site, inLocale(locale, path));
}

/** Where evidence is: fragments and web addresses stay, paths from the root become links of this site. */
export function evidenceHref(site: Pick<Site, 'base'>, locale: Locale, url: string): string {
  if (!url.startsWith('/')) return url;
  return url.endsWith('/') || url.includes('/#') ? href(site, locale, url) : fileHref(site, url);
}
