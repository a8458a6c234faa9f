import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/i18n/findings.ts';
import { appended, ledgerText } from '../../src/ledger/append.ts';
import { closedYearChanges, ledgerProblems } from '../../src/ledger/check.ts';
import { publicAddresses } from '../../src/ledger/public-addresses.ts';
import { contentSources, textHash } from '../../src/ledger/sources.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { withdrawnPages } from '../../src/publish/former-files.ts';
import { read } from '../content/read-fixture.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';

const document = (front: string, body = 'ข้อความ\n') => `---\ntitle: ประกาศ\n${front}---\n${body}`;
const files: Record<string, string> = {
  'agency.yaml': agencyYaml,
  '2567/o15/index.md': '---\nunit: admin\n---\nก\n',
  '2567/o15/winner.md': document('published: 2567-01-15\n'),
  '2567/o15/files/plan.pdf': '%PDF-1.7 plan',
  '2567/o14/list.csv': 'Name,Value\na,1\n',
};

/** A content folder whose addresses are all in its ledger. */
function published(more: Record<string, string> = {}): string {
  const folder = temporaryFolder({ ...files, ...more });
  const sources = contentSources(read(folder));
  const urls = sources.flatMap((source) => source.urls);
  writeFileSync(join(folder, 'ledger.csv'), ledgerText(appended([], urls, sources, '2024-04-23')));
  return folder;
}

/** What a build would say: addresses stand where a source has them, now or before. */
function problems(folder: string) {
  const disclosure = read(folder);
  expect(disclosure.findings).toEqual([]);
  const standing = new Set(contentSources(disclosure).flatMap(({ urls, former }) => [...urls, ...former]));
  return ledgerProblems(disclosure, (url) => standing.has(url));
}

const move = (folder: string, from: string, to: string) => renameSync(join(folder, from), join(folder, to));
const write = (folder: string, name: string, text: string) => writeFileSync(join(folder, name), text);

