import { dictionary } from '../i18n/index.ts';
import type { Unit } from '../model/agency.ts';
import type { ItemAssessment, YearAssessment } from '../model/assessment.ts';
import { itemFolder } from '../model/item-code.ts';
import { statusPath, yearPath } from '../model/paths.ts';
import { fiscalYear } from '../model/period.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { formatDate } from '../thai/date.ts';
import { requiredElements } from './counts.ts';

/** A day of a calendar. */
export interface Deadline {
  /** What it is, for good: `2567-o15-due`. */
  id: string;
  /** ISO day. */
  day: string;
  title: string;
  /** In lines. */
  description: string;
  /** Path of the page about it. */
  page: string;
}

/**
 * The days that agency and criteria state: the first and the last day on which the answers of an open year are entered, and on the last
 * day every item that is still owed. Where nobody knows these days there are none; that a fiscal year ends is always known,
 * so that a calendar, which may not be empty, keeps its address.
 * @param unit only what this unit owes; null for everything
 */
export function deadlines(site: Site, unit: Unit | null): Deadline[] {
  return lookup(site)
    .years.flatMap((year) => [...windowOf(year), ...owedOf(site, year, unit), endOf(year)])
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function windowOf({ year, state, window }: YearAssessment): Deadline[] {
  if (state !== 'open' || !window) return [];
  const t = dictionary('th');
  const span = `${formatDate(window.opens, 'th', 'long')} – ${formatDate(window.closes, 'th', 'long')}`;
  const shared = { description: `${t.statusPage.window} ${t.fiscalYear(year)}: ${span}`, page: statusPath(year) };
  const what = `ของช่วงตอบแบบ OIT ${t.fiscalYear(year)}`;
  return [
    { ...shared, id: `${year}-oit-opens`, day: window.opens, title: `วันแรก${what}` },
    { ...shared, id: `${year}-oit-closes`, day: window.closes, title: `วันสุดท้าย${what}` },
  ];
}

function owedOf(site: Site, year: YearAssessment, unit: Unit | null): Deadline[] {
  const { state, window } = year;
  if (state !== 'open' || !window) return [];
  const t = dictionary('th');
  return year.items
    .filter(({ status }) => status === 'missing' || status === 'incomplete')
    .filter((item) => unit === null || item.unit === unit.id)
    .map((item) => ({
      id: `${year.year}-${itemFolder(item.code)}-due`,
      day: window.closes,
      title: `ครบกำหนด ${item.code} ${item.title.th} (${t.itemStatus[item.status]} · ${unitName(site, item)})`,
      description: owedText(site, year, item),
      page: item.url,
    }));
}

function owedText(site: Site, { year }: YearAssessment, item: ItemAssessment): string {
  const t = dictionary('th');
  const lacking = requiredElements(item).filter(({ status }) => status !== 'met' && status !== 'notRun');
  return [
    t.fiscalYear(year),
    `${t.unit}: ${unitName(site, item)}`,
    `สถานะ ณ วันที่ ${formatDate(site.today, 'th', 'long')}: ${t.itemStatus[item.status]}`,
    ...(lacking.length > 0 ? ['องค์ประกอบที่ยังขาด'] : []),
    ...lacking.map(({ title, period }) => {
      const time = t.period[period];
      return time === '' || title.th.includes(time) ? `- ${title.th}` : `- ${title.th} (${time})`;
    }),
  ].join('\n');
}

const unitName = (site: Site, { unit }: ItemAssessment): string => lookup(site).unit(unit)?.name.th ?? `ยังไม่ระบุหน่วยงาน`;

function endOf({ year }: YearAssessment): Deadline {
  const t = dictionary('th');
  const { start, end } = fiscalYear(year);
  const span = `${formatDate(start, 'th', 'long')} – ${formatDate(end, 'th', 'long')}`;
  return {
    id: `${year}-ends`,
    day: end,
    title: `วันสิ้น${t.fiscalYear(year)}`,
    description: `${t.fiscalYear(year)}: ${span}`,
    page: yearPath(year),
  };
}
