import { itemsOf } from '../frameworks/consistency.ts';
import { textsFor } from '../i18n/texts.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import { criteriaOfYear } from '../site/criteria-of-year.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';

/** An item of another year; without a link where this site does not have that year. */
export interface YearLink {
  year: number;
  code: string;
  title: string;
  href: string | null;
}

/**
 * Where an item's subject stands in other years, and what its code means there: the two are often not the same.
 * Criteria that are for other agencies are left out.
 */
export function otherYears(
  site: Site,
  locale: Locale,
  year: Pick<YearAssessment, 'year' | 'framework'>,
  code: string,
): { subjects: { title: string; years: YearLink[] }[]; codeYears: YearLink[] } {
  const found = lookup(site);
  const subjects = found.subjects(year, code).map(({ title, items }) => ({
    title: textsFor(site, locale).figures.text(title[locale]),
    years: Object.entries(items)
      .flatMap(([framework, codes]) => codes.flatMap((other) => linkOf(site, locale, framework, other)))
      .filter((link) => link.year !== year.year)
      .sort((a, b) => b.year - a.year),
  }));
  const known = new Set(
    subjects.flatMap(({ years }) => years.map(({ year: other, code: same }) => `${other} ${same}`)),
  );
  const codeYears = codeIn(site, locale, code).filter(
    (link) => link.year !== year.year && !known.has(`${link.year} ${link.code}`),
  );
  return { subjects: subjects.filter(({ years }) => years.length > 0), codeYears };
}

/** What a code means in every year of this site, newest first. */
export function codeIn(site: Site, locale: Locale, code: string): YearLink[] {
  return lookup(site).years.flatMap(({ year }) => {
    const item = lookup(site).item(year, code);
    return item
      ? [
          {
            year,
            code,
            title: textsFor(site, locale).figures.text(item.title[locale]),
            href: href(site, locale, itemPath(year, code)),
          },
        ]
      : [];
  });
}

function linkOf(site: Site, locale: Locale, id: string, code: string): YearLink[] {
  const framework = site.frameworks.byId.get(id);
  const item = framework && itemsOf(framework).find((candidate) => candidate.code === code);
  // By other criteria of the same year the code would mean something else.
  if (!framework || !item || criteriaOfYear(site, framework.fiscalYear)?.id !== id) return [];
  const year = framework.fiscalYear;
  const here = lookup(site).year(year);
  return [
    {
      year,
      code,
      title: textsFor(site, locale).figures.text(item.title[locale]),
      href: here ? href(site, locale, itemPath(year, code)) : null,
    },
  ];
}
