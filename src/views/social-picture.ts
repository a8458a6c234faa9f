import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemFolder, parseItemCode } from '../model/item-code.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { locales } from './href.ts';

/** Their size in pixels: what Facebook, LINE and X show without cutting. */
export const socialSize = { width: 1200, height: 630 } as const;

/** What the picture says that is shown where somebody shares a page. */
export interface SocialPicture {
  /** Where it is, from the site's root. */
  path: string;
  locale: Locale;
  /** The fiscal year, or what it is a year of. */
  above: string | null;
  /** Of an item. */
  code: string | null;
  title: string;
  agency: string;
  /** Where the agency is found. */
  host: string;
  /** That everything is invented, where it is. */
  sample: string | null;
}

/** The picture of the first page, of a year and of an item; every other page has the one of what it belongs to. */
export function socialPicture(site: Site, locale: Locale, of: number | null, code: string | null): SocialPicture {
  const t = textsFor(site, locale);
  const year = of !== null && lookup(site).year(of) ? of : null;
  const item = year !== null && code !== null ? lookup(site).item(year, code) : undefined;
  const name = item ? `${year}/${itemFolder(item.code)}` : (year ?? 'home');
  return {
    path: `/social/${locale === 'th' ? '' : `${locale}/`}${name}.png`,
    locale,
    above: item && year !== null ? t.fiscalYear(year) : year === null ? null : t.oit,
    code: item?.code ?? null,
    title: item ? t.figures.text(item.title[locale]) : year === null ? t.oit : t.fiscalYear(year),
    agency: site.agency.name[locale],
    host: new URL(site.url).host,
    sample: site.agency.sample ? t.sampleLabel : null,
  };
}

/**
 * The picture of a page.
 * @param path of the page, from the root, without language
 */
export function pictureOfPage(site: Site, locale: Locale, path: string): SocialPicture {
  const [, year, item] = /^\/(\d{4})\/(?:(o\d\d)\/)?/.exec(path) ?? [];
  return socialPicture(site, locale, year ? Number(year) : null, item ? parseItemCode(item) : null);
}

/** Every picture of a site. */
export function socialPictures(site: Site): SocialPicture[] {
  return locales.flatMap((locale) => [
    socialPicture(site, locale, null, null),
    ...lookup(site).years.flatMap(({ year, items }) => [
      socialPicture(site, locale, year, null),
      ...items.map(({ code }) => socialPicture(site, locale, year, code)),
    ]),
  ]);
}

/** What the picture says, for who does not see it. */
export const socialText = ({ above, code, title, agency, sample }: SocialPicture): string =>
  [sample, [code, title].filter(Boolean).join(' '), above, agency].filter((part) => part !== null).join(' · ');
