import { plainTexts, type Texts } from '../i18n/texts.ts';
import type { Unit } from '../model/agency.ts';
import type { ItemAssessment, YearAssessment } from '../model/assessment.ts';
import { itemFolder } from '../model/item-code.ts';
import { postersPath, statusPath, yearPath } from '../model/paths.ts';
import { fiscalYear } from '../model/period.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { requiredElements } from './counts.ts';

const DAY = 86_400_000;

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
  /** An item was due on this day and is still owed. */
  owed?: true;
}

/**
 * The days that agency and criteria state: the first and the last day on which the answers of an open year are entered, and on the last
 * day every item that is still owed. Where nobody knows these days there are none; that a fiscal year ends is always known,
 * so that a calendar, which may not be empty, keeps its address. Surveys and meetings are those of `agency.yaml`, a survey from the same days between which the first page invites to it.
 * @param unit only what this unit owes; null for everything
 * @param t with what a page speaks; in Thai and with Arabic digits where nothing is said
 */
export function deadlines(site: Site, unit: Unit | null, t: Texts = plainTexts('th')): Deadline[] {
  return lookup(site)
    .years.flatMap((year) => [
      ...windowOf(year, t),
      ...ownDays(site, year, t),
      ...owedOf(site, year, unit, t),
      endOf(year, t),
    ])
    .concat(surveysOf(site, t))
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function windowOf({ year, state, window }: YearAssessment, t: Texts): Deadline[] {
  if (state !== 'open' || !window) return [];
  const span = `${t.figures.date(window.opens, 'long')} – ${t.figures.date(window.closes, 'long')}`;
  const shared = { description: `${t.statusPage.window} ${t.fiscalYear(year)}: ${span}`, page: statusPath(year) };
  const [first, last] = ends(
    t,
    t.locale === 'th' ? `ช่วงตอบแบบ OIT ${t.fiscalYear(year)}` : `answers for OIT, ${t.fiscalYear(year).toLowerCase()}`,
  );
  return [
    { ...shared, id: `${year}-oit-opens`, day: window.opens, title: first },
    { ...shared, id: `${year}-oit-closes`, day: window.closes, title: last },
  ];
}

/** How the first and the last day of something are called. */
const ends = (t: Texts, what: string): [string, string] =>
  t.locale === 'th' ? [`วันแรกของ${what}`, `วันสุดท้ายของ${what}`] : [`First day: ${what}`, `Last day: ${what}`];

/** More meetings than these nobody plans in a year. */
const MOST_REPEATS = 100;

/** What the agency plans itself: a day, the first and the last day of a longer time, or a day that comes again. */
function ownDays({ agency }: Site, { year }: YearAssessment, t: Texts): Deadline[] {
  const entries = agency.assessments.find((plan) => plan.year === year)?.calendar ?? [];
  return entries.flatMap(({ title: names, date, until, every }, index) => {
    const name = names[t.locale];
    const entry = (day: string, title: string): Deadline => ({
      id: `${year}-own-${index + 1}-${day}`,
      day,
      title,
      description: t.fiscalYear(year),
      page: statusPath(year),
    });
    if (until === undefined || until === date) return [entry(date, name)];
    if (every === undefined || every === 0) {
      const [first, last] = ends(t, t.locale === 'th' ? ` ${name}` : name);
      return [entry(date, first), entry(until, last)];
    }
    const days = Math.floor((Date.parse(until) - Date.parse(date)) / (every * DAY)) + 1;
    return Array.from({ length: Math.min(days, MOST_REPEATS) }, (_, step) =>
      entry(new Date(Date.parse(date) + step * every * DAY).toISOString().slice(0, 10), name),
    );
  });
}

/** The first and the last day of the surveys that the first page invites to, unless the agency's own days have them already. */
function surveysOf({ agency }: Site, t: Texts): Deadline[] {
  const planned = agency.assessments.flatMap(({ calendar }) => calendar ?? []);
  return agency.surveys
    .filter(({ opens, closes }) => !planned.some(({ date, until }) => date === opens && until === closes))
    .flatMap(({ name, opens, closes }, index) => {
      const [first, last] = ends(t, t.locale === 'th' ? `การตอบ ${name.th}` : name.en);
      const span = `${t.figures.date(opens, 'long')} – ${t.figures.date(closes, 'long')}`;
      const shared = { description: `${name[t.locale]}: ${span}`, page: postersPath };
      return [
        { ...shared, id: `survey-${index + 1}-opens`, day: opens, title: first },
        { ...shared, id: `survey-${index + 1}-closes`, day: closes, title: last },
      ];
    });
}

function owedOf(site: Site, year: YearAssessment, unit: Unit | null, t: Texts): Deadline[] {
  const { state, window } = year;
  if (state !== 'open' || !window) return [];
  const due = t.locale === 'th' ? 'ครบกำหนด' : 'Due:';
  return year.items
    .filter(({ status }) => status === 'missing' || status === 'incomplete')
    .filter((item) => unit === null || item.unit === unit.id)
    .map((item) => ({
      id: `${year.year}-${itemFolder(item.code)}-due`,
      day: window.closes,
      title: `${due} ${item.code} ${t.figures.text(item.title[t.locale])} (${t.itemStatus[item.status]} · ${unitName(site, item, t)})`,
      description: owedText(site, year, item, t),
      page: item.url,
      owed: true,
    }));
}

function owedText(site: Site, { year }: YearAssessment, item: ItemAssessment, t: Texts): string {
  const lacking = requiredElements(item).filter(({ status }) => status !== 'met' && status !== 'notRun');
  const day = t.figures.date(site.today, 'long');
  return [
    t.fiscalYear(year),
    `${t.unit}: ${unitName(site, item, t)}`,
    `${t.locale === 'th' ? `สถานะ ณ วันที่ ${day}` : `Status on ${day}`}: ${t.itemStatus[item.status]}`,
    ...(lacking.length > 0 ? [t.locale === 'th' ? 'องค์ประกอบที่ยังขาด' : 'Elements that are lacking'] : []),
    ...lacking.map(({ title, period }) => {
      const time = t.period[period];
      return time === '' || title[t.locale].includes(time) ? `- ${title[t.locale]}` : `- ${title[t.locale]} (${time})`;
    }),
  ].join('\n');
}

const unitName = (site: Site, { unit }: ItemAssessment, t: Texts): string =>
  lookup(site).unit(unit)?.name[t.locale] ?? (t.locale === 'th' ? 'ยังไม่ระบุหน่วยงาน' : 'no unit');

function endOf({ year }: YearAssessment, t: Texts): Deadline {
  const { start, end } = fiscalYear(year);
  const span = `${t.figures.date(start, 'long')} – ${t.figures.date(end, 'long')}`;
  return {
    id: `${year}-ends`,
    day: end,
    title: t.locale === 'th' ? `วันสิ้น${t.fiscalYear(year)}` : `Last day of ${t.fiscalYear(year).toLowerCase()}`,
    description: `${t.fiscalYear(year)}: ${span}`,
    page: yearPath(year),
  };
}
