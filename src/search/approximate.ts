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
  let distances = Array.from({ length: query.length + 1 }, (_, row) => row);
  let starts = new Array<number>(query.length + 1).fill(0);
  let best: Span = { distance: most + 1, start: 0, end: 0, same: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const nextDistances = [0];
    const nextStarts = [at + 1];
    for (let row = 1; row <= query.length; row += 1) {
      const replace = (distances[row - 1] ?? 0) + Number(query.charCodeAt(row - 1) !== unit);
      const skip = (distances[row] ?? 0) + 1;
      const insert = (nextDistances[row - 1] ?? 0) + 1;
      const least = Math.min(replace, skip, insert);
      nextDistances.push(least);
      const ways: [number, number][] = [
        [replace, row === 1 ? at : (starts[row - 1] ?? at)],
        [skip, starts[row] ?? at],
        [insert, nextStarts[row - 1] ?? at],
      ];
      // Of equally short ways, one that begins as the query does: a letter is left out more often than the first is wrong.
      const shortest = ways.filter(([distance]) => distance === least);
      const way = shortest.find(([, start]) => text[start] === query[0]) ?? shortest[0];
      nextStarts.push(way?.[1] ?? at);
    }
    distances = nextDistances;
    starts = nextStarts;
    const start = starts[query.length] ?? 0;
    const same = Number(text[start] === query[0]) + Number(text[at] === query.at(-1));
    const found = { distance: distances[query.length] ?? 0, start, end: at + 1, same };
    if (better(found, best, query.length) && !MARK.test(text.charAt(at + 1))) best = found;
  }
  if (best.distance > most) return null;
  const written = source.slice(from[best.start], from[best.end] ?? source.length).replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
  // Across the end of a sentence or of a cell is no word.
  if (/[^\p{L}\p{M}\p{N} .-]/u.test(written)) return null;
  return { text: written, distance: best.distance };
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
