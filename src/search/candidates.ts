import { clustersOf } from '../thai/clusters.ts';
import { GRAM, gramsOf } from '../thai/grams.ts';
import type { Index } from './open-index.ts';
import type { Query } from './query.ts';
import type { Postings } from './shard.ts';
import { single } from './tokens.ts';

/** A record that may be an answer, before its text is looked at. */
export type Scores = Map<number, number>;

/** Tokens that are looked up for one term. More would fetch more and tell little: the text itself is checked afterwards. */
const MOST_TOKENS = 6;
const MOST_ACROSS = 3;
const MORE_TOKENS = 12;
/** Terms that are looked up of several, and tokens of all of them together. */
export const MOST_TERMS = 6;
const MOST_TOGETHER = 12;

/** Records that hold a phrase as far as a few tokens tell, with the least weight that any of them has there. */
export async function withPhrase(index: Index, query: Query): Promise<Scores> {
  return scoresOf(await withTokens(index, telling(query)));
}

/** Which records hold the other tokens of a phrase too: to be asked when a few tokens turned out to tell too little. */
export async function withRest(index: Index, query: Query): Promise<(record: number) => boolean> {
  const known = new Set(telling(query));
  const others = spread(
    lookedUp(query.phrase).filter((token) => !known.has(token)),
    MORE_TOKENS,
  );
  if (others.length === 0) return () => true;
  const found = scoresOf(await withTokens(index, others));
  return (record) => found.has(record);
}

/** The tokens that tell most: those from one word to the next, which tell words together from words apart. */
function telling({ phrase, words }: Query): string[] {
  const tokens = lookedUp(phrase);
  let end = 0;
  const ends = words.slice(0, -1).map((word) => (end += clustersOf(word).length));
  const across = spread(
    ends.flatMap((end) => tokens[end - 1] ?? []),
    MOST_ACROSS,
  );
  const others = tokens.filter((token) => !across.includes(token));
  return [...new Set([...across, ...spread(others, MOST_TOKENS - across.length)])];
}

const scoresOf = (postings: Postings): Scores =>
  new Map(Array.from(postings, (posting) => [posting >>> 2, posting & 3]));

/** Records that hold every token, with the least weight that any of them has there. */
async function withTokens(index: Index, tokens: readonly string[]): Promise<Postings> {
  const lists = await Promise.all(tokens.map((token) => index.startingWith(token)));
  return lists.sort((a, b) => a.length - b.length).reduce(inBoth);
}

/** Records that are in both lists, with the lesser weight. */
function inBoth(few: Postings, many: Postings): Postings {
  const found = new Int32Array(few.length);
  let count = 0;
  let at = 0;
  for (const posting of few) {
    while (at < many.length && (many[at] ?? 0) >>> 2 < posting >>> 2) at += 1;
    const other = many[at];
    if (other !== undefined && other >>> 2 === posting >>> 2) found[count++] = Math.min(posting, other);
  }
  return found.subarray(0, count);
}

/** Records that hold the longest of several terms, with the sum of their weights. */
export async function withAll(index: Index, terms: readonly string[]): Promise<Scores> {
  const longest = [...terms].sort((a, b) => b.length - a.length).slice(0, MOST_TERMS);
  const most = Math.max(2, Math.min(MOST_TOKENS, Math.floor(MOST_TOGETHER / longest.length)));
  const [first = new Map<number, number>(), ...others] = await Promise.all(
    longest.map(async (term) => scoresOf(await withTokens(index, spread(lookedUp(term), most)))),
  );
  const scores: Scores = new Map(first);
  for (const other of others) {
    for (const [record, weight] of scores) {
      const more = other.get(record);
      if (more === undefined) scores.delete(record);
      else scores.set(record, weight + more);
    }
  }
  return scores;
}

/**
 * Records that hold part of a text, by how much of it: tokens that few records have count more.
 * @param least the share of the text that a record must hold, 0–1
 */
export async function withParts(index: Index, phrase: string, least: number): Promise<Scores> {
  const tokens = spread([...new Set(fullGrams(phrase))], 2 * MOST_TOKENS);
  const lists = await Promise.all(tokens.map((token) => index.startingWith(token)));
  const rarity = lists.map((list) => Math.log(1 + index.entry.pages.length / (1 + list.length)));
  const whole = rarity.reduce((sum, value) => sum + value, 0);
  const shares = new Float64Array(index.entry.pages.length);
  for (const [place, list] of lists.entries()) {
    const share = (rarity[place] ?? 0) / whole;
    for (const posting of list) shares[posting >>> 2] = (shares[posting >>> 2] ?? 0) + share;
  }
  const scores: Scores = new Map();
  for (const [record, share] of shares.entries()) if (share >= least) scores.set(record, share);
  return scores;
}

function fullGrams(phrase: string): string[] {
  const grams = gramsOf(phrase);
  return grams.length > GRAM ? grams.slice(0, 1 - GRAM) : grams.slice(0, 1);
}

/** The last is the beginning of a token, because a word is found while it is typed. */
const lookedUp = (term: string): string[] => (clustersOf(term).length === 1 ? [single(term)] : fullGrams(term));

/** At most so many of a list, evenly, with the first and the last. */
function spread<Value>(list: readonly Value[], most: number): Value[] {
  if (list.length <= most) return [...list];
  return Array.from(
    { length: most },
    (_, place) => list[Math.round((place * (list.length - 1)) / (most - 1))] as Value,
  );
}
