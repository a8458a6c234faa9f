import { describe, expect, test } from 'vitest';
import { costOf, forecast } from '../../src/check/forecast.ts';
import { round2 } from '../../src/check/interval.ts';
import type { Interval } from '../../src/model/assessment.ts';
import { assessed, fixture, itemOf } from '../content/read-fixture.ts';
import { criteria, scoresOf } from './sample.ts';

const rounded = ({ min, max }: Interval): Interval => ({ min: round2(min), max: round2(max) });
const both = (value: number): Interval => ({ min: value, max: value });

describe('Prawet district, 2567: every item but O15', () => {
  const assessment = assessed(fixture('prawet-2567'), '2024-04-23');
  const [year] = assessment.years;

  test('has 21 complete items and one that is missing', () => {
    expect(year?.counts).toEqual({ complete: 21, incomplete: 0, missing: 1, notApplicable: 0 });
    expect(itemOf(assessment, 'O15').status).toBe('missing');
    expect(assessment.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'item-missing',
    ]);
  });

  test('forecasts what the district got, although most weights are unknown', () => {
    expect(rounded(year?.forecast.subIndicators['9.3'] ?? both(0))).toEqual(both(66.67));
    expect(rounded(year?.forecast.indicators['9'] ?? both(0))).toEqual(both(95));
    expect(rounded(year?.forecast.indicators['10'] ?? both(0))).toEqual(both(100));
    expect(rounded(year?.forecast.oit ?? both(0))).toEqual(both(96.25));
    expect(rounded(year?.forecast.points ?? both(0))).toEqual(both(38.5));
    expect(rounded(year?.forecast.total ?? both(0))).toEqual(both(96.87));
    expect(year?.forecast.total?.level?.th).toBe('ผ่านดีเยี่ยม');
  });

  test('says what O15 cost, and who owes it', () => {
    const { cost, unit } = itemOf(assessment, 'O15');
    expect(rounded(cost.oit)).toEqual(both(3.75));
    expect(rounded(cost.ita)).toEqual(both(1.5));
    expect(unit).toBe('finance');
  });

  test('names the weights that nobody has published', () => {
    expect(year?.forecast.notes[0]?.th).toContain('9.1, 9.2, 9.4, 9.5, 10.1, 10.2');
    expect(year?.forecast.notes[0]?.en).toContain('9.1, 9.2, 9.4, 9.5, 10.1, 10.2');
  });
});

describe('Khlong Prap municipality, 2567', () => {
  const assessment = assessed(fixture('khlongprap-2567'), '2024-04-23');
  const [year] = assessment.years;

  test('reproduces the published total from the published indicators', () => {
    expect(round2(year?.result?.total ?? 0)).toBe(92.35);
    expect(year?.result?.level?.th).toBe('ผ่านดี');
    const tools = Object.entries(year?.result?.tools ?? {}).map(([id, score]) => [id, round2(score)]);
    expect(tools).toEqual([
      ['IIT', 98.89],
      ['EIT1', 91.16],
      ['EIT2', 91.16],
      ['OIT', 88.34],
    ]);
  });

  test('has what the material shows, and says which items it does not show', () => {
    expect(
      assessment.findings.filter(({ item, element }) => item === null || element === null).map(({ code }) => code),
    ).not.toContain('item-missing');
    expect(
      year?.items.filter(({ status }) => status !== 'complete').map(({ code, status }) => `${code} ${status}`),
    ).toEqual(['O4', 'O12', 'O13', 'O14', 'O15', 'O24'].map((code) => `${code} incomplete`));
  });

  test('shows O34 with all seven processes of its sixty measures', () => {
    const o34 = itemOf(assessment, 'O34');
    const measures = o34.elements.filter(({ id, of }) => id === 'measures' || of === 'measures');
    expect(measures.map(({ status }) => status)).toEqual(Array(12).fill('met'));
  });

  test('shows the No Gift declaration in both languages', () => {
    const languages = itemOf(assessment, 'O26').elements.filter(({ id }) => id === 'thai' || id === 'english');
    expect(languages.map(({ status }) => status)).toEqual(['met', 'met']);
  });
});

