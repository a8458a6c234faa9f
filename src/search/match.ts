import type { Folded } from '../thai/fold.ts';
import { type FoldedRecord, foldRecord } from './fold-record.ts';
import type { Kind, Section, StoredRecord } from './format.ts';
import { best, type Place, placesOf } from './places.ts';
import { type Query, tight } from './query.ts';

/** How a record answers a query. */
export interface Match {
  /** The higher, the better; what is equal is in the order of records. */
  score: number;
  /** What was typed is there, and not only as a part of a longer number or word, or in the other language. */
  sure: boolean;
  /** The query is there in one piece, and not only its words. */
  together: boolean;
  /** Highlights in the title, the English title, and the text. */
  title: Place[];
  also: Place[];
  text: Place[];
  /** The part of the page that answers, with highlights in its title. */
  section: Section | null;
  sectionTitle: Place[];
}

/** A title that has the letters, and not the signs. */
const OTHER_SIGNS = 0.35;

interface Level {
  whole: number;
  start: number;
  part: number;
}

/** What a match is worth by where it is: the text itself is 2. English names are not on the page of a Thai reader. */
const levels = {
  title: { whole: 10, start: 8, part: 7 },
  also: { whole: 10, start: 2, part: 1 },
  section: { whole: 9, start: 5, part: 4 },
  sectionAlso: { whole: 8, start: 2, part: 1 },
} satisfies Record<string, Level>;
const IN_TEXT = 2;
const SURE = 1.6;
const ELEMENT = 0.5;
/** The same signs as well as the same letters. */
const LITERAL = { signed: 1.4, plain: 0.5 } as const;

/** A title is better found when there is little else in it. */
function titleScore(
  { phrase: wanted, tight: typed, signed }: Query,
  title: Folded,
  { whole, start, part }: Level,
): number {
  const places = placesOf(wanted, title);
  if (places.length === 0) return 0;
  // A code in front of a title is not a part of what people type.
  const bare = title.text.replace(/^[\ue000-\uf8ff]/, '');
  if (bare === wanted || title.text === wanted) return whole;
  const share = wanted.length / bare.length;
  const same = !signed || tight(title.source).includes(typed);
  return (bare.startsWith(wanted) ? start : part) * best(places) * (same ? 1 : OTHER_SIGNS) + share;
}

/**
 * How a record answers a query; null when it does not hold it, which the tokens alone cannot tell.
 * @param kind only what is of this kind counts: a table in a page of another kind
 */
export function matchRecord(record: StoredRecord, query: Query, kind?: Kind): Match | null {
  const folded = foldRecord(record);
  const { body, title, also, sections } = folded;
  const tableOnly = kind === 'table' && record.kind !== 'table';
  const { phrase, words } = query;
  const inText = placesOf(phrase, body).filter(({ start }) => !tableOnly || sectionAt(record, start)?.table === true);
  const named = sections
    .filter(({ section }) => !tableOnly || section.table)
    .map(({ section, names }) => ({
      section,
      names,
      score: Math.max(
        ...names.map((name, place) => titleScore(query, name, place === 0 ? levels.section : levels.sectionAlso)),
      ),
    }))
    // Of a heading and an element that are named alike, the element has the address that stays.
    .map((one) => (one.score > 0 && one.section.also !== undefined ? { ...one, score: one.score + ELEMENT } : one))
    .reduce<{ section: Section; names: Folded[]; score: number } | null>(
      (top, one) => (one.score > (top?.score ?? 0) ? one : top),
      null,
    );
  const inTitle = tableOnly
    ? 0
    : Math.max(titleScore(query, title, levels.title), titleScore(query, also, levels.also));
  const often =
    best(inText) * (IN_TEXT + Math.min(inText.length, 10) / 20) + (inText.length > 0 ? literal(query, body.source) : 0);
  const score = Math.max(inTitle, named?.score ?? 0, often) + (inTitle > 0 && often > 0 ? 0.01 : 0);
  const highlights = (text: Folded) => placesOf(phrase, text);
  if (score > 0) {
    const first = inText.find(({ quality }) => quality === 1) ?? inText[0];
    const section = named?.section ?? (first ? sectionAt(record, first.start) : null);
    return {
      score,
      sure: score >= SURE,
      together: true,
      title: highlights(title),
      also: highlights(also),
      text: inText,
      section,
      sectionTitle: highlights(nameOf(folded, section)),
    };
  }
  return words.length > 1 && !tableOnly ? matchWords(record, words, folded) : null;
}

/** What it is worth that a text has a query with the same signs: ม.ค. and not มค. */
function literal(query: Query, source: string): number {
  if (query.tight === '' || !tight(source).includes(query.tight)) return 0;
  return query.signed ? LITERAL.signed : LITERAL.plain;
}

/** All words are there, each somewhere. */
function matchWords(record: StoredRecord, words: readonly string[], folded: FoldedRecord): Match | null {
  const { title, also, body } = folded;
  const names = folded.sections.flatMap(({ section, names: [text] }) => (text ? { section, text } : []));
  let score = 0;
  let titled = record.kind === 'item';
  for (const word of words) {
    const inTitle = Math.max(best(placesOf(word, title)), best(placesOf(word, also)));
    const inName = Math.max(0, ...names.map(({ text }) => best(placesOf(word, text, 1))));
    const inBody = best(placesOf(word, body, 5));
    if (inTitle + inName + inBody === 0) return null;
    titled &&= inTitle > 0;
    score += Math.max(inTitle, 0.6 * inName, 0.4 * inBody) * word.length;
  }
  const length = words.reduce((sum, word) => sum + word.length, 0);
  const places = (text: Folded) => words.flatMap((word) => placesOf(word, text)).sort((a, b) => a.start - b.start);
  const named = names
    .map((name) => ({
      ...name,
      share: words.reduce((sum, word) => sum + (name.text.text.includes(word) ? word.length : 0), 0),
    }))
    .reduce<{ section: Section; text: Folded; share: number } | null>(
      (most, one) => (one.share > (most?.share ?? length / 2) ? one : most),
      null,
    );
  // Who types the subject of an item in other words is answered by what the item asks for first.
  const whole = (named?.share ?? 0) === length;
  const section = titled && !whole ? record.sections.find(({ also }) => also !== undefined) : named?.section;
  return {
    sure: true,
    together: false,
    score: score / length + (named ? named.share / length / 2 : 0),
    title: places(title),
    also: places(also),
    text: places(body),
    section: section ?? null,
    sectionTitle: places(nameOf(folded, section ?? null)),
  };
}

/** The folded name of a part of a page. */
function nameOf({ sections }: FoldedRecord, wanted: Section | null): Folded {
  const found = sections.find(({ section }) => section === wanted);
  return found?.names[0] ?? { text: '', from: [], source: '' };
}

/** The part of a page in which a place of its text lies. */
export function sectionAt({ sections }: StoredRecord, at: number): Section | null {
  return sections.findLast((section) => section.at <= at) ?? null;
}
