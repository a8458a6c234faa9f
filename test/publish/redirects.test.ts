import { describe, expect, it } from 'vitest';
import { redirects, redirectsFile } from '../../src/publish/redirects.ts';
import { read } from '../content/read-fixture.ts';
import { agencyYaml, temporaryFolder } from '../content/temporary.ts';
import { published, textOf } from './published.ts';
import { sampleSite } from './site.ts';

const more = {
  '2567/o15/index.md': `---
unit: finance
aliases: { 'แผน เก่า.pdf': unnamed.bin, /2566/o12/files/old.bin: files/unnamed.bin }
withdrawn:
  - { address: wrong, reason: ประกาศซ้ำ, date: 2567-02-01 }
  - { address: leaked.pdf, reason: มีข้อมูลส่วนบุคคล, date: 2567-02-02 }
---
`,
  '2567/o15/winner.md': '---\ntitle: ประกาศ\naliases: [old]\n---\n',
  '2567/o14/index.md': '---\naliases: { former.csv: anything.csv }\n---\n',
};
const site = sampleSite({ more });

describe('redirects', () => {
  it('lead from every former address to the present one, in both languages; what was withdrawn is gone', () => {
    const lines = redirects({ ...site, base: '/oit/' }).map(
      ({ from, to, status }) => `${status} ${decodeURI(from)} ${to ?? '-'}`,
    );
    expect(lines.sort()).toEqual([
      '301 /oit/2566/o12/files/old.bin /oit/2567/o15/files/unnamed.bin',
      '301 /oit/2567/o14/data/former.csv /oit/2567/o14/data/anything.csv',
      '301 /oit/2567/o14/data/former.json /oit/2567/o14/data/anything.json',
      '301 /oit/2567/o14/data/former.xlsx /oit/2567/o14/data/anything.xlsx',
      '301 /oit/2567/o14/data/former/ /oit/2567/o14/data/anything/',
      '301 /oit/2567/o15/files/แผน เก่า.pdf /oit/2567/o15/files/unnamed.bin',
      '301 /oit/2567/o15/old/ /oit/2567/o15/winner/',
      '301 /oit/en/2567/o14/data/former/ /oit/en/2567/o14/data/anything/',
      '301 /oit/en/2567/o15/old/ /oit/en/2567/o15/winner/',
      '410 /oit/2567/o15/files/leaked.pdf -',
      '410 /oit/2567/o15/wrong/ -',
      '410 /oit/en/2567/o15/wrong/ -',
    ]);
  });

  it('stand in _redirects, encoded, without what no such host knows; nothing is written where there are none', async () => {
    const text = textOf(await published(site), '_redirects');
    expect(text).toContain('/2567/o15/old/ /2567/o15/winner/ 301\n');
    expect(text).toContain('/2567/o15/files/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B9%80%E0%B8%81%E0%B9%88%E0%B8%B2.pdf ');
    expect(text).not.toContain('410');
    expect(redirectsFile(sampleSite())).toBeNull();
  });

  it('are not needed on a plain host: the file stands at its former address too', async () => {
    const files = await published(site);
    const original = files.get('2567/o15/files/unnamed.bin');
    for (const path of ['2567/o15/files/แผน เก่า.pdf', '2566/o12/files/old.bin'])
      expect(files.get(path)).toEqual(original);
    for (const format of ['csv', 'json', 'xlsx'])
      expect(files.get(`2567/o14/data/former.${format}`)).toEqual(files.get(`2567/o14/data/anything.${format}`));
  });
});

describe('former names in the front matter of an item', () => {
  const base = { 'agency.yaml': agencyYaml, '2567/o15/files/plan.pdf': '%PDF', '2567/o15/list.csv': 'A\n1\n' };
  const found = (front: string) =>
    read(temporaryFolder({ ...base, '2567/o15/index.md': `---\n${front}\n---\n` })).findings.map(
      ({ code, line, params }) => `${code} ${line} ${params['found']} ${params['corrected'] ?? ''}`,
    );

  it.each([
    ['aliases: { old.pdf: paln.pdf }', 'file-not-found 2 paln.pdf aliases: { old.pdf: plan.pdf }'],
    ['aliases: { old.csv: lsit.csv }', 'data-not-found 2 lsit.csv aliases: { old.csv: list.csv }'],
    ['aliases: { plan.pdf: plan.pdf }', 'name-conflict 2 plan.pdf '],
    ['aliases: { list.csv: list.csv }', 'name-conflict 2 list.csv '],
    ['aliases: { ../old.pdf: plan.pdf }', 'id-invalid 2 ../old.pdf '],
    ['withdrawn: [{ address: plan.pdf, reason: ก, date: 2567-01-15 }]', 'name-conflict 2 plan.pdf '],
    ['withdrawn: [{ address: Old Name, reason: ก, date: 2567-01-15 }]', 'id-invalid 2 Old Name '],
  ])('%s', (front, finding) => {
    expect(found(front)).toEqual([finding]);
  });

  it('may be those of other items, and of files that look like tables', () => {
    expect(found('aliases: { /2566/o12/files/a.pdf: plan.pdf, files/a.csv: plan.pdf, a.csv: list }')).toEqual([]);
  });
});
