import { describe, expect, it } from 'vitest';
import type { YearAssessment } from '../../src/model/assessment.ts';
import { lookup } from '../../src/site/lookup.ts';
import { pointsOf, statusView } from '../../src/views/status-view.ts';
import { hasBegun, phaseOf, shownStatus, windowState } from '../../src/views/year-phase.ts';
import { sampleSite } from '../publish/site.ts';

const window = (daysLeft: number) => ({ opens: '2024-04-01', closes: '2024-04-30', daysLeft });

describe('the days of a window', () => {
  it.each([
    ['2024-03-30', 'open', 31, { kind: 'before', days: 2 }],
    ['2024-04-23', 'open', 7, { kind: 'left', days: 7 }],
    ['2024-04-30', 'open', 0, { kind: 'last-day' }],
    ['2024-05-02', 'open', -2, { kind: 'over', days: 2 }],
    ['2024-04-23', 'closed', 7, { kind: 'closed' }],
  ] as const)('on %s, %s, with %d days left', (today, state, daysLeft, expected) => {
    expect(windowState(today, { state, window: window(daysLeft) })).toMatchObject(expected);
  });

  it('do not matter once a year is closed', () => {
    expect(windowState('2024-04-23', { state: 'closed', window: null })).toEqual({ kind: 'closed', window: null });
  });

  it('are unknown where nobody has found them', () => {
    expect(windowState('2024-04-23', { state: 'open', window: null })).toEqual({ kind: 'none' });
  });
});

describe('what is not published', () => {
  it.each([
    ['2024-03-30', 'open', 31, 'awaited'],
    ['2024-04-23', 'open', 7, 'missing'],
    ['2024-05-02', 'open', -2, 'missing'],
    ['2024-05-02', 'closed', -2, 'absent'],
  ] as const)('is on %s, in a year that is %s with %d days left, %s', (today, state, daysLeft, shown) => {
    const phase = phaseOf(today, { state, window: window(daysLeft) });
    expect(shownStatus(phase, 'missing')).toBe(shown);
    expect(shownStatus(phase, 'complete')).toBe('complete');
  });
});

describe('a forecast', () => {
  const counts = { complete: 0, incomplete: 0, missing: 28, notApplicable: 0 };

  it.each([
    ['2024-03-30', 0, false],
    ['2024-03-30', 1, true],
    ['2024-04-01', 0, true],
  ])('on %s, with %d items complete, says something: %s', (today, complete, expected) => {
    expect(hasBegun(today, { state: 'open', window: window(7), counts: { ...counts, complete } })).toBe(expected);
  });

  it.each([
    [39, 39, { score: '39', most: '40' }],
    [38.5, 38.5, { score: '38.50', most: '40.00' }],
    [30, 38.5, { score: '30.00–38.50', most: '40.00' }],
  ])('of %d to %d points has the decimals of the most that there are', (min, max, expected) => {
    const forecast = { points: { min, max } } as YearAssessment['forecast'];
    const found = lookup(sampleSite()).year(2567);
    if (!found) throw new Error('no 2567');
    expect(pointsOf(sampleSite(), 'th', { ...found, forecast })).toEqual(expected);
  });
});

describe('the status page', () => {
  const site = sampleSite();
  const year = lookup(site).year(2567);
  if (!year) throw new Error('no 2567');
  const view = statusView(site, 'th', year);

  it('lists what is owed, the dearest first', () => {
    const costs = view.owed.map(({ cost }) => cost.ita.max);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    expect(view.owed.every(({ status }) => status === 'missing' || status === 'incomplete')).toBe(true);
  });

  it('names what is lacking where something is shown already, and only there', () => {
    for (const { status, elements, lacking } of view.owed)
      expect(lacking.map(({ title }) => title)).toEqual(
        status === 'missing'
          ? []
          : elements
              .filter((element) => !element.recommended && !['met', 'notRun'].includes(element.status))
              .map(({ title }) => title),
      );
    expect(view.owed.some(({ lacking }) => lacking.length > 0)).toBe(true);
  });

  it('links every element to its anchor', () => {
    const elements = view.rows.find(({ code }) => code === 'O14')?.elements ?? [];
    expect(elements[0]?.href).toBe('/2567/o14/#procurement');
  });
});
