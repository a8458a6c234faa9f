import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from './read-fixture.ts';
import { agencyYaml, temporaryFolder } from './temporary.ts';

const found = (folder: string) =>
  read(folder).findings.map(({ code, file, line, column }) => [code, file, line, column]);
const agencyFindings = (yaml: string) =>
  read(temporaryFolder({ 'agency.yaml': yaml })).findings.map(({ code, line, column, params }) => [
    code,
    line,
    column,
    params['corrected'],
  ]);
const more = (text: string) => agencyYaml.replace(', state: open }', `, state: open${text} }`);

describe('agency.yaml', () => {
  test('that is not there is said once', () => {
    expect(found(temporaryFolder({ '2567/o01/index.md': '---\n---\n' }))).toEqual([
      ['agency-missing', 'content/agency.yaml', null, null],
    ]);
  });

  test.each([
    [
      'a framework that does not exist',
      agencyYaml.replace('ita-2567-local', 'ita-2567-locl'),
      [['framework-unknown', 8, 30, ['framework: ita-2567-local']]],
    ],
    ['a framework like no other', agencyYaml.replace('ita-2567-local', 'x'), [['framework-unknown', 8, 30, []]]],
    [
      'a responsible unit that does not exist',
      more(', responsible: { admn: [O1] }'),
      [['unit-unknown', 8, 74, ['admin']]],
    ],
    [
      'an item that the framework does not have',
      more(', responsible: { admin: [O1, O36] }'),
      [['item-unknown', 8, 86, undefined]],
    ],
    ['codes in every spelling', more(', responsible: { admin: [O1, o2, 03, ๐๔, โอ5] }'), []],
    [
      'a year that stands twice',
      `${agencyYaml}  - { year: 2567, framework: ita-2567-local, state: closed }\n`,
      [['name-conflict', 9, 13, undefined]],
    ],
    [
      'a unit that stands twice',
      agencyYaml.replace('assessments:', '  - { id: admin, name: { th: ก, en: A } }\nassessments:'),
      [['name-conflict', 7, 11, undefined]],
    ],
    ['text that is not YAML', 'name: a: b', [['yaml-syntax', 1, 7, 'name: "a: b"']]],
  ])('%s', (_, yaml, wanted) => expect(agencyFindings(yaml)).toEqual(wanted));

  test('that cannot be read does not hide what stands in the items', () => {
    const folder = temporaryFolder({
      'agency.yaml': 'kind: district\n',
      '2567/o01/index.md': '---\npublished: 31 ก.พ. 2567\n---\n',
    });
    expect(read(folder).agency).toBeNull();
    expect(found(folder)).toContainEqual(['date-invalid', 'content/2567/o01/index.md', 2, 12]);
  });
});

