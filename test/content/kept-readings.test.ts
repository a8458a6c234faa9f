import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { type ContentOptions, type ReadContent, readContent } from '../../src/content/read.ts';
import type { Frameworks } from '../../src/frameworks/frameworks.ts';
import { loadFrameworks } from '../../src/frameworks/load.ts';
import { contentComponents } from '../../src/model/content-components.ts';
import { sequence } from '../thai/generated.ts';
import { fixture, frameworks } from './read-fixture.ts';
import { agencyYaml, temporaryFolder } from './temporary.ts';

const root = join(import.meta.dirname, '../..');
const program = 'this program';

const readOnce = (folder: string, more: Partial<ContentOptions> = {}): ReadContent =>
  readContent({ root: folder, label: 'content', frameworks, components: contentComponents, ...more });

/** Reads a folder with what is kept, and anew: every finding, place and value has to be the same. */
function compare(folder: string, cache: string, more: Partial<ContentOptions> = {}): void {
  const keep = { folder: cache, program, ...more.keep };
  const fresh = readOnce(folder, { ...more, keep: undefined });
  for (const kept of [readOnce(folder, { ...more, keep }), readOnce(folder, { ...more, keep })])
    expect(kept).toStrictEqual(fresh);
}

/** Files of a cache, with the number that a file has on disk: one that is written again has another. */
const written = (cache: string) =>
  Object.fromEntries(filesBelow(cache).map((name) => [name, statSync(join(cache, name)).ino]));

const document = (text: string, more = '') => `---\ntitle: ประกาศ\npublished: 2567-01-15\n${more}---\n${text}\n`;
const index = `---
unit: admin
published: 2567-01-15
evidence:
  plan: { file: plan.pdf }
---
`;

describe('what was read before is read from what is kept', () => {
  it.each(['content', ...readdirSync(join(root, 'test/fixtures')).map((name) => `test/fixtures/${name}`)])(
    'and is the same: %s',
    (folder) => compare(join(root, folder), temporaryFolder({})),
    60_000,
  );

  it('of one cache, by many folders', () => {
    const cache = temporaryFolder({});
    for (const name of ['valid', 'bad-date', 'unknown-unit', 'valid', 'two-years', 'bad-date'])
      compare(fixture(name), cache);
    compare(fixture('bad-date'), cache, { label: 'ข้อมูล' });
    compare(fixture('bad-date'), cache, { label: 'content' });
  });

  it('and is not written again', () => {
    const cache = temporaryFolder({});
    readOnce(join(root, 'content'), { keep: { folder: cache, program } });
    const before = written(cache);
    expect(Object.keys(before).length).toBeGreaterThan(2);
    readOnce(join(root, 'content'), { keep: { folder: cache, program } });
    expect(written(cache)).toEqual(before);
  });
});

