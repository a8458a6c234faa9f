import { textsFor } from '../i18n/texts.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import type { Survey } from '../model/identity.ts';
import { yearPath } from '../model/paths.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import { openSurveys } from '../site/notices.ts';
import type { Site } from '../site/site.ts';
import { type DocumentCard, documentCard } from './cards.ts';
import { href } from './href.ts';
import { type Shortcut, shortcutsOf } from './shortcuts.ts';
import { hasBegun, phaseOf, type ShownStatus, shownStatus, type YearPhase } from './year-phase.ts';
import { type Counts, completeLine, countsOf, groupId, indicatorGroups, itemStatuses } from './year-view.ts';

/** The first page. */
export interface HomeView {
  /** The newest of which something can be said. */
  year: YearAssessment | null;
  counts: Counts | null;
  /** What is disclosed, by subject. */
  topics: Topic[];
  latest: DocumentCard[];
  shortcuts: Shortcut[];
  /** Those that can be answered today. */
  surveys: Survey[];
  years: { year: number; phase: YearPhase; href: string; line: string }[];
}

/** A group of items on the page of the year. */
export interface Topic {
  title: string;
  href: string;
  /** The codes of its items, from the first to the last. */
  codes: string;
  /** How its items stand, from what is done to what is not. */
  counts: { status: ShownStatus; count: number }[];
}

const LATEST = 6;

export function homeView(site: Site, locale: Locale): HomeView {
  const { current, years } = lookup(site);
  // Before a year begins there is nothing to see of it yet.
  const shown =
    years.find((year) => year.state === 'open' && hasBegun(site.today, year)) ??
    years.find((year) => hasBegun(site.today, year)) ??
    current;
  const dated = site.disclosure.items.flatMap((content) =>
    documentsOf(content).flatMap((document) =>
      document.published ? [{ content, document, day: document.published }] : [],
    ),
  );
  const latest = dated.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1)).slice(0, LATEST);
  return {
    year: shown,
    counts: shown && countsOf(shown, phaseOf(site.today, shown)),
    topics: shown ? topicsOf(site, locale, shown) : [],
    latest: latest.map(({ content, document }) => documentCard(site, locale, content, document)),
    shortcuts: shortcutsOf(site, locale),
    surveys: openSurveys(site),
    years: years.map((year) => ({
      year: year.year,
      phase: phaseOf(site.today, year),
      href: href(site, locale, yearPath(year.year)),
      line: completeLine(textsFor(site, locale), countsOf(year)),
    })),
  };
}

function topicsOf(site: Site, locale: Locale, year: YearAssessment): Topic[] {
  return indicatorGroups(site, locale, year).flatMap(({ title, subIndicators }) =>
    subIndicators.map(({ title: own, items }) => ({
      title: own ?? title,
      href: `${href(site, locale, yearPath(year.year))}#${groupId(items)}`,
      codes: [...new Set([items[0]?.code, items.at(-1)?.code])].join('–'),
      counts: itemStatuses.flatMap((each) => {
        const status = shownStatus(phaseOf(site.today, year), each);
        const count = items.filter((item) => item.status === status).length;
        return count > 0 ? [{ status, count }] : [];
      }),
    })),
  );
}
