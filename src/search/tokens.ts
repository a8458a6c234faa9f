import { clustersOf } from '../thai/clusters.ts';
import { foldForSearch } from '../thai/fold.ts';
import { gramsOf } from '../thai/grams.ts';
import { writtenDates } from '../thai/written-dates.ts';
import { isPart, type StoredRecord } from './format.ts';
import { nameTokens } from './names.ts';

/** How much a token counts in a record. */
export const weights = { once: 0, often: 1, section: 2, title: 3 } as const;

const OFTEN = 3;
/** Single clusters have keys of their own: otherwise a query of one letter would fetch a tenth of the index. */
export const single = (cluster: string): string => `\u0001${cluster}`;
/** The key of a day, however it is written. */
export const day = (iso: string): string => `\u0004${iso}`;

/** Every token of a record with its weight. */
export function tokensOf(record: StoredRecord): Map<string, number> {
  const found = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const token of tokens(record.text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  for (const [token, count] of counts) found.set(token, count >= OFTEN ? weights.often : weights.once);
  const add = (token: string, weight: number) => found.set(token, Math.max(found.get(token) ?? 0, weight));
  const raise = (text: string, weight: number) => {
    for (const token of tokens(text)) add(token, weight);
  };
  for (const { iso } of writtenDates(record.text)) add(day(iso), weights.once);
  const { titles, sections } = nameTokens(record);
  for (const token of sections) add(token, weights.section);
  for (const token of titles) add(token, weights.title);
  for (const { title, also = '' } of record.sections) {
    raise(title, weights.section);
    raise(also, weights.once);
  }
  if (isPart(record)) return found;
  for (const { iso } of writtenDates(record.title)) add(day(iso), weights.title);
  raise(record.title, weights.title);
  raise(record.also ?? '', weights.once);
  return found;
}

function tokens(text: string): string[] {
  const { text: folded } = foldForSearch(text);
  return [...gramsOf(folded), ...clustersOf(folded).map(single)];
}
