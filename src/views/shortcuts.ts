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

/**
 * What people come for most, as far as something is published: in the newest year that has it, for a new year begins with nothing.
 */
export function shortcutsOf(site: Site, locale: Locale): Shortcut[] {
  return Object.entries(wanted).flatMap(([name, subjects]) => {
    for (const year of lookup(site).years) {
      const shown = shownBy(site, year, subjects);
      if (shown !== undefined)
        return [{ wanted: name as Wanted, href: href(site, locale, itemPath(year.year, shown)) }];
    }
    return [];
  });
}

/** The first item of a year that shows one of the subjects. */
function shownBy(site: Site, year: YearAssessment, subjects: readonly string[]): string | undefined {
  const { crosswalk } = site.frameworks;
  return subjects
    .flatMap((subject) => crosswalk.find(({ id }) => id === subject)?.items[year.framework] ?? [])
    .find((code) => {
      const status = lookup(site).item(year.year, code)?.status;
      return status === 'complete' || status === 'incomplete';
    });
}
