import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outFolder } from '../../src/cli/out-folder.ts';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'oit-out-')));
  mkdirSync(at('content'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([[''], ['content'], ['content/site'], ['content/a/b']])(
  'refuses what would delete or fill the content: %j',
  (name) => {
    expect(() => outFolder(at(name), at('content'))).toThrow(/--out dist/);
  },
);

it('refuses the folder of the program, and the one in which the command runs', () => {
  for (const precious of [process.cwd(), join(process.cwd(), '..')])
    expect(() => outFolder(precious, at('content'))).toThrow();
});

it('refuses a folder with files of somebody, and a file', () => {
  mkdirSync(at('precious'));
  writeFileSync(at('precious', 'thesis.docx'), '');
  expect(() => outFolder(at('precious'), at('content'))).toThrow(/has not made/);
  expect(() => outFolder(at('precious', 'thesis.docx'), at('content'))).toThrow(/has not made/);
  expect(existsSync(at('precious', 'thesis.docx'))).toBe(true);
});

it('takes a new folder, an empty one, and one that an earlier build has made', () => {
  expect(outFolder(at('new'), at('content'))).toBe(at('new'));
  mkdirSync(at('empty'));
  expect(outFolder(at('empty'), at('content'))).toBe(at('empty'));
  mkdirSync(at('site', 'api'), { recursive: true });
  writeFileSync(at('site', 'api', 'index.json'), '{}');
  expect(outFolder(at('site'), at('content'))).toBe(at('site'));
});

it('follows a link, so that the folder that is served is the one that changes', () => {
  mkdirSync(at('served'));
  symlinkSync(at('served'), at('link'));
  expect(outFolder(at('link'), at('content'))).toBe(at('served'));
  symlinkSync(at('content'), at('sly'));
  expect(() => outFolder(at('sly'), at('content'))).toThrow(/--out dist/);
});
