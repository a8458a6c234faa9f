import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { assessed, fixture, itemOf, placed, read } from './read-fixture.ts';

const today = '2024-04-23';
const o03 = 'content/2567/o03/index.md';
const o24 = 'content/2567/o24/complaints.csv';

/** One mistake of a careless officer: the folder, what is said of it, and what would be right. */
const mistakes: readonly [scenario: string, found: string, params: Finding['params']][] = [
  [
    'bad-date',
    `date-invalid ${o03}:3:12`,
    { reason: 'no-such-day', corrected: ['published: 28 ก.พ. 2568', 'published: 1 มี.ค. 2568'] },
  ],
  [
    'two-digit-year',
    `date-invalid ${o03}:3:12`,
    { reason: 'two-digit-year', corrected: ['published: 15 ม.ค. 2567', 'published: 15 ม.ค. 2067'] },
  ],
  ['unknown-key', `key-unknown ${o03}:3:1`, { found: 'publised', corrected: ['published: 2567-01-15'] }],
  ['unknown-unit', `unit-unknown ${o03}:2:7`, { found: 'admn', known: ['admin'], corrected: ['unit: admin'] }],
  ['unknown-element', `element-unknown ${o03}:5:3`, { found: 'dutis', corrected: ['duties: { section: อำนาจหน้าที่ }'] }],
  [
    'section-not-found',
    `section-not-found ${o03}:5:22`,
    { found: 'อำนาจและหน้าที่', corrected: ['duties: { section: อำนาจหน้าที่ }'] },
  ],
  ['duplicate-key', `yaml-duplicate-key ${o03}:4:1`, { found: 'published: 2567-02-15' }],
  ['broken-yaml', `yaml-syntax ${o03}:4:10`, { corrected: 'summary: "ประกาศ: ผลการคัดเลือก"' }],
  ['alias-bomb', `yaml-syntax ${o03}:3:11`, { problem: 'ALIAS' }],
  ['unclosed-front-matter', `front-matter-unclosed ${o03}:1:1`, { corrected: '---' }],
  ['js-front-matter', `front-matter-language ${o03}:1:4`, { found: '---js', corrected: '---' }],
  ['no-front-matter', 'front-matter-missing content/2567/o03/notice.md:1:1', { missing: ['title'] }],
  ['not-utf8', `file-not-utf8 ${o03}:1:1`, {}],
  [
    'missing-file',
    'file-not-found content/2567/o09/index.md:5:19',
    { found: 'raport-2566.pdf', corrected: ['report: { file: report-2566.pdf }'] },
  ],
  [
    'wrong-column',
    `column-unknown ${o24}:1:2`,
    { found: 'จำนวนเรื่องร้องเรียนทังหมด', suggestions: ['จำนวนเรื่องร้องเรียนทั้งหมด'] },
  ],
  ['mdx-import', 'mdx-code content/2567/o03/index.mdx:10:1', { found: "import fs from 'node:fs'" }],
  ['mdx-expression', 'mdx-code content/2567/o03/index.mdx:10:9', { found: 'หน้าที่ {process.env.HOME} ของเขต' }],
  ['mdx-script', 'mdx-component content/2567/o03/index.mdx:10:1', { found: '<script>' }],
  ['windows-874', `csv-encoding ${o24}:1:1`, {}],
  ['xlsx-in-folder', 'file-unknown content/2567/o03/plan.xlsx:null:null', { suggestions: ['csv'] }],
  ['files-is-a-file', 'file-unknown content/2567/o03/files:null:null', { found: 'files' }],
];

/** Several at once: everything is said in one run. */
const collections: readonly [scenario: string, found: string[]][] = [
  ['valid', []],
  ['every-date-spelling', []],
  ['documents-only', []],
  ['empty-folder', []],
  ['not-applicable', []],
  ['mdx-attribute', ['mdx-code content/2567/o03/index.mdx:10:1', 'mdx-code content/2567/o03/index.mdx:12:1']],
  [
    'path-outside',
    [
      'path-outside content/2567/o09/nowhere.md:null:null',
      'path-outside content/2567/o09/files/secret.txt:null:null',
      'path-outside content/2567/o09/index.md:5:20',
      'file-not-found content/2567/o09/index.md:5:48',
    ],
  ],
  [
    'thai-file-name',
    [
      'name-invalid content/2567/o03/NOTICE.MD:null:null',
      'name-invalid content/2567/o03/Report 1.md:null:null',
      'name-invalid content/2567/o03/ประกาศ.md:null:null',
    ],
  ],
  [
    'upper-case-folder',
    [
      'folder-unknown content/2567/O15:null:null',
      'item-unknown content/2567/o99:null:null',
      'folder-unknown content/2567/ข้อ 16:null:null',
    ],
  ],
  [
    'bad-cell',
    [
      'cell-invalid content/2567/o14/procurement.csv:3:2',
      `cell-invalid ${o24}:3:1`,
      `cell-invalid ${o24}:4:2`,
      `cell-empty ${o24}:5:2`,
    ],
  ],
  [
    'undeclared-year',
    [
      'year-undeclared content/2024:null:null',
      'year-undeclared content/2568:null:null',
      'folder-unknown content/drafts:null:null',
    ],
  ],
  [
    'bad-agency',
    [
      'value-choice content/agency.yaml:2:7',
      'url-invalid content/agency.yaml:3:7',
      'email-invalid content/agency.yaml:4:77',
      'framework-unknown content/agency.yaml:8:30',
    ],
  ],
  ['broken-index-with-documents', ['yaml-syntax content/2567/o15/index.md:3:12']],
  [
    'several-mistakes',
    [
      'key-unknown content/2567/o03/first.md:2:1',
      'date-invalid content/2567/o03/first.md:3:12',
      `key-unknown ${o03}:3:1`,
      `date-invalid ${o03}:4:12`,
      `evidence-kind ${o03}:6:11`,
      `unit-unknown ${o03}:2:7`,
      'element-unknown content/2567/o05/index.md:5:3',
      `cell-invalid ${o24}:2:1`,
      `cell-invalid ${o24}:2:2`,
    ],
  ],
];

