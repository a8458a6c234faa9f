import type { Folded } from '../thai/fold.ts';

/** Where a text stands in a source, and how well. */
export interface Place {
  start: number;
  end: number;
}

const MARK = /\p{M}/u;
const LATIN_OR_DIGIT = /[a-z0-9]/;
const DIGIT = /[0-9]/;
/** What stands inside of a number: 5,000 is no part of 15,000. */
const IN_NUMBER = /^[.,]$/;

/**
 * Found, but from the middle of a number or of a Latin word, or up to a letter whose marks are still to be typed: a short text
 * means something else then, a long one is only cut off.
 */
const broken = (wanted: string): number => (wanted.length > 4 && /[^a-z0-9]/.test(wanted) ? 0.8 : 0.4);

/** A number that goes on: one that is still being typed, or another one. */
const CUT = 0.9;

/** Whether a number or a Latin word goes on across a place of a folded text. */
function goesOn({ text, from, source }: Folded, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (!LATIN_OR_DIGIT.test(before) || !LATIN_OR_DIGIT.test(after)) return false;
  const between = source.slice((from[at - 1] ?? 0) + 1, from[at]);
  return between === '' || (IN_NUMBER.test(between) && DIGIT.test(before) && DIGIT.test(after));
}

/** Two numbers of a table, one after the other, are not one number. */
const acrossCells = (found: string): boolean => /[\d๐-๙]\n[\d๐-๙]/.test(found);

/** A place, and how well what is there is what was asked for: 1, or less. */
export interface Found extends Place {
  quality: number;
}

/** Every place of a folded text in another, up to a number. */
export function placesOf(wanted: string, { text, from, source }: Folded, most = 50): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && found.length < most; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    const start = from[at] ?? 0;
    const inside = at > 0 && LATIN_OR_DIGIT.test(wanted.charAt(0)) && goesOn({ text, from, source }, at);
    const unfinished = MARK.test(text.charAt(end));
    const stop = trimmed(source, start, from[end] ?? source.length);
    const cut = DIGIT.test(wanted.charAt(wanted.length - 1)) && goesOn({ text, from, source }, end);
    const quality = inside || unfinished || acrossCells(source.slice(start, stop)) ? broken(wanted) : cut ? CUT : 1;
    found.push({ start, end: stop, quality });
  }
  return found;
}

/** Ends a place before white space and punctuation. */
function trimmed(source: string, start: number, end: number): number {
  return start + source.slice(start, end).replace(/[^\p{L}\p{M}\p{N}]+$/u, '').length;
}

/** The quality of the best place; 0 where there is none. */
export const best = (places: readonly Found[]): number =>
  places.reduce((most, { quality }) => Math.max(most, quality), 0);
