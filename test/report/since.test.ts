import { describe, expect, it } from 'vitest';
import type { ItemAssessment } from '../../src/model/assessment.ts';
import type { Since } from '../../src/model/since.ts';
import { checkReportOf } from '../../src/report/json.ts';
import { type PublishedStatus, parsePublishedStatus, sinceLast } from '../../src/report/since.ts';
import { agency, assessment, element, item, missing, year } from './sample.ts';

const report = (items: ItemAssessment[], today = '2024-05-01') =>
  checkReportOf({ agency, assessment: { ...assessment([year(items)]), today }, years: [] });

/** What stands in the folder after a report was published with what it says of changes. */
function published(of: ReturnType<typeof report>, since: Since | null = null): PublishedStatus {
  const kept = parsePublishedStatus(JSON.stringify({ ...of, since }));
  if (!kept) throw new Error('not a status');
  return kept;
}

const showing = (...met: string[]) =>
  item({
    status: 'incomplete',
    elements: ['a', 'b'].map((id) => element({ id, status: met.includes(id) ? 'met' : 'missing' })),
  });
const [half, none] = [showing('a'), showing()];

describe('what has changed since the publication before', () => {
  it('is nothing where nothing was published before', () => {
    expect(sinceLast(null, report([item()]))).toBeNull();
  });

  it('is the items and elements that became complete or were lost, with the days of both publications', () => {
    const before = published(report([missing('O1')], '2024-04-20'));
    expect(sinceLast(before, report([half]))).toMatchObject({
      compared: '2024-04-20',
      changed: '2024-05-01',
      items: [{ code: 'O1', before: 'missing', after: 'incomplete', gained: [{ th: expect.any(String) }], lost: [] }],
    });
    expect(sinceLast(published(report([half])), report([none]))?.items).toMatchObject([
      { before: 'incomplete', after: 'incomplete', gained: [], lost: [{}] },
    ]);
  });

  it('is the score before and after, even where every item is as it was', () => {
    const before = published(report([item()]));
    for (const one of before.assessments) one.forecast.oit = { min: 10, max: 20 };
    expect(sinceLast(before, report([item()]))).toMatchObject({
      forecast: { before: { min: 10, max: 20 } },
      items: [],
    });
  });

  it('stays until there is another change, so that a publication upon itself gives the same bytes', () => {
    const first = sinceLast(published(report([missing('O1')], '2024-04-20')), report([half]));
    const again = sinceLast(published(report([half]), first), report([half], '2024-05-09'));
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    const next = sinceLast(published(report([half], '2024-05-09'), again), report([item()], '2024-05-10'));
    expect(next).toMatchObject({ compared: '2024-05-09', changed: '2024-05-10', items: [{ after: 'complete' }] });
  });

  it('is not told of another agency, or of other criteria', () => {
    const before = published(report([missing('O1')]));
    const other = { ...before, agency: before.agency && { ...before.agency, name: { th: 'อื่น', en: 'Other' } } };
    expect(sinceLast(other, report([item()]))).toBeNull();
    const criteria = before.assessments.map((one) => ({ ...one, framework: 'another' }));
    expect(sinceLast({ ...before, assessments: criteria }, report([item()]))).toBeNull();
  });

  it.each(['', '{', '{}', 'null', '{"schemaVersion":1}'])('is read from nothing but a status: %s', (text) => {
    expect(parsePublishedStatus(text)).toBeNull();
  });
});
