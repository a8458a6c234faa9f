import { textsFor } from '../i18n/texts.ts';
import type { ElementStatus, ItemAssessment, Window, YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import { elementCounts } from '../publish/counts.ts';
import type { Site } from '../site/site.ts';
import { href } from './href.ts';
import { type Counts, countsOf, type ItemRow, itemRow } from './year-view.ts';

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

/** How the days of a year's window stand to today. */
export type WindowState =
  | { kind: 'none' }
  | { kind: 'closed'; window: Window | null }
  | { kind: 'last-day'; window: Window }
  | { kind: 'left' | 'over' | 'before'; window: Window; days: number };

/** The status page of a year. */
export interface StatusView {
  rows: StatusRow[];
  owed: StatusRow[];
  window: WindowState;
  counts: Counts;
}

export function statusView(site: Site, locale: Locale, year: YearAssessment): StatusView {
  const rows = year.items.map((item) => statusRow(site, locale, year, item));
  return {
    rows,
    owed: rows
      .filter(({ status }) => status === 'missing' || status === 'incomplete')
      .sort((a, b) => b.cost.ita.max - a.cost.ita.max),
    window: windowState(site.today, year),
    counts: countsOf(year),
  };
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

/** @param today ISO day */
export function windowState(today: string, { state, window }: Pick<YearAssessment, 'state' | 'window'>): WindowState {
  if (state === 'closed') return { kind: 'closed', window };
  if (!window) return { kind: 'none' };
  if (today < window.opens) return { kind: 'before', window, days: daysBetween(today, window.opens) };
  if (window.daysLeft === 0) return { kind: 'last-day', window };
  return window.daysLeft > 0
    ? { kind: 'left', window, days: window.daysLeft }
    : { kind: 'over', window, days: -window.daysLeft };
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
