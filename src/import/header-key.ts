import { foldForComparison } from '../thai/text.ts';

/** What a header says beside its name: a unit, or where to look. */
const ASIDE = /\((?:หน่วย\s*:?\s*)?(?:ล้าน)?(?:บาท|ราย|คน|เรื่อง|ครั้ง|ร้อยละ|%)\)|หน่วย\s*:\s*บาท/g;

/**
 * The key under which a header counts as another one: letters, marks and digits only, because people break lines and put spaces and
 * dots where they like; without the unit in brackets.
 *
 * @example headerKey('วงเงินที่จะซื้อ\nหรือจ้าง (บาท)') === headerKey('วงเงินที่จะซื้อหรือจ้าง') // true
 */
export function headerKey(text: string): string {
  const folded = foldForComparison(text);
  const key = folded.replace(ASIDE, '').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return key === '' ? folded : key;
}
