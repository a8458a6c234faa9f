import type { Locale } from '../model/bilingual.ts';

/** One day of a timeline. */
export interface TimelineEntry {
  /** ISO 8601. */
  day: string;
  text: string;
  /** The language of the text, where it is not the page's. */
  lang?: Locale | undefined;
  href?: string | undefined;
  /** Said by the program rather than by the agency. */
  minor?: boolean;
}

/** The entries of each day, in the order that they come in. */
export const daysOf = (entries: readonly TimelineEntry[]): [day: string, entries: TimelineEntry[]][] => [
  ...Map.groupBy(entries, ({ day }) => day),
];
