import { clustersOf } from '../thai/clusters.ts';
import type { WordList } from './format.ts';
import { oneEdit } from './one-edit.ts';
import { readQuery } from './query.ts';

/** A query cut into known words, each spelt as the content spells it. */
export interface Reading {
  words: string[];
  /** The words as one text: with a space where the reader typed one. */
  text: string;
  /** A word was replaced by one that the content has. */
  corrected: boolean;
}

/** What a reading costs: few words are better than many, a mistake is worse than a word more, and a letter unknown is worst. */
const costs = { word: 1, rare: 0.3, edit: 3, unknown: 4 } as const;
/** A word that differs in one of two letters is another word. */
const SHORTEST_EDITED = 3;
const LONGEST_WORD = 24;
const LATIN = /^[a-z]+$/;

interface Step {
  cost: number;
  from: number;
  word: string;
  as: 'known' | 'corrected' | 'unknown';
}

/** The words of the content, as they are looked up. */
interface Lexicon {
  /** How many records have each. */
  known: Map<string, number>;
  /** By length and by the first or the last letter, commonest first: one of the two is right where one letter is wrong. */
  alike: Map<string, string[]>;
  /** By its letters without marks: a mark is left out or wrong more often than a letter. */
  bare: Map<string, string[]>;
}

const lexicons = new WeakMap<WordList, Lexicon>();

function lexiconOf(list: WordList): Lexicon {
  const before = lexicons.get(list);
  if (before) return before;
  const [alike, bare] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (words: Map<string, string[]>, key: string, word: string) => {
    const same = words.get(key);
    if (same) same.push(word);
    else words.set(key, [word]);
  };
  for (const word of list.words) {
    for (const key of keysOf(word, word.length)) add(alike, key, word);
    add(bare, withoutMarks(word), word);
  }
  const made = { known: new Map(list.words.map((word, place) => [word, list.counts[place] ?? 1])), alike, bare };
  lexicons.set(list, made);
  return made;
}

/** Under which words of some length are found that begin or end as this one. */
const keysOf = (word: string, length: number): string[] => [
  `${length}${word.charAt(0)}`,
  `${length}-${word.slice(-1)}`,
];

/** Reads a query by the words of the content, and mends a letter of a word where that makes it one of them. */
export function correct(typed: string, list: WordList): Reading {
  const lexicon = lexiconOf(list);
  const parts = readQuery(typed).words.map((part) => readPart(part, lexicon));
  const steps = parts.flat();
  return {
    words: parts.flatMap((steps) => steps.map(({ word }) => word)),
    text: parts.map((steps) => steps.map(({ word }) => word).join('')).join(' '),
    // Where something stays unknown, what was mended is a guess on top of a guess.
    corrected: steps.some(({ as }) => as === 'corrected') && steps.every(({ as }) => as !== 'unknown'),
  };
}

/** The cheapest way through a text without spaces. */
function readPart(part: string, lexicon: Lexicon): Step[] {
  const { known } = lexicon;
  const ends = [0];
  for (const cluster of clustersOf(part)) ends.push((ends.at(-1) ?? 0) + cluster.length);
  const best: (Step | undefined)[] = [];
  const costAt = (at: number): number => (at === 0 ? 0 : (best[at]?.cost ?? Number.POSITIVE_INFINITY));
  const offer = (to: number, step: Step) => {
    if (step.cost < costAt(to)) best[to] = step;
  };
  // Known words first: what they read cheaply needs no mending, which takes a look at every word of the list.
  for (const mending of [false, true]) {
    for (const [place, from] of ends.slice(0, -1).entries()) {
      const before = costAt(from);
      const next = ends[place + 1] ?? from;
      offer(next, { cost: before + costs.unknown, from, word: part.slice(from, next), as: 'unknown' });
      for (const to of ends.slice(place + 1).filter((to) => to - from <= LONGEST_WORD)) {
        const text = part.slice(from, to);
        const count = known.get(text);
        if (count !== undefined) {
          offer(to, { cost: before + costs.word + rarity(count), from, word: text, as: 'known' });
        } else if (mending && text.length >= SHORTEST_EDITED && before + costs.word + costs.edit < costAt(to)) {
          const word = nearest(text, lexicon);
          if (word === null) continue;
          const cost = before + costs.word + costs.edit + rarity(known.get(word) ?? 1);
          offer(to, { cost, from, word, as: 'corrected' });
        }
      }
    }
  }
  const steps: Step[] = [];
  for (let at = part.length; at > 0; ) {
    const step = best[at];
    if (!step) return [{ cost: 0, from: 0, word: part, as: 'unknown' }];
    steps.unshift(step);
    at = step.from;
  }
  // Thai words follow each other without a space, and Latin ones do not: letters of one are not another.
  if (LATIN.test(part) && steps.some(({ as }) => as === 'unknown'))
    return [{ cost: 0, from: 0, word: part, as: 'unknown' }];
  return joinUnknown(steps);
}

const rarity = (count: number): number => costs.rare / count;

const withoutMarks = (word: string): string => word.replace(/\p{M}/gu, '');

/** The commonest word that is one mark away, or else one letter. */
function nearest(text: string, { known, alike, bare }: Lexicon): string | null {
  const marks = bare.get(withoutMarks(text))?.find((word) => oneEdit(text, word));
  if (marks !== undefined) return marks;
  let found: string | null = null;
  let most = 0;
  for (const length of [text.length, text.length - 1, text.length + 1]) {
    for (const key of keysOf(text, length)) {
      for (const word of alike.get(key) ?? []) {
        const count = known.get(word) ?? 0;
        if (count <= most) break;
        if (!oneEdit(text, word)) continue;
        most = count;
        found = word;
        break;
      }
    }
  }
  return found;
}

/** Letters in a row that are no word stay together. */
function joinUnknown(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (step.as === 'unknown' && last?.as === 'unknown') last.word += step.word;
    else joined.push({ ...step });
  }
  return joined;
}
