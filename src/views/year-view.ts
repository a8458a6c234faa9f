import type { ItemAssessment, ItemStatus, YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';

/** One item in a list. */
export interface ItemRow {
  code: string;
  title: string;
  href: string;
  status: ItemStatus;
  unit: string | null;
  updated: string | null;
}

/** The items of one indicator, by sub-indicator. */
export interface IndicatorGroup {
  code: string;
  title: string;
  subIndicators: { code: string; title: string | null; items: ItemRow[] }[];
}

/** Statuses in the order in which people read them. */
export const itemStatuses = [
  'complete',
  'incomplete',
  'missing',
  'notApplicable',
] as const satisfies readonly ItemStatus[];

export function itemRow(site: Site, locale: Locale, { year }: YearAssessment, item: ItemAssessment): ItemRow {
  return {
    code: item.code,
    title: item.title[locale],
    href: href(site, locale, itemPath(year, item.code)),
    status: item.status,
    unit: lookup(site).unit(item.unit)?.name[locale] ?? null,
    updated: item.updated ?? item.published,
  };
}

/** Every item of a year in the order of the framework, by indicator and sub-indicator. */
export function indicatorGroups(site: Site, locale: Locale, year: YearAssessment): IndicatorGroup[] {
  const framework = lookup(site).framework(year);
  const rowsOf = (match: (item: ItemAssessment) => boolean) =>
    year.items.filter(match).map((item) => itemRow(site, locale, year, item));
  return (framework?.indicators ?? [])
    .map(({ code, title, subIndicators }) => ({
      code,
      title: title[locale],
      subIndicators: subIndicators
        .map((sub) => ({
          code: sub.code,
          title: sub.title?.[locale] ?? null,
          items: rowsOf((item) => item.indicator === code && item.subIndicator === sub.code),
        }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ subIndicators }) => subIndicators.length > 0);
}

/** How many items have each status, and how many there are. */
export function countsOf({ counts }: YearAssessment): { all: number; counts: { status: ItemStatus; count: number }[] } {
  const listed = itemStatuses.map((status) => ({ status, count: counts[status] }));
  return { all: listed.reduce((sum, { count }) => sum + count, 0), counts: listed };
}
