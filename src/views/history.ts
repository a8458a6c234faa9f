import type { Change } from '../model/front-matter.ts';

/** One line of a page's history. Only a change has a text. */
export interface HistoryEntry {
  kind: 'published' | 'updated' | 'change';
  /** ISO day. */
  date: string;
  text: string | null;
}

/** What an item or a document declares of itself. */
interface Declared {
  published?: string | undefined;
  updated?: string | undefined;
  changes: readonly Change[];
}

/**
 * What happened to a page, newest first: its changes, an update of which nothing more is said, and its publication. Empty where
 * nothing happened since it was published. It comes from front matter alone: the same content gives the same page everywhere.
 */
export function historyOf(declared: Declared | null | undefined): HistoryEntry[] {
  const { published, updated, changes = [] } = declared ?? {};
  const told = changes.map(({ date, text }): HistoryEntry => ({ kind: 'change', date, text }));
  const untold = updated !== undefined && updated !== published && !changes.some(({ date }) => date === updated);
  const all: HistoryEntry[] = [
    ...(untold ? [{ kind: 'updated' as const, date: updated, text: null }] : []),
    ...told,
    ...(published === undefined ? [] : [{ kind: 'published' as const, date: published, text: null }]),
  ];
  if (told.length === 0 && !untold) return [];
  return all.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
