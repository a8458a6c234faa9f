import type { YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';

/**
 * What people come for most, in the order of the first page: the subjects of `src/frameworks/crosswalk.yaml` that show it, the best
 * first.
 */
const wanted = {
  contact: ['contact'],
  services: ['e-service'],
  guides: ['service-manual'],
  complaints: ['complaint-channel'],
  procurement: ['procurement-announcements', 'procurement-list'],
  news: ['news'],
} as const;
export type Wanted = keyof typeof wanted;

/** A way to what many people come for. */
export interface Shortcut {
  wanted: Wanted;
  href: string;
}

/** What people come for most, as far as the year's framework has it and something is published. */
export function shortcutsOf(site: Site, locale: Locale, year: YearAssessment): Shortcut[] {
  const { crosswalk } = site.frameworks;
  return Object.entries(wanted).flatMap(([name, subjects]) => {
    const codes = subjects.flatMap(
      (subject) => crosswalk.find(({ id }) => id === subject)?.items[year.framework] ?? [],
    );
    const shown = codes.find((code) => {
      const status = lookup(site).item(year.year, code)?.status;
      return status === 'complete' || status === 'incomplete';
    });
    return shown === undefined
      ? []
      : [{ wanted: name as Wanted, href: href(site, locale, itemPath(year.year, shown)) }];
  });
}
