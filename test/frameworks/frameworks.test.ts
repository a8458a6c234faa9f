import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consistencyProblems, itemsOf } from '../../src/frameworks/consistency.ts';
import { subjectsOf } from '../../src/frameworks/crosswalk.ts';
import type { Frameworks } from '../../src/frameworks/frameworks.ts';
import { loadFrameworks } from '../../src/frameworks/load.ts';
import { type Framework, isPart } from '../../src/frameworks/schema.ts';

const frameworks = loadFrameworks(join(import.meta.dirname, '../../src/frameworks'));

const frameworkOf = ({ byId }: Frameworks, id: string): Framework => {
  const found = byId.get(id);
  if (!found) throw new Error(`no framework ${id}`);
  return found;
};
const framework = (id: string) => frameworkOf(frameworks, id);
const indicatorOf = (id: string, code: string) => {
  const found = framework(id).indicators.find((indicator) => indicator.code === code);
  if (!found) throw new Error(`${id} has no indicator ${code}`);
  return found;
};

test('every framework loads without a problem', () => {
  expect([...frameworks.byId.keys()]).toEqual([
    'bma-district-2566',
    'bma-district-2567',
    'bma-district-2568',
    'ita-2566-national',
    'ita-2567-local',
    'ita-2568-national',
    'ita-2569-national',
  ]);
  expect(consistencyProblems(frameworks)).toEqual([]);
});

describe.each([
  ['bma-district-2566', 2566, 14, 14, 'ITAP', null],
  ['bma-district-2567', 2567, 22, 0, 'ITAP', null],
  ['bma-district-2568', 2568, 22, 0, 'ITAP', '2025-01-01 2025-04-30 samphanthawong-2568'],
  ['ita-2566-national', 2566, 43, 0, 'ITAS', null],
  ['ita-2568-national', 2568, 28, 0, 'ITAS', '2025-01-01 2025-04-30 samphanthawong-2568'],
  ['ita-2569-national', 2569, 26, 0, 'ITAS', null],
] as const)('%s', (id, year, count, unknown, system, days) => {
  const items = itemsOf(framework(id));

  test(`is of fiscal year ${year}, entered in ${system}, with ${count} items`, () => {
    expect(framework(id)).toMatchObject({ fiscalYear: year, system });
    expect(items).toHaveLength(count);
    expect(framework(id).unknownCodes).toHaveLength(unknown);
  });

  test('numbers its items from O1 without a gap, known and unknown together', () => {
    const codes = [...items.map(({ code }) => code), ...framework(id).unknownCodes];
    const numbers = codes.map((code) => Number(code.slice(1))).sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: count + unknown }, (_, index) => index + 1));
  });

  test(days ? `answers OIT from ${days}` : 'does not know the days for answering OIT', () => {
    const { window } = framework(id);
    expect(window && [window.opens, window.closes, window.source].join(' ')).toBe(days);
  });

  test('says where each element was seen, and tells the editor what satisfies one with evidence of its own', () => {
    for (const { code, elements } of items) {
      for (const element of elements) {
        expect(element.sources, `${code} ${element.id}`).not.toEqual([]);
        expect(element.basis, `${code} ${element.id}`).not.toBe('official');
        if (isPart(element)) continue;
        expect(element.hint, `${code} ${element.id}`).toBeDefined();
        if (element.table) expect(element.accepts, `${code} ${element.id}`).toContain('data');
      }
    }
  });

  test('names every source of an element among its own', () => {
    const seen = items.flatMap(({ elements }) => elements.flatMap(({ sources }) => sources));
    const names = new Set(seen.map((source) => source.split(' ')[0] ?? source));
    for (const name of names) expect(framework(id).sources).toContain(name);
  });
});

