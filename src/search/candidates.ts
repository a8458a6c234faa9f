import { clustersOf } from '../thai/clusters.ts';
import { GRAM, gramsOf } from '../thai/grams.ts';
import type { Index } from './open-index.ts';
import { single } from './tokens.ts';

/** A record that may be an answer, before its text is looked at. */
export type Scores = Map<number, number>;

/** Tokens that are looked up for one term. More would fetch more and tell little: the text itself is checked afterwards. */
const MOST_TOKENS = 6;

/** Records that hold every token of a term, with the least weight that any of them has there. */
export async function withTerm(index: Index, term: string): Promise<Scores> {
  const lists = await Promise.all(lookedUp(term).map((token) => index.startingWith(token)));
  const [shortest = [], ...others] = lists.sort((a, b) => a.length - b.length);
  const scores: Scores = new Map(shortest.map((posting) => [posting >>> 2, posting & 3]));
  for (const list of others) {
    const here = new Map(list.map((posting) => [posting >>> 2, posting & 3]));
    for (const [record, weight] of scores) {
      const other = here.get(record);
      if (other === undefined) scores.delete(record);
      else if (other < weight) scores.set(record, other);
    }
  }
  return scores;
}

/** Records that hold every one of several terms, with the sum of their weights. */
export async function withAll(index: Index, terms: readonly string[]): Promise<Scores> {
  const [first = new Map<number, number>(), ...others] = await Promise.all(terms.map((term) => withTerm(index, term)));
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
  const scores: Scores = new Map();
  for (const [place, list] of lists.entries())
    for (const posting of list)
      scores.set(posting >>> 2, (scores.get(posting >>> 2) ?? 0) + (rarity[place] ?? 0) / whole);
  for (const [record, share] of scores) if (share < least) scores.delete(record);
  return scores;
}

function fullGrams(phrase: string): string[] {
  const grams = gramsOf(phrase);
  return grams.length > GRAM ? grams.slice(0, 1 - GRAM) : grams.slice(0, 1);
}

function lookedUp(term: string): string[] {
  if (clustersOf(term).length === 1) return [single(term)];
  const grams = fullGrams(term);
  // The last is the beginning of a token, because a word is found while it is typed.
  return spread(grams, MOST_TOKENS);
}

/** At most so many of a list, evenly, with the first and the last. */
function spread<Value>(list: readonly Value[], most: number): Value[] {
  if (list.length <= most) return [...list];
  return Array.from(
    { length: most },
    (_, place) => list[Math.round((place * (list.length - 1)) / (most - 1))] as Value,
  );
}
