import type {
  ElementStatus,
  Interval,
  ItemAssessment,
  ItemStatus,
  Window,
  YearAssessment,
} from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import { elementCounts } from '../publish/counts.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { compareThai } from '../thai/text.ts';
import { href } from './href.ts';
import { type Counts, countsOf, type ItemRow, itemRow } from './year-view.ts';

export interface ElementState {
  title: string;
  status: ElementStatus;
  href: string;
  recommended: boolean;
}

/** One item of the status page. */
export interface StatusRow extends ItemRow {
  elements: ElementState[];
  met: number;
  required: number;
  cost: ItemAssessment['cost'];
}

/** What one unit owes; `total` counts the items that apply. */
export interface UnitRow {
  name: string | null;
  counts: { status: ItemStatus; count: number }[];
  total: number;
  notApplicable: number;
}

/** The statuses that a unit's items are counted by. */
const owedStatuses = ['complete', 'incomplete', 'missing'] as const satisfies readonly ItemStatus[];

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
  units: UnitRow[];
  scores: {
    code: string;
    title: string;
    score: Interval | null;
    subIndicators: { code: string; title: string | null; score: Interval | null }[];
  }[];
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
    units: unitRows(site, locale, year),
    scores: (lookup(site).framework(year)?.indicators ?? []).map(({ code, title, subIndicators }) => ({
      code,
      title: title[locale],
      score: year.forecast.indicators[code] ?? null,
      subIndicators: subIndicators.map((sub) => ({
        code: sub.code,
        title: sub.title?.[locale] ?? null,
        score: year.forecast.subIndicators[sub.code] ?? null,
      })),
    })),
    window: windowState(site.today, year),
    counts: countsOf(year),
  };
}

function statusRow(site: Site, locale: Locale, year: YearAssessment, item: ItemAssessment): StatusRow {
  return {
    ...itemRow(site, locale, year, item),
    elements: item.elements.map(({ id, title, status, basis }) => ({
      title: title[locale],
      status,
      href: href(site, locale, `${itemPath(year.year, item.code)}#${id}`),
      recommended: basis === 'inferred',
    })),
    ...elementCounts(item),
    cost: item.cost,
  };
}

function unitRows(site: Site, locale: Locale, year: YearAssessment): UnitRow[] {
  const units = [...new Set(year.items.map(({ unit }) => unit))];
  return units
    .map((unit) => {
      const items = year.items.filter((item) => item.unit === unit);
      const having = (status: ItemStatus) => items.filter((item) => item.status === status).length;
      const counts = owedStatuses.map((status) => ({ status, count: having(status) }));
      const notApplicable = having('notApplicable');
      const name = lookup(site).unit(unit)?.name[locale] ?? unit;
      return { name, counts, total: items.length - notApplicable, notApplicable };
    })
    .sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : compareThai(a.name, b.name)));
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
