import { itemsOf } from '../frameworks/consistency.ts';
import type { Framework } from '../frameworks/schema.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import { criteriaOfYear } from '../site/criteria-of-year.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';
import { otherYears, type YearLink } from './other-years.ts';
import { phaseOf, type ShownStatus, shownStatus } from './year-phase.ts';

/** What a code was in one fiscal year, and what became of its subject. */
export interface CodeYear {
  year: number;
  framework: string;
  /** The wording of the criteria: the item's title, and what it must show. */
  title: string;
  required: string[];
  /** Null where this site does not have the year. */
  here: { href: string; status: ShownStatus; closed: boolean; current: boolean } | null;
  /** Each subject of the item, and the items of other years that carry it. */
  subjects: { title: string; years: YearLink[] }[];
}

/** Everything that a code has meant for agencies that are assessed as this one is. */
export interface CodeView {
  /** The years of the site, then those of which only the criteria are known; each newest first. */
  years: CodeYear[];
  /** Whether every year has the same subject under this code. */
  same: boolean;
}

/** The explanation of a code, which means another subject in another year. */
export function codeView(site: Site, locale: Locale, code: string): CodeView {
  const found = lookup(site);
  const followed = new Map(found.years.map((year) => [year.framework, year]));
  const candidates = [...site.frameworks.byId.values()].filter(
    // A year of the site is explained by the criteria that the site follows.
    ({ id, fiscalYear }) => followed.has(id) || criteriaOfYear(site, fiscalYear)?.id === id,
  );
  const years = candidates.flatMap((framework): CodeYear[] => {
    const item = itemsOf(framework).find((one) => one.code === code);
    const year = followed.get(framework.id);
    if (!item) return [];
    const assessed = year && found.item(year.year, code);
    return [
      {
        year: year?.year ?? framework.fiscalYear,
        framework: framework.name[locale],
        title: item.title[locale],
        required: item.elements.filter(({ basis }) => basis !== 'inferred').map(({ title }) => title[locale]),
        here:
          year && assessed
            ? {
                href: href(site, locale, itemPath(year.year, code)),
                status: shownStatus(phaseOf(site.today, year), assessed.status),
                closed: year.state === 'closed',
                current: year === found.current,
              }
            : null,
        subjects: otherYears(site, locale, { year: year?.year ?? framework.fiscalYear, framework: framework.id }, code)
          .subjects,
      },
    ];
  });
  return {
    years: years.sort((a, b) => Number(b.here !== null) - Number(a.here !== null) || b.year - a.year),
    same: haveOneSubject(site, candidates, code),
  };
}

function haveOneSubject(site: Site, frameworks: Framework[], code: string): boolean {
  const having = frameworks.filter((framework) => itemsOf(framework).some((item) => item.code === code));
  return site.frameworks.crosswalk.some(({ items }) => having.every(({ id }) => items[id]?.includes(code)));
}
