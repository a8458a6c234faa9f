import type { Folded } from '../thai/fold.ts';
import { writtenDates } from '../thai/written-dates.ts';
import { type FoldedRecord, foldRecord, nameIn } from './fold-record.ts';
import type { Kind, Section, StoredRecord } from './format.ts';
import { matchWords } from './match-words.ts';
import { withoutCode } from './names.ts';
import { best, type Found, type Place, placesOf } from './places.ts';
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
/** By how much a name is better that has little else in it. */
const SHARE = 0.3;

interface Level {
  whole: number;
  start: number;
  part: number;
}

/**
 * What a match is worth by where it is: the text itself is 2. The subject of an item, and an element of it, are what the public
 * asks for: they stand before documents that begin alike. English names are not on the page of a Thai reader.
 */
const levels = {
  item: { whole: 10, start: 8.9, part: 7.2 },
  title: { whole: 10, start: 8, part: 7 },
  also: { whole: 10, start: 2, part: 1 },
  element: { whole: 9.5, start: 8.4, part: 4.5 },
  elementAlso: { whole: 8.5, start: 2.5, part: 1.5 },
  section: { whole: 9, start: 5, part: 4 },
} satisfies Record<string, Level>;
const IN_TEXT = 2;
const SURE = 1.6;
/** What pages of the site itself say about items is less than what items say. */
const OWN_PAGE = 0.7;
/** A page that only says that something is missing stands below those that have it. */
const MISSING = 3;
const LEAST = 0.05;
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
  const bare = withoutCode(title);
  if (bare === wanted || title.text === wanted) return whole;
  const share = Math.min(1, Math.round((wanted.length / bare.length) * 20) / 20);
  const same = !signed || tight(title.source).includes(typed);
  return (bare.startsWith(wanted) ? start : part) * best(places) * (same ? 1 : OTHER_SIGNS) + SHARE * share;
}

/**
 * How a record answers a query, in the best of its readings; null when it does not hold it, which the tokens alone cannot tell.
 * @param kind only what is of this kind counts: a table in a page of another kind
 */
export function matchRecord(record: StoredRecord, readings: readonly Query[], kind?: Kind): Match | null {
  const matches = readings.flatMap((query) => matchReading(record, query, kind) ?? []);
  return matches.reduce<Match | null>((top, one) => (one.score > (top?.score ?? 0) ? one : top), null);
}

function matchReading(record: StoredRecord, query: Query, kind?: Kind): Match | null {
  const folded = foldRecord(record);
  const tableOnly = kind === 'table' && record.kind !== 'table';
  const { phrase, words } = query;
  const inText = textPlaces(record, query, folded.body).filter(
    ({ start }) => !tableOnly || sectionAt(record, start)?.table === true,
  );
  const named = bestSection(record, query, folded, tableOnly);
  const inTitle = tableOnly ? 0 : ownTitle(record, query, folded);
  const often = textScore(query, inText, folded.body.source);
  const below = record.kind === 'page' ? OWN_PAGE : 1;
  const score = Math.max(inTitle, below * (named?.score ?? 0), below * often) + (inTitle > 0 && often > 0 ? 0.01 : 0);
  if (score === 0) return words.length > 1 && !tableOnly ? matchWords(record, words, folded) : null;
  const first = inText.find(({ quality }) => quality === 1) ?? inText[0];
  const section = named?.section ?? (first ? sectionAt(record, first.start) : null);
  return {
    score: record.missing ? Math.max(LEAST, score - MISSING) : score,
    sure: score >= SURE,
    together: true,
    title: placesOf(phrase, folded.title),
    also: placesOf(phrase, folded.also),
    text: inText,
    section,
    sectionTitle: placesOf(phrase, nameIn(folded, section)),
  };
}

function ownTitle(record: StoredRecord, query: Query, { title, also }: FoldedRecord): number {
  const level = record.kind === 'item' ? levels.item : levels.title;
  // The English text of a page is looked for under its English title.
  const english = record.lang === 'en' ? levels.title : levels.also;
  const score = Math.max(titleScore(query, title, level), titleScore(query, also, english));
  if (score > 0 || query.date === null) return score;
  return writtenDates(title.source).some(({ iso }) => iso === query.date) ? level.part : 0;
}

/** Where the text has what was typed; a day in any spelling. */
function textPlaces({ text }: StoredRecord, { phrase, date }: Query, body: Folded): Found[] {
  const places = placesOf(phrase, body);
  if (places.length > 0 || date === null) return places;
  return writtenDates(text).flatMap(({ start, end, iso }) => (iso === date ? [{ start, end, quality: 1 }] : []));
}

function bestSection(record: StoredRecord, query: Query, { sections }: FoldedRecord, tableOnly: boolean) {
  let top: { section: Section; score: number } | null = null;
  for (const { section, names } of sections) {
    if (tableOnly && !section.table) continue;
    const element = record.kind === 'item' && section.also !== undefined;
    const [thai, english] = element ? [levels.element, levels.elementAlso] : [levels.section, levels.elementAlso];
    const found = Math.max(...names.map((name, place) => titleScore(query, name, place === 0 ? thai : english)));
    const score = section.missing && !record.missing && found > 0 ? Math.max(LEAST, found - MISSING) : found;
    if (score > (top?.score ?? 0)) top = { section, score };
  }
  return top;
}

function textScore(query: Query, places: readonly Found[], source: string): number {
  if (places.length === 0) return 0;
  const whole = places.filter(({ quality }) => quality === 1).length;
  const signs = whole > 0 ? literal(query, source) : 0;
  return best(places) * (IN_TEXT + Math.min(places.length, 10) / 20) + signs;
}

/** What it is worth that a text has a query with the same signs: ม.ค. and not มค. */
function literal(query: Query, source: string): number {
  if (query.tight === '' || !tight(source).includes(query.tight)) return 0;
  return query.signed ? LITERAL.signed : LITERAL.plain;
}

/** The part of a page in which a place of its text lies. */
export function sectionAt({ sections }: StoredRecord, at: number): Section | null {
  return sections.findLast((section) => section.at <= at) ?? null;
}