describe('what a text depends on makes it be read again', () => {
  const folder = () =>
    temporaryFolder({
      'agency.yaml': agencyYaml,
      '2567/o09/index.md': index,
      '2567/o09/a.md': document('ข้อความ', 'unit: admin\nfiles: [a.pdf]\naliases: [old]\n'),
      '2567/o09/files/plan.pdf': 'x',
      '2567/o09/files/a.pdf': 'x',
    });

  it.each<[string, (folder: string) => void]>([
    ['a unit that is gone', (at) => writeFileSync(join(at, 'agency.yaml'), agencyYaml.replaceAll('admin', 'other'))],
    ['an attachment that is gone', (at) => rmSync(join(at, '2567/o09/files/a.pdf'))],
    ['an attachment that evidence names', (at) => rmSync(join(at, '2567/o09/files/plan.pdf'))],
    ['another name', (at) => renameSync(join(at, '2567/o09/a.md'), join(at, '2567/o09/b.md'))],
    ['another item', (at) => renameSync(join(at, '2567/o09'), join(at, '2567/o10'))],
    [
      'other criteria',
      (at) => writeFileSync(join(at, 'agency.yaml'), agencyYaml.replace('ita-2567-local', 'ita-2566-national')),
    ],
    ['another year', (at) => renameSync(join(at, '2567'), join(at, '2566'))],
    ['the same length, and the same time', (at) => rewritten(join(at, '2567/o09/a.md'), 'ประกาศ', 'ประกวด')],
  ])('%s', (_, change) => {
    const at = folder();
    const cache = temporaryFolder({});
    compare(at, cache);
    change(at);
    compare(at, cache);
  });

  it('criteria and tables of another program', () => {
    const cache = temporaryFolder({});
    const at = fixture('khlongprap-2567');
    compare(at, cache);
    const others = structuredClone(frameworks);
    for (const framework of others.byId.values())
      for (const { subIndicators } of framework.indicators)
        for (const { items } of subIndicators) for (const item of items) item.elements.shift();
    for (const table of others.tables.values()) for (const column of table.columns) column.type = 'text';
    compare(at, cache, { frameworks: others });
    compare(at, cache);
    const valid = fixture('mdx-attribute');
    for (const components of [contentComponents, [], contentComponents]) compare(valid, cache, { components });
  }, 60_000);

  it('a table that evidence reads by another schema', () => {
    const at = fixture('wrong-column');
    const copy = temporaryFolder({});
    cpSync(at, copy, { recursive: true });
    const cache = temporaryFolder({});
    compare(copy, cache);
    for (const name of filesBelow(copy).filter((one) => one.endsWith('index.md'))) rmSync(join(copy, name));
    compare(copy, cache);
  });

  it('another program', () => {
    const at = folder();
    const cache = temporaryFolder({});
    readOnce(at, { keep: { folder: cache, program } });
    const before = written(cache);
    readOnce(at, { keep: { folder: cache, program: 'another' } });
    expect(written(cache)).not.toEqual(before);
  });
});

function rewritten(path: string, from: string, to: string): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  utimesSync(path, atime, mtime);
}

describe('whatever happens to the files', () => {
  it('after every one of many random edits, deletions, additions and renames', () => {
    const random = sequence(25_67);
    const at = temporaryFolder({});
    cpSync(fixture('khlongprap-2567'), at, { recursive: true });
    const cache = temporaryFolder({});
    const pick = <One>(from: readonly One[]): One => from[random(from.length)] as One;
    const pieces = [
      '\n',
      '๑',
      '2568',
      ': ',
      '#',
      'unit: other\n',
      '---\n',
      '',
      '<script>',
      '[ก](line://x)',
      '"',
      ',',
      '- ',
    ];
    const texts = () => filesBelow(at).filter((name) => /\.(mdx?|csv|yaml)$/.test(name));
    for (let run = 0; run < 40; run += 1) {
      const name = pick(texts());
      const path = join(at, name);
      const change = random(8);
      if (change === 0 && name !== 'agency.yaml') rmSync(path);
      else if (change === 1 && name !== 'agency.yaml') renameSync(path, join(at, pick(texts())));
      else if (change === 2) writeFileSync(join(path, '..', `new-${run}.md`), document('ใหม่'));
      else if (change === 3) {
        mkdirSync(join(path, '../files'), { recursive: true });
        writeFileSync(join(path, '../files', `new-${run}.pdf`), 'x');
      } else {
        const text = readFileSync(path, 'utf8');
        const cut = random(text.length + 1);
        writeFileSync(path, text.slice(0, cut) + pick(pieces) + text.slice(cut + random(3)));
      }
      const keep = { folder: cache, program };
      expect(readOnce(at, { keep })).toStrictEqual(readOnce(at));
    }
  }, 60_000);

  it('when what is kept is damaged, gone or something else', () => {
    const random = sequence(7);
    const at = fixture('several-mistakes');
    const cache = temporaryFolder({});
    const keep = { folder: cache, program };
    const fresh = readOnce(at);
    readOnce(at, { keep });
    const names = filesBelow(cache);
    for (let run = 0; run < 80; run += 1) {
      const path = join(cache, names[random(names.length)] ?? '');
      const bytes = readFileSync(path);
      const spot = random(bytes.length);
      if (run % 5 === 0) writeFileSync(path, bytes.subarray(0, spot));
      else if (run % 11 === 0) rmSync(path);
      else {
        bytes[spot] = (bytes[spot] ?? 0) ^ (1 + random(255));
        writeFileSync(path, bytes);
      }
      expect(readOnce(at, { keep })).toStrictEqual(fresh);
    }
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'no folder');
    expect(readOnce(at, { keep })).toStrictEqual(fresh);
    rmSync(cache);
  }, 60_000);
});

