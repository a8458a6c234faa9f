import type { Interval } from '../model/assessment.ts';

/** A part of an average: its score, and its share where somebody published it. */
export interface Part {
  score: Interval;
  weight: number | undefined;
}

export const exactly = (value: number): Interval => ({ min: value, max: value });

/**
 * The range in which each part's weight can lie. With `mean` all weigh the same; with `weighted` the known weights stand,
 * and the others share what is left in any proportion. Parts that do not apply are left out beforehand, so known
 * weights that no longer add up to 1 are scaled.
 */
export function weightsOf(
  parts: readonly { weight?: number | undefined }[],
  averaging: 'mean' | 'weighted',
): Interval[] {
  if (averaging === 'mean') return parts.map(() => exactly(1 / parts.length));
  const known = parts.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const unknown = parts.filter(({ weight }) => weight === undefined).length;
  if (unknown === 0) return parts.map(({ weight = 0 }) => exactly(weight / known));
  const rest = 1 - known;
  return parts.map(({ weight }) =>
    weight !== undefined ? exactly(weight) : unknown === 1 ? exactly(rest) : { min: 0, max: rest },
  );
}

/**
 * The lowest and highest average that any allowed weights give.
 * @returns null when there is nothing to average
 */
export function average(parts: readonly Part[], averaging: 'mean' | 'weighted'): Interval | null {
  if (parts.length === 0) return null;
  if (averaging === 'mean') {
    // Summed before it is divided: six items of 100 are 100, not 99.99999999999997.
    const mean = (pick: (score: Interval) => number) =>
      parts.reduce((sum, { score }) => sum + pick(score), 0) / parts.length;
    return { min: mean(({ min }) => min), max: mean(({ max }) => max) };
  }
  const weights = weightsOf(parts, averaging);
  const shared = parts.filter((_, index) => weights[index]?.min !== weights[index]?.max);
  const fixed = (pick: (score: Interval) => number) =>
    parts.reduce((sum, { score }, index) => {
      const weight = weights[index];
      return weight && weight.min === weight.max ? sum + weight.min * pick(score) : sum;
    }, 0);
  const rest =
    shared.length === 0
      ? 0
      : 1 - weights.reduce((sum, weight) => sum + (weight.min === weight.max ? weight.min : 0), 0);
  return {
    min: fixed(({ min }) => min) + (shared.length === 0 ? 0 : rest * Math.min(...shared.map(({ score }) => score.min))),
    max: fixed(({ max }) => max) + (shared.length === 0 ? 0 : rest * Math.max(...shared.map(({ score }) => score.max))),
  };
}

/** Two decimals, halves up, as results are published: 96.865 is 96.87. */
export const round2 = (value: number): number => Math.round((value + Number.EPSILON * Math.abs(value) * 8) * 100) / 100;