describe('an address of the ledger that would be lost', () => {
  it('is none as long as everything stands', () => {
    expect(problems(published())).toEqual([]);
  });

  it.each([
    ['2567/o15/winner.md', '2567/o15/announcement.md', 'content/2567/o15/announcement.md', 'aliases: [winner]'],
    ['2567/o15/winner.md', '2567/o14/winner.md', 'content/2567/o14/winner.md', 'aliases: [/2567/o15/winner/]'],
    [
      '2567/o15/files/plan.pdf',
      '2567/o15/files/plan-2567.pdf',
      'content/2567/o15/index.md',
      'aliases: { plan.pdf: plan-2567.pdf }',
    ],
    [
      '2567/o14/list.csv',
      '2567/o14/purchases.csv',
      'content/2567/o14/index.md',
      'aliases: { list.csv: purchases.csv }',
    ],
    [
      '2567/o14/list.csv',
      '2567/o15/list.csv',
      'content/2567/o15/index.md',
      'aliases: { /2567/o14/data/list.csv: list.csv }',
    ],
  ])('%s renamed to %s: the file and the line that repairs it, and the line does', (from, to, file, line) => {
    const folder = published();
    move(folder, from, to);
    const [first, ...others] = problems(folder);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      code: 'address-lost',
      severity: 'error',
      file,
      params: { found: `content/${to}`, corrected: line },
    });
    const { message, fix } = describeFinding(first as NonNullable<typeof first>);
    for (const text of [message.th, message.en]) expect(text).toContain(`content/${to}`);
    for (const text of [fix.th, fix.en]) expect(text).toContain(`${file}`);
    for (const text of [fix.th, fix.en]) expect(text).toContain(line);
    const inside = file.replace('content/', '');
    const text = inside in files || inside === to ? readFileSync(join(folder, inside), 'utf8') : '---\n---\n';
    write(folder, inside, text.replace('---\n', `---\n${line}\n`));
    expect(problems(folder)).toEqual([]);
  });

  it('a document that was renamed and rewritten is told by the nearest new name in its folder', () => {
    const folder = published();
    move(folder, '2567/o15/winner.md', '2567/o15/winner-january.md');
    write(folder, '2567/o15/winner-january.md', document('aliases: [first]\n', 'อีกข้อความ\n'));
    write(folder, '2567/o15/something-else.md', document('', 'ใหม่\n'));
    expect(problems(folder)).toMatchObject([{ params: { reason: 'replaced', corrected: 'aliases: [first, winner]' } }]);
  });

  it('a file that had other names before keeps them', () => {
    const folder = published({ '2567/o15/index.md': '---\naliases: { older.pdf: plan.pdf }\n---\n' });
    move(folder, '2567/o15/files/plan.pdf', '2567/o15/files/new.pdf');
    write(folder, '2567/o15/index.md', '---\naliases: { older.pdf: new.pdf }\n---\n');
    expect(problems(folder)).toMatchObject([
      { params: { corrected: 'aliases: { older.pdf: new.pdf, plan.pdf: new.pdf }' } },
    ]);
  });

  it('two that belong into one file are given one line, for a key may stand there once', () => {
    const folder = published({ '2567/o15/files/other.pdf': '%PDF-1.7 other' });
    move(folder, '2567/o15/files/plan.pdf', '2567/o15/files/b.pdf');
    move(folder, '2567/o15/files/other.pdf', '2567/o15/files/a.pdf');
    const line = 'aliases: { other.pdf: a.pdf, plan.pdf: b.pdf }';
    expect(problems(folder).map(({ params }) => params['corrected'])).toEqual([line, line]);
    write(folder, '2567/o15/index.md', `---\n${line}\n---\n`);
    expect(problems(folder)).toEqual([]);
  });

  it('with other content is not said to be renamed, and one new thing is not the name of two', () => {
    const folder = published({ '2567/o15/files/other.pdf': '%PDF-1.7 other' });
    move(folder, '2567/o15/files/plan.pdf', '2567/o15/files/new.pdf');
    renameSync(join(folder, '2567/o15/files/other.pdf'), join(folder, 'other.pdf'));
    expect(problems(folder).map(({ params }) => [params['name'], params['reason']])).toEqual([
      ['other.pdf', 'gone'],
      ['plan.pdf', 'renamed'],
    ]);
    write(folder, '2567/o15/files/plan-2.pdf', '%PDF-1.7 second');
    const [replaced] = problems(folder);
    expect(replaced?.params).toMatchObject({ reason: 'replaced', found: 'content/2567/o15/files/plan-2.pdf' });
    const { fix } = describeFinding(replaced as NonNullable<typeof replaced>);
    for (const text of [fix.th, fix.en]) {
      expect(text).toContain('other.pdf: plan-2.pdf');
      expect(text).toContain('withdrawn:\n  - { address: other.pdf');
    }
  });

  it('of a draft, with its former address and the attachments that only it names, names the draft', () => {
    const front = 'aliases: [first]\nfiles: [plan.pdf]\n';
    const folder = published({ '2567/o15/winner.md': document(front) });
    const urls = '/2567/o15/first/,2024-04-23,\r\n';
    write(folder, 'ledger.csv', readFileSync(join(folder, 'ledger.csv'), 'utf8') + urls);
    write(folder, '2567/o15/winner.md', document(`draft: true\n${front}`));
    const disclosure = read(folder);
    expect(
      ledgerProblems(disclosure, (url) => !/first|winner|plan/.test(url)).map(({ file, params }) => [
        file,
        params['reason'],
        params['url'],
      ]),
    ).toEqual([
      ['content/2567/o15/winner.md', 'draft', '/2567/o15/files/plan.pdf'],
      ['content/2567/o15/winner.md', 'draft', '/2567/o15/winner/'],
      ['content/2567/o15/winner.md', 'draft', '/2567/o15/first/'],
    ]);
  });

  it('is never taken for a thing of another kind', () => {
    const folder = published();
    move(folder, '2567/o15/files/plan.pdf', 'plan.pdf');
    write(folder, '2567/o15/plan.md', document(''));
    write(folder, '2567/o15/plan.csv', 'Name\na\n');
    expect(problems(folder)).toMatchObject([{ params: { reason: 'gone', name: 'plan.pdf' } }]);
  });

  it('what was deleted is said to be gone, and what was made a draft, a draft', () => {
    const folder = published();
    renameSync(join(folder, '2567/o15/files/plan.pdf'), join(folder, 'plan.pdf'));
    write(folder, '2567/o15/winner.md', document('draft: true\n'));
    const found = problems(folder);
    expect(found.map(({ file, params }) => [file, params['reason']])).toEqual([
      ['content/2567/o15', 'gone'],
      ['content/2567/o15/winner.md', 'draft'],
    ]);
    for (const one of found) expect(describeFinding(one).fix.en).toContain('withdrawn:\n  - { address: ');
  });
});

