import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { hugoArguments, writeHugoProject } from './hugo.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oit-hugo-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('writeHugoProject', () => {
  it('takes the Markdown and nothing else, with indexes under the name that Hugo wants', () => {
    const [content, project] = [join(folder, 'content'), join(folder, 'project')];
    mkdirSync(join(content, '2567/o15'), { recursive: true });
    for (const name of ['index.md', 'one.md', 'rows.csv']) writeFileSync(join(content, '2567/o15', name), name);
    writeHugoProject(project, content);
    expect(filesBelow(project)).toEqual([
      'config.toml',
      'content/2567/o15/_index.md',
      'content/2567/o15/one.md',
      'layouts/_default/list.html',
      'layouts/_default/single.html',
    ]);
    expect(readFileSync(join(project, 'content/2567/o15/_index.md'), 'utf8')).toBe('index.md');
  });

  it('is built with days of the Buddhist Era, which Hugo takes for its future', () => {
    expect(hugoArguments(folder)).toContain('--buildFuture');
  });
});
