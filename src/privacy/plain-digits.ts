import { toArabicDigits } from '../thai/digits.ts';

/** A text whose digits, dashes and spaces have one form each, and the way back to the text it came from. */
export interface PlainDigits {
  text: string;
  /** The offset in the source of a unit of `text`; of its length, the length of the source. */
  sourceOf: (offset: number) => number;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const DASHES = /[\u2010-\u2015\u2212\u00af\ufe58\ufe63\uff0d]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const FULL_WIDTH = /[\uff10-\uff19\uff0e]/g;

const sameLength = (text: string) =>
  toArabicDigits(text)
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(FULL_WIDTH, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));

/**
 * Arabic digits for Thai and full-width ones, `-` for every dash, a space for every kind of space on a line, and nothing for
 * what cannot be seen. Letters stay as they are: the offsets would move.
 *
 * @example plainDigits('๑–๑๐๓๗').text // '1-1037'
 */
export function plainDigits(source: string): PlainDigits {
  if (!INVISIBLE.test(source)) return { text: sameLength(source), sourceOf: (offset) => offset };
  const offsets: number[] = [];
  let seen = '';
  for (let index = 0; index < source.length; index += 1) {
    const unit = source.charAt(index);
    if (INVISIBLE.test(unit)) continue;
    seen += unit;
    offsets.push(index);
  }
  offsets.push(source.length);
  return { text: sameLength(seen), sourceOf: (offset) => offsets[offset] ?? source.length };
}
