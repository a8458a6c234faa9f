import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isReserved } from '../../src/content/aliases.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { describeFinding } from '../../src/i18n/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { read } from './read-fixture.ts';
import { agencyYaml, temporaryFolder } from './temporary.ts';

const index = '---\nunit: admin\n---\n';
const content = (files: Record<string, string>) => temporaryFolder({ 'agency.yaml': agencyYaml, ...files });
const said = (folder: string) => read(folder).findings.map(({ code, file, line }) => [code, file, line]);
const notes = (folder: string, code: Finding['code']) => read(folder).findings.filter((one) => one.code === code);

describe('one mistake hides no other', () => {
  const item = (evidence: string) =>
    read(content({ '2567/o03/index.md': `---\nunit: admin\n${evidence}---\n` })).findings.map(({ code, line }) => [
      code,
      line,
    ]);
  test.each([
    [
      'in another element',
      'evidence:\n  duties: { fil: x }\n  dutis: { section: x }\n',
      [
        ['key-unknown', 4],
        ['element-unknown', 5],
      ],
    ],
    [
      'in another entry of the element',
      'evidence:\n  duties:\n    - { link: x }\n    - { section: ไม่มี }\n    - { file: none.pdf }\n',
      [
        ['url-invalid', 5],
        ['section-not-found', 6],
        ['file-not-found', 7],
      ],
    ],
    [
      'elsewhere in the front matter',
      'publised: 2567-01-15\nevidence:\n  duties: { section: ไม่มี }\n',
      [
        ['key-unknown', 3],
        ['section-not-found', 5],
      ],
    ],
  ])('%s', (_, evidence, wanted) => expect(item(evidence)).toEqual(wanted));

  test('a table is read by its schema though another entry is wrong', () => {
    const evidence = 'evidence:\n  statistics: [{ data: c.csv }, { link: x }]\n';
    expect(
      said(content({ '2567/o24/index.md': `---\n${evidence}---\n`, '2567/o24/c.csv': 'ไม่รู้จัก\n1\n' })).map(
        ([code]) => code,
      ),
    ).toContain('column-unknown');
  });

  const broken = agencyYaml.replace('kind: district', 'kind: distric');
  test.each([
    ['a framework', broken.replace('ita-2567-local', 'x'), ['framework-unknown', 8]],
    [
      'a unit that stands twice',
      broken.replace('assessments:', '  - { id: admin, name: { th: ก, en: A } }\nassessments:'),
      ['name-conflict', 7],
    ],
    ['a responsible unit', broken.replace('open }', 'open, responsible: { law: [O1] } }'), ['unit-unknown', 8]],
    ['an item code', broken.replace('open }', 'open, responsible: { admin: [O99] } }'), ['item-unknown', 8]],
  ])('in agency.yaml: %s', (_, yaml, wanted) =>
    expect(read(temporaryFolder({ 'agency.yaml': yaml })).findings.map(({ code, line }) => [code, line])).toEqual([
      ['value-choice', 2],
      wanted,
    ]),
  );

  test('what cannot be read in agency.yaml makes nothing else unknown', () => {
    const units = agencyYaml
      .replace('id: admin', 'id: Admin')
      .replace('open }', 'open, responsible: { admin: [O1] } }');
    expect(said(temporaryFolder({ 'agency.yaml': units, '2567/o03/index.md': index }))).toEqual([
      ['id-invalid', 'content/agency.yaml', 6],
    ]);
  });
});

