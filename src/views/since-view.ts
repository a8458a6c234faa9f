import { textsFor } from '../i18n/texts.ts';
import type { ItemStatus, YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';

/** What has changed since the publication before, as the status page tells it. */
export interface SinceView {
  days: string;
  /** From what to what, or that it stayed. */
  score: string;
  complete: string;
  items: {
    code: string;
    title: string;
    href: string;
    before: ItemStatus;
    after: ItemStatus;
    gained: string[];
    lost: string[];
  }[];
}

/** @returns null where no earlier publication is known, or it was no different */
export function sinceView(site: Site, locale: Locale, { year }: Pick<YearAssessment, 'year'>): SinceView | null {
  const since = site.since?.get(year);
  if (!since) return null;
  const { figures, years } = textsFor(site, locale);
  const { sinceDays, sinceFromTo, sinceSame } = years;
  const fromTo = (before: string, after: string) => (before === after ? sinceSame(after) : sinceFromTo(before, after));
  const { compared, changed, forecast, complete, items } = since;
  return {
    days: sinceDays(figures.date(changed, 'long'), figures.date(compared, 'long')),
    score: fromTo(figures.interval(forecast.before), figures.interval(forecast.after)),
    complete: fromTo(figures.plain(complete.before), figures.plain(complete.after)),
    items: items.map(({ title, gained, lost, ...item }) => ({
      ...item,
      title: title[locale],
      href: href(site, locale, itemPath(year, item.code)),
      gained: gained.map((element) => element[locale]),
      lost: lost.map((element) => element[locale]),
    })),
  };
}
