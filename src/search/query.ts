import { toArabicDigits } from '../thai/digits.ts';
import { codeNumberOf, foldForSearch } from '../thai/fold.ts';

/** What was typed, as search compares it. */
export interface Query {
  /** Folded, as one: spaces do not count. */
  phrase: string;
  /** Folded, as typed between spaces; codes stay whole. */
  words: string[];
  /** As typed, with signs and without spaces. */
  tight: string;
  /** It has signs, which folding leaves out. */
  signed: boolean;
  /** 15 when the whole query is a spelling of O15; otherwise 0. */
  code: number;
}

/** Longer than anything that is searched for; the rest of a pasted text is not looked at. */
const LONGEST = 200;
/** `05` alone is O5: in a running text it would be a day or a number. */
const ZEROED = /^0(\d{1,2})$/;

/** A canonical text in lower case and Arabic digits, without spaces. */
export const tight = (text: string): string => toArabicDigits(text).toLowerCase().replace(/\s+/g, '');

/** Reads a query. */
export function readQuery(typed: string): Query {
  const { text, from, source } = foldForSearch(typed.slice(0, LONGEST));
  const words: string[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const between = source.slice((from[at - 1] ?? 0) + 1, from[at]);
    // A code may hold a space of its own: โอ 15.
    const gap = codeNumberOf(text.charAt(at - 1)) > 0 ? /\s$/.test(between) : /\s/.test(between);
    if (at < text.length && !gap) continue;
    words.push(text.slice(start, at));
    start = at;
  }
  const zeroed = Number(ZEROED.exec(toArabicDigits(source).trim())?.[1] ?? 0);
  const whole = tight(source);
  return {
    phrase: text,
    words,
    tight: whole,
    signed: /[^\p{L}\p{M}\p{N}]/u.test(whole),
    code: codeNumberOf(text) || zeroed,
  };
}
