import { describe, expect, test } from 'vitest';
import { validate } from '../../src/content/refusals.ts';
import { resolveEvidence, resolveFile, type Targets, tableSchemas } from '../../src/content/resolve.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { itemsOf } from '../../src/frameworks/consistency.ts';
import { itemFrontMatter } from '../../src/model/front-matter.ts';
import { frameworks } from './read-fixture.ts';

const targets: Targets = {
  headings: [
    { depth: 2, text: 'แผนผังโครงสร้าง (๒๕๖๗)', id: 'แผนผังโครงสร้าง-๒๕๖๗' },
    { depth: 2, text: 'อำนาจหน้าที่', id: 'อำนาจหน้าที่' },
  ],
  documents: [{ slug: 'winner-january' }, { slug: 'winner-february' }],
  files: ['แผน 2567.pdf', 'plan.pdf', 'photo.jpg'],
  tables: ['procurement'],
};

function item(code: string) {
  const framework = frameworks.byId.get('ita-2567-local');
  const found = framework && itemsOf(framework).find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

function resolve(yaml: string, code = 'O1') {
  const source = parseYaml(`evidence:\n  structure: ${yaml}`, 'f', 1);
  const { data } = validate(itemFrontMatter, source);
  const { evidence, findings } = resolveEvidence(data?.evidence ?? {}, item(code), targets, source);
  return {
    values: evidence['structure']?.map(({ value }) => value),
    places: evidence['structure']?.map(({ place }) => [place.line, place.column]),
    findings,
  };
}

describe('what exists', () => {
  test.each([
    ['{ section: อำนาจหน้าที่ }', ['อำนาจหน้าที่']],
    ['{ section: "## อำนาจหน้าที่" }', ['อำนาจหน้าที่']],
    ['{ section: "แผนผังโครงสร้าง  (2567)" }', ['แผนผังโครงสร้าง (๒๕๖๗)']],
    ['{ section: แผนผังโครงสร้าง-๒๕๖๗ }', ['แผนผังโครงสร้าง (๒๕๖๗)']],
    ['{ document: winner-january }', ['winner-january']],
    ['{ document: winner-january.md }', ['winner-january']],
    ['{ document: winner-february }', ['winner-february']],
    ['{ documents: all }', ['all']],
    ['{ documents: [winner-january.mdx, winner-february] }', [['winner-january', 'winner-february']]],
    ['{ file: plan.pdf }', ['plan.pdf']],
    ['{ file: files/plan.pdf }', ['plan.pdf']],
    ['{ file: ./files/plan.pdf }', ['plan.pdf']],
    ['{ file: แผน 2567.pdf }', ['แผน 2567.pdf']],
    ['{ data: procurement }', ['procurement']],
    ['{ data: procurement.csv }', ['procurement']],
    ['{ link: https://example.go.th }', ['https://example.go.th']],
    ['{ contact: agency }', ['agency']],
    [
      '{ people: [{ name: ก, position: ข, photo: files/photo.jpg }] }',
      [[{ name: 'ก', position: 'ข', photo: 'photo.jpg' }]],
    ],
    ['[{ file: plan.pdf }, { link: https://example.go.th }]', ['plan.pdf', 'https://example.go.th']],
  ])('%s', (yaml, values) => {
    const resolved = resolve(yaml);
    expect(resolved.findings).toEqual([]);
    expect(resolved.values).toEqual(values);
  });

  test('keeps where each piece was written', () => {
    expect(resolve('\n    - { file: plan.pdf }\n    - { label: แผน, file: plan.pdf }').places).toEqual([
      [4, 15],
      [5, 27],
    ]);
  });
});

describe('what does not', () => {
  test.each([
    ['{ section: อำนาจหน้าที }', 'section-not-found', ['structure: { section: อำนาจหน้าที่ }']],
    ['{ section: ข่าว }', 'section-not-found', []],
    ['{ document: winner-januray }', 'document-not-found', ['structure: { document: winner-january }']],
    ['{ documents: [winner-march] }', 'document-not-found', []],
    ['{ documents: [] }', undefined, undefined],
    ['{ file: paln.pdf }', 'file-not-found', ['structure: { file: plan.pdf }']],
    ['{ file: PLAN.PDF }', 'file-not-found', ['structure: { file: plan.pdf }']],
    ['{ file: ../plan.pdf }', 'path-outside', ['structure: { file: plan.pdf }']],
    ['{ file: /etc/passwd }', 'path-outside', []],
    ['{ file: "C:\\\\plan.pdf" }', 'path-outside', ['plan.pdf']],
    ['{ file: .. }', 'path-outside', []],
    ['{ file: files/../../secret }', 'path-outside', []],
    ['{ data: procurment.csv }', 'data-not-found', ['structure: { data: procurement.csv }']],
    ['{ data: ../procurement.csv }', 'data-not-found', ['structure: { data: procurement.csv }']],
    [
      '{ people: [{ name: ก, position: ข, photo: foto.jpg }] }',
      'file-not-found',
      ['structure: { people: [{ name: ก, position: ข, photo: photo.jpg }] }'],
    ],
  ] as const)('%s', (yaml, code, corrected) => {
    const { findings, values } = resolve(yaml);
    expect(findings[0]?.code).toBe(code);
    if (code) expect(findings).toHaveLength(1);
    if (corrected) expect(findings[0]?.params['corrected']).toEqual(corrected);
    expect(values ?? []).toEqual([]);
  });

  test('an element that the item does not have', () => {
    const source = parseYaml('evidence:\n  stucture: { file: plan.pdf }\n  constructor: { file: plan.pdf }', 'f', 1);
    const { data } = validate(itemFrontMatter, source);
    const { findings, evidence } = resolveEvidence(data?.evidence ?? {}, item('O1'), targets, source);
    expect(evidence).toEqual({});
    expect(findings.map(({ code, line, column, params }) => [code, line, column, params['corrected']])).toEqual([
      ['element-unknown', 3, 3, ['structure: { file: plan.pdf }']],
      ['element-unknown', 4, 3, []],
    ]);
  });
});

test('a file name is the same in both normal forms', () => {
  expect(resolveFile('re\u0301sume\u0301.pdf', ['r\u00e9sum\u00e9.pdf'])).toBe('r\u00e9sum\u00e9.pdf');
  expect(resolveFile('files/ค\u0e4d\u0e32สั่ง.pdf', ['คำสั่ง.pdf'])).toBe('คำสั่ง.pdf');
  expect(resolveFile('ค\u0e4d\u0e32.pdf', ['คำ.pdf', 'ค\u0e4d\u0e32.pdf'])).toBe('ค\u0e4d\u0e32.pdf');
  expect(resolveFile('none', ['some'])).toBeNull();
});

test('a table is read by the schema of its element, or of the element that its own is part of', () => {
  const { data } = validate(
    itemFrontMatter,
    parseYaml('evidence:\n  plan: { data: plan.csv }\n  progress-spent: [{ data: spent }, { file: x }]', 'f'),
  );
  expect([...tableSchemas(data?.evidence ?? {}, item('O8'))]).toEqual([
    ['plan', 'budget-plan'],
    ['spent', 'budget-progress'],
  ]);
});
