import { textsFor } from '../i18n/texts.ts';
import type { Interval, YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { compareThai } from '../thai/text.ts';
import { type ItemRow, indicatorGroups, itemRow } from './year-view.ts';

/** One row of the map of a year: a name, a figure, and the items under it. */
export interface MapRow {
  name: string;
  figure: string;
  items: ItemRow[];
  /** The rows after it, up to the next of its kind, are its parts; it has no items of its own. */
  heading: boolean;
}

/** Every item of a year under its sub-indicator, with the score that the forecast gives to each. */
export function mapByIndicator(site: Site, locale: Locale, year: YearAssessment): MapRow[] {
  const { figures, item, year: texts } = textsFor(site, locale);
  const { indicators, subIndicators: parts } = year.forecast;
  const score = (value: Interval | undefined | null) => (value ? figures.interval(value) : '–');
  return indicatorGroups(site, locale, year).flatMap(({ code, title, subIndicators }) => [
    {
      name: `${item.indicator(figures.plain(code))} ${title}`,
      figure: score(indicators[code]),
      items: [],
      heading: true,
    },
    ...subIndicators.map((sub) => ({
      name: sub.code.includes('?') ? texts.unnamed : `${figures.plain(sub.code)} ${sub.title ?? texts.unnamed}`,
      figure: score(parts[sub.code]),
      items: sub.items,
      heading: false,
    })),
  ]);
}

/** Every item of a year under the unit that owes it, those without one last, with how many of those that apply are complete. */
export function mapByUnit(site: Site, locale: Locale, year: YearAssessment): MapRow[] {
  const { noUnit, years } = textsFor(site, locale);
  return [...Map.groupBy(year.items, ({ unit }) => unit)]
    .map(([unit, items]) => ({
      unit,
      name: lookup(site).unit(unit)?.name[locale] ?? unit ?? noUnit,
      figure: years.trendOf(
        items.filter(({ status }) => status === 'complete').length,
        items.filter(({ status }) => status !== 'notApplicable').length,
      ),
      items: items.map((item) => itemRow(site, locale, year, item)),
      heading: false,
    }))
    .sort((a, b) => (a.unit === null ? 1 : b.unit === null ? -1 : compareThai(a.name, b.name)))
    .map(({ unit: _, ...row }) => row);
}
