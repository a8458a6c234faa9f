import { clustersOf } from '../thai/clusters.ts';
import type { Folded } from '../thai/fold.ts';
import { type Scores, withParts } from './candidates.ts';
import { checkedHits, type Found, type Hit } from './check.ts';
import { foldRecord, nameIn } from './fold-record.ts';
import { sectionAt } from './match.ts';
import type { Index } from './open-index.ts';
import { placesOf } from './places.ts';
import type { Query } from './query.ts';

/** Records that are looked at. */
const RECORDS = 24;
/** The share of its rare tokens that a page has of a query that it may be an answer to. */
const LEAST_PART = 0.15;
/** Letters that a page must have as they were typed: less is no word. */
const SHORTEST = 4;
/** A title with the words is more than a text with them. */
const IN_TITLE = 1.5;

/** Pages that have some of a query, the longest and rarest part first: to be shown only where nothing has all of it. */
export async function searchParts(index: Index, query: Query, pass: (record: number) => boolean): Promise<Found> {
  const scores = await withParts(index, query.phrase, LEAST_PART);
  const candidates = byScore(scores).filter(pass).slice(0, RECORDS);
  const check = async (number: number): Promise<Hit | null> => {
    const record = await index.record(number);
    const { title, also, body, sections } = foldRecord(record);
    const [inTitle, inText] = [longestPart(query.phrase, title.text), longestPart(query.phrase, body.text)];
    const part = inTitle.length >= inText.length ? inTitle : inText;
    if (clustersOf(part).length < 2 || part.length < SHORTEST) return null;
    const places = (text: Folded) => placesOf(part, text);
    const text = places(body);
    const section =
      sections.find(({ names: [name] }) => name && places(name).length > 0)?.section ??
      (text[0] ? sectionAt(record, text[0].start) : null);
    const score = Math.max(IN_TITLE * inTitle.length, inText.length) * (scores.get(number) ?? 0);
    const sectionTitle = places(nameIn(foldRecord(record), section));
    return {
      record,
      match: {
        score,
        sure: true,
        together: false,
        title: places(title),
        also: places(also),
        text,
        section,
        sectionTitle,
      },
    };
  };
  return checkedHits(candidates, { pages: index.entry.pages, check, size: RECORDS });
}

/** The longest piece of a query that a text has, in whole letters with their marks. */
export function longestPart(phrase: string, text: string): string {
  const clusters = clustersOf(phrase);
  let longest = '';
  for (let from = 0; from < clusters.length; from += 1) {
    let part = '';
    for (const cluster of clusters.slice(from)) {
      if (!text.includes(part + cluster)) break;
      part += cluster;
    }
    if (part.length > longest.length) longest = part;
  }
  return longest;
}

/** Records from the best to the last; equals in their order, which is that of the scores. */
export function byScore(scores: Scores): number[] {
  const equals = new Map<number, number[]>();
  for (const [record, score] of scores) {
    const same = equals.get(score);
    if (same) same.push(record);
    else equals.set(score, [record]);
  }
  return [...equals].sort(([one], [other]) => other - one).flatMap(([, records]) => records);
}
