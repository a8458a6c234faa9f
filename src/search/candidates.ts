import { clustersOf } from '../thai/clusters.ts';
import { GRAM, gramsOf } from '../thai/grams.ts';
import type { Entry } from './format.ts';
import type { Index } from './open-index.ts';
import type { Query } from './query.ts';
import type { Postings } from './shard.ts';
import { day, single, weights } from './tokens.ts';

/** A record that may be an answer, before its text is looked at. */
export type Scores = Map<number, number>;

/** Tokens that are looked up for one term. More would fetch more and tell little: the text itself is checked afterwards. */
const MOST_TOKENS = 6;
const MOST_ACROSS = 3;
const MOST_NUMBERED = 4;
const MORE_TOKENS = 12;
/** Terms that are looked up of several, and tokens of all of them together. */
export const MOST_TERMS = 6;
const MOST_TOGETHER = 12;
const DIGIT_OR_LATIN = /[a-z0-9]/;

/** Records that hold a phrase as far as a few tokens tell, with the least weight that any of them has there. */
export async function withPhrase(index: Index, query: Query): Promise<Scores> {
  const [found, dated] = await Promise.all([
    withTokens(index, telling(query)),
    query.date === null ? [] : index.startingWith(day(query.date)),
  ]);
  const scores = scoresOf(found);
  for (const [record, weight] of scoresOf(dated)) scores.set(record, Math.max(weight, scores.get(record) ?? 0));
  return scores;
}

/**
 * Which records hold the other tokens of a phrase too: to be asked when a few tokens turned out to tell too little.
 * @param most tokens that are looked up in addition
 */
export async function withRest(index: Index, query: Query, most = MORE_TOKENS): Promise<(record: number) => boolean> {
  const known = new Set(telling(query));
  const others = spread(
    lookedUp(query.phrase).filter((token) => !known.has(token)),
    most,
  );
  if (others.length === 0) return () => true;
  const found = scoresOf(await withTokens(index, others));
  return (record) => found.has(record);
}

/**
 * The tokens that tell most: of a title among a hundred that are alike, those with its number; of several words, those from one
 * to the next, which tell words together from words apart.
 */
function telling({ phrase, words }: Query): string[] {
  const tokens = lookedUp(phrase);
  let end = 0;
  const ends = words.slice(0, -1).map((word) => (end += clustersOf(word).length));
  const across = spread(
    ends.flatMap((end) => tokens[end - 1] ?? []),
    MOST_ACROSS,
  );
  const mixed = tokens.some((token) => !DIGIT_OR_LATIN.test(token));
  const numbered = mixed ? tokens.filter((token) => DIGIT_OR_LATIN.test(token)) : [];
  const first = new Set([...spread(numbered, MOST_NUMBERED), ...across].slice(0, MOST_TOKENS - 1));
  const others = tokens.filter((token) => !first.has(token));
  return [...new Set([...first, ...spread(others, Math.max(2, MOST_TOKENS - first.size))])];
}

const scoresOf = (postings: Iterable<number>): Scores =>
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

/**
 * Records that hold the longest of several terms, with the sum of their weights. A term may also be in the title of what a record
 * belongs to, as long as the record has another one itself.
 */
export async function withAll(index: Index, terms: readonly string[]): Promise<Scores> {
  const longest = [...terms].sort((a, b) => b.length - a.length).slice(0, MOST_TERMS);
  const most = Math.max(2, Math.min(MOST_TOKENS, Math.floor(MOST_TOGETHER / longest.length)));
  const columns = await Promise.all(
    longest.map(async (term) => holding(index.entry, await withTokens(index, spread(lookedUp(term), most)))),
  );
  const scores: Scores = new Map();
  for (const record of index.entry.pages.keys()) {
    let [sum, own] = [0, false];
    for (const column of columns) {
      const held = column[record] ?? NOT;
      if (held === NOT) {
        sum = -1;
        break;
      }
      own ||= held >= OWN;
      sum += Math.max(0, held - OWN);
    }
    if (sum >= 0 && own) scores.set(record, sum);
  }
  return scores;
}

const ITEM = 1;
const [NOT, PARENT, OWN] = [0, 1, 2];

/** Whether a record is an item. */
export const isItem = ({ kinds }: Entry, record: number): boolean => ((kinds[record] ?? 0) & ITEM) === ITEM;

/**
 * For each record: `OWN` and the weight where it holds a term, `PARENT` where what it belongs to has it in its title (the item of
 * a document, the page of a file), or `NOT`.
 */
function holding(entry: Entry, postings: Postings): Uint8Array {
  const { pages, code, year } = entry;
  const held = new Uint8Array(pages.length);
  const titled = new Uint8Array(pages.length);
  const items = new Set<number>();
  const itemOf = (record: number) => (year.of[record] ?? 0) * 100 + (code[record] ?? 0);
  for (const posting of postings) {
    const record = posting >>> 2;
    held[record] = OWN + (posting & 3);
    if ((posting & 3) < weights.title) continue;
    titled[pages[record] ?? 0] = 1;
    if (isItem(entry, record)) items.add(itemOf(record));
  }
  for (let record = 0; record < held.length; record += 1) {
    if (held[record] !== NOT) continue;
    const parent = titled[pages[record] ?? 0] === 1 || (items.size > 0 && code[record] && items.has(itemOf(record)));
    if (parent) held[record] = PARENT;
  }
  return held;
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
  if (most === 1) return list.slice(0, 1);
  return Array.from(
    { length: most },
    (_, place) => list[Math.round((place * (list.length - 1)) / (most - 1))] as Value,
  );
}
