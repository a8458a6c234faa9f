import { describe, expect, it } from 'vitest';
import { plainTexts } from '../../src/i18n/texts.ts';
import { calendar } from '../../src/publish/calendar.ts';
import { deadlines } from '../../src/publish/deadlines.ts';
import { newsScopes, wholeSite } from '../../src/publish/news-feeds.ts';
import type { Site } from '../../src/site/site.ts';
import { icsEvents, icsProblems } from './feed-rules.ts';
import { sampleSite } from './site.ts';

const site = sampleSite();

/** The same site, in whose years something else holds. */
const withYears = (change: Partial<Site['assessment']['years'][number]>): Site => ({
  ...site,
  assessment: { ...site.assessment, years: site.assessment.years.map((year) => ({ ...year, ...change })) },
});
const open = withYears({ window: { opens: '2024-01-01', closes: '2024-04-30', daysLeft: 60 } });
const days = (of: Site, scope = wholeSite) =>
  icsEvents(calendar(of, scope)).map(({ DTSTART, UID }) => `${DTSTART} ${UID?.split('@')[0]}`);
const unitScope = (of: Site) => newsScopes(of).find(({ unit }) => unit?.id === 'finance') ?? wholeSite;

describe('the calendar', () => {
  it('keeps the rules of RFC 5545', () => {
    expect(icsProblems(calendar(open, wholeSite))).toEqual([]);
    expect(icsProblems(calendar(open, unitScope(open)))).toEqual([]);
  });

  it.each([
    ['VERSION', /VERSION:2.0\r\n/],
    ['PRODID', /PRODID:.*\r\n/],
    ['UID', /UID:.*\r\n/],
    ['DTSTAMP', /DTSTAMP:.*\r\n/],
    ['DTSTART', /DTSTART;VALUE=DATE:.*\r\n/],
    ['whole day', /;VALUE=DATE/],
    ['SUMMARY', /SUMMARY:.*\r\n/],
    ['folding', /\r\n /g],
    ['CRLF', /\r/],
    ['events', /BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/],
  ])('is seen to be broken without its %s', (_, part) => {
    const whole = calendar(open, wholeSite);
    expect(whole).toMatch(part);
    expect(icsProblems(whole.replace(part, ''))).not.toEqual([]);
  });

  it('has the window of an open year, what is owed on its last day, and the end of the year', () => {
    const owed =
      open.assessment.years[0]?.items.filter(({ status }) => ['missing', 'incomplete'].includes(status)) ?? [];
    expect(owed.length).toBeGreaterThan(10);
    expect(days(open)).toEqual([
      '20240101 2567-oit-opens',
      '20240430 2567-oit-closes',
      ...owed.map(({ code }) => `20240430 2567-o${code.slice(1).padStart(2, '0')}-due`),
      '20240930 2567-ends',
    ]);
  });

  it('has the surveys and meetings of the agency, each time that they are held', () => {
    const [plan] = site.agency.assessments;
    if (!plan) throw new Error('no plan');
    const title = { th: 'ประชุม', en: 'Meeting' };
    const calendarOf = [
      { title, date: '2024-01-10', until: '2024-02-10', every: 15 },
      { title: { th: 'แบบวัด EIT', en: 'EIT survey' }, date: '2024-01-05', until: '2024-06-30' },
      { title, date: '2024-05-01' },
    ];
    const planned = { ...site, agency: { ...site.agency, assessments: [{ ...plan, calendar: calendarOf }] } };
    expect(icsProblems(calendar(planned, wholeSite))).toEqual([]);
    expect(days(planned)).toEqual([
      '20240105 2567-own-2-2024-01-05',
      '20240110 2567-own-1-2024-01-10',
      '20240125 2567-own-1-2024-01-25',
      '20240209 2567-own-1-2024-02-09',
      '20240501 2567-own-3-2024-05-01',
      '20240630 2567-own-2-2024-06-30',
      '20240930 2567-ends',
    ]);
    expect(deadlines(planned, null, plainTexts('en')).map((one) => one.title)).toContain('Last day: EIT survey');
    expect(deadlines(planned, null).map((one) => one.title)).toContain('วันแรกของ แบบวัด EIT');
  });

  it('marks the day on which something is due that is still owed', () => {
    const owed = deadlines(site, null).filter((one) => one.owed);
    expect(owed.every(({ id }) => id.endsWith('-due'))).toBe(true);
    expect(deadlines(site, null).filter(({ id }) => id.endsWith('-due'))).toEqual(owed);
  });

  it('has the days of a survey that the first page invites to, once', () => {
    const survey = {
      name: { th: 'แบบวัด EIT', en: 'EIT survey' },
      link: 'https://a.go.th/',
      opens: '2024-01-05',
      closes: '2024-06-30',
    };
    const invited = { ...site, agency: { ...site.agency, surveys: [survey] } };
    expect(icsProblems(calendar(invited, wholeSite))).toEqual([]);
    expect(days(invited)).toEqual(expect.arrayContaining(['20240105 survey-1-opens', '20240630 survey-1-closes']));
    expect(deadlines(invited, null).map((one) => one.title)).toContain('วันสุดท้ายของการตอบ แบบวัด EIT');
    const [plan] = site.agency.assessments;
    if (!plan) throw new Error('no plan');
    const entry = { title: survey.name, date: survey.opens, until: survey.closes };
    const both = { ...invited, agency: { ...invited.agency, assessments: [{ ...plan, calendar: [entry] }] } };
    expect(days(both).filter((day) => day.includes('survey-'))).toEqual([]);
  });

  it('says who owes which item, what is lacking, and where it is', () => {
    const due = icsEvents(calendar(open, wholeSite)).find(({ UID }) => UID === '2567-o16-due@sample.example.go.th');
    expect(due).toMatchObject({
      SUMMARY: expect.stringMatching(/^ครบกำหนด O16 .* \(ยังไม่เผยแพร่ · กองคลัง\)$/),
      URL: 'https://sample.example.go.th/2567/o16/',
      DTSTAMP: '20240301T000000Z',
    });
    expect(due?.['DESCRIPTION']).toContain(
      'หน่วยงานรับผิดชอบ: กองคลัง\nสถานะ ณ วันที่ 1 มีนาคม 2567: ยังไม่เผยแพร่\nองค์ประกอบที่ยังขาด\n- ',
    );
  });

  it('has for a unit what that unit owes', () => {
    const own = days(open, unitScope(open));
    expect(own).toContain('20240430 2567-o16-due');
    expect(own).toContain('20240430 2567-oit-closes');
    expect(own).not.toContain('20240430 2567-o02-due');
    expect(own).not.toContain('20240430 2567-o03-due');
  });

  it.each([
    ['nobody knows the window', withYears({ window: null })],
    [
      'the year is closed',
      withYears({ state: 'closed', window: { opens: '2024-01-01', closes: '2024-04-30', daysLeft: 60 } }),
    ],
  ])('has no deadline where %s, and is no empty calendar either', (_, one) => {
    expect(days(one)).toEqual(['20240930 2567-ends']);
    expect(icsProblems(calendar(one, wholeSite))).toEqual([]);
  });

  it('keeps its days under another address, where pages have another', () => {
    const based = { ...open, url: 'https://sample.example.go.th', base: '/oit/' };
    expect(days(based)).toEqual(days(open));
    expect(icsEvents(calendar(based, wholeSite))[0]?.['UID']).toBe('2567-oit-opens@sample.example.go.th/oit');
    expect(icsEvents(calendar(based, wholeSite)).every(({ URL: url }) => url?.includes('.go.th/oit/2567/'))).toBe(true);
  });
});
