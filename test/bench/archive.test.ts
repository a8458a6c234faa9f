import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { run } from '../../src/site/run.ts';
import { writeArchive } from './archive.ts';
import { attachFiles } from './attached.ts';
import { changesOf, withRow } from './changes.ts';
import { hashOf, standingIn, touched } from './extent.ts';

// Some hundred files each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oit-bench-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archive = (name: string, documents: number) => {
  const content = join(folder, name);
  return { content, ...writeArchive(content, documents) };
};
const errors = async (content: string) =>
  (await run({ content, frameworks: 'src/frameworks', today: '2024-04-23' })).disclosure.findings.filter(
    ({ severity }) => severity === 'error',
  );

describe('writeArchive', () => {
  it('writes the same bytes every time, which figures of other commits were measured on', () => {
    const [one, other] = [archive('one', 20), archive('other', 20)];
    expect(hashOf(one.content)).toBe(hashOf(other.content));
    expect(hashOf(one.content)).toBe('84007ee8ffedc54ebd8f2a497897d2347bcbf9b29c3d297e2cfc98c585c6e0d1');
  });

  it('writes as many documents as asked for, and nothing that is wrong', async () => {
    const { content } = archive('twenty', 20);
    expect(filesBelow(content).filter((path) => path.includes('/document-'))).toHaveLength(20);
    expect(await errors(content)).toEqual([]);
  });
});

describe('attachFiles', () => {
  it('gives documents files and links that are right, the same every time', async () => {
    const [one, other] = [archive('attached', 360), archive('attached-again', 360)];
    attachFiles(one.content, 360);
    attachFiles(other.content, 360);
    expect(hashOf(one.content)).toBe(hashOf(other.content));
    const files = filesBelow(one.content);
    const ending = (end: string) => files.filter((path) => path.endsWith(end)).length;
    expect([ending('.pdf'), ending('.xlsx'), ending('.docx')]).toEqual([120, 36, 15]);
    expect(readFileSync(join(one.content, '2563/o01/document-350.md'), 'utf8')).toContain('(/2563/o01/document-175/)');
    expect(await errors(one.content)).toEqual([]);
  });
});

describe('changesOf', () => {
  it('changes one file at a time, and puts it back', () => {
    const { content, ...paths } = archive('changed', 5);
    const before = hashOf(content);
    const texts = () => [paths.document, paths.table].map((path) => readFileSync(path, 'utf8'));
    const [document, table] = texts();
    const changes = changesOf(paths);
    changes.document();
    expect(texts()).toEqual([`${document}\nแก้ไขหนึ่งบรรทัด\n`, table]);
    changes.table();
    const changed = texts()[1]?.split('\n') ?? [];
    expect(changed.filter((line, at) => line !== table?.split('\n')[at])).toHaveLength(1);
    changes.undo();
    expect(hashOf(content)).toBe(before);
  });

  it('refuses a table without that row', () => {
    expect(() => withRow('a,b\n1,2\n', 1)).toThrow('the table has no row 1');
  });
});

describe('touched', () => {
  it('counts files that came, went or changed', () => {
    const before = new Map([
      ['same', '1 1'],
      ['later', '1 1'],
      ['gone', '1 1'],
    ]);
    const after = new Map([
      ['same', '1 1'],
      ['later', '1 2'],
      ['new', '1 1'],
    ]);
    expect(touched(before, after)).toBe(3);
  });

  it('sees nothing where nothing happened', () => {
    const { content } = archive('still', 1);
    expect(touched(standingIn(content), standingIn(content))).toBe(0);
  });
});