describe('what the program made of a year, an item or a unit that is no more', () => {
  const urls = [
    ...['/2566/', '/2566/o36/', '/2566/o36/old/', '/api/2566/o36.json', '/api/2566/status.json', '/ocds/2566.json'],
    ...['/2567/', '/2567/o36/', '/2567/o36/files/a.pdf', '/api/2567/o36.json', '/o36/'],
    ...['/units/gone/feed.xml', '/units/gone/calendar.ics'],
  ];
  const there = new Set(['/2567/', '/2566/o36/old/']);
  const lines = urls.map((url) => `${url},2024-01-15,\r\n`).join('');
  const folderWith = (front: string) =>
    temporaryFolder({
      ...files,
      'agency.yaml': `${agencyYaml}${front}`,
      '2567/o15/winner.md': document('aliases: [/2566/o36/old/]\n'),
      'ledger.csv': `url,first_seen,sha256\r\n${lines}`,
    });
  const withdrawn = (...addresses: string[]) =>
    `withdrawn:\n${addresses.map((address) => `  - { address: ${address}, reason: ยุบ, date: 2567-02-01 }\n`).join('')}`;
  const all = ['/2566/', '/2567/o36/', '/o36/', '/units/gone/'];

  it('is one finding each, with the line of agency.yaml that says that it was meant', () => {
    const found = ledgerProblems(read(folderWith('')), (url) => there.has(url));
    expect(found.map(({ params }) => [params['url'], params['urls']])).toEqual([
      ['/2566/', 5],
      ['/2567/o36/', 3],
      ['/o36/', 1],
      ['/units/gone/', 2],
    ]);
    for (const [index, one] of found.entries())
      expect(describeFinding(one).fix.th).toContain(`agency.yaml ดังนี้\nwithdrawn:\n  - { address: ${all[index]}, `);
  });

  it('says so with that line, but for what something else keeps alive', () => {
    const disclosure = read(folderWith(withdrawn(...all)));
    expect(disclosure.findings).toEqual([]);
    const said = new Set(withdrawnPages({ disclosure }).map(({ address }) => address));
    expect(urls.filter((url) => !said.has(url))).toEqual([...there].reverse());
    expect([...said].filter((url) => !urls.includes(url))).toEqual([]);
  });

  it.each([
    ['/2567/', 'name-conflict'],
    ['/2567/o15/', 'name-conflict'],
    ['/o15/', 'name-conflict'],
    ['/units/admin/', 'name-conflict'],
    ['/feed.xml', 'id-invalid'],
    ['2566', 'id-invalid'],
  ])('cannot be %s, which is there or none of these', (address, code) => {
    expect(read(folderWith(withdrawn(address))).findings).toMatchObject([
      { code, severity: 'error', file: 'content/agency.yaml' },
    ]);
  });
});

