import { describe, expect, test } from 'vitest';
import { assess } from '../../src/check/assess.ts';
import { itemsOf } from '../../src/frameworks/consistency.ts';
import type { AssessmentPlan } from '../../src/model/agency.ts';
import type { Disclosure, ItemContent, ItemIndex } from '../../src/model/disclosure.ts';
import { assessed, fixture, frameworks, itemOf } from '../content/read-fixture.ts';
import { agency, criteria, itemWith } from './sample.ts';

const index = (more: Partial<ItemIndex> = {}): ItemIndex => ({
  evidence: {},
  headings: [],
  changes: [],
  personalData: [],
  file: 'content/2567/o15/index.md',
  path: '',
  format: 'md',
  body: '',
  published: '2024-01-15',
  ...more,
});

function judge(plan: Partial<AssessmentPlan> = {}, items: ItemContent[] = [], today = '2024-04-23') {
  const assessments: AssessmentPlan[] = [
    { year: 2567, framework: 'ita-2567-local', state: 'open', responsible: {}, ...plan },
  ];
  const disclosure: Disclosure = { agency: { ...agency, assessments }, items, findings: [] };
  return assess(disclosure, { frameworks, today, label: 'content' });
}

describe('window', () => {
  const window = { opens: '2024-01-01', closes: '2024-04-30' };
  test.each([
    ['2024-04-23', 7, 0],
    ['2024-04-30', 0, 0],
    ['2024-05-01', -1, 35],
    ['2024-02-28', 62, 0],
    ['2023-10-01', 212, 0],
    ['2025-04-30', -365, 35],
  ])('on %s there are %d days left and %d items are overdue', (today, daysLeft, overdue) => {
    const assessment = judge({ window }, [], today);
    expect(assessment.years[0]?.window).toEqual({ ...window, daysLeft });
    expect(assessment.findings.filter(({ code }) => code === 'item-overdue')).toHaveLength(overdue);
  });

  test('what is overdue says since when', () => {
    const late = judge({ window }, [], '2024-05-03').findings.find(({ code }) => code === 'item-overdue');
    expect(late).toMatchObject({ severity: 'error', year: 2567, item: 'O1', file: 'content/2567/o01' });
    expect(late?.params).toMatchObject({ days: 3, closes: '2024-04-30', code: 'O1' });
  });

  test('a closed year is never overdue', () => {
    const codes = judge({ window, state: 'closed' }, [], '2025-01-01').findings.map(({ code }) => code);
    expect(codes).not.toContain('item-overdue');
    expect(codes).toContain('item-missing');
  });

  test('is unknown where neither the agency nor the framework says', () => {
    expect(judge().years[0]?.window).toBeNull();
    expect(criteria('ita-2567-local').window).toBeNull();
  });

  test('of the framework holds where the agency gives none', () => {
    const framework = criteria('bma-district-2568');
    expect(judge({ year: 2568, framework: framework.id }, [], '2025-04-30').years[0]?.window).toEqual({
      opens: '2025-01-01',
      closes: '2025-04-30',
      daysLeft: 0,
    });
  });
});

