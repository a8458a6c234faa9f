import { toArabicDigits } from '../thai/digits.ts';
import { canonical } from '../thai/text.ts';

// A zero in place of the letter takes no separator, so that 0.15 and 0-15 stay what they are: not item codes.
const CODE = /^(?:ข้อ(?:ที่)?\s*)?(?:(?:o|โอ)[\s.–-]*0?|0)(\d{1,2})$/i;
const BARE_CODE = /^(\d{1,2})$/;
const AFTER_WORD = /^ข้อ(?:ที่)?\s*(\d{1,2})$/;

/**
 * The code of an OIT item in its one shown form, `O1` … `O99`, from any spelling people use: the letter O, the Thai โอ or a
 * zero, Thai or Arabic digits, with ข้อ in front or not. `null` for everything else. A number alone names an item only
 * where nothing else is possible, as in a command-line argument: `{ bare: true }`.
 *
 * @example parseItemCode('๐๑๕') // 'O15'
 * @example parseItemCode('โอ 5') // 'O5'
 * @example parseItemCode('15') // null
 * @example parseItemCode('15', { bare: true }) // 'O15'
 */
export function parseItemCode(text: string, { bare = false }: { bare?: boolean } = {}): string | null {
  const written = toArabicDigits(canonical(text)).trim();
  const match = CODE.exec(written) ?? AFTER_WORD.exec(written) ?? (bare ? BARE_CODE.exec(written) : null);
  const number = Number(match?.[1] ?? 0);
  return number > 0 ? `O${number}` : null;
}

/**
 * The folder of an item in a content folder, which is also its part of the URL: lower case, two digits.
 *
 * @throws RangeError if `code` is not in the form that `parseItemCode` gives
 * @example itemFolder('O5') // 'o05'
 */
export function itemFolder(code: string): string {
  const digits = /^O([1-9]\d?)$/.exec(code)?.[1];
  if (digits === undefined) throw new RangeError(`not an item code: ${code}`);
  return `o${digits.padStart(2, '0')}`;
}

/**
 * The code of the item that a folder holds, or `null` if the name is not exactly what `itemFolder` gives. Not tolerant:
 * a second spelling would be a second URL for one item.
 *
 * @example itemCodeOfFolder('o05') // 'O5'
 * @example itemCodeOfFolder('O5') // null
 */
export function itemCodeOfFolder(name: string): string | null {
  return /^o(?:0[1-9]|[1-9]\d)$/.test(name) ? `O${Number(name.slice(1))}` : null;
}

/**
 * The order of items in a framework: by number, so that O2 stands before O10. For `Array.prototype.sort`.
 */
export function compareItemCodes(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