describe('ledger.csv', () => {
  const hash = 'a'.repeat(64);
  const good = `url,first_seen,sha256\r\n/,2024-01-15,\r\n/2567/o15/files/%E0%B8%81.pdf,2024-01-15,${hash}\r\n`;

  it('is read back as it was written', () => {
    const { ledger, findings } = read(temporaryFolder({ ...files, 'ledger.csv': good }));
    expect(findings).toEqual([]);
    expect(ledger?.entries).toEqual([
      { url: '/', firstSeen: '2024-01-15', sha256: null },
      { url: '/2567/o15/files/%E0%B8%81.pdf', firstSeen: '2024-01-15', sha256: hash },
    ]);
    expect(ledgerText(ledger?.entries ?? [])).toBe(good);
  });

  it('that a spreadsheet has saved is read: byte order mark, line ends, semicolons, quotation marks, order of columns', () => {
    const saved = `\uFEFF"first_seen";"url";"sha256"\n2024-01-15;"/";\n2024-01-15; /2567/o15/files/%E0%B8%81.pdf ;${hash}\n;;\n`;
    const { ledger, findings } = read(temporaryFolder({ ...files, 'ledger.csv': saved }));
    expect(findings).toEqual([]);
    expect(ledgerText(ledger?.entries ?? [])).toBe(good);
  });

  it('with marks of a merge, or lines of both sides, is not to be brought back from before', () => {
    for (const line of ['=======', '||||||| base', '/,2024-01-16,']) {
      const { findings } = read(temporaryFolder({ ...files, 'ledger.csv': `${good}${line}\r\n` }));
      const { fix } = describeFinding(findings[0] as NonNullable<(typeof findings)[0]>);
      expect(fix.en).toContain('keep the lines of both');
      expect(fix.en).not.toContain('git checkout');
    }
  });

  it.each([
    ['header', 1, good.replace('first_seen', 'seen')],
    ['header', 1, ''],
    ['date', 2, good.replace('2024-01-15', '2024-02-31')],
    ['url', 2, good.replace('/,2024', 'https://a.example/,2024')],
    ['url', 2, good.replace('/,2024', '/../x,2024')],
    ['url', 2, good.replace('/,2024', '/%zz,2024')],
    ['hash', 3, good.replace(hash, 'abc')],
    ['columns', 2, good.replace('15,\r', '15\r')],
    ['duplicate', 4, `${good}/,2024-01-16,\r\n`],
    ['conflict', 4, `${good}<<<<<<< HEAD\r\n`],
  ])('with a mistake (%s) is an error on line %i', (reason, line, text) => {
    const { ledger, findings } = read(temporaryFolder({ ...files, 'ledger.csv': text }));
    expect(ledger).toBeNull();
    expect(findings).toMatchObject([
      { code: 'ledger-invalid', severity: 'error', file: 'content/ledger.csv', line, params: { reason } },
    ]);
  });

  it('only grows: a known address keeps its first day, a lost one stays, and the order never changes', () => {
    const known: LedgerEntry[] = [
      { url: '/b/', firstSeen: '2024-01-01', sha256: hash },
      { url: '/lost/', firstSeen: '2024-01-01', sha256: hash },
    ];
    const after = appended(known, ['/b/', '/a/'], [], '2024-04-23');
    expect(after).toEqual([
      { url: '/a/', firstSeen: '2024-04-23', sha256: null },
      { url: '/b/', firstSeen: '2024-01-01', sha256: hash },
      { url: '/lost/', firstSeen: '2024-01-01', sha256: hash },
    ]);
    expect(appended(after, ['/a/', '/b/'], [], '2024-05-01')).toEqual(after);
  });

  it('has pages once, files, tables and feeds, and nothing that nobody notes', () => {
    const built = [
      'index.html',
      'en/index.html',
      '404.html',
      'assets/a.css',
      'search/index.html',
      'search/index/0.gz',
      'feed.xml',
      '_redirects',
      '2567/o15/index.html',
      'en/2567/o15/index.html',
      '2567/o15/files/ก ข.pdf',
      '2567/o15/files/all.csv.gz',
      '2567/o14/data/list.csv',
      '2567/o14/data/list.csv.gz',
      '2567/o14/data/list.csv-metadata.json',
      'sitemap-0.xml',
      'link-report.json',
    ];
    expect(publicAddresses(built)).toEqual([
      '/',
      '/2567/o14/data/list.csv',
      '/2567/o15/',
      '/2567/o15/files/%E0%B8%81%20%E0%B8%82.pdf',
      '/2567/o15/files/all.csv.gz',
      '/feed.xml',
      '/search/',
    ]);
  });
});