describe('one mistake', () => {
  test.each(mistakes)('%s is said once, with its place and what would be right', (scenario, found, params) => {
    const { findings } = read(fixture(scenario));
    expect(findings.map(placed)).toEqual([found]);
    expect(findings[0]?.params).toMatchObject(params);
  });
});

test.each(collections)('%s: everything in one run', (scenario, found) => {
  expect(read(fixture(scenario)).findings.map(placed)).toEqual(found);
});

test.each([...mistakes, ...collections].map(([scenario]) => scenario))(
  '%s is read the same way a second time',
  (scenario) => {
    expect(read(fixture(scenario))).toEqual(read(fixture(scenario)));
  },
);

test('front matter in JavaScript never runs', () => {
  const trace = join(process.cwd(), 'js-front-matter-ran');
  rmSync(trace, { force: true });
  read(fixture('js-front-matter'));
  assessed(fixture('js-front-matter'), today);
  expect(existsSync(trace)).toBe(false);
});

test('nothing outside the folder is read, named or listed', () => {
  const { items } = read(fixture('path-outside'));
  expect(items[0]?.files.map(({ name }) => name)).toEqual(['plan.txt']);
  expect(JSON.stringify(items)).not.toContain('secret');
});

describe('an item whose index cannot be read is never missing', () => {
  test.each(
    mistakes
      .filter(([, found]) => /yaml|front-matter-(language|unclosed)|utf8|date|key/.test(found))
      .map(([scenario]) => scenario),
  )('%s', (scenario) => {
    const item = itemOf(assessed(fixture(scenario), today), 'O3');
    expect(item.status).toBe('incomplete');
    expect(item.findings.map(({ code }) => code)).not.toContain('item-missing');
    expect(new Set(item.elements.map(({ status }) => status))).toEqual(new Set(['notRun']));
  });

  test('nor are its documents lost', () => {
    const { items } = read(fixture('broken-index-with-documents'));
    expect(items).toMatchObject([
      { code: 'O15', broken: true, index: null, documents: [{ slug: 'winner-january', published: '2024-01-15' }] },
    ]);
  });

  test('nor are those of a folder without an index', () => {
    expect(itemOf(assessed(fixture('documents-only'), today), 'O15').status).toBe('incomplete');
    expect(read(fixture('documents-only')).items).toMatchObject([
      { broken: false, documents: [{ slug: 'winner-january' }] },
    ]);
  });

  test('while an empty folder is missing', () => {
    expect(itemOf(assessed(fixture('empty-folder'), today), 'O15').status).toBe('missing');
  });
});

test('every spelling of a date is the same day', () => {
  const days = read(fixture('every-date-spelling')).items[0]?.documents.map(({ published }) => published);
  expect(days).toEqual(Array(7).fill('2024-01-15'));
});

test('a declaration that an item does not apply is heard', () => {
  const item = itemOf(assessed(fixture('not-applicable'), today), 'O15');
  expect([item.status, item.score]).toEqual(['notApplicable', null]);
  expect(item.findings.find(({ code }) => code === 'item-not-applicable')?.params).toEqual({
    reason: 'ไม่มีการจัดซื้อจัดจ้างในปีนี้',
  });
});

describe('what is readable and not enough', () => {
  const verdict = (scenario: string, code: string, element: string) => {
    const item = itemOf(assessed(fixture(scenario), today), code);
    const { code: finding, params } =
      item.findings.find((one) => one.element === element && one.severity === 'error') ?? {};
    return [item.elements.find(({ id }) => id === element)?.status, finding, params?.['reason']];
  };
  test.each([
    ['stale-statistics', 'O24', 'statistics', ['stale', 'element-stale', 'months']],
    ['months-missing', 'O24', 'statistics', ['stale', 'element-stale', 'months']],
    ['windows-874', 'O24', 'statistics', ['met', undefined, undefined]],
    ['rows-without-total', 'O14', 'procurement', ['invalid', 'element-invalid', 'rows']],
    ['rows-with-wrong-total', 'O14', 'procurement', ['invalid', 'element-invalid', 'total']],
    ['rows-with-total', 'O14', 'procurement', ['met', undefined, undefined]],
    ['bad-cell', 'O14', 'procurement', ['invalid', 'element-invalid', 'table-invalid']],
  ] as const)('%s: %s %s', (scenario, code, element, wanted) =>
    expect(verdict(scenario, code, element)).toEqual(wanted),
  );

  test('the months that are missing are named up to the last that is over', () => {
    const months = (day: string) =>
      itemOf(assessed(fixture('months-missing'), day), 'O24').findings.find(({ code }) => code === 'element-stale')
        ?.params['months'];
    expect(months('2024-04-23')).toEqual(['2566-12', '2567-02', '2567-03']);
    expect(months('2024-02-10')).toEqual(['2566-12']);
    expect(months('2023-12-31')).toBeUndefined();
  });
});