describe('what is kept', () => {
  it('is never a text in which personal data was seen, in a document, an index or a table', () => {
    const number = '1101700207030';
    const at = temporaryFolder({
      'agency.yaml': agencyYaml,
      '2567/o09/index.md': `${index}เลขบัตรประชาชน ${number}\n`,
      '2567/o09/a.md': document(`เลขบัตรประชาชน ${number}`),
      '2567/o09/t.csv': `ชื่อ,เลขบัตรประชาชน\nก,${number}\n`,
      '2567/o09/b.md': document('ข้อความ'),
    });
    const cache = temporaryFolder({});
    compare(at, cache);
    expect(readOnce(at).sightings.length).toBe(3);
    const all = filesBelow(cache).map((name) => readFileSync(join(cache, name), 'utf8'));
    expect(all.join()).toContain('b.md');
    expect(all.filter((text) => /1101700207030|a\.md|index\.md|t\.csv/.test(text))).toEqual([]);
  });

  it('is no body, and nothing of what is no longer there', () => {
    const at = temporaryFolder({
      'agency.yaml': agencyYaml,
      '2567/o09/a.md': document('ข้อความ'),
      '2567/o09/b.md': document('ข้อความ'),
      '2567/o09/t.csv': 'ก\n1\n',
    });
    const cache = temporaryFolder({});
    const all = () => {
      readOnce(at, { keep: { folder: cache, program } });
      return filesBelow(cache).map((name) => readFileSync(join(cache, name), 'utf8'));
    };
    expect(all().join()).not.toContain('ข้อความ');
    expect(all()).toHaveLength(2);
    for (const name of ['a.md', 't.csv']) rmSync(join(at, '2567/o09', name));
    expect(all()).toHaveLength(1);
    expect(all().join()).not.toContain('a.md');
  });

  it('is that of a few content folders', () => {
    const cache = temporaryFolder({});
    for (let folder = 0; folder < 12; folder += 1)
      readOnce(fixture('valid'), { label: `content-${folder}`, keep: { folder: cache, program } });
    expect(readdirSync(join(cache, 'readings'))).toHaveLength(8);
  });
});

describe('the criteria', () => {
  const folder = join(root, 'src/frameworks');
  const load = (at: string, cache: string): Frameworks => loadFrameworks(at, { folder: cache, program });

  it('are the same when they were kept, also when what is kept is damaged', () => {
    const cache = temporaryFolder({});
    expect(load(folder, cache)).toStrictEqual(frameworks);
    expect(load(folder, cache)).toStrictEqual(frameworks);
    const path = join(cache, 'frameworks.json');
    const bytes = readFileSync(path);
    for (const at of [3, 100_000]) {
      const broken = Uint8Array.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 1;
      writeFileSync(path, broken);
      expect(load(folder, cache)).toStrictEqual(frameworks);
    }
  }, 60_000);

  it('are read again when one of their files is another one', () => {
    const cache = temporaryFolder({});
    const copy = temporaryFolder({});
    cpSync(folder, copy, { recursive: true });
    load(copy, cache);
    const path = join(copy, 'ita-2567-local.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('confidence: medium', 'confidence: high'));
    const again = load(copy, cache);
    expect(again).toStrictEqual(loadFrameworks(copy));
    expect(again).not.toEqual(frameworks);
  }, 60_000);
});
