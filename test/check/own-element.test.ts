import { describe, expect, test } from 'vitest';
import { judgeOwnElement } from '../../src/check/own-element.ts';
import type { OwnElement } from '../../src/frameworks/schema.ts';
import type { ItemContent, PlacedEvidence } from '../../src/model/disclosure.ts';
import { agency, document, itemWith, placed, span, table } from './sample.ts';

const element = (more: Partial<OwnElement> = {}): OwnElement => ({
  id: 'element',
  title: { th: 'องค์ประกอบ', en: 'Element' },
  basis: 'reported',
  sources: [],
  period: 'current',
  accepts: ['section', 'documents', 'data'],
  min: 1,
  ...more,
});

const section = placed({ kind: 'section', value: 'หัวข้อ' });
const link = placed({ kind: 'link', value: 'https://sample.example.go.th' });
const data = (more: Partial<PlacedEvidence> = {}) =>
  ({ ...placed({ kind: 'data', value: 'table' }), ...more }) as PlacedEvidence;
const all = placed({ kind: 'documents', value: 'all' });

function judge(
  more: Partial<OwnElement>,
  evidence: PlacedEvidence[],
  item: Partial<ItemContent> = {},
  today = '2024-04-23',
) {
  const { status, reason, params } = judgeOwnElement(element(more), evidence, {
    item: itemWith(item),
    agency,
    year: 2567,
    today,
  });
  return [status, reason, params].filter((part) => part !== undefined);
}

const months = (...names: string[]) =>
  table(
    { month: 'month', total: 'integer' },
    names.map((month) => ({ month, total: 0 })),
  );
const firstHalf = ['2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03'];

describe('kind and number', () => {
  test('nothing declared is missing', () => expect(judge({}, [])).toEqual(['missing', 'no-evidence']));
  test('documents that are not there, or are drafts, show nothing', () => {
    expect(judge({}, [all])).toEqual(['missing', 'no-evidence']);
    expect(judge({}, [all], { documents: [document('one', { draft: true })] })).toEqual(['missing', 'no-evidence']);
  });
  test('a kind that the criteria accept is met', () => expect(judge({}, [section])).toEqual(['met']));
  test('another kind is invalid, and says which would do', () => {
    expect(judge({}, [link])).toEqual([
      'invalid',
      'kind',
      { kinds: ['link'], accepts: ['section', 'documents', 'data'] },
    ]);
  });
  test('a kind that is not accepted does no harm beside one that is', () =>
    expect(judge({}, [link, section])).toEqual(['met']));
  test('one document does where a list is asked, and the other way round', () => {
    const documents = [document('one')];
    expect(judge({}, [placed({ kind: 'document', value: 'one' })], { documents })).toEqual(['met']);
    expect(judge({ accepts: ['document'] }, [all], { documents })).toEqual(['met']);
  });
  test.each([
    [2, ['invalid', 'count', { count: 2, min: 3 }]],
    [3, ['met']],
  ] as const)('%d of three documents', (count, wanted) => {
    const documents = Array.from({ length: count }, (_, index) => document(`document-${index}`));
    expect(judge({ min: 3 }, [all], { documents })).toEqual(wanted);
  });
  test('counts people and channels one by one', () => {
    const people = placed({
      kind: 'people',
      value: [
        { name: 'ก', position: 'ข' },
        { name: 'ค', position: 'ง' },
      ],
    });
    expect(judge({ accepts: ['people'], min: 2 }, [people])).toEqual(['met']);
    expect(judge({ accepts: ['people'], min: 3 }, [people])).toEqual(['invalid', 'count', { count: 2, min: 3 }]);
  });
});