describe('folders', () => {
  test.each([
    ['๒๕๖๗', '2567'],
    ['2567 ', '2567'],
    ['ปี 2567', '2567'],
    ['ปีงบประมาณ 2567', '2567'],
  ])('%j is a year in another spelling', (name, meant) =>
    expect(read(content({ [`${name}/o03/index.md`]: index })).findings).toMatchObject([
      { code: 'folder-unknown', severity: 'error', file: `content/${name}`, params: { suggestions: [meant] } },
    ]),
  );

  test('of years and items that are links inside the content are followed', () => {
    const folder = content({ 'shared/o03/index.md': index, '2567/o05/index.md': index });
    symlinkSync('../shared/o03', join(folder, '2567/o03'));
    symlinkSync('2567', join(folder, '2566'));
    const { items, findings } = read(folder);
    expect(items.map(({ year, code }) => `${year} ${code}`)).toEqual(['2566 O3', '2566 O5', '2567 O3', '2567 O5']);
    expect(findings.map(({ code }) => code)).toEqual(['year-undeclared', 'folder-unknown']);
  });

  test('that lead outside, or nowhere, are not', () => {
    const outside = temporaryFolder({ 'o03/index.md': index });
    const folder = content({ '2567/o05/index.md': index });
    symlinkSync(outside, join(folder, '2566'));
    symlinkSync(join(outside, 'o03'), join(folder, '2567/o03'));
    symlinkSync('o04', join(folder, '2567/o04'));
    expect(said(folder)).toEqual([
      ['path-outside', 'content/2566', null],
      ['path-outside', 'content/2567/o03', null],
      ['path-outside', 'content/2567/o04', null],
    ]);
  });

  test.each(['2568', '2567/o15'])('%s that is a file is said to be one', (name) => {
    const [one] = read(content({ '2567/o03/index.md': index, [name]: '' })).findings;
    expect(one).toMatchObject({ code: 'folder-unknown', severity: 'error', file: `content/${name}` });
    expect(one && describeFinding(one).message.en).toContain('is a file');
  });

  test('images beside the text: the files go straight into files/', () => {
    const [one] = notes(content({ '2567/o03/index.md': index, '2567/o03/images/a.png': '' }), 'file-unknown');
    expect(one && describeFinding(one).fix.en).toBe(
      'Move the files of images straight into files/, without a folder of their own',
    );
  });
});

describe('what cannot be opened is a finding', () => {
  test('agency.yaml that is a folder', () =>
    expect(said(temporaryFolder({ 'agency.yaml/x': '' }))).toEqual([['file-unreadable', 'content/agency.yaml', null]]));
  test.each(['index.md', 'x.mdx', 'X.MD', 't.csv'])('%s that is a folder', (name) =>
    expect(said(content({ '2567/o03/a.csv': 'x\n1\n', [`2567/o03/${name}/x`]: '' }))).toEqual([
      ['file-unreadable', `content/2567/o03/${name}`, null],
    ]),
  );
  test('pipes are passed by', () => {
    const folder = content({ '2567/o03/index.md': index, '2567/o03/files/a.pdf': '' });
    for (const name of ['o', '2567/o04', '2567/o03/pipe.md', '2567/o03/pipe', '2567/o03/files/pipe'])
      execFileSync('mkfifo', [join(folder, name)]);
    expect(said(folder)).toEqual([]);
    expect(read(folder).items[0]?.files).toHaveLength(1);
  });
  test('agency.yaml that is a pipe keeps nobody waiting', () => {
    const folder = temporaryFolder({});
    execFileSync('mkfifo', [join(folder, 'agency.yaml')]);
    expect(said(folder)).toEqual([['file-unreadable', 'content/agency.yaml', null]]);
  });
  test('a link that turns in a circle', () => {
    const folder = content({ '2567/o03/index.md': index });
    mkdirSync(join(folder, '2567/o03/files'));
    symlinkSync('a.pdf', join(folder, '2567/o03/files/a.pdf'));
    symlinkSync('o04', join(folder, '2567/o04'));
    expect(said(folder).map(([code]) => code)).toEqual(['path-outside', 'path-outside']);
  });
});

test.each(['index.en.md', 'index.th.mdx', 'index.old.md'])('%s is no name for an address', (name) =>
  expect(said(content({ '2567/o03/index.md': index, [`2567/o03/${name}`]: '---\ntitle: ก\n---\n' }))).toEqual([
    ['name-invalid', `content/2567/o03/${name}`, null],
  ]),
);

