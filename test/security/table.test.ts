import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { activeAttachments, policyPages, untrustedPictures } from './browser-cases.ts';
import { faults } from './faults.ts';
import { fuzzKinds } from './fuzz.ts';
import { hostileFolders } from './hostile.ts';
import { markupAttacks } from './markup.ts';
import { mdxAttacks } from './mdx.ts';

const root = join(import.meta.dirname, '../..');

/** What the table of SECURITY.md must say, row by row. */
const counts = [
  markupAttacks.length,
  mdxAttacks.length,
  hostileFolders.length,
  ...Object.values(fuzzKinds),
  faults.killedSwaps,
  faults.concurrentSwaps,
  faults.killedBuilds,
  faults.concurrentBuilds,
  faults.disks.length,
  untrustedPictures.length,
  Object.keys(activeAttachments).length,
  policyPages.length,
];

const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name = '', number = '', where = ''] = /^\| (.+?) +\| +(\d+) \| `(.+?)` +\|$/.exec(line) ?? [];
    return name === '' ? [] : [{ name, number: Number(number), where }];
  });

it('the table in SECURITY.md has the numbers of the tests', () => {
  expect(rows.map(({ number }) => number)).toEqual(counts);
});

it.each(rows)('$name: the file that is named is there', ({ where }) => {
  expect(readFileSync(join(root, where), 'utf8')).toMatch(/\S/);
});

it('no case stands twice', () => {
  for (const list of [markupAttacks, mdxAttacks, hostileFolders.map(({ name }) => name)])
    expect(new Set(list).size).toBe(list.length);
});
