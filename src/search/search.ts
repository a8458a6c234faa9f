import { nearestPart } from './approximate.ts';
import { MOST_TERMS, type Scores, withAll, withParts, withPhrase, withRest } from './candidates.ts';
import { checkedHits, ENOUGH, type Found, type Hit } from './check.ts';
import { correct } from './correct.ts';
import { foldRecord } from './fold-record.ts';
import { type Filters, type Kind, kinds, type StoredRecord } from './format.ts';
import { type Match, matchRecord } from './match.ts';
import type { Index } from './open-index.ts';
import { type Query, readQuery } from './query.ts';
import { weights } from './tokens.ts';

/** What a search found, and how it was understood. */
export interface Outcome extends Found {
  /**
   * - `exact`: what was typed
   * - `corrected`: what was probably meant, `query`
   * - `parts`: nothing has all of it in one piece; these pages have its words, or most of it
   */
  how: 'exact' | 'corrected' | 'parts';
  /** What was searched. */
  query: string;
}

/** Records whose text is checked at a time: more when many have the query in their title, because the best is among these. */
const BATCH = 12;
const LARGE_BATCH = 16;
/** Letters enough to be a word. */
const LETTERS = /(?:[ก-ฮ]\p{M}*[ะาำๅ]?){2}|\p{Script=Latin}{3}|[เ-ไ][ก-ฮ]/u;
/** Records in which a misspelt word is looked for. */
const NEAREST = 12;
/** The share of its tokens that a misspelt word has in common with the word, and a page with what it may be an answer to. */
const LEAST_SHARED = 0.2;
const LEAST_PART = 0.5;

/** Searches an index. The same in Node and in every browser. */
export async function search(index: Index, typed: string, filters: Filters = {}): Promise<Outcome> {
  const exact = await searchFor(index, readQuery(typed), filters);
  if (exact.hits.length > 0) return { ...exact, how: 'exact', query: typed };
  // A number or a code is not misspelt: another one is another thing.
  if (!LETTERS.test(typed)) return { hits: [], more: null, how: 'exact', query: typed };
  const reading = correct(typed, await index.words());
  // A word that the content has is a better guess than a part of one; letters that are no word leave only the guess.
  for (const guess of [async () => (reading.corrected ? reading.text : null), () => nearest(index, typed, filters)]) {
    const meant = await guess();
    if (meant === null) continue;
    const corrected = await searchFor(index, readQuery(meant), filters);
    if (corrected.hits.length > 0) return { ...corrected, how: 'corrected', query: meant };
  }
  const apart = await searchFor(index, { ...readQuery(typed), words: reading.corrected ? [] : reading.words }, filters);
  if (apart.hits.length > 0) return { ...apart, how: 'parts', query: typed };
  return { ...(await searchParts(index, typed, filters)), how: 'parts', query: typed };
}

/** What the content has in place of what was typed, where only a letter or two differ. */
async function nearest(index: Index, typed: string, filters: Filters): Promise<string | null> {
  const { phrase } = readQuery(typed);
  const ordered = byScore(await withParts(index, phrase, LEAST_SHARED)).filter(passing(index, filters));
  const votes = new Map<string, number>();
  for (const record of await Promise.all(ordered.slice(0, NEAREST).map((number) => index.record(number)))) {
    const { title, sections, body } = foldRecord(record);
    for (const text of [title, ...sections.flatMap(({ names: [name] }) => name ?? []), body]) {
      const near = nearestPart(phrase, text);
      if (near) votes.set(near.text, (votes.get(near.text) ?? 0) + 100 ** -near.distance);
    }
  }
  const [first] = [...votes].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

async function searchFor(index: Index, query: Query, filters: Filters): Promise<Found> {
  const { phrase, words, code } = query;
  if (phrase === '') return { hits: [], more: null };
  const pass = passing(index, filters);
  const scores = await withPhrase(index, query);
  // Words apart from each other are of interest only where few have them together; who types a sentence wants that one.
  const scattered = words.length > 1 && scores.size < (words.length > MOST_TERMS ? 1 : ENOUGH);
  const apart = scattered ? await withAll(index, words) : new Map<number, number>();
  const ordered = [...new Set([...byScore(scores), ...byScore(apart)])].filter(pass);
  const titled = ordered.filter((number) => scores.get(number) === weights.title).length;
  const coded = (index.entry.codes[code] ?? []).filter(pass);
  const first = await Promise.all(coded.map(async (number) => codeHit(await index.record(number), query)));
  const kind = kinds.find((name) => name === filters.kind);
  const check = async (number: number) => {
    const record = await index.record(number);
    const match = matchRecord(record, query, kind);
    return match && { record, match };
  };
  const narrow = scores.size < ENOUGH ? undefined : () => withRest(index, query);
  const size = Math.min(LARGE_BATCH, Math.max(BATCH, titled));
  return checkedHits(ordered, { pages: index.entry.pages, check, size, first, narrow });
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

/** The item that a code names, whatever its text says. */
function codeHit(record: StoredRecord, query: Query): Hit {
  return { record, match: { ...nothing, ...matchRecord(record, query), section: null } };
}

async function searchParts(index: Index, typed: string, filters: Filters): Promise<Found> {
  const { phrase, words } = readQuery(typed);
  const scores = await withParts(index, phrase, LEAST_PART);
  const ordered = byScore(scores).filter(passing(index, filters)).slice(0, LARGE_BATCH);
  const longest = Math.max(0, ...words.map(({ length }) => length));
  const query: Query = {
    phrase: words.find(({ length }) => length === longest) ?? phrase,
    words: [],
    tight: '',
    signed: false,
    code: 0,
  };
  const check = async (number: number): Promise<Hit> => {
    const record = await index.record(number);
    return { record, match: { ...(matchRecord(record, query) ?? nothing), score: scores.get(number) ?? 0 } };
  };
  return checkedHits(ordered, { pages: index.entry.pages, check, size: BATCH });
}

/** Records from the best to the last; equals in their order, which is that of the scores. */
function byScore(scores: Scores): number[] {
  const equals = new Map<number, number[]>();
  for (const [record, score] of scores) {
    const same = equals.get(score);
    if (same) same.push(record);
    else equals.set(score, [record]);
  }
  return [...equals].sort(([one], [other]) => other - one).flatMap(([, records]) => records);
}

/** Whether a record is what the reader narrowed the search to. */
function passing({ entry }: Index, filters: Filters): (record: number) => boolean {
  const tests = (['year', 'indicator', 'unit'] as const).flatMap((name) => {
    const wanted = filters[name];
    if (!wanted) return [];
    const place = entry[name].values.indexOf(wanted);
    return [(record: number) => entry[name].of[record] === place];
  });
  const bit = (values: readonly string[], of: readonly number[], wanted: string | undefined) => {
    if (!wanted) return;
    const place = values.indexOf(wanted);
    tests.push((record) => place >= 0 && (((of[record] ?? 0) >> place) & 1) === 1);
  };
  bit(kinds satisfies readonly Kind[], entry.kinds, filters.kind);
  bit(entry.format.values, entry.format.of, filters.format);
  return (record) => tests.every((test) => test(record));
}
