import type { Kind, StoredRecord } from './format.ts';

/** One record to be indexed: what is stored to be shown, and by what it is narrowed. */
export interface SearchRecord {
  stored: StoredRecord;
  /** The number of the code of the item that it is or belongs to: 15 for O15. */
  code?: number;
  /** Its own kind, and `table` where it shows one. */
  kinds: Kind[];
  indicator?: string;
  unit?: string;
  formats: string[];
}

const kindOrder: Record<Kind, number> = { item: 0, document: 1, page: 2, table: 3, file: 4 };

/**
 * The order in which equally good results are shown: the current year, then newer years before older ones, items before what
 * belongs to them, and of that the newest first.
 */
export function recordOrder(currentYear: number | null): (a: SearchRecord, b: SearchRecord) => number {
  const yearRank = (year = 0): number => (year === currentYear ? 0 : 10_000 - year);
  return ({ stored: a, code: codeA = 99 }, { stored: b, code: codeB = 99 }) =>
    yearRank(a.year) - yearRank(b.year) ||
    kindOrder[a.kind] - kindOrder[b.kind] ||
    codeA - codeB ||
    newestFirst(a.published, b.published);
}

const newestFirst = (a = '', b = ''): number => (a === b ? 0 : a < b ? 1 : -1);
