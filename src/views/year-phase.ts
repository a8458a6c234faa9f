import type { ItemStatus, Window, YearAssessment } from '../model/assessment.ts';

/** How the days of a year's window stand to today. */
export type WindowState =
  | { kind: 'none' }
  | { kind: 'closed'; window: Window | null }
  | { kind: 'last-day'; window: Window }
  | { kind: 'left' | 'over' | 'before'; window: Window; days: number };

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

/** Where a year stands: its answers are not asked for yet, are asked for, were asked for, or are assessed. */
export type YearPhase = 'before' | 'open' | 'over' | 'closed';

/** @param today ISO day */
export function phaseOf(today: string, year: Pick<YearAssessment, 'state' | 'window'>): YearPhase {
  const { kind } = windowState(today, year);
  return kind === 'before' || kind === 'over' || kind === 'closed' ? kind : 'open';
}

/**
 * The status of an item as its year lets it be read: what nobody asks for yet is not late, and what a closed year does not have
 * here may have been shown elsewhere when it was assessed.
 */
export type ShownStatus = ItemStatus | 'awaited' | 'absent';

export const shownStatus = (phase: YearPhase, status: ItemStatus): ShownStatus =>
  status !== 'missing' ? status : phase === 'before' ? 'awaited' : phase === 'closed' ? 'absent' : status;

/**
 * Whether a score says anything of a year: before its answers are asked for, nothing published is no score of zero.
 * @param today ISO day
 */
export function hasBegun(today: string, year: Pick<YearAssessment, 'state' | 'window' | 'counts'>): boolean {
  const { complete, incomplete } = year.counts;
  return phaseOf(today, year) !== 'before' || complete + incomplete > 0;
}
