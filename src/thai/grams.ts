import { clustersOf } from './clusters.ts';

/** Letters in one token. Three tell words apart well enough, and a word of two is found as the beginning of a token. */
export const GRAM = 3;

/**
 * The tokens of a folded text: for each cluster, that one and the next two, so that any part of a compound is found without
 * knowing where words begin. The last two tokens are shorter.
 *
 * @example gramsOf('งบปี') // ['งบปี', 'บปี', 'ปี']
 */
export function gramsOf(folded: string): string[] {
  const clusters = clustersOf(folded);
  return clusters.map((cluster, index) => cluster + (clusters[index + 1] ?? '') + (clusters[index + 2] ?? ''));
}
