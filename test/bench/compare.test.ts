import { describe, expect, it } from 'vitest';
import { changeOf, changeOfPairs, compareSizes, doubts } from './compare.ts';
import { measurement, result, size } from './made.ts';

describe('changeOf', () => {
  it.each([
    ['less, and every run less', [10, 11, 12], [7, 8, 9], 'better'],
    ['more, and every run more', [7, 8, 9], [10, 11, 12], 'worse'],
    ['less, but runs overlap', [10, 11, 12], [7, 8, 10.5], 'unclear'],
    ['more, but runs overlap', [10, 10, 14], [9, 13, 13], 'unclear'],
    ['less than a twentieth', [100, 100, 101], [97, 96, 97], 'same'],
    ['the same', [5, 5], [5, 5], 'same'],
    ['of one run, less than chance may do', [10], [9], 'same'],
    ['of one run, more than chance may do', [10], [8], 'better'],
    ['from nothing', [0], [3], 'worse'],
  ])('%s', (_, before, after, change) => {
    expect(changeOf(before, after)).toBe(change);
  });

  it('sees no change in what is too little to matter', () => {
    expect(changeOf([0.04], [0.08], 0.1)).toBe('same');
  });
});

describe('changeOfPairs', () => {
  it.each([
    ['less in every pair, though the machine was busy later', [10, 20, 30], [8, 16, 25], 'better'],
    ['more in every pair', [10, 20, 30], [12, 26, 33], 'worse'],
    ['not in every pair', [10, 10, 10], [8, 8, 11], 'unclear'],
    ['too little', [100, 100], [99, 98], 'same'],
  ])('%s', (_, before, after, change) => {
    expect(changeOfPairs(before, after)).toBe(change);
  });
});

describe('compareSizes', () => {
  const before = size({ steps: { cold: [measurement(20, { stages: { read: 4, index: 6 } })] } });
  const after = size({ steps: { cold: [measurement(10, { stages: { read: 4, pages: 1 } })] } });

  it('compares what both have, stage by stage', () => {
    const compared = compareSizes([before], [after]);
    expect(compared.map(({ name, change }) => [name.replace(/^.*no output/, 'cold'), change])).toEqual([
      ['cold', 'better'],
      ['cold, CPU', 'better'],
      ['cold, memory', 'same'],
      ['cold, stage read', 'same'],
      ['output, files', 'same'],
      ['output, size', 'same'],
    ]);
    expect(compared[0]).toMatchObject({ documents: 5000, before: 20, after: 10, unit: 's' });
  });

  it('sees one file more', () => {
    const more = size({ ...before, output: { files: 101, bytes: 5e6 } });
    expect(compareSizes([before], [more]).find(({ name }) => name === 'output, files')?.change).toBe('more');
  });

  it('compares run with run where they took turns', () => {
    const runs = (...values: number[]) => size({ steps: { cold: values.map((seconds) => measurement(seconds)) } });
    const change = (paired: boolean) => compareSizes([runs(10, 20)], [runs(8, 16)], paired)[0]?.change;
    expect([change(true), change(false)]).toEqual(['better', 'unclear']);
  });

  it('compares nothing that was built from another archive, and no other number of documents', () => {
    const other = size({ ...after, archive: { files: 1, bytes: 1, sha256: 'other' } });
    expect(compareSizes([before], [other])).toEqual([]);
    expect(compareSizes([before], [{ ...after, documents: 500 }])).toEqual([]);
  });
});

describe('doubts', () => {
  it('has none about two runs on one machine', () => {
    expect(doubts(result(), result())).toEqual([]);
  });

  it('names another machine, another Node and another archive', () => {
    const old = result({ sizes: [size({ archive: { files: 1, bytes: 1, sha256: 'other' } })] });
    old.machine = { ...old.machine, cores: 64, node: 'v20.0.0' };
    expect(doubts(old, result())).toEqual([
      'The machines differ: only files and bytes can be compared.',
      'Node was v20.0.0.',
      'The archive of 5000 documents was another: left out.',
    ]);
  });
});
