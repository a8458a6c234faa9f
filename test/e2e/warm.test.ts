import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
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
  ['the unit of an item', () => replaced(join(item, 'index.md'), /^unit: .*$/m, 'unit: finance')],
];

/** Builds over what stands in a folder. */
function build(out: string): void {
  const { status, stderr } = oit('build', '--content', content, '--out', join(folder, out), '--today', today);
  expect(status, stderr).toBe(0);
}

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
      change();
      build('warm');
      build(anew);
      const [warm, cold] = [bytesOf('warm'), bytesOf(anew)];
      expect([...warm.keys()]).toEqual([...cold.keys()]);
      expect([...warm].filter(([path, bytes]) => cold.get(path) !== bytes).map(([path]) => path)).toEqual([]);
    },
    240_000,
  );

  it('never takes over a page that somebody changed', () => {
    const page = join(folder, 'warm/2567/o05/dengue-control/index.html');
    const written = readFileSync(page, 'utf8');
    writeFileSync(page, written.replace('</title>', ' (เปลี่ยน)</title>'));
    build('warm');
    expect(readFileSync(page, 'utf8')).toBe(written);
  }, 240_000);
});
