import { clustersOf } from '../thai/clusters.ts';
import { foldForSearch } from '../thai/fold.ts';
import { canonical } from '../thai/text.ts';
import type { StoredRecord, WordList } from './format.ts';

/** As many words as are worth fetching when nothing was found. */
const MOST_WORDS = 25_000;
/** A table of thousands of rows is mostly numbers and names that repeat. */
const READ = 20_000;
const RUN = /[\u0e01-\u0e4e]{2,}|\p{Script=Latin}{3,}/gu;

/** Collects the words of records: at build time only, so that browsers need not cut words and cannot disagree. */
export function wordCounter(): { add(record: StoredRecord): void; list(): WordList } {
  const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
  const cut = new Map<string, string[]>();
  const counts = new Map<string, number>();
  const wordsOf = (run: string): string[] => {
    const known = cut.get(run);
    if (known) return known;
    const single = [...segmenter.segment(run)].map(({ segment }) => foldForSearch(segment).text);
    // จัดซื้อ and จัดจ้าง are two words to a dictionary, and one to those who type it.
    const pairs = single.slice(1).map((word, place) => single[place] + word);
    const words = [...single, ...pairs].filter((word) => clustersOf(word).length > 1 && !/^\p{M}/u.test(word));
    cut.set(run, words);
    return words;
  };
  return {
    add({ title, text, sections }) {
      const all = canonical([title, ...sections.map(({ title }) => title), text.slice(0, READ)].join('\n'));
      for (const word of new Set((all.match(RUN) ?? []).flatMap(wordsOf)))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    list() {
      const words = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, MOST_WORDS);
      return { words: words.map(([word]) => word), counts: words.map(([, count]) => count) };
    },
  };
}
