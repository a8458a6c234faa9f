import { textsFor } from '../i18n/texts.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath, yearPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';

/** Where the switch of years leads for one year. */
export interface YearTarget {
  year: number;
  href: string;
  closed: boolean;
  /** The item that carries the subject that year; null on pages that are about no item, and where the year does not have it. */
  item: { code: string; title: string } | null;
}

/**
 * The same page of every year, newest first.
 * @param path where the page of a year is, from the root
 */
export function yearTargets(site: Site, locale: Locale, path: (year: number) => string): YearTarget[] {
  return lookup(site).years.map(({ year, state }) => ({
    year,
    href: href(site, locale, path(year)),
    closed: state === 'closed',
    item: null,
  }));
}

/**
 * The item that carries the subject of an item in every year, newest first: its code may be another each year, and the same code may
 * mean something else. A year without the subject leads to its own page.
 */
export function subjectTargets(site: Site, locale: Locale, year: YearAssessment, code: string): YearTarget[] {
  const found = lookup(site);
  const { figures } = textsFor(site, locale);
  const subjects = found.subjects(year, code);
  const title = found.item(year.year, code)?.title.th;
  return found.years.map((other) => {
    const codes = other === year ? [code] : subjects.flatMap(({ items }) => items[other.framework] ?? []);
    const items = codes.flatMap((one) => found.item(other.year, one) ?? []);
    // A subject that is divided that year is best followed by its name.
    const item = items.find((one) => one.title.th === title) ?? items[0];
    return {
      year: other.year,
      href: href(site, locale, item ? itemPath(other.year, item.code) : yearPath(other.year)),
      closed: other.state === 'closed',
      item: item ? { code: item.code, title: figures.text(item.title[locale]) } : null,
    };
  });
}
