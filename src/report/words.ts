import { dictionary } from '../i18n/index.ts';
import type { YearAssessment } from '../model/assessment.ts';
import type { Bilingual, Locale } from '../model/bilingual.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { formatDate } from '../thai/date.ts';

/** How much a finding matters, in words. */
export const severityNames: Record<Severity, Bilingual> = {
  error: { th: 'ต้องแก้', en: 'error' },
  warning: { th: 'ควรแก้', en: 'warning' },
  info: { th: 'เพื่อทราบ', en: 'info' },
};

/** What stands above errors of the content. */
export const contentErrors = (count: number): Bilingual => ({
  th: `เนื้อหามีข้อผิดพลาด ${count} จุด ต้องแก้ก่อนจึงจะเผยแพร่ได้`,
  en: `${count} content ${count === 1 ? 'error' : 'errors'}: nothing is published until corrected`,
});

/** Where a finding stands: `file:line:column`, as far as it is known. */
export function placeText({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string {
  if (file === null) return '';
  return [file, ...(line === null ? [] : column === null ? [line] : [line, column])].join(':');
}

/** How the days in which answers are entered stand to today. */
export function windowText(today: string, { state, window }: Pick<YearAssessment, 'state' | 'window'>): Bilingual {
  return { th: windowIn('th', today, state, window), en: windowIn('en', today, state, window) };
}

function windowIn(
  locale: Locale,
  today: string,
  state: YearAssessment['state'],
  window: YearAssessment['window'],
): string {
  const say = dictionary(locale).statusPage;
  if (state === 'closed') return say.closed;
  if (!window) return say.noWindow;
  const day = (iso: string) => formatDate(iso, locale, 'short');
  if (today < window.opens) {
    const days = Math.round((Date.parse(window.opens) - Date.parse(today)) / 86_400_000);
    return `${say.notOpen(days)} (${day(window.opens)})`;
  }
  const left = window.daysLeft;
  const text = left > 0 ? say.days(left) : left === 0 ? say.lastDay : say.over(-left);
  return `${text} (${day(window.closes)})`;
}
