import { toArabicDigits } from './digits.ts';

// Windows Thai fonts keep shifted forms of the marks at U+F700–F71A, in this order, and text taken out of a PDF has them
// instead of the letters. Order: the table of HarfBuzz, hb-ot-shaper-thai.cc.
const SHIFTED_FORMS =
  '\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c' +
  '\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const TONES = /[\u0e48-\u0e4c]/g;
const NOT_TONES = /[^\u0e48-\u0e4c]/g;
// Whole runs, sorted or not: a pattern for the unsorted ones alone takes quadratic time, or a look-behind, which breaks the
// script in Safari before 16.4.
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e48-\u0e4d]{2,}/g;
const NIKHAHIT_SARA_AA = /\u0e4d([\u0e48-\u0e4b]*)\u0e32/g;
const SARA_AM_TONES = /\u0e33[\u0e33\u0e48-\u0e4b]+/g;

// Most texts are canonical as they are, and two looks tell. The first finds what is not Latin, Thai, punctuation, an arrow or an
// emoji, or is changed wherever it stands: each of the rest is its own NFC, and none combines with what stands before it, except
// for the Thai marks. The second finds what is changed by its neighbour: `TONE_FIRST`, two sara e, sara am with a tone or another
// one behind it, and a sara u before a phinthu, which NFC wants the other way round.
const UNUSUAL =
  /[^\0-\u009f\u00a1-\u00ac\u00ae-\u02ff\u0e01-\u0e4c\u0e4e-\u0e5b\u2010-\u2027\u2030-\u205e\u2190-\u2328\u232b-\u2adb\u2add-\u2bff\ud83c-\ud83e\udc00-\udfff]/;
const TONE_FIRST = /[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e4d]/;
const OUT_OF_ORDER =
  /\u0e40\u0e40|[\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e4d]|\u0e33[\u0e33\u0e48-\u0e4b]|[\u0e38\u0e39]\u0e3a/;

const tonesOf = (marks: string) => marks.replace(NOT_TONES, '');
const vowelsOf = (marks: string) => marks.replace(TONES, '');

/**
 * One spelling for text that looks the same: what every comparison, search, slug and scan of Thai starts with.
 * NFC and never NFKC, which splits sara am; tone marks and vowels stay, because they are letters (ข่าว, ขาว and ข้าว are
 * three words). Applying it twice changes nothing more.
 *
 * Shifted forms (U+F700–F71A) become the real marks; nikhahit + sara aa becomes sara am, with a tone in front of it; a tone
 * typed before a vowel goes behind it; two sara e become sara ae; invisible characters go; a no-break space is a space.
 *
 * @example canonical('นํ้า') // 'น้ำ'
 * @example canonical('เเผน') // 'แผน'
 */
export function canonical(text: string): string {
  return UNUSUAL.test(text) || OUT_OF_ORDER.test(text) ? respelled(text) : text;
}

function respelled(text: string): string {
  const visible = text
    .replace(INVISIBLE, '')
    .replaceAll('\u00a0', ' ')
    .replace(/[\uf700-\uf71a]/g, (form) => SHIFTED_FORMS.charAt(form.charCodeAt(0) - 0xf700))
    .normalize('NFC')
    .replaceAll('\u0e40\u0e40', '\u0e41');
  const sorted = TONE_FIRST.test(visible)
    ? visible.replace(MARKS, (marks) => vowelsOf(marks) + tonesOf(marks))
    : visible;
  return (
    sorted
      .replace(NIKHAHIT_SARA_AA, '$1\u0e33')
      .replace(SARA_AM_TONES, (marks) => tonesOf(marks) + vowelsOf(marks))
      // Moving marks can bring two together that NFC wants the other way round.
      .normalize('NFC')
  );
}

/**
 * The key under which two headings, column names or options count as the same: canonical, Arabic digits, lower case, runs of
 * white space as one space, none at the ends. To compare with, never to show.
 *
 * @example foldForComparison(' ไตรมาส  ที่ ๑ ') === foldForComparison('ไตรมาส ที่ 1') // true
 */
export function foldForComparison(text: string): string {
  return toArabicDigits(canonical(text)).toLowerCase().replace(/\s+/g, ' ').trim();
}

const collator = new Intl.Collator('th', { numeric: true });

/**
 * Dictionary order of the Royal Institute, in which a leading vowel counts after its consonant, with numbers by their value.
 * For `Array.prototype.sort`.
 *
 * @example ['ไก่', 'ขา', 'เก้า'].sort(compareThai) // ['เก้า', 'ไก่', 'ขา']
 */
export function compareThai(a: string, b: string): number {
  return collator.compare(a, b);
}
