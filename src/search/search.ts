import { otherLayout } from '../thai/keyboard.ts';
import { inOrder, likeliestFirst } from './candidate-order.ts';
import { isItem, MOST_TERMS, type Scores, withAll, withPhrase, withRest } from './candidates.ts';
import { checkedHits, ENOUGH, type Found, type Hit } from './check.ts';
import { correct } from './correct.ts';
import { type Filters, type Kind, kinds, type Order } from './format.ts';
import { type ItemQuery, readItemQuery } from './item-query.ts';
import { type Match, matchRecord } from './match.ts';
import { nearest } from './nearest.ts';
import type { Index } from './open-index.ts';
import { passing } from './passing.ts';
import { type Query, readings, readQuery, tight } from './query.ts';
import { byScore, searchParts } from './search-parts.ts';
import { weights } from './tokens.ts';

/** What a search found, and how it was understood. */
export interface Outcome extends Found {
  /**
   * - `exact`: what was typed
   * - `corrected`: what was probably meant, `query`
   * - `parts`: nothing has all of it in one piece; these pages have its words, or some of it
   */
  how: 'exact' | 'corrected' | 'parts';
  /** What was searched. */
  query: string;
}

/** What narrows and orders a search. */
interface Wanted {
  filters: Filters;
  order: Order;
}

/** Records whose text is checked at a time: more when many have the query in their title, because the best is among these. */
const BATCH = 12;
const LARGE_BATCH = 16;
/** Tokens of a query of any length. */
const ALL_TOKENS = 200;
/** Letters enough to be a word. */
const LETTERS = /(?:[ก-ฮ][\p{M}ะาำๅ]*){2}|\p{Script=Latin}{3}|[เ-ไ][ก-ฮ]/u;

/** Searches an index. The same in Node and in every browser. */
export async function search(
  index: Index,
  typed: string,
  filters: Filters = {},
  order: Order = 'relevance',
): Promise<Outcome> {
  const wanted = { filters, order };
  const exact = await searchTyped(index, typed, wanted);
  if (exact.hits.length > 0) return { ...exact, query: typed };
  // What a filter hides is spelt as it should be.
  const hidden = Object.keys(filters).length > 0 && (await searchTyped(index, typed, { filters: {}, order })).hits;
  if (hidden && hidden.length > 0) return { hits: [], more: null, how: 'exact', query: typed };
  // Typed with the keyboard switched to the other language.
  const switched = otherLayout(typed);
  if (switched !== null) {
    const meant = await searchTyped(index, switched, wanted);
    if (meant.hits.length > 0) return { ...meant, how: 'corrected', query: switched };
  }
  // A number or a code is not misspelt: another one is another thing.
  if (!LETTERS.test(typed)) return { hits: [], more: null, how: 'exact', query: typed };
  const reading = correct(typed, await index.words());
  // A word that the content has is a better guess than a part of one; letters that are no word leave only the guess.
  const guesses = [
    async () => (reading.corrected ? reading.text : null),
    () => nearest(index, typed, passing(index.entry, filters)),
  ];
  for (const guess of guesses) {
    const meant = await guess();
    if (meant === null || digitsOf(meant) !== digitsOf(typed)) continue;
    const corrected = await searchFor(index, [readQuery(meant)], wanted);
    if (corrected.hits.length > 0) return { ...corrected, how: 'corrected', query: meant };
  }
  const query = readQuery(typed);
  const apart = await searchFor(index, [{ ...query, words: reading.corrected ? [] : reading.words }], wanted);
  if (apart.hits.length > 0) return { ...apart, how: 'parts', query: typed };
  return { ...(await searchParts(index, query, passing(index.entry, filters))), how: 'parts', query: typed };
}

/** A number is never left out or mended: another one is another thing. */
const digitsOf = (text: string): string => tight(text).replace(/\D/g, '');

/** What was typed, as it was typed: an item with more words, or anything else. */
async function searchTyped(index: Index, typed: string, wanted: Wanted): Promise<Found & { how: 'exact' | 'parts' }> {
  const queries = readings(typed);
  const item = readItemQuery(typed);
  if (item) {
    const asked = await searchItem(index, item, wanted);
    const found = await searchFor(index, queries, wanted, asked.first);
    if (asked.first.length > 0 || found.hits.length > 0) {
      const hits = unique([...found.hits, ...asked.last]);
      return { hits, more: found.more, how: asked.first.length + found.hits.length > 0 ? 'exact' : 'parts' };
    }
    return { hits: asked.last, more: null, how: 'parts' };
  }
  const code = queries[0]?.code ?? 0;
  const first = code > 0 ? await itemHits(index, code, queries, wanted.filters) : [];
  return { ...(await searchFor(index, queries, wanted, first)), how: 'exact' };
}

