import { dictionary } from '../i18n/index.ts';
import type { Agency } from '../model/agency.ts';
import type { YearAssessment } from '../model/assessment.ts';
import { formatDate } from '../thai/date.ts';
import { blocksPublication } from './exit-code.ts';
import { gainText, intervalText, sum } from './figures.ts';
import { byUnit, owedItems } from './owed.ts';
import { findingsOf, type Reporter, yearsOf } from './report.ts';
import { plainLine, truncate } from './text-width.ts';
import { contentErrors, windowText } from './words.ts';

/** What a chat shows without scrolling for long. */
const MOST_LINES = 25;

/**
 * A short Thai summary to paste into a LINE group: the open years, or the newest one where none is open; what is owed by
 * unit, and what it gives. Longer lists become one line for each unit, and what is left is counted.
 */
export const line: Reporter = (input) => {
  const { agency, assessment } = input;
  const years = yearsOf(input);
  const open = years.filter(({ state }) => state === 'open');
  const shown = open.length > 0 ? open : years.slice(0, 1);
  const errors = findingsOf(input).filter(blocksPublication).length;
  const head = [
    ...(agency ? [plainLine(agency.name.th)] : []),
    dictionary('th').statusPage.asOf(formatDate(assessment.today, 'th', 'long')),
    ...(errors > 0 ? [contentErrors(errors).th] : []),
  ];
  const room = Math.floor((MOST_LINES - head.length) / Math.max(shown.length, 1));
  const lines = [...head, ...shown.flatMap((year) => ['', ...yearLines(year, agency, assessment.today, room - 1)])];
  return `${lines.join('\n')}\n`;
};

function yearLines(year: YearAssessment, agency: Agency | null, today: string, room: number): string[] {
  const say = dictionary('th');
  const { forecast, counts } = year;
  const owed = owedItems(year);
  const head = [
    `OIT ${say.fiscalYear(year.year)}`,
    `${say.statusPage.forecast} ${intervalText(forecast.oit)} จาก 100`,
    windowText(today, year).th,
    say.homePage.ofAll(counts.complete, counts.complete + counts.incomplete + counts.missing),
  ];
  if (owed.length === 0) return [...head, say.statusPage.nothingOwed];
  const units = byUnit(agency, owed);
  const title = `ยังต้องดำเนินการ ${owed.length} ข้อ`;
  const left = room - head.length - 1;
  const full = units.flatMap(({ unit, items }) => [
    `▸ ${plainLine(unit?.th ?? 'ยังไม่มีหน่วยงานรับผิดชอบ')}`,
    ...items.map(({ code, title: name, cost }) => `${code} ${truncate(plainLine(name.th), 50)}: ${gains(cost)}`),
  ]);
  if (full.length <= left) return [...head, title, ...full];
  const brief = units.map(({ unit, items }) => {
    const cost = { oit: sum(items.map((item) => item.cost.oit)), ita: sum(items.map((item) => item.cost.ita)) };
    const codes = items.map(({ code }) => code).join(', ');
    return `▸ ${plainLine(unit?.th ?? 'ยังไม่มีหน่วยงานรับผิดชอบ')}: ${codes} (${gains(cost)})`;
  });
  if (brief.length <= left) return [...head, title, ...brief];
  const fitting = Math.max(left - 1, 1);
  return [...head, title, ...brief.slice(0, fitting), `และอีก ${brief.length - fitting} หน่วยงาน`];
}

const gains = ({ oit, ita }: { oit: Parameters<typeof gainText>[0]; ita: Parameters<typeof gainText>[0] }): string =>
  `${gainText(oit)} OIT, ${gainText(ita)} ITA`;
