import { type DateResult, parseDate, today } from './date.ts';
import { toArabicDigits } from './digits.ts';
import { canonical } from './text.ts';

/** A day with a time of day behind it: `2567-01-15 16:30`, `15 ม.ค. 2567 เวลา 16.30 น.`, `2024-01-15T16:30+07:00`. */
const WITH_TIME = /^(.*?\d)(?:\s*T\s*|,?\s+(?:เวลา\s*)?)(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s*น\.?)?(?:\s*\+07:?00)?$/i;

/**
 * Reads a day, or a day with a time, in Thailand: every spelling of `parseDate`, and a time of 24 hours behind it.
 *
 * @returns `2024-01-15`, or `2024-01-15T16:30` where a time was written; refusals as `parseDate` gives them
 * @example parseMoment('15 มกราคม 2567 เวลา 16.30 น.') // { ok: true, iso: '2024-01-15T16:30' }
 */
export function parseMoment(text: string): DateResult {
  const whole = parseDate(text);
  if (whole.ok) return whole;
  const match = WITH_TIME.exec(toArabicDigits(canonical(text)).replace(/\s+/g, ' ').trim());
  if (!match) return whole;
  const [, written = '', hour = '', minute = ''] = match;
  const day = parseDate(written);
  const time = `${hour.padStart(2, '0')}:${minute}`;
  if (!day.ok) return { ...day, suggestions: day.suggestions.map((one) => `${one} ${time}`) };
  if (Number(hour) > 23 || Number(minute) > 59) return { ok: false, reason: 'not-a-date', suggestions: [written] };
  return { ok: true, iso: `${day.iso}T${time}` };
}

/** The day and time in Bangkok at a moment, `2024-01-15T00:00`: the form of `parseMoment`, for comparison. */
export const bangkokTime = (now: Date): string =>
  `${today(now)}T${new Date(now.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(11, 16)}`;

/**
 * Whether a moment has come.
 * @param at  as `parseMoment` gives it; a day alone begins at midnight
 * @param now as `bangkokTime` gives it, or a day: its first minute
 */
export const hasCome = (at: string, now: string): boolean => startOf(at) <= startOf(now);

const startOf = (moment: string): string => (moment.length === 10 ? `${moment}T00:00` : moment);
