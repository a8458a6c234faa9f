import { textsFor } from '../i18n/texts.ts';
import type { ElementStatus, ItemAssessment, YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import { elementCounts } from '../publish/counts.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';
import { hasBegun, phaseOf, type WindowState, windowState } from './year-phase.ts';
import { type Counts, countsOf, type ItemRow, itemRow } from './year-view.ts';

/** An element of an item, and where it is shown. */
export interface ElementState {
  title: string;
  status: ElementStatus;
  href: string;
  recommended: boolean;
  /** Whether the evidence of another element shows it. */
  part: boolean;
}

/** One item of the status page. */
export interface StatusRow extends ItemRow {
  elements: ElementState[];
  met: number;
  required: number;
  cost: ItemAssessment['cost'];
}

/** An item that needs work. */
export interface OwedRow extends StatusRow {
  /** Where something is shown already: the required elements that are not. */
  lacking: ElementState[];
}

/** The status page of a year. */
export interface StatusView {
  rows: StatusRow[];
  owed: OwedRow[];
  /** Whether there is anything to score: the answers are asked for, or something is published before that. */
  begun: boolean;
  window: WindowState;
  counts: Counts;
}

export function statusView(site: Site, locale: Locale, year: YearAssessment): StatusView {
  const rows = year.items.map((item) => statusRow(site, locale, year, item));
  return {
    rows,
    owed: rows
      .filter(({ status }) => status !== 'complete' && status !== 'notApplicable')
      .sort((a, b) => b.cost.ita.max - a.cost.ita.max)
      .map((row) => ({ ...row, lacking: row.status === 'incomplete' ? row.elements.filter(isLacking) : [] })),
    begun: hasBegun(site.today, year),
    window: windowState(site.today, year),
    counts: countsOf(year, phaseOf(site.today, year)),
  };
}

const isLacking = ({ recommended, status }: ElementState): boolean =>
  !recommended && status !== 'met' && status !== 'notRun';

/**
 * The points of the ITA total that the forecast is worth, and the most that there are: with decimals only where one has some.
 * @returns null where nobody knows what OIT weighs in the total
 */
export function pointsOf(site: Site, locale: Locale, year: YearAssessment): { score: string; most: string } | null {
  const { figures } = textsFor(site, locale);
  const { min, max } = year.forecast.points;
  const most = lookup(site)
    .framework(year)
    ?.tools.find(({ id }) => id === 'OIT')?.weight;
  if (most === undefined) return null;
  const decimals = [min, max, most].every((value) => Math.round(value * 100) % 100 === 0) ? 0 : 2;
  const [low, high] = [figures.number(min, decimals), figures.number(max, decimals)];
  return { score: low === high ? low : `${low}–${high}`, most: figures.number(most, decimals) };
}

function statusRow(site: Site, locale: Locale, year: YearAssessment, item: ItemAssessment): StatusRow {
  return {
    ...itemRow(site, locale, year, item),
    elements: item.elements.map(({ id, title, status, basis, of }) => ({
      title: textsFor(site, locale).figures.text(title[locale]),
      status,
      href: href(site, locale, `${itemPath(year.year, item.code)}#${id}`),
      recommended: basis === 'inferred',
      part: of !== undefined,
    })),
    ...elementCounts(item),
    cost: item.cost,
  };
}
