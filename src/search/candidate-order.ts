import { isItem, type Scores } from './candidates.ts';
import type { Entry, Order } from './format.ts';
import type { Named } from './open-index.ts';
import { weights } from './tokens.ts';

/** Items that are looked at before anything that only holds the words in its title. */
const MOST_ITEMS = 8;
/** Ranks above the weights of tokens. */
const [BEGINNING, WHOLE_SECTION, ASKED_ITEM, WHOLE_TITLE] = [4, 5, 6, 7];
const MOST_LENGTH = 1024;
const MOST_RECORDS = 2 ** 32;

/**
 * Candidates from the likeliest to the least likely answer, as far as that is known without their texts: only the first ones are
 * looked at. What has the query for its name, then items that have it in their title or in the name of an element, then what
 * begins with it, then titles that hold it, shorter ones first; equals in the order of records.
 */
export function likeliestFirst(entry: Entry, scores: Scores, { whole, beginning }: Named): number[] {
  const { lengths } = entry;
  const items = [...scores]
    .filter(([record, weight]) => weight >= weights.section && isItem(entry, record))
    .map(([record]) => record)
    .sort((a, b) => Number(beginning.has(b)) - Number(beginning.has(a)))
    .slice(0, MOST_ITEMS);
  const itemsFirst = new Set(items);
  const rankOf = (record: number): number => {
    if (whole.get(record) === weights.title) return WHOLE_TITLE;
    if (itemsFirst.has(record)) return ASKED_ITEM;
    if (whole.has(record)) return WHOLE_SECTION;
    if (beginning.get(record) === weights.title) return BEGINNING;
    return scores.get(record) ?? 0;
  };
  // Rank, length and number of a record in one number: a list of ten thousand is sorted in no time.
  const keys = Float64Array.from(scores.keys(), (record) => {
    const rank = rankOf(record);
    const length = rank === BEGINNING || rank === weights.title ? Math.min(lengths[record] ?? 0, MOST_LENGTH - 1) : 0;
    return ((WHOLE_TITLE - rank) * MOST_LENGTH + length) * MOST_RECORDS + record;
  });
  return Array.from(keys.sort(), (key) => key % MOST_RECORDS);
}

/** Candidates in the order that a reader asked for; by date, the newest first and those without one last. */
export function inOrder(entry: Entry, candidates: readonly number[], order: Order): number[] {
  if (order === 'relevance') return [...candidates];
  return [...candidates].sort((a, b) => (entry.dates[b] ?? 0) - (entry.dates[a] ?? 0) || a - b);
}
