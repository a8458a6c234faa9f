import { dictionary } from '../i18n/index.ts';
import type { Locale } from '../model/bilingual.ts';
import { formatDate } from '../thai/date.ts';
import type { ItemChange } from './compare.ts';
import { gainText, intervalText } from './figures.ts';
import { applicable, type MeetingReport, type UnitProgress, type YearProgress } from './meeting.ts';
import { meetingWords } from './meeting-words.ts';
import { contentErrors } from './words.ts';

/** A table of plain texts. */
export interface PlainTable {
  headers: string[];
  rows: string[][];
  /** Columns of figures. */
  right: number[];
}

/** A part of a report under a heading: sentences, a table, or several parts. */
export interface Part {
  heading: string;
  lines?: string[];
  table?: PlainTable;
  parts?: Part[];
}

/** A report for a meeting as text in one language, before it becomes Markdown or HTML: both say the same. */
export interface MeetingText {
  title: string;
  agency: string;
  /** The day, and what it is compared with. */
  lead: string[];
  /** What must be said before anything else. */
  warning: string | null;
  parts: Part[];
}

/** The whole text of a report in a language. */
export function meetingText(report: MeetingReport, locale: Locale): MeetingText {
  const [say, words] = [dictionary(locale), meetingWords(locale)];
  const day = (iso: string) => formatDate(iso, locale, 'long');
  return {
    title: words.title,
    agency: report.agency?.[locale] ?? '–',
    lead: [
      say.statusPage.asOf(day(report.today)),
      report.since === null ? words.first : words.comparedWith(day(report.since)),
    ],
    warning: report.blocking > 0 ? contentErrors(report.blocking)[locale] : null,
    parts: report.years.map((year) => ({
      heading: say.fiscalYear(year.year),
      parts: [
        { heading: say.statusPage.summary, table: summary(year, locale) },
        ...(year.change ? [changes(year, locale)] : []),
        { heading: say.statusPage.byUnit, table: unitTable(year, locale) },
        ...owed(year, locale),
        ...(year.later.length > 0
          ? [{ heading: words.later, lines: year.later.map((message) => message[locale]) }]
          : []),
        { heading: say.statusPage.notes, lines: year.notes.map((note) => note[locale]) },
      ],
    })),
  };
}

function summary(year: YearProgress, locale: Locale): PlainTable {
  const [say, words] = [dictionary(locale), meetingWords(locale)];
  const { counts, change, daysLate } = year;
  const all = applicable(counts);
  const owing = counts.incomplete + counts.missing;
  const before = change?.counts.before ?? null;
  const row = (name: string, earlier: string | null, now: string) => [name, ...(change ? [earlier ?? '–'] : []), now];
  return {
    headers: ['', ...(change ? [words.before] : []), words.now],
    rows: [
      row(say.statusPage.window, null, year.window[locale]),
      row(
        words.complete,
        before && words.ofItems(before.complete, applicable(before)),
        words.ofItems(counts.complete, all),
      ),
      row(words.owed, before && words.items(before.incomplete + before.missing), words.items(owing)),
      ...(daysLate > 0 && owing > 0
        ? [row(words.late, null, `${words.items(owing)} (${words.lateDays(daysLate)})`)]
        : []),
      row(
        say.statusPage.forecast,
        change?.forecast.before ? intervalText(change.forecast.before) : null,
        intervalText(year.forecast),
      ),
      row(words.points, null, intervalText(year.points)),
    ],
    right: change ? [1, 2] : [1],
  };
}

function changes({ change }: YearProgress, locale: Locale): Part {
  const [say, words] = [dictionary(locale), meetingWords(locale)];
  const line = ({ code, title, before, after, gained, lost }: ItemChange) => {
    const status = before === after ? say.itemStatus[after] : `${say.itemStatus[before]} → ${say.itemStatus[after]}`;
    const elements = [...gained.map((one) => `+ ${one[locale]}`), ...lost.map((one) => `− ${one[locale]}`)];
    return [code, title[locale], status, elements.join('\n') || '–'];
  };
  const parts = (['completed', 'broken', 'improved', 'worsened', 'other'] as const).flatMap((kind): Part[] => {
    const items = change?.[kind] ?? [];
    if (items.length === 0) return [];
    const headers = [say.code, say.title, say.status, words.elements];
    return [{ heading: `${words[kind]} (${items.length})`, table: { headers, rows: items.map(line), right: [] } }];
  });
  return { heading: words.changes, ...(parts.length > 0 ? { parts } : { lines: [words.unchanged] }) };
}

function unitTable({ units, counts, daysLate }: YearProgress, locale: Locale): PlainTable {
  const [say, words] = [dictionary(locale), meetingWords(locale)];
  const late = daysLate > 0;
  const row = ({ unit, done, applicable: all, owed: items, late: overdue, gain }: UnitProgress) => [
    unit?.[locale] ?? words.nobody,
    `${done}/${all}`,
    String(items.length),
    ...(late ? [String(overdue)] : []),
    items.map(({ code }) => code).join(', ') || '–',
    items.length === 0 ? '–' : gainText(gain),
  ];
  const owing = counts.incomplete + counts.missing;
  return {
    headers: [say.unit, words.done, words.remaining, ...(late ? [words.late] : []), words.codes, words.gain],
    rows: [
      ...units.map(row),
      [words.all, `${counts.complete}/${applicable(counts)}`, String(owing), ...(late ? [String(owing)] : []), '', ''],
    ],
    right: late ? [1, 2, 3, 5] : [1, 2, 4],
  };
}

function owed({ units }: YearProgress, locale: Locale): Part[] {
  const [say, words] = [dictionary(locale), meetingWords(locale)];
  const owing = units.filter(({ owed: items }) => items.length > 0);
  if (owing.length === 0) return [{ heading: say.statusPage.owed, lines: [say.statusPage.nothingOwed] }];
  const parts = owing.map(({ unit, owed: items }): Part => {
    const rows = items.map(({ code, title, status, lacking, gain }) => [
      code,
      title[locale],
      say.itemStatus[status],
      lacking.map((one) => `• ${one[locale]}`).join('\n') || words.refused,
      gainText(gain),
    ]);
    return {
      heading: `${unit?.[locale] ?? words.nobody} (${words.items(items.length)})`,
      table: { headers: [say.code, say.title, say.status, words.lacking, words.gain], rows, right: [4] },
    };
  });
  return [{ heading: say.statusPage.owed, parts }];
}
