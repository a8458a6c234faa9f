import { toArabicDigits } from '../../thai/digits.ts';

// The thirteen digits of an identity card or of a juristic person, in the groups in which people write them.
const identityNumber =
  /[(,]?[^\S\n]*(?:เลข(?:ที่)?(?:บัตร)?(?:ประจำตัว|ทะเบียน|ผู้เสียภาษี)[^\d();]{0,40})?(?<![\d,.])\d[- ]?\d{4}[- ]?\d{5}[- ]?\d{2}[- ]?\d(?![\d,.]\d|\d)[^\S\n]*\)?/g;

/**
 * A text without the thirteen digits of a person or company: what is published anew never repeats them.
 * @param where in a cell of names any thirteen digits are such a number; elsewhere, where they may number a thing, those whose last
 * digit proves the others (the Department of Provincial Administration's rule, modulo 11)
 */
export function withoutIdentityNumbers(text: string, where: 'names' | 'text'): string {
  const digits = toArabicDigits(text);
  const rest = digits.replace(identityNumber, (found) => (where === 'names' || provesItself(found) ? ' ' : found));
  return rest === digits ? text : rest.trim();
}

function provesItself(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (13 - index), 0);
  return (11 - (sum % 11)) % 10 === digits[12];
}

// A word that announces a number makes any digits one, such as a hotline's four. Without a word it is the nine or ten digits from 0 (or
// +66) that all Thai numbers have: neither prices nor e-GP numbers begin so.
const telephoneWord =
  '(?:เบอร์(?:โทร(?:ศัพท์)?)?|โทร(?:ศัพท์|สาร)?|มือถือ|แฟกซ์|[Tt][Ee][Ll]|[Pp]hone|[Mm]obile|[Ff]ax)(?:ที่|มือถือ)?[\\s.:]*';
const telephoneDigits = '(?:\\+66[\\s-]?|0[\\s-]?)\\d(?:[\\s-]?\\d){6,8}(?!\\d)';
const telephone = new RegExp(
  `[\\s,(/]*(?:${telephoneWord}(?:${telephoneDigits}|\\d{3,10}(?![\\d,.]\\d))|(?<!\\d|\\d[.,])${telephoneDigits})` +
    '(?:\\s*(?:ต่อ|[Ee]xt\\.?)\\s*\\d{1,5})?[^\\S\\n]*\\)?',
  'g',
);

/** The text of a cell of names without telephone numbers: they are not part of a name. */
export function withoutTelephones(text: string): string {
  const digits = toArabicDigits(text);
  const rest = digits.replace(telephone, ' ');
  return rest === digits ? text : rest.trim();
}
