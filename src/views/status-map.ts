import type { YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { compareThai } from '../thai/text.ts';
import { type ItemRow, indicatorGroups, itemRow } from './year-view.ts';

/** One row of the map of a year: a name, and the items under it. */
export interface MapRow {
  name: string;
  items: ItemRow[];
}

/** Every item of a year under its sub-indicator; under its indicator where nobody has found the sub-indicator's name. */
export function mapByIndicator(site: Site, locale: Locale, year: YearAssessment): MapRow[] {
  return indicatorGroups(site, locale, year).flatMap(({ code, title, subIndicators }) =>
    subIndicators.map((sub) => ({
      name: sub.title === null ? `${code} ${title}` : `${sub.code} ${sub.title}`,
      items: sub.items,
    })),
  );
}

/** Every item of a year under the unit that owes it, those without one last. */
export function mapByUnit(site: Site, locale: Locale, year: YearAssessment, noUnit: string): MapRow[] {
  return [...Map.groupBy(year.items, ({ unit }) => unit)]
    .map(([unit, items]) => ({
      unit,
      name: lookup(site).unit(unit)?.name[locale] ?? unit ?? noUnit,
      items: items.map((item) => itemRow(site, locale, year, item)),
    }))
    .sort((a, b) => (a.unit === null ? 1 : b.unit === null ? -1 : compareThai(a.name, b.name)))
    .map(({ name, items }) => ({ name, items }));
}