describe('an item folder', () => {
  const item = (files: Record<string, string>) =>
    temporaryFolder({
      'agency.yaml': agencyYaml,
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`2567/o03/${name}`, text])),
    });
  const index = '---\nunit: admin\n---\n';
  const document = '---\ntitle: ข่าว\n---\n';

  test('with two indexes', () =>
    expect(found(item({ 'index.md': index, 'index.mdx': index }))).toEqual([
      ['name-conflict', 'content/2567/o03/index.mdx', null, null],
    ]));
  test('with two documents of one address', () =>
    expect(found(item({ 'a.md': document, 'a.mdx': document }))).toEqual([
      ['name-conflict', 'content/2567/o03/a.mdx', null, null],
    ]));
  test('with a table and a document of one name', () =>
    expect(found(item({ 'a.md': document, 'a.csv': 'x\n1\n' }))).toEqual([]));
  test.each(['files.md', 'data.md'])('with a document %s, whose address is taken', (name) =>
    expect(found(item({ [name]: document }))).toEqual([['name-conflict', `content/2567/o03/${name}`, null, null]]),
  );
  test('without what office programs leave behind', () => {
    const folder = item({
      'index.md': index,
      '.DS_Store': '',
      '~$index.md': '',
      'Thumbs.db': '',
      'files/desktop.ini': '',
      'files/a.pdf': '',
    });
    expect(found(folder)).toEqual([]);
    expect(read(folder).items[0]?.files.map(({ name, bytes }) => [name, bytes])).toEqual([['a.pdf', 0]]);
  });
  test('with a folder in its files', () =>
    expect(found(item({ 'index.md': index, 'files/2567/a.pdf': '' }))).toEqual([
      ['folder-unknown', 'content/2567/o03/files/2567', null, null],
    ]));
  test('with a document that names a file that is not there', () => {
    const folder = item({
      'a.md': '---\ntitle: ข่าว\nfiles: [paln.pdf]\naliases: [Old Name, /old/place/]\n---\n',
      'files/plan.pdf': '',
    });
    expect(
      read(folder).findings.map(({ code, line, column, params }) => [code, line, column, params['corrected']]),
    ).toEqual([
      ['file-not-found', 3, 9, ['files: [plan.pdf]']],
      ['id-invalid', 4, 11, []],
    ]);
  });
  test('with an .mdx text that cannot be parsed is broken, and its sections are not said to be missing', () => {
    const folder = item({ 'index.mdx': '---\nevidence:\n  duties: { section: หน้าที่ }\n---\n\n## หน้าที่\n\n<Callout>\n' });
    expect(read(folder).items).toMatchObject([{ broken: true }]);
    expect(found(folder).map(([code]) => code)).toEqual(['mdx-syntax']);
  });
  test('with one that holds code still shows its headings', () => {
    expect(
      found(item({ 'index.mdx': '---\nevidence:\n  duties: { section: หน้าที่ }\n---\n\n## หน้าที่\n\n{1}\n' })),
    ).toEqual([['mdx-code', 'content/2567/o03/index.mdx', 8, 1]]);
  });
  test('written on Windows is read as any other', () => {
    const text =
      '---\nunit: admin\npublished: 2567-01-15\nevidence:\n  duties: { section: หน้าที่ }\n---\n\n## หน้าที่\n'.replaceAll(
        '\n',
        '\r\n',
      );
    expect(read(item({ 'index.md': text }))).toMatchObject({
      findings: [],
      items: [{ index: { unit: 'admin', published: '2024-01-15', evidence: { duties: [{ value: 'หน้าที่' }] } } }],
    });
  });
});

test('links that leave the folder are not followed', () => {
  const secret = temporaryFolder({ 'o03/index.md': '---\n---\n', 'secret.md': '---\ntitle: ลับ\n---\n' });
  const folder = temporaryFolder({ 'agency.yaml': agencyYaml, '2567/o01/index.md': '---\nunit: admin\n---\n' });
  symlinkSync(join(secret, 'secret.md'), join(folder, '2567/o01/secret.md'));
  symlinkSync(secret, join(folder, '2567/o01/files'));
  symlinkSync(join(secret, 'o03'), join(folder, '2567/o03'));
  mkdirSync(join(folder, '2567/o02'));
  symlinkSync('no-such-file', join(folder, '2567/o02/index.md'));
  const { items, findings } = read(folder);
  expect(items.map(({ code, documents, files }) => [code, documents, files])).toEqual([['O1', [], []]]);
  expect(findings.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
    'path-outside content/2567/o01/files',
    'path-outside content/2567/o01/secret.md',
    'path-outside content/2567/o02/index.md',
    'path-outside content/2567/o03',
  ]);
});

test('items come by year and number', () => {
  const index = '---\nunit: admin\n---\n';
  const folder = temporaryFolder({
    'agency.yaml': `${agencyYaml}  - { year: 2566, framework: ita-2566-national, state: closed }\n`,
    '2567/o10/index.md': index,
    '2567/o02/index.md': index,
    '2566/o15/index.md': index,
  });
  expect(read(folder).items.map(({ year, code }) => `${year} ${code}`)).toEqual(['2566 O15', '2567 O2', '2567 O10']);
});
