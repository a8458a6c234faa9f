import { type Texts, textsFor } from '../i18n/texts.ts';
import type { ItemAssessment, ItemStatus, YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemFolder } from '../model/item-code.ts';
import { itemPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';
import { phaseOf, type ShownStatus, shownStatus, type YearPhase } from './year-phase.ts';

/** One item in a list. */
export interface ItemRow {
  code: string;
  title: string;
  href: string;
  status: ShownStatus;
  unit: string | null;
  updated: string | null;
}

/** The items of one indicator, by sub-indicator. */
export interface IndicatorGroup {
  code: string;
  title: string;
  subIndicators: { code: string; title: string | null; items: ItemRow[] }[];
}

/** Where a group of items begins on the page of its year. */
export const groupId = ([first]: readonly Pick<ItemRow, 'code'>[]): string =>
  first === undefined ? '' : `group_${itemFolder(first.code)}`;

/** Statuses in the order in which people read them. */
export const itemStatuses = [
  'complete',
  'incomplete',
  'missing',
  'notApplicable',
] as const satisfies readonly ItemStatus[];

export function itemRow(site: Site, locale: Locale, assessed: YearAssessment, item: ItemAssessment): ItemRow {
  const { year } = assessed;
  return {
    code: item.code,
    title: textsFor(site, locale).figures.text(item.title[locale]),
    href: href(site, locale, itemPath(year, item.code)),
    status: shownStatus(phaseOf(site.today, assessed), item.status),
    unit: lookup(site).unit(item.unit)?.name[locale] ?? null,
    updated: item.updated ?? item.published,
  };
}

/** Every item of a year in the order of the framework, by indicator and sub-indicator. */
export function indicatorGroups(site: Site, locale: Locale, year: YearAssessment): IndicatorGroup[] {
  const framework = lookup(site).framework(year);
  const { figures } = textsFor(site, locale);
  const rowsOf = (match: (item: ItemAssessment) => boolean) =>
    year.items.filter(match).map((item) => itemRow(site, locale, year, item));
  return (framework?.indicators ?? [])
    .map(({ code, title, subIndicators }) => ({
      code,
      title: figures.text(title[locale]),
      subIndicators: subIndicators
        .map((sub) => ({
          code: sub.code,
          title: sub.title ? figures.text(sub.title[locale]) : null,
          items: rowsOf((item) => item.indicator === code && item.subIndicator === sub.code),
        }))
        .filter(({ items }) => items.length > 0),
    }))
    .filter(({ subIndicators }) => subIndicators.length > 0);
}

/** The status of an item in a count; `unknown` where nobody has found its criteria. */
export type CountedStatus = ShownStatus | 'unknown';

/** The items of a year in numbers. */
export interface Counts {
  /** Items that apply to the agency: what it must disclose. */
  applicable: number;
  complete: number;
  notApplicable: number;
  /** Items whose criteria are known, whether they apply or not. */
  known: number;
  /** Items whose code is all that is known. */
  unknown: number;
  /** Every status that some item has, in the order in which people read them. */
  listed: { status: CountedStatus; count: number }[];
}

/**
 * How many items have each status, counted as the reports of the checker count: what does not apply stands beside the rest.
 * @param phase of the year, where the statuses are shown
 */
export function countsOf(
  { counts, unknownCodes }: Pick<YearAssessment, 'counts' | 'unknownCodes'>,
  phase: YearPhase = 'open',
): Counts {
  const { complete, incomplete, missing, notApplicable } = counts;
  const applicable = complete + incomplete + missing;
  const unknown = unknownCodes.length;
  const all: { status: CountedStatus; count: number }[] = [
    ...itemStatuses.map((status) => ({ status: shownStatus(phase, status), count: counts[status] })),
    { status: 'unknown', count: unknown },
  ];
  return {
    applicable,
    complete,
    notApplicable,
    known: applicable + notApplicable,
    unknown,
    listed: all.filter(({ count }) => count > 0),
  };
}

/** What a count leaves out, in words: items that do not apply, and items whose criteria nobody has found. */
export function besideCount({ counts }: Texts, { notApplicable, known, unknown }: Counts): string[] {
  return [
    ...(notApplicable > 0 ? [counts.notApplicable(notApplicable)] : []),
    ...(unknown > 0 ? [counts.known(known, known + unknown)] : []),
  ];
}

/** How many items are complete, and what that count leaves out, in one line. */
export function completeLine(texts: Texts, counts: Counts): string {
  const complete = texts.homePage.ofAll(counts.complete, counts.applicable);
  return [complete, ...besideCount(texts, counts)].join(' · ');
}

/** How many items there are to disclose, and what that count leaves out. */
export function itemsLine(texts: Texts, counts: Counts): string {
  const { year } = texts;
  const lead = counts.unknown > 0 ? year.leadKnown : year.lead(counts.applicable);
  return [lead, ...besideCount(texts, counts)].join(' · ');
}