describe('the weights of Bangkok districts', () => {
  test('of 2567 are 75 and 25 for the indicators, and 15 for 9.3 alone', () => {
    expect(framework('bma-district-2567').averaging).toBe('weighted');
    expect(framework('bma-district-2567').indicators.map(({ code, weight }) => [code, weight])).toEqual([
      ['9', 0.75],
      ['10', 0.25],
    ]);
    const nine = indicatorOf('bma-district-2567', '9');
    expect(nine.averaging).toBe('weighted');
    expect(nine.subIndicators.map(({ code, weight }) => [code, weight])).toEqual([
      ['9.1', undefined],
      ['9.2', undefined],
      ['9.3', 0.15],
      ['9.4', undefined],
      ['9.5', undefined],
    ]);
    const ten = indicatorOf('bma-district-2567', '10');
    expect(ten.averaging).toBe('weighted');
    expect(ten.subIndicators.map(({ weight }) => weight)).toEqual([undefined, undefined]);
  });

  // Results of Prawet district, 2567: everything 100 except O15.
  test('of 2567 give the published 66.67, 95.00, 96.25 and 38.50', () => {
    const of93 = indicatorOf('bma-district-2567', '9').subIndicators.find(({ code }) => code === '9.3');
    const scores = of93?.items.map(({ code }) => (code === 'O15' ? 0 : 100)) ?? [];
    const subIndicator = scores.reduce((sum: number, score) => sum + score, 0) / scores.length;
    const weight = of93?.weight ?? Number.NaN;
    const nine = weight * subIndicator + (1 - weight) * 100;
    const oit = 0.75 * nine + 0.25 * 100;
    const points = (oit * (framework('bma-district-2567').tools.find(({ id }) => id === 'OIT')?.weight ?? 0)) / 100;
    expect([subIndicator, nine, oit, points].map((value) => value.toFixed(2))).toEqual([
      '66.67',
      '95.00',
      '96.25',
      '38.50',
    ]);
  });

  test.each(['bma-district-2566', 'bma-district-2568'])('of %s are unknown', (id) => {
    const { averaging, indicators } = framework(id);
    const parts = indicators.flatMap((indicator) => [indicator, ...indicator.subIndicators]);
    expect([averaging, ...indicators.map((indicator) => indicator.averaging)]).toEqual(Array(3).fill('weighted'));
    expect(parts.filter(({ weight }) => weight !== undefined)).toEqual([]);
  });

  test.each(['bma-district-2566', 'bma-district-2567', 'bma-district-2568'])(
    'weigh the tools 30, 30 and 40 in %s',
    (id) => {
      expect(framework(id).tools).toEqual([
        { id: 'IIT', weight: 30, indicators: [] },
        { id: 'EIT', weight: 30, indicators: [] },
        { id: 'OIT', weight: 40, indicators: [] },
      ]);
    },
  );
});

describe('sub-indicators', () => {
  test.each([
    ['bma-district-2567', '9.1 4 9.2 8 9.3 3 9.4 1 9.5 1 10.1 4 10.2 1'],
    ['bma-district-2568', '9.1 4 9.2 8 9.3 3 9.4 1 9.5 1 10.1 4 10.2 1'],
    ['bma-district-2566', '9.? 10 10.1 4'],
    ['ita-2566-national', '9.1 10 9.2 8 9.3 4 9.4 4 9.5 4 10.1 8 10.2 5'],
    ['ita-2568-national', '9.1 4 9.2 7 9.3 2 9.4 3 9.5 4 10.1 4 10.2 4'],
    ['ita-2569-national', '9.? 19 10.? 7'],
  ])('of %s hold %s items', (id, expected) => {
    const subs = framework(id).indicators.flatMap(({ subIndicators }) => subIndicators);
    expect(subs.map(({ code, items }) => `${code} ${items.length}`).join(' ')).toBe(expected);
  });

  test('that nobody has found have no title and no confidence', () => {
    for (const { indicators } of frameworks.byId.values()) {
      for (const { code, title, confidence } of indicators.flatMap(({ subIndicators }) => subIndicators)) {
        if (code.endsWith('?')) expect([title, confidence]).toEqual([null, 'none']);
        else expect(title).not.toBeNull();
      }
    }
  });
});

test('O15 of Bangkok districts asks for announcements and for a summary of every month', () => {
  const item = itemsOf(framework('bma-district-2567')).find(({ code }) => code === 'O15');
  expect(item?.elements).toMatchObject([
    { id: 'announcements', period: 'fiscalYear', coverage: 'published' },
    { id: 'monthly-summary', period: 'fiscalYear', coverage: 'months', table: 'procurement-monthly' },
  ]);
});

