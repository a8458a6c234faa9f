import { describe, expect, test } from 'vitest';
import { average, exactly, type Part, round2, weightsOf } from '../../src/check/interval.ts';

/** Numbers from 0 to 1 that are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const part = (score: number, weight?: number): Part => ({ score: exactly(score), weight });

describe('average', () => {
  test.each([
    ['a plain mean', [part(100), part(100), part(0)], 'mean', { min: 200 / 3, max: 200 / 3 }],
    ['six hundreds', Array(6).fill(part(100)), 'mean', { min: 100, max: 100 }],
    ['known weights', [part(80, 0.75), part(40, 0.25)], 'weighted', { min: 70, max: 70 }],
    ['one unknown weight, which is the rest', [part(80, 0.75), part(40)], 'weighted', { min: 70, max: 70 }],
    ['two unknown weights', [part(0, 0.5), part(40), part(80)], 'weighted', { min: 20, max: 40 }],
    ['only unknown weights', [part(10), part(90)], 'weighted', { min: 10, max: 90 }],
    [
      'known weights of which one part does not apply',
      [part(80, 0.3), part(40, 0.1)],
      'weighted',
      { min: 70, max: 70 },
    ],
    [
      'a part that is itself a range',
      [{ score: { min: 20, max: 60 }, weight: 0.5 }, part(100, 0.5)],
      'weighted',
      { min: 60, max: 80 },
    ],
  ] as const)('of %s', (_, parts, averaging, wanted) => {
    const result = average(parts, averaging);
    expect(result?.min).toBeCloseTo(wanted.min, 9);
    expect(result?.max).toBeCloseTo(wanted.max, 9);
  });

  test('of six hundreds is a hundred to the last digit', () => {
    expect(average(Array(6).fill(part(100)), 'mean')).toEqual(exactly(100));
  });

  test('of nothing is nothing', () => expect(average([], 'mean')).toBeNull());

  test('holds every average that allowed weights give, and reaches both ends', () => {
    const random = sequence(2567);
    for (let round = 0; round < 200; round += 1) {
      const size = 2 + Math.floor(random() * 4);
      const known = random() < 0.5 ? 0.15 : random() * 0.8;
      const parts = Array.from({ length: size }, (_, index) => {
        const low = random() * 100;
        return { score: { min: low, max: low + random() * (100 - low) }, weight: index === 0 ? known : undefined };
      });
      const result = average(parts, 'weighted');
      if (!result) throw new Error('no average');
      let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      const rest = parts.slice(1);
      const corners = rest.map((_, corner) => rest.map((__, index) => (index === corner ? 1 : 0)));
      const inside = Array.from({ length: 20 }, () => rest.map(() => random() + 1e-9));
      for (const shares of [...corners, ...inside]) {
        const total = shares.reduce((sum, share) => sum + share, 0);
        const weights = [known, ...shares.map((share) => ((1 - known) * share) / total)];
        const of = (pick: 'min' | 'max') =>
          parts.reduce((sum, { score }, index) => sum + score[pick] * (weights[index] ?? 0), 0);
        lowest = Math.min(lowest, of('min'));
        highest = Math.max(highest, of('max'));
      }
      expect(lowest).toBeCloseTo(result.min, 9);
      expect(highest).toBeCloseTo(result.max, 9);
    }
  });
});

describe('weightsOf', () => {
  test.each([
    ['mean', [{}, {}], [exactly(0.5), exactly(0.5)]],
    ['weighted', [{ weight: 0.15 }, {}, {}], [exactly(0.15), { min: 0, max: 0.85 }, { min: 0, max: 0.85 }]],
    ['weighted', [{ weight: 0.75 }, { weight: 0.25 }], [exactly(0.75), exactly(0.25)]],
    ['weighted', [{ weight: 0.75 }, {}], [exactly(0.75), exactly(0.25)]],
    ['weighted', [{ weight: 0.75 }], [exactly(1)]],
  ] as const)('%s of %j', (averaging, parts, wanted) => expect(weightsOf(parts, averaging)).toEqual(wanted));
});

test.each([
  [96.865, 96.87],
  [92.3484, 92.35],
  [66.66666666666666, 66.67],
  [94.994, 94.99],
  [94.995, 95],
  [1.005, 1.01],
  [0, 0],
  [100, 100],
  [38.5, 38.5],
])('round2 of %d is %d', (value, wanted) => expect(round2(value)).toBe(wanted));
