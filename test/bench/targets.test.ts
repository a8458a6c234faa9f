import { describe, expect, it } from 'vitest';
import { measurement, result, size } from './made.ts';
import { median, type Size } from './result.ts';
import { peakOf, targets, verdictOf } from './targets.ts';

const yardsticks = (hugo: number, pagefind: number): Size['yardsticks'] => ({
  hugo: [measurement(hugo)],
  'hugo-pagefind': [measurement(pagefind)],
});
const usual = size({
  steps: { cold: [measurement(12)], document: [measurement(3)], check: [measurement(2)] },
  yardsticks: yardsticks(4, 6),
});
const large = size({ documents: 20_000, steps: { cold: [measurement(48, { peakBytes: 5e9 })] } });

const judged = (sizes: Size[]) =>
  targets.map(({ figure, limit }) => {
    const value = figure(result({ sizes }));
    return [value, verdictOf(value, limit)];
  });

describe('targets', () => {
  it('are judged by the figures of 5,000 and 20,000 documents', () => {
    expect(judged([usual, large])).toEqual([
      [1.2, 'not met'],
      [0.25, 'met'],
      [1, 'met'],
      [2, 'not met'],
      [4, 'met'],
      [5, 'not met'],
    ]);
  });

  it('are not judged by other numbers of documents, nor without the yardstick', () => {
    expect(judged([{ ...usual, documents: 500 }]).map(([, verdict]) => verdict)).toEqual(Array(6).fill('not measured'));
    expect(judged([{ ...usual, yardsticks: { hugo: [measurement(4)] } }])[0]).toEqual([null, 'not measured']);
  });
});

describe('peakOf', () => {
  it('is that of the dearest step, each by its median', () => {
    const peaks = (...values: number[]) => values.map((peakBytes) => measurement(1, { peakBytes }));
    expect(peakOf(size({ steps: { cold: peaks(1, 9, 2), table: peaks(3, 4, 4) } }))).toBe(4);
  });

  it('is unknown where memory cannot be read', () => {
    expect(peakOf(size({ steps: { cold: [measurement(1, { peakBytes: null })] } }))).toBeNull();
  });
});

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1], 2.5],
    [[], null],
    [[1, null, 3], null],
    [[1, undefined], null],
  ])('of %j is %j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});