describe('the crosswalk', () => {
  test.each([
    ['procurement-announcements', 'ita-2566-national O20', 'bma-district-2567 O15'],
    ['procurement-progress', 'bma-district-2566 O20', 'bma-district-2567 O15'],
    ['complaint-statistics', 'ita-2567-local O24', 'bma-district-2567 O17'],
    ['no-gift-declaration', 'bma-district-2566 O23', 'ita-2569-national O20'],
    ['integrity-measures', 'ita-2568-national O27', 'bma-district-2568 O22'],
  ])('%s links %s and %s', (id, ...places) => {
    for (const place of places) {
      const [framework = '', code = ''] = place.split(' ');
      expect(subjectsOf(frameworks.crosswalk, framework, code).map((subject) => subject.id)).toContain(id);
    }
  });

  test('has each subject once, and only subjects that recur', () => {
    const ids = frameworks.crosswalk.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, items } of frameworks.crosswalk) expect(Object.keys(items).length, id).toBeGreaterThan(1);
  });

  test('keeps O15 apart: it means other things in other lists', () => {
    const subjects = (id: string) => subjectsOf(frameworks.crosswalk, id, 'O15').map((subject) => subject.id);
    expect(subjects('ita-2567-local')).toEqual(['procurement-announcements']);
    expect(subjects('ita-2566-national')).toEqual(['service-manual']);
    expect(subjects('ita-2568-national')).toEqual(['hr-report']);
    expect(subjects('ita-2569-national')).toEqual(['ethics-code', 'ethics-promotion']);
    expect(subjects('bma-district-2566')).toEqual([]);
  });
});

describe('a mistake in the criteria is named', () => {
  /** Problems after `change` was made to a copy. */
  const problemsAfter = (change: (copy: Frameworks) => void) => {
    const copy = structuredClone(frameworks);
    change(copy);
    return consistencyProblems(copy);
  };
  const district = (copy: Frameworks) => frameworkOf(copy, 'bma-district-2567');
  const itemOf = (copy: Frameworks, code: string) => {
    const found = itemsOf(district(copy)).find((item) => item.code === code);
    if (!found) throw new Error(`no ${code}`);
    return found;
  };

  test.each<[string, (copy: Frameworks) => void, string[]]>([
    [
      'an unknown table',
      (copy) => Object.assign(itemOf(copy, 'O3').elements[0] ?? {}, { table: 'nowhere' }),
      ['bma-district-2567 O3: schools: no table nowhere'],
    ],
    [
      'a code that stands twice',
      (copy) => Object.assign(itemOf(copy, 'O4'), { code: 'O3' }),
      ['bma-district-2567: O3 twice', 'crosswalk news: no O4 in bma-district-2567'],
    ],
    [
      'an unknown code that is known',
      (copy) => district(copy).unknownCodes.push('O22'),
      ['bma-district-2567: O22 twice'],
    ],
    [
      'indicators whose weights do not add up',
      (copy) => Object.assign(district(copy).indicators[0] ?? {}, { weight: 0.7 }),
      ['bma-district-2567: weights of indicators: 0.95'],
    ],
    [
      'tools whose weights do not add up',
      (copy) => Object.assign(district(copy).tools[0] ?? {}, { weight: 35 }),
      ['bma-district-2567: tool weights add up to 105'],
    ],
    [
      'a crosswalk code that does not exist',
      (copy) => copy.crosswalk[0]?.items['ita-2567-local']?.push('O99'),
      ['crosswalk structure: no O99 in ita-2567-local'],
    ],
    [
      'a crosswalk framework that does not exist',
      (copy) => Object.assign(copy.crosswalk[0]?.items ?? {}, { elsewhere: ['O1'] }),
      ['crosswalk structure: no O1 in elsewhere'],
    ],
    [
      'a part of an element that is not there',
      (copy) => Object.assign(itemOf(copy, 'O7').elements[1] ?? {}, { of: 'nothing' }),
      ['bma-district-2567 O7: time: no element nothing with evidence of its own'],
    ],
    [
      'a column that the table does not have',
      (copy) => Object.assign(itemOf(copy, 'O19').elements[1] ?? {}, { part: { columns: ['colour'] } }),
      ['bma-district-2567 O19: event: no column colour in risk-register'],
    ],
    [
      'an item of which nothing counts',
      (copy) => Object.assign(itemOf(copy, 'O3').elements[0] ?? {}, { basis: 'inferred' }),
      ['bma-district-2567 O3: no element that counts'],
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });

  test('a copy that nobody changed has none', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });
});
