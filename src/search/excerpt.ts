import type { Place } from './places.ts';

/** A piece of a text, highlighted or not. */
export interface Piece {
  text: string;
  mark: boolean;
}

/** Letters of an excerpt, and how many of them stand before the first highlight. */
const LENGTH = 220;
const BEFORE = 60;
/** How far an end may move to fall between words, where a writer put a space. */
const SLACK = 25;
const MARK_OR_FOLLOWING = /[\p{M}\u0e30\u0e32\u0e33\u0e45\u0e46]/u;
const LEADING = /[\u0e40-\u0e44]/;

/** A whole text with its highlights. */
export function marked(text: string, places: readonly Place[]): Piece[] {
  return piecesOf(text, places, 0, text.length);
}

/** The part of a text that shows best why it was found: where most highlights stand together; or else its beginning. */
export function excerpt(text: string, places: readonly Place[]): Piece[] {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const together = (from: Place) =>
    sorted.filter(({ start, end }) => start >= from.start && end <= from.start + LENGTH - BEFORE);
  const first = sorted.reduce<Place | null>(
    (best, place) => (best && together(best).length >= together(place).length ? best : place),
    null,
  );
  const start = first ? cutBefore(text, Math.max(0, first.start - BEFORE), first.start) : 0;
  const end = cutAfter(text, Math.min(text.length, Math.max(start + LENGTH, first?.end ?? 0)), first?.end ?? start);
  const pieces = piecesOf(text, sorted, start, end).map(({ text, mark }) => ({
    text: text.replace(/\n/g, ' · '),
    mark,
  }));
  const dots = { text: '…', mark: false };
  return [...(start > 0 ? [dots] : []), ...pieces, ...(end < text.length ? [dots] : [])];
}

function piecesOf(text: string, places: readonly Place[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const add = (to: number, mark: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), mark });
    at = Math.max(at, to);
  };
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    if (place.end <= at || place.start >= end) continue;
    add(Math.max(at, place.start), false);
    add(Math.min(end, place.end), true);
  }
  add(end, false);
  return pieces;
}

/** The beginning of an excerpt: after a space, or at least not within a syllable as it is written. */
function cutBefore(text: string, wanted: number, limit: number): number {
  if (wanted === 0) return 0;
  const space = text.slice(Math.max(0, wanted - SLACK), limit).search(/\s/);
  if (space >= 0 && wanted - SLACK + space < wanted + SLACK) return Math.max(0, wanted - SLACK) + space + 1;
  let at = wanted;
  while (at < limit && (MARK_OR_FOLLOWING.test(text.charAt(at)) || LEADING.test(text.charAt(at - 1)))) at += 1;
  return at;
}

function cutAfter(text: string, wanted: number, limit: number): number {
  if (wanted >= text.length) return text.length;
  const tail = text.slice(Math.max(limit, wanted - SLACK), wanted);
  const space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'));
  if (space >= 0) return wanted - tail.length + space;
  let at = wanted;
  while (at > limit && (MARK_OR_FOLLOWING.test(text.charAt(at)) || LEADING.test(text.charAt(at - 1)))) at -= 1;
  return at;
}
