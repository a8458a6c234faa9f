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
 * he or she wrote; machines get Arabic digits.
 *
 * @example toThaiDigits('15 ม.ค. 2567') // '๑๕ ม.ค. ๒๕๖๗'
 */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ARABIC_ZERO + THAI_ZERO));
}
