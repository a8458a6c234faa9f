import { requiredSpans } from '../check/period.ts';
import type { RequiredPeriod } from '../frameworks/schema.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { formatPeriod, type Period } from '../model/period.ts';
import { formatDate } from '../thai/date.ts';

const days = ({ start, end }: Period, locale: 'th' | 'en'): string =>
  `${formatDate(start, locale, 'short')} – ${formatDate(end, locale, 'short')}`;

const spelled = (span: Period): Bilingual => ({
  th: `${formatPeriod(span, 'th')} (${days(span, 'th')})`,
  en: `${formatPeriod(span, 'en')} (${days(span, 'en')})`,
});

/**
 * The time that an element's evidence must cover, in words; null where the criteria ask for none.
 * @param year the assessed fiscal year, Buddhist Era
 */
export function requiredTime(required: RequiredPeriod, year: number): Bilingual | null {
  if (required === 'unspecified') return null;
  if (required === 'current') return { th: 'ข้อมูลปัจจุบัน', en: 'as it is now' };
  const [first, second] = (requiredSpans(required, year) ?? []).map(spelled);
  if (!first) return null;
  if (required === 'multiYear')
    return { th: `แผนหลายปีที่ครอบคลุม${first.th}`, en: `a plan of several years that covers ${first.en}` };
  return second ? { th: `${first.th} หรือ ${second.th}`, en: `${first.en} or ${second.en}` } : first;
}

/** `period: …` as an editor would write it in evidence of the right time; empty where the criteria ask for none, or a plan's own years decide. */
export function periodKey(required: RequiredPeriod, year: number): string {
  if (required === 'multiYear') return `period: ${year - 1}-${year + 3}`;
  const [span] = requiredSpans(required, year) ?? [];
  return span ? `period: ${span.label}` : '';
}
