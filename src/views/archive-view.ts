import { itemsOf } from '../frameworks/consistency.ts';
import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';
import { phaseOf, type ShownStatus, shownStatus } from './year-phase.ts';

/** Where a subject stands in one year; nothing where the year's framework does not ask for it. */
export interface SubjectCell {
  year: number;
  items: { code: string; title: string; href: string; status: ShownStatus }[];
}

/** One subject across the years of a site. */
export interface SubjectRow {
  title: string;
  cells: SubjectCell[];
}

/**
 * Every subject that some year of the site has, in the order of the newest framework, with the code that carries it each year: the same
 * code means different things in different years.
 */
export function subjectRows(site: Site, locale: Locale): SubjectRow[] {
  const { years } = lookup(site);
  const order = years.flatMap((year) => {
    const framework = lookup(site).framework(year);
    return framework ? itemsOf(framework).flatMap(({ code }) => lookup(site).subjects(year, code)) : [];
  });
  return [...new Set(order)].map(({ title, items }) => ({
    title: textsFor(site, locale).figures.text(title[locale]),
    cells: years.map((assessed) => ({
      year: assessed.year,
      items: (items[assessed.framework] ?? []).flatMap((code) => {
        const item = lookup(site).item(assessed.year, code);
        return item
          ? [
              {
                code,
                title: textsFor(site, locale).figures.text(item.title[locale]),
                href: href(site, locale, itemPath(assessed.year, code)),
                status: shownStatus(phaseOf(site.today, assessed), item.status),
              },
            ]
          : [];
      }),
    })),
  }));
}
