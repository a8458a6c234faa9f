import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/content/csv.ts';
import { guarded, unguarded } from '../../src/content/formula.ts';
import { csv } from '../../src/publish/csv.ts';

/** Numbers from 0 to 1 that are the same every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pieces = [
  ...["'", "''", '=', '+', '-', '@', '＝', '－', '\t', '\r', '\n', '\r\n', ' ', '\u00a0', '\u200b', '\ufeff', '\u0001'],
  ...[
    '"',
    '""',
    ',',
    ';',
    '|',
    '0',
    '5',
    '66',
    ' 2 ',
    '1,000',
    '.5',
    '%',
    'ข้อ',
    'ก',
    'SUM(1)',
    'cmd|" /C calc"!A0',
    'x',
  ],
];
const next = random(2567);
const anyText = () =>
  Array.from({ length: 1 + Math.floor(next() * 5) }, () => pieces[Math.floor(next() * pieces.length)]).join('');
const texts = Array.from({ length: 20_000 }, anyText);

/** What OWASP names as the beginning of a formula, after what a spreadsheet may skip; written apart from the rule itself. */
const skipped = (sign: string) => sign.trim() === '' || sign === '\u0001' || sign === '\u200b';
const begins = (cell: string) => '=+-@＝＋－＠'.includes([...cell].find((sign) => !skipped(sign)) ?? 'nothing');
const isNumber = (cell: string) => /^[+-][0-9][0-9 ,]*(\.[0-9]+)?%?$/.test(cell);
const isDashes = (cell: string) => /^-+$/.test(cell);

describe('a text that begins like a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['+1+1', "'+1+1"],
    ['-2+3+cmd|" /C calc"!A0', `'-2+3+cmd|" /C calc"!A0`],
    ['- ข้อ หนึ่ง', "'- ข้อ หนึ่ง"],
    ['+66-2-123-4567', "'+66-2-123-4567"],
    [' =1+1', "' =1+1"],
    ['\t=1+1', "'\t=1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['＝1+1', "'＝1+1"],
    ["'=1+1", "''=1+1"],
    ["''-5", "'''-5"],
  ])('%j is written as %j', (text, cell) => {
    expect(guarded(text)).toBe(cell);
    expect(unguarded(cell)).toBe(text);
  });

  it.each(['-', '--', '-5', '+5', '-1,234.50', '-0.5%', '+66 2 123 4567', "'quoted'", "'", 'a=b', '', 'ก - ข'])(
    '%j is written as it is',
    (text) => {
      expect(guarded(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    },
  );

  it('is read back as it was, whatever it is', () => {
    for (const text of texts) expect(unguarded(guarded(text)), JSON.stringify(text)).toBe(text);
  });

  it('never stands first in a cell', () => {
    const cells = texts.map(guarded);
    expect(cells.filter(begins).length).toBeGreaterThan(100);
    for (const cell of cells.filter(begins)) expect(isNumber(cell) || isDashes(cell), JSON.stringify(cell)).toBe(true);
    for (const cell of cells) expect(cell, JSON.stringify(cell)).not.toMatch(/^[\t\r\n]/);
  });
});

describe('a published CSV file', () => {
  it('is read back by the reader of tables, cell by cell', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => ['row', ...texts.slice(index * 4, index * 4 + 4)]);
    const written = csv(['kind', 'a', 'b', 'c', 'd'], rows);
    const { records, syntax, encoding } = parseCsv(Buffer.from(written));
    expect(syntax).toBeNull();
    expect(encoding).toBeNull();
    expect(records.slice(1).map(({ cells }) => cells)).toEqual(rows);
  });
});
