import { toArabicDigits } from '../thai/digits.ts';
import { codeNumberOf, foldForSearch } from '../thai/fold.ts';
import { canonical } from '../thai/text.ts';
import { writtenDates } from '../thai/written-dates.ts';

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
  /** The day, `YYYY-MM-DD`, when the whole query is one; otherwise null. */
  date: string | null;
}

/** Longer than anything that is searched for; the rest of a pasted text is not looked at. */
export const LONGEST = 200;
/** `05` alone is O5: in a running text it would be a day or a number. */
const ZEROED = /^0(\d{1,2})$/;
/** `043-` is the beginning of a telephone number. */
const BEGUN = /^\s*[0\u0e50\uff10].*[.,:/–-]\s*$/;
const BEFORE_DATE = /^(?:ลง|เมื่อ|ณ)?\s*(?:วันที่|วัน)?\s*/;

/** A canonical text in lower case and Arabic digits, without spaces. */
export const tight = (text: string): string => toArabicDigits(text).toLowerCase().replace(/\s+/g, '');

/**
 * Reads a query.
 * @param digits take a number with a zero in front for a number, and not for a code
 */
export function readQuery(typed: string, digits = false): Query {
  const cut = typed.slice(0, LONGEST);
  const { text, from, source } = foldForSearch(cut, digits ? ({ zeroed }) => !zeroed : undefined);
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
  const zeroed = digits ? 0 : Number(ZEROED.exec(toArabicDigits(source).trim())?.[1] ?? 0);
  const whole = tight(source);
  return {
    phrase: text,
    words,
    tight: whole,
    signed: /[^\p{L}\p{M}\p{N}]/u.test(whole),
    code: codeNumberOf(text) || zeroed,
    date: dateOf(source),
  };
}

/** What was typed in every way that it can be meant: with `024` for O24, and for a number. */
export function readings(typed: string): Query[] {
  const [code, number] = [readQuery(typed), readQuery(typed, true)];
  if (BEGUN.test(typed)) return [number];
  return code.phrase === number.phrase ? [code] : [code, number];
}

function dateOf(source: string): string | null {
  const text = canonical(source).replace(BEFORE_DATE, '').trim();
  const [date] = writtenDates(text);
  return date && date.start === 0 && date.end === text.length ? date.iso : null;
}