/** What a query asks of an item: where the rest of it is, the item itself before its documents; and the item, if it is nowhere. */
async function searchItem(
  index: Index,
  { code, year, rest }: ItemQuery,
  { filters, order }: Wanted,
): Promise<{ first: Hit[]; last: Hit[] }> {
  const years = filters.year === undefined && index.entry.year.values.includes(year) ? { year } : {};
  const narrowed: Filters = { ...filters, ...years };
  const query = readQuery(rest);
  const items = await itemHits(index, code, [query], narrowed);
  if (rest === '') return { first: items, last: [] };
  const { hits } = await searchFor(index, [query], { filters: narrowed, order }, [], code);
  const paths = new Set(items.map(({ record }) => record.path));
  const own = hits.filter(({ record }) => paths.has(record.path));
  const first = [...own, ...hits.filter((hit) => !own.includes(hit))];
  const found = new Set(own.map(({ record }) => record.path));
  return { first, last: items.filter(({ record }) => !found.has(record.path)) };
}

function unique(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ record }) => !seen.has(record.path) && seen.add(record.path));
}

/** What any reading found, with the greatest weight. */
function joined([first = new Map(), ...others]: readonly Scores[]): Scores {
  for (const other of others)
    for (const [record, weight] of other) first.set(record, Math.max(weight, first.get(record) ?? 0));
  return first;
}

/** The items of a code, whatever their texts say. */
async function itemHits(index: Index, code: number, queries: readonly Query[], filters: Filters): Promise<Hit[]> {
  const { entry } = index;
  const pass = passing(entry, filters, code);
  const items = [...entry.code.keys()].filter((record) => isItem(entry, record) && pass(record));
  return Promise.all(
    items.map(async (number) => {
      const record = await index.record(number);
      return { record, match: { ...nothing, ...matchRecord(record, queries), section: null } };
    }),
  );
}

/** What is shown without any of the query in it. */
const nothing: Match = {
  score: 0,
  sure: true,
  together: false,
  title: [],
  also: [],
  text: [],
  section: null,
  sectionTitle: [],
};

/**
 * Pages that hold a query in one of its readings, in one piece or its words apart.
 * @param first results before all others
 * @param code only what is or belongs to an item of this code
 */
async function searchFor(
  index: Index,
  queries: readonly Query[],
  { filters, order }: Wanted,
  first: Hit[] = [],
  code = 0,
): Promise<Found> {
  const [query] = queries;
  if (!query || query.phrase === '') return { hits: first, more: null };
  const { entry } = index;
  const pass = passing(entry, filters, code);
  const [named, ...found] = await Promise.all([
    index.named(query.phrase),
    ...queries.map((reading) => withPhrase(index, reading)),
  ]);
  const scores = joined(found);
  // Words apart from each other are of interest only where few have them together; who types a sentence wants that one.
  const { words } = query;
  const scattered = words.length > 1 && scores.size < (words.length > MOST_TERMS ? 1 : ENOUGH);
  const kind = kinds.find((name): name is Kind => name === filters.kind);
  const check = async (number: number): Promise<Hit | null> => {
    const record = await index.record(number);
    const match = matchRecord(record, queries, kind);
    return match && { record, match };
  };
  const narrow = (most?: number) => async () => {
    const tests = await Promise.all(queries.map((reading) => withRest(index, reading, most)));
    return (record: number) => tests.some((test) => test(record));
  };
  const look = async (apart: boolean): Promise<Found> => {
    const more = apart ? byScore(await withAll(index, words)) : [];
    const all = [...new Set([...likeliestFirst(entry, scores, named), ...more])].filter(pass);
    const titled = all.filter((number) => scores.get(number) === weights.title).length;
    return checkedHits(inOrder(entry, all, order), {
      pages: entry.pages,
      check,
      size: Math.min(LARGE_BATCH, Math.max(BATCH, titled)),
      first,
      narrow: apart || scores.size < ENOUGH ? undefined : narrow(),
      exhaust: apart ? undefined : narrow(ALL_TOKENS),
      inOrder: order === 'date',
    });
  };
  const result = await look(scattered);
  // What seemed to have them together may turn out to have the letters only.
  return result.hits.length === 0 && words.length > 1 && !scattered ? look(true) : result;
}
