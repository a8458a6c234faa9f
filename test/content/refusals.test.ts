import { describe, expect, test } from 'vitest';
import { correctLine, nearest, validate } from '../../src/content/refusals.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { agency } from '../../src/model/agency.ts';
import { documentFrontMatter, itemFrontMatter } from '../../src/model/front-matter.ts';

const refused = (schema: Parameters<typeof validate>[0], text: string) =>
  validate(schema, parseYaml(text, 'f', 1)).findings.map(({ code, line, column, params }) => [
    code,
    line,
    column,
    params['corrected'],
  ]);

describe('an item', () => {
  test.each([
    ['unit: admin\npublished: 2567-01-15', []],
    ['{}', []],
    ['publised: 2567-01-15', [['key-unknown', 2, 1, ['published: 2567-01-15']]]],
    ['x: 1', [['key-unknown', 2, 1, []]]],
    ['unit: ฝ่ายปกครอง', [['id-invalid', 2, 7, []]]],
    ['published: เมื่อวาน', [['date-invalid', 2, 12, []]]],
    ['published:', [['value-empty', 2, 11, []]]],
    ['published: [2567-01-15]', [['value-type', 2, 12, []]]],
    ['summary: { a: b }', [['value-type', 2, 10, []]]],
    ['notApplicable: true', [['value-type', 2, 16, []]]],
    ['published: “2567-01-15”', [['date-invalid', 2, 12, ['published: 2567-01-15']]]],
    [
      'evidence: { plan: { link: “https://www.example.com” } }',
      [['url-invalid', 2, 27, ['evidence: { plan: { link: https://www.example.com } }']]],
    ],
    ['published: “เมื่อวาน”', [['date-invalid', 2, 12, []]]],
    [
      'publised: 1\nevidence: { plan: [{ link: ”https://www.example.com” }] }',
      [
        ['key-unknown', 2, 1, ['published: 1']],
        ['url-invalid', 3, 28, ['evidence: { plan: [{ link: https://www.example.com }] }']],
      ],
    ],
    ['notApplicable: {}', [['key-missing', 2, 16, 'reason: …']]],
    ['notApplicable: { resaon: ไม่มี }', [['key-unknown', 2, 18, ['notApplicable: { reason: ไม่มี }']]]],
    ['evidence: plan.pdf', [['value-type', 2, 11, []]]],
    ['evidence: { plan: plan.pdf }', [['value-type', 2, 19, []]]],
    ['evidence: { plan: {} }', [['evidence-kind', 2, 19, []]]],
    ['evidence: { plan: [] }', [['value-empty', 2, 19, []]]],
    ['evidence: { plan: { fil: a.pdf } }', [['key-unknown', 2, 21, ['evidence: { plan: { file: a.pdf } }']]]],
    [
      'evidence: { plan: [{ file: a.pdf }, { link: www.example.com }] }',
      [['url-invalid', 2, 45, ['evidence: { plan: [{ file: a.pdf }, { link: https://www.example.com }] }']]],
    ],
    ['evidence: { plan: { link: "javascript:alert(1)" } }', [['url-invalid', 2, 27, []]]],
    [
      'evidence: { plan: { file: a.pdf, lang: thai } }',
      [['value-choice', 2, 40, ['evidence: { plan: { file: a.pdf, lang: th } }']]],
    ],
    ['evidence: { plan: { data: a.csv, total: about 40 } }', [['value-type', 2, 41, []]]],
    [
      'evidence: { plan: { file: a.pdf, period: 1/2567 } }',
      [
        [
          'period-invalid',
          2,
          42,
          [
            'evidence: { plan: { file: a.pdf, period: 2567-01 } }',
            'evidence: { plan: { file: a.pdf, period: 2567-Q1 } }',
          ],
        ],
      ],
    ],
    ['evidence: { news: { documents: everything } }', [['value-choice', 2, 32, []]]],
    ['evidence: { boss: { people: [{ name: ก }] } }', [['key-missing', 2, 30, 'position: …']]],
    [
      'evidence: { boss: { people: [{ name: ก, positon: ข }] } }',
      [['key-unknown', 2, 41, ['evidence: { boss: { people: [{ name: ก, position: ข }] } }']]],
    ],
    [
      'evidence: { boss: { people: [{ name: ก, positon: ข }, { name: ค }] } }',
      [
        ['key-unknown', 2, 41, ['evidence: { boss: { people: [{ name: ก, position: ข }, { name: ค }] } }']],
        ['key-missing', 2, 55, 'position: …'],
      ],
    ],
    ['evidence: { boss: { people: [{ name: ก, position: ข, email: ก }] } }', [['email-invalid', 2, 61, []]]],
    [
      'evidence: { address: { contact: agancy } }',
      [['value-choice', 2, 33, ['evidence: { address: { contact: agency } }']]],
    ],
    ['evidence: { address: { contact: { phone: 1, email: a@b.c } } }', [['key-missing', 2, 33, 'address: …']]],
  ])('%s', (text, wanted) => expect(refused(itemFrontMatter, text)).toEqual(wanted));
});