describe('tables', () => {
  const rows = (count: number) => ({
    tables: [
      table(
        { name: 'text' },
        Array.from({ length: count }, (_, index) => ({ name: `${index}` })),
      ),
    ],
  });
  test.each([
    ['99 rows without a total', 99, undefined, ['invalid', 'rows', { rows: 99, min: 100 }]],
    ['100 rows', 100, undefined, ['met']],
    ['all 37 rows that there are', 37, 37, ['met']],
    ['36 of 37 rows', 36, 37, ['invalid', 'total', { rows: 36, total: 37 }]],
    ['38 of 37 rows', 38, 37, ['invalid', 'total', { rows: 38, total: 37 }]],
    ['100 rows of 250', 100, 250, ['invalid', 'total', { rows: 100, total: 250 }]],
    ['nothing of nothing', 0, 0, ['met']],
    ['no rows', 0, undefined, ['invalid', 'rows', { rows: 0, min: 100 }]],
  ] as const)('%s', (_, count, total, wanted) => {
    expect(judge({ rows: 100 }, [data(total === undefined ? {} : { total })], rows(count))).toEqual(wanted);
  });
  test('an empty table shows nothing', () =>
    expect(judge({}, [data()], rows(0))).toEqual(['invalid', 'rows', { rows: 0, min: 1 }]));
  test('a table that was refused is invalid, whatever stands in it', () => {
    expect(judge({}, [data()], { tables: [months('2024-01')].map((one) => ({ ...one, valid: false })) })).toEqual([
      'invalid',
      'table-invalid',
    ]);
  });
});

describe('months', () => {
  const statistics = { period: 'firstHalf', coverage: 'months' } as const;
  test.each([
    ['every month is there', firstHalf, '2024-04-23', ['met']],
    ['the order does not matter', [...firstHalf].reverse(), '2024-04-23', ['met']],
    ['months that are not over are not asked for', firstHalf.slice(0, 3), '2024-01-31', ['met']],
    [
      'a month is asked for from the day after it',
      firstHalf.slice(0, 3),
      '2024-02-01',
      ['stale', 'months', { months: ['2567-01'] }],
    ],
    [
      'a gap is named',
      ['2023-10', '2023-12', '2024-03'],
      '2024-04-01',
      ['stale', 'months', { months: ['2566-11', '2567-01', '2567-02'] }],
    ],
    ['nothing after the half is asked for', firstHalf, '2024-12-31', ['met']],
  ] as const)('%s', (_, names, today, wanted) =>
    expect(judge(statistics, [data()], { tables: [months(...names)] }, today)).toEqual(wanted),
  );

  test('a table without a month is for a reader to judge', () => {
    expect(judge(statistics, [section])).toEqual(['notRun', 'reader']);
  });
  test('a document for each month does as well', () => {
    const documents = firstHalf.map((month) => document(`m-${month}`, { period: span(month) }));
    expect(judge(statistics, [all], { documents })).toEqual(['met']);
    expect(judge(statistics, [all], { documents: documents.slice(1) })).toEqual([
      'stale',
      'months',
      { months: ['2566-10'] },
    ]);
  });
  test('two quarters that are declared cover six months', () => {
    const quarters = ['2567-Q1', '2567-Q2'].map((period) => ({ ...section, period: span(period) }));
    expect(judge(statistics, quarters)).toEqual(['met']);
    expect(judge(statistics, quarters.slice(0, 1))).toEqual([
      'stale',
      'months',
      { months: ['2567-01', '2567-02', '2567-03'] },
    ]);
  });

  const recent = { period: 'recent', coverage: 'months' } as const;
  const yearBefore = [
    '2022-10',
    '2022-11',
    '2022-12',
    '2023-01',
    '2023-02',
    '2023-03',
    '2023-04',
    '2023-05',
    '2023-06',
    '2023-07',
    '2023-08',
    '2023-09',
  ];
  test.each([
    ['the half of the assessed year', firstHalf, '2024-04-23', ['met']],
    ['the whole year before', yearBefore, '2024-04-23', ['met']],
    [
      'the year before without one month',
      yearBefore.slice(1),
      '2024-04-23',
      ['stale', 'months', { months: ['2565-10'] }],
    ],
    [
      'an older year',
      ['2021-10'],
      '2023-10-15',
      [
        'stale',
        'months',
        {
          months: [
            '2565-10',
            '2565-11',
            '2565-12',
            '2566-01',
            '2566-02',
            '2566-03',
            '2566-04',
            '2566-05',
            '2566-06',
            '2566-07',
            '2566-08',
            '2566-09',
          ],
        },
      ],
    ],
    [
      'one month of the year before, when nothing of this year is over',
      ['2022-10'],
      '2023-10-15',
      [
        'stale',
        'months',
        {
          months: [
            '2565-11',
            '2565-12',
            '2566-01',
            '2566-02',
            '2566-03',
            '2566-04',
            '2566-05',
            '2566-06',
            '2566-07',
            '2566-08',
            '2566-09',
          ],
        },
      ],
    ],
  ] as const)('recent months: %s', (_, names, today, wanted) =>
    expect(judge(recent, [data()], { tables: [months(...names)] }, today)).toEqual(wanted),
  );
});