describe('an item', () => {
  test('is missing without a folder, and says where it would be and what it costs', () => {
    const missing = judge().findings.find(({ item }) => item === 'O15');
    expect(missing).toMatchObject({ code: 'item-missing', severity: 'error', file: 'content/2567/o15', line: null });
    expect(missing?.params).toMatchObject({ folder: 'o15', cost_min: 2.5, cost_max: 2.5 });
  });

  test('that is broken is incomplete, and nothing is said about its elements but that they were not looked at', () => {
    const assessment = judge({}, [itemWith({ code: 'O15', folder: 'content/2567/o15', broken: true })]);
    const o15 = itemOf(assessment, 'O15');
    expect([o15.status, o15.score]).toEqual(['incomplete', 0]);
    expect(new Set(o15.elements.map(({ status }) => status))).toEqual(new Set(['notRun']));
    expect(new Set(o15.findings.map(({ code }) => code))).toEqual(new Set(['unit-unassigned', 'element-not-run']));
  });

  test('of which the reader refused something is not complete, whatever it shows', () => {
    const item = itemOf(assessed(fixture('mdx-import'), '2024-04-23'), 'O3');
    expect([item.status, item.score]).toEqual(['incomplete', 0]);
    expect(item.elements[0]?.status).toBe('met');
    expect(itemOf(assessed(fixture('xlsx-in-folder'), '2024-04-23'), 'O3').status).toBe('complete');
  });

  test('that does not apply has no score, and costs nothing', () => {
    const item = itemWith({ code: 'O15', index: index({ notApplicable: { reason: 'ไม่มี' } }) });
    const assessment = judge({}, [item]);
    const o15 = itemOf(assessment, 'O15');
    expect([o15.status, o15.score, o15.cost.oit]).toEqual(['notApplicable', null, { min: 0, max: 0 }]);
    expect(assessment.years[0]?.counts).toEqual({ complete: 0, incomplete: 0, missing: 34, notApplicable: 1 });
    expect(o15.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('recommendations warn and never make it incomplete', () => {
    const item = itemWith({ code: 'O3', index: index({ evidence: {} }) });
    item.index = index({
      headings: [{ depth: 2, text: 'หน้าที่', id: 'x' }],
      evidence: { duties: [{ kind: 'section', value: 'หน้าที่', place: { file: 'f', line: 1, column: 1 } }] },
    });
    const o3 = itemOf(judge({}, [item]), 'O3');
    expect(o3.status).toBe('complete');
    const o16 = itemOf(
      judge({}, [
        {
          ...item,
          code: 'O16',
          index: index({
            evidence: { progress: [{ kind: 'section', value: 'x', place: { file: 'f', line: 1, column: 1 } }] },
          }),
        },
      ]),
      'O16',
    );
    expect(o16.status).toBe('complete');
    expect(o16.findings.map(({ code, severity, element }) => [code, severity, element])).toContainEqual([
      'element-recommended',
      'warning',
      'monthly-summary',
    ]);
  });
});

describe('who owes an item', () => {
  const responsible = { finance: ['O14', 'O15'] };
  test('is the unit that the agency made responsible', () => {
    const assessment = judge({ responsible });
    expect([itemOf(assessment, 'O15').unit, itemOf(assessment, 'O1').unit]).toEqual(['finance', null]);
    expect(assessment.findings.filter(({ code }) => code === 'unit-unassigned')).toHaveLength(33);
  });
  test('is the unit that the item names before that', () => {
    expect(
      itemOf(judge({ responsible }, [itemWith({ code: 'O15', index: index({ unit: 'admin' }) })]), 'O15').unit,
    ).toBe('admin');
  });
});

describe('a framework of which only a part is known', () => {
  const assessment = judge({ year: 2566, framework: 'bma-district-2566' });
  test('lists the other codes, and never as missing', () => {
    expect(assessment.years[0]?.unknownCodes).toHaveLength(14);
    expect(assessment.years[0]?.items.map(({ code }) => code)).toEqual(
      itemsOf(criteria('bma-district-2566')).map(({ code }) => code),
    );
    const missing = assessment.findings.flatMap(({ item }) => item ?? []);
    for (const code of assessment.years[0]?.unknownCodes ?? []) expect(missing).not.toContain(code);
    expect(assessment.years[0]?.forecast.oit).toEqual({ min: 0, max: 100 });
  });
});

test('years come newest first, each by its own framework', () => {
  const assessments: AssessmentPlan[] = [
    { year: 2566, framework: 'bma-district-2566', state: 'closed', responsible: {} },
    { year: 2567, framework: 'bma-district-2567', state: 'open', responsible: {} },
  ];
  const disclosure: Disclosure = {
    agency: { ...agency, assessments },
    items: [itemWith({ code: 'O1', index: index() })],
    findings: [],
  };
  const { years } = assess(disclosure, { frameworks, today: '2024-04-23', label: 'content' });
  expect(years.map(({ year, framework }) => [year, framework])).toEqual([
    [2567, 'bma-district-2567'],
    [2566, 'bma-district-2566'],
  ]);
  expect(years[1]?.items.map(({ status }) => status)).not.toContain('incomplete');
});

test('the same content on the same day gives the same assessment', () => {
  const twice = ['prawet-2567', 'several-mistakes'].map((name) => [
    assessed(fixture(name), '2024-04-23'),
    assessed(fixture(name), '2024-04-23'),
  ]);
  for (const [one, other] of twice) expect(other).toEqual(one);
});

test('an agency that cannot be read has no years', () => {
  expect(
    assess({ agency: null, items: [], findings: [] }, { frameworks, today: '2024-04-23', label: 'content' }),
  ).toEqual({ today: '2024-04-23', years: [], findings: [] });
});