describe('a document', () => {
  test.each([
    ['title: ข่าว', []],
    ['published: 2567-01-15', [['key-missing', 2, 1, 'title: …']]],
    ['title: ""', [['value-empty', 2, 8, []]]],
    ['titel: ข่าว', [['key-unknown', 2, 1, ['title: ข่าว']]]],
    ['title: ข่าว\ndraft: yes', [['value-choice', 3, 8, ['draft: true', 'draft: false']]]],
    ['title: ข่าว\nfiles: a.pdf', [['value-type', 3, 8, []]]],
    ['title: ข่าว\nperiod: 2024', [['period-invalid', 3, 9, ['period: 2567']]]],
  ])('%s', (text, wanted) => expect(refused(documentFrontMatter, text)).toEqual(wanted));
});

describe('an agency', () => {
  const text = `name: { th: ก, en: A }
kind: district
site: https://a.example
contact: { address: a, phone: b, email: a@b.c }
assessments:
  - { year: 2567, framework: x, state: open }`;
  test.each([
    [text, []],
    [text.replace('2567', '2024'), [['year-invalid', 7, 13, ['- { year: 2567, framework: x, state: open }']]]],
    [
      text.replace('state: open', 'state: opened'),
      [['value-choice', 7, 40, ['- { year: 2567, framework: x, state: open }']]],
    ],
    [text.replace(', en: A', ''), [['key-missing', 2, 7, 'en: …']]],
    [
      text.replace(', state: open', ', state: open, window: { opens: 1 ม.ค. 67, closes: 30 เม.ย. 2567 }'),
      [['date-invalid', 7, 63, expect.any(Array)]],
    ],
    [
      text.replace(', state: open', ', state: open, responsible: { admin: [O15, ข้อสิบหก] }'),
      [['item-unknown', 7, 74, []]],
    ],
    [text.replace(', state: open', ', state: open, results: { tools: { IIT: 101 } }'), [['value-type', 7, 71, []]]],
    [
      '',
      [
        ['key-missing', 2, 1, 'name: …'],
        ['key-missing', 2, 1, 'kind: …'],
        ['key-missing', 2, 1, 'site: …'],
        ['key-missing', 2, 1, 'contact: …'],
        ['key-missing', 2, 1, 'assessments: …'],
      ],
    ],
  ])('case %#', (yaml, wanted) => {
    const source = parseYaml(yaml, 'f', 1);
    source.value ??= {};
    expect(
      validate(agency, source).findings.map(({ code, line, column, params }) => [
        code,
        line,
        column,
        params['corrected'],
      ]),
    ).toEqual(wanted);
  });
});

describe('nearest', () => {
  const known = ['published', 'updated', 'summary'];
  test.each([
    ['publised', known, ['published']],
    ['PUBLISHED', known, ['published']],
    ['update', known, ['updated']],
    ['คำอื่น', known, []],
    ['x', known, []],
    ['', known, []],
    ['anything', [], []],
    ['ผังโครงสร้าง', ['แผนผังโครงสร้าง', 'อำนาจหน้าที่'], ['แผนผังโครงสร้าง']],
  ])('%j among %j is %j', (found, names, wanted) => expect(nearest(found, names)).toEqual(wanted));
});

test.each([
  ['  published: 1', '1', '2', 'published: 2'],
  ['title: $1 off', '$1', '$&', 'title: $& off'],
  ['nothing of it', 'x', 'y', 'y'],
  ['anything', '', 'y', 'y'],
])('correctLine(%j, %j, %j) is %j', (line, found, suggestion, wanted) =>
  expect(correctLine(line, found, suggestion)).toBe(wanted),
);
