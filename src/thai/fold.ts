import { canonical } from './text.ts';
import { type WrittenCode, writtenCodes } from './written-codes.ts';

/** A text as search compares it, and the way back to what a reader sees. */
export interface Folded {
  /** Letters, marks and digits only. */
  text: string;
  /** For each unit of `text`, where it comes from in `source`. */
  from: number[];
  /** The canonical text. */
  source: string;
}

/** Item codes are one letter each, U+E000 + number: `O1` is never a part of `O15`, whatever the spelling. */
const CODES = 0xe000;
const FULL_WIDTH = 0xfee0;
const KEPT = /[\p{L}\p{M}\p{N}]/u;
const TONES_AND_VOWELS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;
/** The mark of abbreviation: กรุงเทพฯ is the beginning of กรุงเทพมหานคร. */
const PAIYANNOI = 0x0e2f;
/** ๅ is typed for า. */
const LAKKHANGYAO = 0x0e45;

const table = new Uint16Array(0x10000);
const UNKNOWN = 0;
const DROPPED = 0xffff;

function unitOf(unit: number): number {
  const known = table[unit] as number;
  if (known !== UNKNOWN) return known;
  const made = makeUnit(unit);
  table[unit] = made;
  return made;
}

function makeUnit(unit: number): number {
  if (unit >= 0x0e50 && unit <= 0x0e59) return unit - 0x0e50 + 0x30;
  if (unit === LAKKHANGYAO) return 0x0e32;
  if (unit > 0xff00 && unit < 0xff5f) return unitOf(unit - FULL_WIDTH);
  const letter = String.fromCharCode(unit);
  if (unit === PAIYANNOI || !KEPT.test(letter)) return DROPPED;
  const lower = letter.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/**
 * The text under which two writings are the same for search: canonical, Arabic digits, lower case, item codes as one letter,
 * without white space and punctuation, because Thai writers put spaces where they like and `1,234` is `1234`.
 *
 * @param believed which codes are taken for codes; all of them by default
 * @example foldForSearch('ไตรมาส ที่ ๒').text // 'ไตรมาสที่2'
 * @example foldForSearch('โอ 15').text === foldForSearch('O๑๕').text // true
 */
export const foldForSearch = (text: string, believed?: (code: WrittenCode) => boolean): Folded =>
  foldCanonical(canonical(text), believed);

/** The same for a text that is canonical already. */
export function foldCanonical(source: string, believed: (code: WrittenCode) => boolean = () => true): Folded {
  const codes = writtenCodes(source).filter(believed);
  const units: number[] = [];
  const from: number[] = [];
  let next = 0;
  for (let index = 0; index < source.length; index += 1) {
    const code = codes[next];
    if (code && index === code.start) {
      units.push(CODES + code.number);
      from.push(index);
      index = code.end - 1;
      next += 1;
      continue;
    }
    const unit = unitOf(source.charCodeAt(index));
    if (unit === DROPPED) continue;
    // A mark typed twice looks like one.
    if (unit === units[units.length - 1] && TONES_AND_VOWELS.test(String.fromCharCode(unit))) continue;
    units.push(unit);
    from.push(index);
  }
  return { text: textOf(units), from, source };
}

function textOf(units: number[]): string {
  const parts: string[] = [];
  // More arguments than this are too many for a call.
  for (let at = 0; at < units.length; at += 8192) parts.push(String.fromCharCode(...units.slice(at, at + 8192)));
  return parts.join('');
}

/** Whether a folded text is nothing but an item code: its number, or 0. */
export function codeNumberOf(folded: string): number {
  const number = folded.length === 1 ? folded.charCodeAt(0) - CODES : 0;
  return number > 0 && number < 100 ? number : 0;
}
