import { describe, expect, it } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import { checkReportOf } from '../../src/report/json.ts';
import { type KeptReport, parseKeptReport } from '../../src/report/kept-report.ts';
import { meetingReport } from '../../src/report/meeting.ts';
import { meetingHtml } from '../../src/report/meeting-html.ts';
import { meetingMarkdown } from '../../src/report/meeting-markdown.ts';
import type { ReportInput } from '../../src/report/report.ts';
import { assessment, element, input, item, itemMissing, keyUnknown, missing, year } from './sample.ts';

const kept = (of: ReportInput): KeptReport => {
  const report = parseKeptReport(JSON.stringify(checkReportOf(of)));
  if (!report) throw new Error('not a report');
  return report;
};
const earlier = {
  ...kept(input({ assessment: assessment([year([missing('O1'), missing('O15')])]) })),
  today: '2024-04-09',
};
const report = (changes: Partial<ReportInput> = {}) => meetingReport(input(changes), earlier);
const over = { opens: '2024-04-01', closes: '2024-04-20', daysLeft: -3 };

describe('the report for a meeting', () => {
  it('says by unit what is done and owed, what it gives and what is lacking', () => {
    const [one] = report().years;
    expect(one?.units.map(({ unit, done, applicable, owed }) => [unit?.en, done, applicable, owed.length])).toEqual([
      ['Finance Section', 0, 1, 1],
      ['Administrative Section', 1, 1, 0],
    ]);
    expect(one?.units[0]?.owed[0]).toMatchObject({
      code: 'O15',
      gain: { min: 2.5 },
      lacking: [{ en: 'Procurement announcements' }],
    });
  });

  it('calls what is owed late when the last day is over, and only then', () => {
    const late = report({ assessment: assessment([year([item(), missing('O15')], { window: over })]) }).years[0];
    expect(late).toMatchObject({ daysLate: 3 });
    expect(late?.units.map((unit) => unit.late)).toEqual([1, 0]);
    expect(report().years[0]).toMatchObject({ daysLate: 0 });
    const closed = year([missing('O15')], { window: over, state: 'closed' });
    expect(report({ assessment: assessment([closed]) }).years[0]?.daysLate).toBe(0);
  });

  it('is about the open years, or else the newest; or about the one that was asked for', () => {
    const years = [2566, 2567, 2568].map((number) =>
      year([item()], { year: number, state: number === 2567 ? 'open' : 'closed' }),
    );
    const about = (chosen: number[], of = years) =>
      report({ years: chosen, assessment: assessment(of) }).years.map((one) => one.year);
    expect(about([])).toEqual([2567]);
    expect(about([2566])).toEqual([2566]);
    expect(
      about(
        [],
        years.filter(({ state }) => state === 'closed'),
      ),
    ).toEqual([2568]);
  });

  it('says what changed since the last one, and nothing where there is none, or it had no such year', () => {
    expect(report().years[0]?.change?.completed.map(({ code }) => code)).toEqual(['O1']);
    expect(meetingReport(input(), null)).toMatchObject({ since: null, years: [{ change: null }] });
    expect(meetingReport(input(), { ...earlier, assessments: [] }).years[0]?.change).toBeNull();
  });

  it('names what waits to be published, and counts errors of the content', () => {
    const later = finding('publish-later', 'info', {
      year: 2567,
      item: 'O15',
      params: { until: '2024-04-29', title: 'ก' },
    });
    const made = report({ assessment: assessment([year([item()])], [later, keyUnknown]) });
    expect(made.years[0]?.later).toEqual([expect.objectContaining({ th: '“ก” จะเผยแพร่วันที่ 29 เมษายน 2567' })]);
    expect(made.blocking).toBe(1);
  });
});

const late = report({
  assessment: assessment(
    [
      year(
        [
          item(),
          missing('O15', { findings: [itemMissing] }),
          item({ code: 'O16', status: 'incomplete', unit: null, elements: [element()] }),
        ],
        { window: over },
      ),
    ],
    [keyUnknown],
  ),
});

describe('as text', () => {
  it('is this in Markdown', async () => {
    await expect(`${meetingMarkdown(late, 'th')}\n---\n\n${meetingMarkdown(late, 'en')}`).toMatchFileSnapshot(
      'meeting.snap.md',
    );
  });

  it('says the same in HTML, in one file that asks nobody for anything', () => {
    const html = meetingHtml(late, 'th');
    for (const text of meetingMarkdown(late, 'th').match(/[ก-๙][ก-๙ ]+[ก-๙]/g) ?? []) expect(html).toContain(text);
    expect(html).not.toMatch(/<script|<link|<img|https?:|url\(|@import/);
    expect(html).toContain('size: A4');
    expect(html).toContain("default-src 'none'");
    expect(meetingHtml(late, 'en')).toContain('<html lang="en">');
  });

  it('takes what an agency wrote as text', () => {
    const name = { th: '<b>"ก"&</b>', en: 'x' };
    const html = meetingHtml({ ...late, agency: name }, 'th');
    expect(html).toContain('&lt;b>'.replace('>', '&gt;'));
    expect(html).not.toContain('<b>');
    expect(meetingMarkdown({ ...late, agency: name }, 'th')).toContain('\\<b\\>');
  });
});