describe('ita-2567-local, where everything is averaged plainly', () => {
  const framework = criteria('ita-2567-local');

  test('all but O15 gives 75 for 9.3, 95 for indicator 9 and 97.50 for OIT', () => {
    const scores = scoresOf(framework, 100, { O15: 0 });
    const result = forecast(framework, scores, undefined, 0);
    expect(rounded(result.subIndicators['9.3'] ?? both(0))).toEqual(both(75));
    expect(rounded(result.indicators['9'] ?? both(0))).toEqual(both(95));
    expect(rounded(result.oit)).toEqual(both(97.5));
    expect(result.total).toBeNull();
    const cost = costOf(framework, scores, 'O15');
    expect(rounded(cost.oit)).toEqual(both(2.5));
    expect(rounded(cost.ita)).toEqual(both(1));
  });

  test('everything met is exactly 100, nothing met exactly 0', () => {
    expect(forecast(framework, scoresOf(framework, 100), undefined, 0).oit).toEqual(both(100));
    expect(forecast(framework, scoresOf(framework, 0), undefined, 0).oit).toEqual(both(0));
  });

  test('an item that does not apply is left out of its average and costs nothing', () => {
    const scores = scoresOf(framework, 100, { O14: null, O15: 0 });
    const result = forecast(framework, scores, undefined, 0);
    expect(rounded(result.subIndicators['9.3'] ?? both(0))).toEqual(both(66.67));
    expect(costOf(framework, scores, 'O14').oit).toEqual(both(0));
    expect(rounded(costOf(framework, scores, 'O15').oit)).toEqual(both(3.33));
    expect(result.notes.map(({ th }) => th).join()).toContain('O14');
  });

  test('a sub-indicator of which nothing applies is left out altogether', () => {
    const scores = scoresOf(framework, 100, { O14: null, O15: null, O16: null, O17: null, O1: 0 });
    const result = forecast(framework, scores, undefined, 0);
    expect(result.subIndicators['9.3']).toBeUndefined();
    expect(rounded(result.indicators['9'] ?? both(0))).toEqual(both(95.83));
  });

  test('the cost of an item is what the score rises by when it is done', () => {
    const scores = scoresOf(framework, 0, { O2: 100, O9: 40, O31: null });
    const before = forecast(framework, scores, undefined, 0).oit.min;
    for (const code of ['O1', 'O9', 'O15', 'O27', 'O35']) {
      const after = forecast(framework, new Map([...scores, [code, 100]]), undefined, 0).oit.min;
      expect(costOf(framework, scores, code).oit.min).toBeCloseTo(after - before, 9);
    }
  });
});

describe('bma-district-2566, of which fourteen items are unknown', () => {
  const framework = criteria('bma-district-2566');

  test.each([0, 100])('every known item at %d leaves the score between 0 and 100', (score) => {
    const result = forecast(
      framework,
      scoresOf(framework, score),
      { tools: { IIT: 90, EIT: 90, EIT1: 90, EIT2: 90 } },
      0,
    );
    expect(result.oit).toEqual({ min: 0, max: 100 });
    expect(result.points).toEqual({ min: 0, max: 40 });
    expect(result.total?.level).toBeNull();
    expect(result.notes.map(({ th }) => th).join()).toContain('O27');
  });
});

describe('a framework without weights of its sub-indicators', () => {
  const framework = criteria('bma-district-2567');

  test('a missing O3 costs nothing at least and all that 85 % allow at most', () => {
    const scores = scoresOf(framework, 100, { O3: 0 });
    const result = forecast(framework, scores, undefined, 0);
    expect(rounded(result.indicators['9'] ?? both(0))).toEqual({ min: 78.75, max: 100 });
    expect(rounded(result.oit)).toEqual({ min: 84.06, max: 100 });
    expect(rounded(costOf(framework, scores, 'O3').oit)).toEqual({ min: 0, max: 15.94 });
  });

  test('a level is given only where the whole range has it', () => {
    const results = { tools: { IIT: 98.13, EIT: 96.42 } };
    expect(forecast(framework, scoresOf(framework, 100, { O3: 0 }), results, 0).total?.level).toBeNull();
    expect(forecast(framework, scoresOf(framework, 100), results, 0).total?.level?.th).toBe('ผ่านดีเยี่ยม');
  });
});
