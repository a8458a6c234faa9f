import type { Deadline } from '../publish/deadlines.ts';

/** The days of the calendar as people ask for them: what is late, what is to come, what is past. */
export interface CalendarView {
  /** Due before today and still owed. */
  late: Deadline[];
  coming: Deadline[];
  /** Newest first. */
  past: Deadline[];
}

/**
 * @param days in order
 * @param today ISO day
 */
export function calendarView(days: readonly Deadline[], today: string): CalendarView {
  const before = days.filter(({ day }) => day < today);
  return {
    late: before.filter(({ owed }) => owed),
    coming: days.filter(({ day }) => day >= today),
    past: before.filter(({ owed }) => !owed).reverse(),
  };
}
