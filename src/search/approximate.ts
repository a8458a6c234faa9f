import type { Folded } from '../thai/fold.ts';

/** The part of a text that is nearest to what was typed. */
export interface Nearest {
  /** As the text has it. */
  text: string;
  /** Letters that differ. */
  distance: number;
}

/** Letters that may differ, by the length of what was typed: a short word with two other letters is another word. */
const allowed = (length: number): number => (length < 5 ? 0 : length < 10 ? 1 : length < 18 ? 2 : 3);
const MARK = /\p{M}/u;

/**
 * The part of a text that differs least from a folded query, or null when too much differs (Sellers' algorithm: one column of
 * the table of edit distances for each letter of the text).
 */
export function nearestPart(query: string, { text, from, source }: Folded): Nearest | null {
  const most = allowed(query.length);
  if (most === 0) return null;
  let best: Span = { distance: most + 1, start: 0, end: 0, same: 0 };
  for (const [start, end] of stretches(query, text, most)) best = nearestIn(query, text, start, end, best);
  if (best.distance > most) return null;
  const written = source.slice(from[best.start], from[best.end] ?? source.length).replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
  // Across the end of a sentence or of a cell is no word.
  if (/[^\p{L}\p{M}\p{N} .-]/u.test(written)) return null;
  return { text: written, distance: best.distance };
}

/**
 * Where a text may come near a query: cut into one piece more than letters may differ, one piece of the query is there as it is.
 * Stretches do not overlap.
 */
function stretches(query: string, text: string, most: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (let piece = 0; piece <= most; piece += 1) {
    const begin = Math.floor((piece * query.length) / (most + 1));
    const wanted = query.slice(begin, Math.floor(((piece + 1) * query.length) / (most + 1)));
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
      found.push([Math.max(0, at - begin - most), Math.min(text.length, at - begin + query.length + most)]);
  }
  const joined: [number, number][] = [];
  for (const [start, end] of found.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** The nearest part of a stretch of a text, or what was best before. */
function nearestIn(query: string, text: string, first: number, end: number, before: Span): Span {
  const rows = query.length + 1;
  // Two columns in turn: this runs for every letter of every text that is looked at.
  let [distances, starts] = [Int32Array.from({ length: rows }, (_, row) => row), new Int32Array(rows).fill(first)];
  let [nextDistances, nextStarts] = [new Int32Array(rows), new Int32Array(rows)];
  const begins = (start: number): boolean => text.charCodeAt(start) === query.charCodeAt(0);
  let best = before;
  for (let at = first; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    nextDistances[0] = 0;
    nextStarts[0] = at + 1;
    for (let row = 1; row < rows; row += 1) {
      let least = (distances[row - 1] ?? 0) + Number(query.charCodeAt(row - 1) !== unit);
      let start = row === 1 ? at : (starts[row - 1] ?? at);
      const skip = (distances[row] ?? 0) + 1;
      // Of equally short ways, one that begins as the query does: a letter is left out more often than the first is wrong.
      if (skip < least || (skip === least && !begins(start) && begins(starts[row] ?? at))) {
        least = skip;
        start = starts[row] ?? at;
      }
      const insert = (nextDistances[row - 1] ?? 0) + 1;
      if (insert < least || (insert === least && !begins(start) && begins(nextStarts[row - 1] ?? at))) {
        least = insert;
        start = nextStarts[row - 1] ?? at;
      }
      nextDistances[row] = least;
      nextStarts[row] = start;
    }
    [distances, nextDistances] = [nextDistances, distances];
    [starts, nextStarts] = [nextStarts, starts];
    const distance = distances[query.length] ?? 0;
    if (distance > best.distance || MARK.test(text.charAt(at + 1))) continue;
    const start = starts[query.length] ?? 0;
    const same = Number(begins(start)) + Number(text[at] === query.at(-1));
    const found = { distance, start, end: at + 1, same };
    if (better(found, best, query.length)) best = found;
  }
  return best;
}

interface Span {
  distance: number;
  start: number;
  end: number;
  /** Of the first and the last letter, those that are right. */
  same: number;
}

/** Of equally near parts, the one that begins and ends as the query does, or else is as long. */
function better(one: Span, other: Span, length: number): boolean {
  if (one.distance !== other.distance) return one.distance < other.distance;
  if (one.same !== other.same) return one.same > other.same;
  return Math.abs(one.end - one.start - length) < Math.abs(other.end - other.start - length);
}
