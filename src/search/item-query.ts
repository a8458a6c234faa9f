import { codeNumberOf } from '../thai/fold.ts';
import { readQuery } from './query.ts';

/** A query that names an item by its code, and says more. */
export interface ItemQuery {
  /** 15 for O15. */
  code: number;
  /** Empty when none was typed. */
  year: string;
  /** What is looked for in the item and its documents, folded; empty when only the item is meant. */
  rest: string;
}

/** Words that stand around a code and a year, folded. */
const AROUND = /^(?:ข้อ|ข้อที่|ตามข้อ|รายการ|รายการที่|ตัวชี้วัด|oit|ita|ปี|ปีงบประมาณ|ปีงบ|พศ|item|year|fy)$/;
const YEAR = /^(?:ปี|ปีงบประมาณ|ปีงบ|พศ)?(25\d\d)$/;
const CODE_AFTER = /^(?:ข้อ|ตามข้อ|รายการ|oit|ita)(?=[\ue000-\uf8ff]$)/;
/** With more words, it is a sentence in which a code stands. */
const MOST_WORDS = 6;

/**
 * Reads a query such as `O40 2566`, `ข้อ O15` or `O14 จัดซื้อ`; null when it names no item, or nothing else.
 * @param typed as typed; a zero in place of the letter is believed only where nothing else is typed, or after ข้อ
 */
export function readItemQuery(typed: string): ItemQuery | null {
  const introduced = /ข้อ|รายการ|oit|ita/i.test(typed);
  const words = readQuery(typed, !introduced).words.map((word) => word.replace(CODE_AFTER, ''));
  const codes = words.map(codeNumberOf).filter((code) => code > 0);
  const [code] = codes;
  if (code === undefined || codes.length > 1 || words.length > MOST_WORDS) return null;
  const others = words.filter((word) => codeNumberOf(word) === 0 && !AROUND.test(word));
  const years = others.flatMap((word) => YEAR.exec(word)?.[1] ?? []);
  const rest = others.filter((word) => !YEAR.test(word)).join(' ');
  const alone = readQuery(typed).code > 0;
  return alone ? null : { code, year: years.length === 1 ? (years[0] ?? '') : '', rest };
}
