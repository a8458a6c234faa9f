import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import { statusPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';
import { hasBegun } from './year-phase.ts';
import { countsOf } from './year-view.ts';

/** One fiscal year beside the others. */
export interface TrendRow {
  year: number;
  href: string;
  complete: number;
  applicable: number;
  /** The OIT score that the forecast gives, or that the year has not begun; null in a closed year, which is not forecast any more. */
  forecast: string | null;
  /** The OIT score that the agency declares as announced; null where it declares none. */
  announced: string | null;
}

/** All years of a site, the newest first. */
export function trendOf(site: Site, locale: Locale): TrendRow[] {
  const { figures, statusPage } = textsFor(site, locale);
  return lookup(site).years.map((year) => {
    const { complete, applicable } = countsOf(year);
    const oit = site.agency.assessments.find((plan) => plan.year === year.year)?.results?.tools?.OIT;
    return {
      year: year.year,
      href: href(site, locale, statusPath(year.year)),
      complete,
      applicable,
      forecast:
        year.state !== 'open'
          ? null
          : hasBegun(site.today, year)
            ? figures.interval(year.forecast.oit)
            : statusPage.notBegun,
      announced: oit === undefined ? null : figures.number(oit, 2),
    };
  });
}
