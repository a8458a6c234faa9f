import { describe, expect, it } from 'vitest';
import { toArabicDigits, toThaiDigits } from '../../src/thai/digits.ts';

const CASES = [
  ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
  ['๑๕ ม.ค. ๒๕๖๗', '15 ม.ค. 2567'],
  ['ไม่มีตัวเลข ฯ ๏', 'ไม่มีตัวเลข ฯ ๏'],
  ['', ''],
] as const;

describe('digits', () => {
  it.each(CASES)('turns %j into %j and back', (thai, arabic) => {
    expect(toArabicDigits(thai)).toBe(arabic);
    expect(toThaiDigits(arabic)).toBe(thai);
  });

  it('leaves digits that already are of the wanted kind', () => {
    expect(toArabicDigits('๑2๓')).toBe('123');
    expect(toThaiDigits('๑2๓')).toBe('๑๒๓');
  });
});
