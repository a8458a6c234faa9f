const THAI_ZERO = 0x0e50;
const ARABIC_ZERO = 0x30;

/**
 * Replaces Thai digits by Arabic ones and leaves everything else as it is.
 *
 * @example toArabicDigits('๑๕ ม.ค. ๒๕๖๗') // '15 ม.ค. 2567'
 */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - THAI_ZERO + ARABIC_ZERO));
}

/**
 * Replaces Arabic digits by Thai ones and leaves everything else as it is. For text that answers an author in the digits
 * he or she wrote, and for the figures of a page whose agency chose them; machines get Arabic digits.
 *
 * @example toThaiDigits('15 ม.ค. 2567') // '๑๕ ม.ค. ๒๕๖๗'
 */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ARABIC_ZERO + THAI_ZERO));
}

/**
 * What keeps its digits inside a sentence: addresses, a word of Latin letters with the number that belongs to it (`O15`, `WCAG 2.2`,
 * `SHA-256`), and a number with a sign in front, which is an example of what is typed (`+66 2 123 4567`).
 */
const asWritten = /\S*(?:\/\/|@)\S*|[A-Za-z][\w.–-]*(?: \d[\d.]*)?|[+-]\d[\d -]*/g;

/**
 * A sentence of the interface or of the criteria in Thai digits, as Thai offices write it: codes, names in Latin letters and
 * addresses keep theirs.
 *
 * @example inThaiDigits('ตัวชี้วัดที่ 9 ข้อ O15 ตาม WCAG 2.2') // 'ตัวชี้วัดที่ ๙ ข้อ O15 ตาม WCAG 2.2'
 */
export function inThaiDigits(text: string): string {
  let converted = '';
  let end = 0;
  for (const { 0: kept, index } of text.matchAll(asWritten)) {
    converted += toThaiDigits(text.slice(end, index)) + kept;
    end = index + kept.length;
  }
  return converted + toThaiDigits(text.slice(end));
}
