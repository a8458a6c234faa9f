import type { Bilingual } from '../model/bilingual.ts';
import type { Finding } from '../model/finding.ts';
import { formatPeriod, type Period, parsePeriod } from '../model/period.ts';
import { formatDate, isRealDate } from '../thai/date.ts';
import { allOf, type anyOf, both, joinedWords, param } from './findings-text.ts';

/** What is longer than this says no more. */
const MOST = 5;

/** Whether a text names a period, and is not the title of a document. */
export const isPeriod = (label: string): boolean =>
  parsePeriod(label).ok || label.split('/').every((day) => isRealDate(day));

/** Periods in words; what is none, such as the title of a document, stays as it is, in quotes. */
export function periodNames(labels: readonly string[], how: typeof anyOf): Bilingual {
  const unique = [...new Set(labels)];
  const names = unique.slice(0, MOST).map(periodName);
  const more = unique.length - names.length;
  return joinedWords(more > 0 ? [...names, both(`อีก ${more} รายการ`, `${more} more`)] : names, how);
}

function periodName(label: string): Bilingual {
  const result = parsePeriod(label);
  if (result.ok) {
    const en = formatPeriod(result.period, 'en');
    // In the middle of a sentence; a month keeps its capital.
    const article = result.period.kind === 'half' || result.period.kind === 'quarter' ? 'the ' : '';
    const inside = result.period.kind === 'month' ? en : article + en.charAt(0).toLowerCase() + en.slice(1);
    return both(formatPeriod(result.period, 'th'), inside);
  }
  const [start = '', end = ''] = label.split('/');
  if (!isRealDate(start) || !isRealDate(end)) return both(`“${label}”`, `“${label}”`);
  return both(
    `${formatDate(start, 'th', 'short')}–${formatDate(end, 'th', 'short')}`,
    `${formatDate(start, 'en', 'short')}–${formatDate(end, 'en', 'short')}`,
  );
}

/** Months in words, three and more in a row as one span: `ตุลาคม 2566–มีนาคม 2567 และ มิถุนายน 2567`. */
export function missingMonths(labels: readonly string[]): Bilingual {
  const months = labels.flatMap((label) => {
    const result = parsePeriod(label);
    return result.ok ? [result.period] : [];
  });
  return joinedWords(runsOf(months).flatMap(nameRun), allOf);
}

function runsOf(months: readonly Period[]): Period[][] {
  const runs: Period[][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && dayAfter(before.end) === month.start) run.push(month);
    else runs.push([month]);
  }
  return runs;
}

function nameRun(run: Period[]): Bilingual[] {
  const [first, last] = [run[0], run.at(-1)];
  if (run.length < 3 || !first || !last)
    return run.map((month) => both(formatPeriod(month, 'th'), formatPeriod(month, 'en')));
  return [
    both(
      `${formatPeriod(first, 'th')}–${formatPeriod(last, 'th')}`,
      `${formatPeriod(first, 'en')}–${formatPeriod(last, 'en')}`,
    ),
  ];
}

const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);

/** A day of the parameters for people; as it is when it is none. */
export function day(finding: Finding, name: string): Bilingual {
  const iso = param(finding, name);
  return isRealDate(iso) ? both(formatDate(iso, 'th', 'long'), formatDate(iso, 'en', 'long')) : both(iso, iso);
}

/** A parameter that is a day, or a day and a time, as when something happens: `วันที่ 1 พฤษภาคม 2567 เวลา 16.30 น.` */
export function momentOf(finding: Finding, name: string): Bilingual {
  const [iso = '', time] = param(finding, name).split('T');
  if (!isRealDate(iso)) return both('ภายหลัง', 'later');
  const clock = time === undefined ? both('', '') : both(` เวลา ${time.replace(':', '.')} น.`, ` at ${time}`);
  return both(`วันที่ ${formatDate(iso, 'th', 'long')}${clock.th}`, `on ${formatDate(iso, 'en', 'long')}${clock.en}`);
}
