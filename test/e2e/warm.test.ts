import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { oit, root, today } from './oit.ts';

const folder = mkdtempSync(join(tmpdir(), 'oit-warm-'));
const content = join(folder, 'content');
cpSync(join(root, 'content'), content, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const item = join(content, '2567/o05');
const replaced = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
};

// A closed year beside the open one: what only one of them has must not be looked for in the other.
const closed = join(content, '2566');
cpSync(join(content, '2567'), closed, { recursive: true });
for (const path of filesBelow(closed).filter((name) => name.endsWith('.md'))) {
  const file = join(closed, path);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('/2567/', '/2566/'));
}
replaced(
  join(content, 'agency.yaml'),
  /^assessments:$/m,
  'assessments:\n  - { year: 2566, framework: ita-2567-local, state: closed }',
);

/** Numbers from 0 on that look random; the same seed gives the same. The generator is Marsaglia's xorshift. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
const seed = Date.now() % 1_000_000;
const draw = random(seed + 1);

/** Texts are added, changed, renamed and removed in items that take documents. */
function editAtRandom(): void {
  for (let edit = 0; edit < 12; edit += 1) {
    const folder = join(content, '2567', ['o05', 'o10', 'o11', 'o16', 'o25'][draw(5)] ?? 'o05');
    const own = readdirSync(folder).filter((name) => name.startsWith('random-'));
    const others = readdirSync(folder).filter((name) => /\.md$/.test(name));
    const [mine, any] = [own[draw(own.length || 1)], others[draw(others.length || 1)]];
    const name = `random-${edit}-${draw(1000)}.md`;
    const kind = draw(4);
    if (kind === 0 && mine) rmSync(join(folder, mine));
    else if (kind === 1 && mine) renameSync(join(folder, mine), join(folder, name));
    else if (kind === 2 && any) appendFileSync(join(folder, any), `\nเพิ่ม ${draw(1000)}\n`);
    else
      writeFileSync(
        join(folder, name),
        `---\ntitle: เรื่องที่ ${draw(1000)}\npublished: 2567-04-${10 + draw(10)}\n---\n\nเนื้อหา ${draw(1000)}\n`,
      );
  }
}

/** What an agency does to its content from one day to the next. */
const changes: [string, () => void][] = [
  ['nothing', () => {}],
  ['a sentence of one document', () => appendFileSync(join(item, 'dengue-control.md'), '\nแก้ไขหนึ่งบรรทัด\n')],
  ['the name of a unit', () => replaced(join(content, 'agency.yaml'), 'ฝ่ายปกครอง', 'ฝ่ายปกครองและทะเบียน')],
  [
    'documents that come, go and are renamed',
    () => {
      writeFileSync(join(item, 'one-more.md'), '---\ntitle: อีกเรื่องหนึ่ง\npublished: 2567-04-01\n---\n\nเนื้อหา\n');
      const [first = '', second = ''] = readdirSync(item).filter(
        (name) => /^[a-z-]+\.md$/.test(name) && !/index|one-more|dengue/.test(name),
      );
      rmSync(join(item, first));
      renameSync(join(item, second), join(item, 'renamed.md'));
    },
  ],
  ['a row of a table', () => replaced(join(content, '2567/o12/service-statistics.csv'), /^(1,.*,)2007,/m, '$12008,')],
  [`texts at random (seed ${seed})`, editAtRandom],
  [`texts at random once more (seed ${seed})`, editAtRandom],
  ['a text of a closed year', () => appendFileSync(join(closed, 'o05/dengue-control.md'), '\nแก้ไขหนึ่งบรรทัด\n')],
  ['a row of a closed year', () => replaced(join(closed, 'o12/service-statistics.csv'), /^(1,.*,)2007,/m, '$12008,')],
  ['the unit of an item', () => replaced(join(item, 'index.md'), /^unit: .*$/m, 'unit: finance')],
];

/** Builds over what stands in a folder. */
function build(out: string, day = today): void {
  const { status, stderr } = oit('build', '--content', content, '--out', join(folder, out), '--today', day);
  expect(status, stderr).toBe(0);
}

/** Builds with nothing that an earlier build kept, but the compiled program. */
function buildCold(out: string, day = today): void {
  // Other builds may be writing there.
  for (const kept of ['attachments', 'index', 'made', 'pages', 'readings', 'rendered', 'social'])
    rmSync(join(root, '.oit/cache', kept), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  build(out, day);
}

const timesOf = (out: string) =>
  new Map(filesBelow(join(folder, out)).map((path) => [path, statSync(join(folder, out, path)).mtimeMs]));

const bytesOf = (out: string) =>
  new Map(
    filesBelow(join(folder, out)).map((path) => [path, readFileSync(join(folder, out, path)).toString('base64')]),
  );

describe('a site that is built over an earlier one', () => {
  beforeAll(() => build('warm'), 240_000);

  it.each(changes)(
    'is the same as one built anew after a change of %s',
    (_, change) => {
      // What changed since the publication before is told from what stands there: both begin with the same.
      const anew = `anew-${Math.random().toString(36).slice(2)}`;
      cpSync(join(folder, 'warm'), join(folder, anew), { recursive: true });
      const [before, times] = [bytesOf('warm'), timesOf('warm')];
      change();
      build('warm');
      buildCold(anew);
      const [warm, cold] = [bytesOf('warm'), bytesOf(anew)];
      expect([...warm.keys()]).toEqual([...cold.keys()]);
      expect([...warm].filter(([path, bytes]) => cold.get(path) !== bytes).map(([path]) => path)).toEqual([]);
      // What is the same has the time that it had: nobody has to move it.
      const now = timesOf('warm');
      const same = [...warm].filter(([path, bytes]) => before.get(path) === bytes).map(([path]) => path);
      expect(same.length).toBeGreaterThan(100);
      expect(same.filter((path) => now.get(path) !== times.get(path))).toEqual([]);
    },
    240_000,
  );

  it('leaves texts as they are on the next day, unless their own day has come', () => {
    const document = '---\ntitle: ประกาศล่วงหน้า\npublished: 2567-04-24\n---\n\nเนื้อหา\n';
    writeFileSync(join(item, 'of-tomorrow.md'), document);
    build('warm');
    const [before, times] = [bytesOf('warm'), timesOf('warm')];
    build('warm', '2567-04-24');
    const now = timesOf('warm');
    const texts = [...before.keys()].filter((path) => /^(en\/)?2567\/o\d\d\/(?!data\/)[^/]+\/index\.html$/.test(path));
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((path) => now.get(path) !== times.get(path)).sort()).toEqual([
      '2567/o05/of-tomorrow/index.html',
      'en/2567/o05/of-tomorrow/index.html',
    ]);
    const anew = 'next-day';
    cpSync(join(folder, 'warm'), join(folder, anew), { recursive: true });
    build('warm', '2567-04-24');
    buildCold(anew, '2567-04-24');
    expect(bytesOf('warm')).toEqual(bytesOf(anew));
  }, 240_000);

  it('never takes over a page that somebody changed', () => {
    const page = join(folder, 'warm/2567/o05/dengue-control/index.html');
    const written = readFileSync(page, 'utf8');
    writeFileSync(page, written.replace('</title>', ' (เปลี่ยน)</title>'));
    build('warm');
    expect(readFileSync(page, 'utf8')).toBe(written);
  }, 240_000);
});
