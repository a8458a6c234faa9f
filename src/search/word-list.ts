import { clustersOf } from '../thai/clusters.ts';
import { foldForSearch } from '../thai/fold.ts';
import { canonical } from '../thai/text.ts';
import type { StoredRecord, WordList } from './format.ts';
import type { Numbering } from './numbering.ts';

/** As many words as are worth fetching when nothing was found. */
const MOST_WORDS = 25_000;
/** A table of thousands of rows is mostly numbers and names that repeat. */
const READ = 20_000;
const RUN = /[\u0e01-\u0e4e]{2,}|\p{Script=Latin}{3,}/gu;

/**
 * The words of a record by number, each once: cut at build time only, so that browsers need not cut words and cannot disagree.
 * @param words numbers words, for all records
 */
export function wordReader(words: Numbering): (record: StoredRecord) => Int32Array {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const cut = new Map<string, readonly number[]>();
  const wordsOf = (run: string): readonly number[] => {
    const known = cut.get(run);
    if (known) return known;
    const single = [...segmenter.segment(run)].map(({ segment }) => foldForSearch(segment).text);
    // จัดซื้อ and จัดจ้าง are two words to a dictionary, and one to those who type it.
    const pairs = single.slice(1).map((word, place) => single[place] + word);
    const found = [...single, ...pairs].filter((word) => clustersOf(word).length > 1 && !/^\p{M}/u.test(word));
    const numbers = found.map(words.numberOf);
    cut.set(run, numbers);
    return numbers;
  };
  return ({ title, text, sections }) => {
    const all = canonical([title, ...sections.map(({ title }) => title), text.slice(0, READ)].join('\n'));
    const found = new Set<number>();
    for (const run of new Set(all.match(RUN))) for (const word of wordsOf(run)) found.add(word);
    return Int32Array.from(found);
  };
}

/** The commonest words of all records. */
export function wordList(texts: readonly string[], records: Iterable<Int32Array>): WordList {
  const counts = new Int32Array(texts.length);
  for (const words of records) for (const word of words) counts[word] = (counts[word] as number) + 1;
  const order = texts
    .map((word, number) => ({ word, count: counts[number] as number }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
  return { words: order.map(({ word }) => word), counts: order.map(({ count }) => count) };
}
