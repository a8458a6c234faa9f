import { round2 } from '../check/interval.ts';
import type { Interval } from '../model/assessment.ts';

/** A score with two decimals; rounded here and nowhere before. */
export const scoreText = (value: number): string => round2(value).toFixed(2);

/**
 * A score, or the lowest and highest it can be.
 * @example intervalText({ min: 95, max: 97.5 }) // '95.00–97.50'
 */
export function intervalText({ min, max }: Interval): string {
  const [low, high] = [scoreText(min), scoreText(max)];
  return low === high ? low : `${low}–${high}`;
}

/**
 * Points to gain.
 * @example gainText({ min: 2.5, max: 2.5 }) // '+2.50'
 */
export const gainText = (gain: Interval): string => `+${intervalText(gain)}`;

/** What several items give together, at least and at most. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce((all, { min, max }) => ({ min: all.min + min, max: all.max + max }), { min: 0, max: 0 });
}
