import type { StoredRecord } from './format.ts';
import type { Match } from './match.ts';

/** One result: a page, with the record of it that answers best. */
export interface Hit {
  record: StoredRecord;
  match: Match;
}

/** Results, and how to look at the next candidates, if any. */
export interface Found {
  hits: Hit[];
  more: (() => Promise<Found>) | null;
}

/** How candidates are looked at. */
export interface Checking {
  /** Of each record, the number of its page. */
  pages: readonly number[];
  check: (record: number) => Promise<Hit | null>;
  /** Candidates that are looked at together at first. */
  size: number;
  /** Results before all others. */
  first?: readonly Hit[];
  /**
   * A better test of candidates, for more fetching: asked for when few of the first ones have the query in one piece. Where it is
   * given, other results are not enough.
   */
  narrow?: (() => Promise<(record: number) => boolean>) | undefined;
  /** The best test that there is: asked for when nothing was found, before everything that is left is looked at. */
  exhaust?: (() => Promise<(record: number) => boolean>) | undefined;
  /** Results stay in the order of candidates. */
  inOrder?: boolean;
}

/** Results that are enough for one list. */
export const ENOUGH = 10;
/** Candidates that are looked at for one list, and the fewest at a time. */
const MOST_CHECKED = 48;
const SMALL_BATCH = 4;
/** Candidates have every token of a query; that so many in a row do not have the query itself is next to impossible. */
const MOST_IN_VAIN = 20;
/** But before a page says that there is nothing, so many are looked at. */
const MOST_BEFORE_NONE = 400;

/** Looks at candidates until there are enough results; one result for each page, the best of its records. */
export async function checkedHits(candidates: readonly number[], checking: Checking): Promise<Found> {
  const { pages, check, size, first = [], inOrder = false } = checking;
  const shown = new Set(first.map(({ record }) => record.path));
  let { narrow, exhaust } = checking;
  let left = candidates;
  const next = async (): Promise<Hit[]> => {
    const found: { number: number; hit: Hit }[] = [];
    let looked = 0;
    let vain = 0;
    for (let wanted = size; wanted > 0; ) {
      const most = found.length + first.length === 0 ? MOST_BEFORE_NONE : MOST_CHECKED;
      const numbers = left.slice(0, Math.max(0, Math.min(wanted, most - looked)));
      looked += numbers.length;
      left = left.slice(numbers.length);
      const hits = await Promise.all(numbers.map(check));
      for (const [place, number] of numbers.entries()) {
        const hit = hits[place];
        if (hit && !shown.has(hit.record.path)) found.push({ number, hit });
      }
      const good = found.filter(({ hit: { match } }) => match.sure && (match.together || !checking.narrow));
      const missing = ENOUGH - new Set(good.map(({ number }) => pages[number])).size;
      const answers = hits.filter((hit) => hit?.match.together ?? false).length;
      if (narrow && missing > 0 && left.length > SMALL_BATCH && 2 * answers < hits.length) {
        left = left.filter(await narrow());
        narrow = undefined;
      }
      vain = (checking.narrow ? answers > 0 : hits.some(Boolean)) ? 0 : vain + hits.length;
      const none = found.length + first.length === 0;
      const ends = missing <= 0 || left.length === 0 || looked >= (none ? MOST_BEFORE_NONE : MOST_CHECKED);
      const hopeless = vain >= MOST_IN_VAIN;
      if (hopeless && none && exhaust) {
        left = left.filter(await exhaust());
        exhaust = undefined;
      }
      wanted = ends || (hopeless && !none) ? 0 : Math.min(size, Math.max(SMALL_BATCH, 2 * missing));
    }
    const sorted = inOrder ? found : found.sort((a, b) => b.hit.match.score - a.hit.match.score || a.number - b.number);
    return sorted.flatMap(({ hit }) => {
      if (shown.has(hit.record.path)) return [];
      shown.add(hit.record.path);
      return hit;
    });
  };
  const found = async (before: readonly Hit[]): Promise<Found> => {
    const hits = [...before, ...(await next())];
    return { hits, more: left.length > 0 ? () => found([]) : null };
  };
  return found(first);
}
