import type { RequiredPeriod } from '../frameworks/schema.ts';
import { firstHalf, fiscalYear, monthsOf, type Period } from '../model/period.ts';

/**
 * The spans of time any one of which satisfies a requirement; null when the criteria ask for no time.
 * @param year the assessed fiscal year, Buddhist Era
 */
export function requiredSpans(required: RequiredPeriod, year: number): Period[] | null {
  switch (required) {
    case 'fiscalYear':
    case 'multiYear':
      return [fiscalYear(year)];
    case 'firstHalf':
      return [firstHalf(year)];
    case 'previousYear':
      return [fiscalYear(year - 1)];
    case 'recent':
      return [firstHalf(year), fiscalYear(year - 1)];
    default:
      return null;
  }
}

/** The months of a span that are over on a day: only these can be asked for. */
export function finishedMonths(span: Period, today: string): Period[] {
  return monthsOf(span).filter((month) => month.end < today);
}
