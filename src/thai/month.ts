import { distance } from 'fastest-levenshtein';
import { canonical } from './text.ts';

const THAI = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
const THAI_SHORT = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
const THAI_BARE = THAI_SHORT.map((name) => name.replaceAll('.', ''));
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const ENGLISH_SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
const SPELLINGS = [THAI, THAI_SHORT, THAI_BARE, ENGLISH, ENGLISH_SHORT];

const monthKey = (name: string) => name.replace(/[.\s]/g, '').toLowerCase();
const MONTHS = new Map(SPELLINGS.flatMap((names) => names.map((name, index) => [monthKey(name), index + 1])));
MONTHS.set('sep', 9);

/**
 * The number, 1–12, of a month name: Thai or English, in full or abbreviated, with or without dots and spaces.
 *
 * @example monthNumber('มี.ค.') // 3
 */
export function monthNumber(name: string): number | undefined {
  return MONTHS.get(monthKey(canonical(name)));
}

/**
 * The month names that a misspelt one is nearest to; none when nothing is near, or when so many are that it says nothing.
 *
 * @example similarMonths('กรกฏาคม') // ['กรกฎาคม']
 */
export function similarMonths(name: string): string[] {
  const key = monthKey(canonical(name));
  if (key.length < 2) return [];
  const candidates = [THAI, THAI_SHORT, ENGLISH, ENGLISH_SHORT].flat().map((candidate) => {
    const target = monthKey(candidate);
    const cost = key.length >= 3 && target.startsWith(key) ? 0 : distance(key, target);
    return { candidate, cost, near: cost <= Math.max(1, Math.floor(target.length / 3)) };
  });
  const near = candidates.filter((entry) => entry.near);
  const least = Math.min(...near.map((entry) => entry.cost));
  const names = new Set(near.filter((entry) => entry.cost === least).map((entry) => entry.candidate));
  return names.size <= 3 ? [...names] : [];
}

/**
 * A month for people.
 *
 * @param month 1–12
 * @throws RangeError for another number
 * @example monthName(1, 'th', 'short') // 'ม.ค.'
 */
export function monthName(month: number, locale: 'th' | 'en', style: 'long' | 'short'): string {
  const names = locale === 'th' ? { long: THAI, short: THAI_SHORT } : { long: ENGLISH, short: ENGLISH_SHORT };
  const name = names[style][month - 1];
  if (name === undefined) throw new RangeError(`not a month: ${month}`);
  return name;
}

/** A month in the spelling in which another one was written: language, length and dots. */
export function monthNameLike(month: number, written: string): string {
  const spelling =
    SPELLINGS.find((names) => names.includes(written)) ??
    SPELLINGS.find((names) => names.some((name) => monthKey(name) === monthKey(written)));
  return spelling?.[month - 1] ?? monthName(month, 'th', 'long');
}
