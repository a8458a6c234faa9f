import { clustersOf } from '../thai/clusters.ts';
import { foldForSearch } from '../thai/fold.ts';
import { gramsOf } from '../thai/grams.ts';
import { isPart, type StoredRecord } from './format.ts';

/** How much a token counts in a record. */
export const weights = { once: 0, often: 1, section: 2, title: 3 } as const;

const OFTEN = 3;
/** Single clusters have keys of their own: otherwise a query of one letter would fetch a tenth of the index. */
export const single = (cluster: string): string => `\u0001${cluster}`;

/** Every token of a record with its weight. */
export function tokensOf(record: StoredRecord): Map<string, number> {
  const found = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const token of tokens(record.text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  for (const [token, count] of counts) found.set(token, count >= OFTEN ? weights.often : weights.once);
  const raise = (text: string, weight: number) => {
    for (const token of tokens(text)) found.set(token, Math.max(found.get(token) ?? 0, weight));
  };
  for (const { title, also = '' } of record.sections) {
    raise(title, weights.section);
    raise(also, weights.once);
  }
  if (isPart(record)) return found;
  raise(record.title, weights.title);
  raise(record.also ?? '', weights.once);
  return found;
}

function tokens(text: string): string[] {
  const { text: folded } = foldForSearch(text);
  return [...gramsOf(folded), ...clustersOf(folded).map(single)];
}
