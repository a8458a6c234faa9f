import { clusterStarts } from '../thai/clusters.ts';
import { foldForSearch } from '../thai/fold.ts';
import { GRAM } from '../thai/grams.ts';
import { writtenDates } from '../thai/written-dates.ts';
import { isPart, type StoredRecord } from './format.ts';
import { nameTokens } from './names.ts';
import type { Numbering } from './numbering.ts';
import { day, single, weights } from './tokens.ts';

const OFTEN = 3;
const NONE = -1;

/**
 * Every token of a record with its weight: the token's number × 4 + the weight (0–3), each token once. At build time only.
 * @param tokens numbers tokens, for all records
 */
export function tokenReader(tokens: Numbering): (record: StoredRecord) => Int32Array {
  const singles = new Map<string, number>();
  const numberOfSingle = (cluster: string): number => {
    const known = singles.get(cluster);
    if (known !== undefined) return known;
    const number = tokens.numberOf(single(cluster));
    singles.set(cluster, number);
    return number;
  };
  // Of each token, in the record that is being read: how often the text has it, and how much it counts.
  let counts = new Int32Array(1 << 16);
  let levels = new Int8Array(1 << 16).fill(NONE);
  let found: number[] = [];
  const room = (number: number) => {
    if (number < counts.length) return;
    const more = new Int32Array(Math.max(counts.length * 2, number + 1));
    more.set(counts);
    counts = more;
    const higher = new Int8Array(more.length).fill(NONE);
    higher.set(levels);
    levels = higher;
  };
  const raise = (number: number, weight: number) => {
    room(number);
    const level = levels[number] as number;
    if (level === NONE) found.push(number);
    if (weight > level) levels[number] = weight;
  };
  const count = (number: number) => {
    raise(number, weights.once);
    const times = (counts[number] as number) + 1;
    counts[number] = times;
    if (times === OFTEN) levels[number] = weights.often;
  };
  const each = (text: string, tell: (number: number) => void) => {
    const { text: folded } = foldForSearch(text);
    const starts = clusterStarts(folded);
    const last = starts.length - 1;
    for (let place = 0; place < last; place += 1) {
      const start = starts[place] as number;
      tell(tokens.numberOf(folded.slice(start, starts[Math.min(place + GRAM, last)])));
      tell(numberOfSingle(folded.slice(start, starts[place + 1])));
    }
  };
  const raiseAll = (text: string, weight: number) => each(text, (number) => raise(number, weight));
  return (record) => {
    each(record.text, count);
    for (const { iso } of writtenDates(record.text)) raise(tokens.numberOf(day(iso)), weights.once);
    const { titles, sections } = nameTokens(record);
    for (const token of sections) raise(tokens.numberOf(token), weights.section);
    for (const token of titles) raise(tokens.numberOf(token), weights.title);
    for (const { title, also = '' } of record.sections) {
      raiseAll(title, weights.section);
      raiseAll(also, weights.once);
    }
    if (!isPart(record)) {
      for (const { iso } of writtenDates(record.title)) raise(tokens.numberOf(day(iso)), weights.title);
      raiseAll(record.title, weights.title);
      raiseAll(record.also ?? '', weights.once);
    }
    const all = Int32Array.from(found, (number) => (number << 2) | (levels[number] as number));
    for (const number of found) {
      counts[number] = 0;
      levels[number] = NONE;
    }
    found = [];
    return all;
  };
}