describe('a closed year', () => {
  const closed = agencyYaml.replace('state: open }', 'state: closed, responsible: { admin: [O14] } }');
  const changes = (folder: string) => closedYearChanges(read(folder));

  it('says nothing of an open one beside it', () => {
    const both = agencyYaml.replace(
      'assessments:',
      'assessments:\n  - { year: 2566, framework: ita-2566-national, state: closed }',
    );
    const folder = published({ 'agency.yaml': both, '2566/o01/index.md': '---\n---\nก\n' });
    write(folder, '2567/o15/winner.md', document('', 'อื่น\n'));
    expect(changes(folder)).toEqual([]);
    write(folder, '2566/o01/index.md', '---\n---\nข\n');
    expect(changes(folder)).toMatchObject([{ file: 'content/2566/o01/index.md' }]);
  });

  it('in which nothing changed is silent, and an open one always is', () => {
    expect(changes(published({ 'agency.yaml': closed }))).toEqual([]);
    const open = published();
    write(open, '2567/o15/winner.md', document('', 'อื่น\n'));
    expect(changes(open)).toEqual([]);
  });

  it.each([
    ['2567/o15/winner.md', document('', 'อื่น\n'), '/2567/o15/winner/'],
    ['2567/o15/files/plan.pdf', 'another', '/2567/o15/files/plan.pdf'],
    ['2567/o14/list.csv', 'Name,Value\na,2\n', '/2567/o14/data/list/'],
    ['2567/o15/index.md', '---\nunit: admin\n---\nข\n', '/2567/o15/'],
  ])('%s that changed is reported with who must approve', (name, text, url) => {
    const folder = published({ 'agency.yaml': closed });
    write(folder, name, text);
    const found = changes(folder);
    expect(found).toMatchObject([
      {
        code: 'closed-year-changed',
        severity: 'warning',
        year: 2567,
        file: `content/${name}`,
        params: { url, unit: 'ฝ่ายปกครอง' },
      },
    ]);
    const { fix } = describeFinding(found[0] as NonNullable<(typeof found)[0]>);
    expect(fix.th).toContain('ฝ่ายปกครอง และผู้ดูแลงาน ITA');
    expect(fix.en).toContain('Administrative Section and the administrator');
  });

  it('is not changed by what keeps an address alive, by line ends, or by a new name', () => {
    const folder = published({ 'agency.yaml': closed });
    write(folder, '2567/o14/list.csv', '\uFEFFName,Value\r\na,1\r\n');
    expect(changes(folder)).toEqual([]);
    write(
      folder,
      '2567/o15/winner.md',
      document('published: 2567-01-15\naliases:\n  - a\n  - b\n').replaceAll('\n', '\r\n'),
    );
    expect(changes(folder)).toEqual([]);
    move(folder, '2567/o15/files/plan.pdf', '2567/o15/files/new.pdf');
    write(folder, '2567/o15/index.md', '---\naliases: { plan.pdf: new.pdf }\nunit: admin\n---\nก\n');
    expect(changes(folder)).toEqual([]);
    write(folder, '2567/o15/files/new.pdf', 'another');
    expect(changes(folder)).toMatchObject([{ params: { url: '/2567/o15/files/plan.pdf' } }]);
  });

  it('goes on being reported until the change is accepted', () => {
    const before: LedgerEntry[] = [{ url: '/2567/o15/', firstSeen: '2024-01-01', sha256: 'a'.repeat(64) }];
    const sources = contentSources(read(published()));
    const [kept] = appended(before, ['/2567/o15/'], sources, '2024-04-23', () => true);
    const [accepted] = appended(before, ['/2567/o15/'], sources, '2024-04-23');
    expect(kept).toEqual(before[0]);
    expect(accepted?.sha256).not.toBe(before[0]?.sha256);
  });
});

describe('textHash', () => {
  it('knows a list below a key from the next key', () => {
    const text = '---\ntitle: ก\naliases:\n- a\nunit: admin\n---\nก\n';
    expect(textHash(text)).toBe(textHash('---\ntitle: ก\nunit: admin\n---\nก'));
    expect(textHash(text)).not.toBe(textHash('---\ntitle: ก\n---\nก'));
    expect(textHash('aliases: a\n')).not.toBe(textHash('\n'));
  });
});