describe('agency.yaml', () => {
  test.each(['agency.yml', 'Agency.yaml', 'AGENCY.YML', 'agency.yaml.txt'])('under the name %s', (name) => {
    const [one] = notes(temporaryFolder({ [name]: agencyYaml }), 'agency-missing');
    expect(one && describeFinding(one).fix.en).toBe('Rename the file to agency.yaml');
  });
  test.each(['', '\n\n', '# หมายเหตุ\n'])('that holds %j is empty', (yaml) =>
    expect(read(temporaryFolder({ 'agency.yaml': yaml })).findings).toMatchObject([
      { code: 'agency-missing', line: 1, params: { missing: ['name', 'kind', 'site', 'contact', 'assessments'] } },
    ]),
  );
  test('may hold a year in Thai digits', () =>
    expect(read(temporaryFolder({ 'agency.yaml': agencyYaml.replace('2567,', '๒๕๖๗,') }))).toMatchObject({
      findings: [],
      agency: { assessments: [{ year: 2567 }] },
    }));
  test.each([
    ['a framework of another year', 'year: 2567', 'year: 2566', 'framework-mismatch', 'warning', 8],
    ['a framework for other agencies', 'ita-2567-local', 'ita-2569-national', 'framework-mismatch', 'warning', 8],
    [
      'a window that closes first',
      'open }',
      'open, window: { opens: 2567-04-30, closes: 2567-01-01 } }',
      'window-order',
      'error',
      8,
    ],
  ])('with %s says so', (_, from, to, code, severity, line) => {
    const { findings } = read(temporaryFolder({ 'agency.yaml': agencyYaml.replace(from, to) }));
    expect(findings).toContainEqual(expect.objectContaining({ code, severity, line }));
  });
  test('names a key that is a number as a key', () => {
    const yaml = agencyYaml.replace('open }', 'open, results: { indicators: { "9": abc } } }');
    const [one] = read(temporaryFolder({ 'agency.yaml': yaml })).findings;
    expect(one && describeFinding(one)).toMatchObject({
      message: { en: '“9” in assessments results indicators must be a score from 0 to 100, not “abc”' },
      fix: { en: 'For example: "9": 95.5' },
    });
  });
});

describe('former addresses', () => {
  const document = (aliases: string) => `---\ntitle: ก\naliases: [${aliases}]\n---\n`;
  test.each([
    '/',
    '/2567/',
    '/2567/status/',
    '/2567/urls/',
    '/2567/o15/',
    '/2567/o15/files/a/',
    '/o15/',
    '/en/old/',
    '/about/privacy/',
    '/search/',
    '/data/',
    '/api/2567/',
  ])('%s is the site’s own', (alias) =>
    expect(said(content({ '2567/o15/a.md': document(alias) }))).toEqual([
      ['name-conflict', 'content/2567/o15/a.md', 3],
    ]),
  );
  test.each(['/news/', '/2567/old/', '/2567/o15/old/', '/2560/o15/old/a/', '/o155/'])('%s is free', (alias) => {
    expect(isReserved(alias)).toBe(false);
    expect(said(content({ '2567/o15/a.md': document(alias) }))).toEqual([]);
  });
  test.each([
    ['the address of another document', { '2567/o15/a.md': document('b'), '2567/o15/b.md': document('') }],
    ['its own address', { '2567/o15/a.md': document('a') }],
    ['an address of another item', { '2567/o03/a.md': document('/2567/o15/b/'), '2567/o15/b.md': document('') }],
    ['an address that it names twice', { '2567/o15/a.md': document('old, /2567/o15/old/') }],
  ] as const)('%s', (_, files) => expect(said(content(files)).map(([code]) => code)).toEqual(['name-conflict']));
  test('one that two documents claim is refused to the second', () =>
    expect(said(content({ '2567/o03/a.md': document('/old/'), '2567/o15/b.md': document('/old/') }))).toEqual([
      ['name-conflict', 'content/2567/o15/b.md', 3],
    ]));
  test('one name in two items is two addresses', () =>
    expect(said(content({ '2567/o03/a.md': document('old'), '2567/o15/b.md': document('old') }))).toEqual([]));
});

test.each(['a: {{x}}', '? [b]\n: c', '? { b: c }\n: d'])('the YAML library prints nothing about %j', (text) => {
  const print = vi.spyOn(process, 'emitWarning').mockReturnValue();
  onTestFinished(() => print.mockRestore());
  expect(parseYaml(text, 'f').findings).toMatchObject([{ code: 'yaml-syntax', params: { problem: 'COLLECTION_KEY' } }]);
  expect(print).not.toHaveBeenCalled();
});