describe('time', () => {
  const dated = (period: string) => [{ ...section, period: span(period) }];
  test.each([
    ['fiscalYear', '2567', 'met'],
    ['fiscalYear', '2567-09', 'met'],
    ['fiscalYear', '2567-10', 'stale'],
    ['fiscalYear', '2566', 'stale'],
    ['previousYear', '2566', 'met'],
    ['previousYear', '2567', 'stale'],
    ['multiYear', '2566-2570', 'met'],
    ['multiYear', '2567', 'met'],
    ['multiYear', '2561-2565', 'stale'],
    ['multiYear', '2567-H1', 'stale'],
    ['recent', '2566', 'met'],
    ['recent', '2567-Q1', 'met'],
    ['recent', '2565', 'stale'],
    ['firstHalf', '2567-H1', 'met'],
    ['firstHalf', '2567', 'met'],
    ['firstHalf', '2567-Q2', 'stale'],
    ['current', '2540', 'met'],
    ['unspecified', '2540', 'met'],
  ] as const)('%s with evidence of %s is %s', (period, shown, status) => {
    expect(judge({ period }, dated(shown))[0]).toBe(status);
  });

  test('evidence that does not say its time is believed', () => {
    for (const period of ['fiscalYear', 'previousYear', 'multiYear', 'recent', 'firstHalf'] as const)
      expect(judge({ period }, [section])).toEqual(['met']);
  });
  test('what is stale says what was found and what is needed', () => {
    expect(judge({ period: 'previousYear' }, dated('2567-Q1'))).toEqual([
      'stale',
      'period',
      { found: ['2567-Q1'], needed: ['2566'] },
    ]);
  });
  test('one piece of the right time is enough', () =>
    expect(judge({ period: 'previousYear' }, [...dated('2560'), ...dated('2566')])).toEqual(['met']));
  test('a table says its time by its fiscal years', () => {
    const years = (year: number) => ({ tables: [table({ fiscal_year: 'integer' }, [{ fiscal_year: year }])] });
    expect(judge({ period: 'fiscalYear' }, [data()], years(2567))).toEqual(['met']);
    expect(judge({ period: 'fiscalYear' }, [data()], years(2566))).toEqual([
      'stale',
      'period',
      { found: ['2566'], needed: ['2567'] },
    ]);
  });
});

describe('published', () => {
  const news = { period: 'fiscalYear', coverage: 'published' } as const;
  test.each([
    ['2023-10-01', 'met'],
    ['2024-09-30', 'met'],
    ['2023-09-30', 'stale'],
    ['2024-10-01', 'stale'],
  ])('a document of %s is %s', (published, status) =>
    expect(judge(news, [all], { documents: [document('one', { published })] })[0]).toBe(status),
  );
  test('the time a document is about goes before the day it was published', () => {
    expect(
      judge(news, [all], { documents: [document('one', { published: '2024-10-05', period: span('2567-09') })] }),
    ).toEqual(['met']);
  });
  test('only documents of the year count towards the number', () => {
    const documents = ['2024-01-01', '2022-01-01', '2021-01-01'].map((published, index) =>
      document(`d${index}`, { published }),
    );
    expect(judge({ ...news, min: 2 }, [all], { documents })).toEqual([
      'stale',
      'period',
      { found: ['d1', 'd2'], needed: ['2567'] },
    ]);
  });
});
