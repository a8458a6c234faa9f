import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { program } from '../../src/cli/program.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { manualFrontMatter } from '../../src/manual/front-matter.ts';
import { findingCodes } from '../../src/model/finding.ts';
import { shots } from '../pictures/shots.ts';

const folder = join(import.meta.dirname, '../../src/manual/pages');
const pictures = join(folder, '../pictures');
const manuals = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

describe.each(manuals)('%s', (_, text) => {
  it('has the front matter of a manual', () => {
    const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
    expect(manualFrontMatter.safeParse(parse(front)).error).toBeUndefined();
  });

  it('teaches commands and options that the program has', () => {
    const { commands } = program();
    const wrong = [...text.matchAll(/npx oit ([a-z]+)([^`\n|]*)/g)].flatMap(([line, name = '', rest = '']) => {
      const command = commands.find((one) => one.name() === name);
      if (!command) return [line];
      const options = command.options.map(({ long }) => long);
      return [...rest.matchAll(/--[a-z-]+/g)].some(([option]) => !options.includes(option)) ? [line] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('links to findings by their codes', () => {
    const codes = [...text.matchAll(/findings\/([a-z-]+)\//g)].map(([, code]) => code);
    expect(codes.filter((code) => !findingCodes.some((known) => known === code))).toEqual([]);
  });
});

it('show every picture that is there, said in words, and all of them are small', () => {
  const shown = manuals.flatMap(([, text]) => [...text.matchAll(/^!\[([^\]]{20,})\]\(\.\.\/pictures\/(\S+)\)$/gm)]);
  const names = readdirSync(pictures);
  expect(shown.map(([, , name]) => name).toSorted()).toEqual(names.toSorted());
  expect(shots.map(({ name }) => `${name}.webp`).toSorted()).toEqual(names.toSorted());
  expect(names.reduce((sum, name) => sum + statSync(join(pictures, name)).size, 0)).toBeLessThan(700_000);
});

it('the names of statuses are those of the site', () => {
  const text = manuals.find(([name]) => name === 'administrator.md')?.[1] ?? '';
  for (const name of Object.values(dictionary('th').itemStatus)) expect(text).toContain(`| ${name} |`);
});
