import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import {
  formsOf,
  jsonFeedForm,
  type NewsScope,
  newsPath,
  newsScopes,
  rssForm,
  wholeSite,
  yearScope,
} from '../publish/news-feeds.ts';
import { scopeTitleIn } from '../publish/news-text.ts';
import type { Site } from '../site/site.ts';
import { fileHref } from './href.ts';

/** A feed or calendar to subscribe to. */
export interface NewsLink {
  /** What it is, without its form. */
  title: string;
  /** `RSS`, `JSON Feed`, `iCalendar` */
  format: string;
  mediaType: string;
  href: string;
}

function linksOf(site: Site, locale: Locale, scope: NewsScope): NewsLink[] {
  return formsOf(scope).map((form) => ({
    title: scopeTitleIn(textsFor(site, locale), scope, form.name),
    format: form.format,
    mediaType: form.mediaType,
    href: fileHref(site, newsPath(scope, form)),
  }));
}

/** What a reader may follow the whole site by. */
export const siteNews = (site: Site, locale: Locale): NewsLink[] => linksOf(site, locale, wholeSite);

/** The same for each year and each unit, by its name. */
export function newsByScope(site: Site, locale: Locale): { label: string; links: NewsLink[] }[] {
  return newsScopes(site)
    .filter((scope) => scope.root !== wholeSite.root)
    .map((scope) => ({
      label: scope.unit?.name[locale] ?? textsFor(site, locale).fiscalYear(Number(scope.year)),
      links: linksOf(site, locale, scope),
    }));
}

/** What the head of a page offers to feed readers: the feeds of the site, and those of the year that the page belongs to. */
export function alternateFeeds(site: Site, locale: Locale, year: number | undefined): NewsLink[] {
  const scopes = [wholeSite, ...(year === undefined ? [] : [yearScope(year)])];
  const feeds: string[] = [rssForm.format, jsonFeedForm.format];
  return scopes
    .flatMap((scope) => linksOf(site, locale, scope))
    .filter(({ format }) => feeds.includes(format))
    .map((link) => ({ ...link, title: `${link.title} · ${site.agency.name[locale]}` }));
}
