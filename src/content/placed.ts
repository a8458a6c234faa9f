import type { Document } from '../model/disclosure.ts';
import type { Change } from '../model/front-matter.ts';
import type { Allowance } from '../model/personal-data.ts';
import type { YamlSource } from './yaml.ts';

/** What the front matter of items and of documents has in common. */
interface Written {
  updated?: string | undefined;
  changes: readonly Change[];
  personalData: readonly Allowance[];
}

/**
 * Changes and allowances with their places; changes newest first, whatever their order in the file. The newest of them is an
 * update, whether `updated` was written again or not.
 */
export function placedFrontMatter(
  { updated, changes, personalData }: Written,
  { placeOf }: YamlSource,
): Pick<Document, 'updated' | 'changes' | 'personalData'> {
  const placed = changes
    .map((change, index) => ({ ...change, place: placeOf(['changes', index]) }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  const newest = placed[0]?.date;
  const latest = newest !== undefined && (updated === undefined || newest > updated) ? newest : updated;
  return {
    ...(latest !== undefined && { updated: latest }),
    changes: placed,
    personalData: personalData.map((one, index) => ({ ...one, place: placeOf(['personalData', index]) })),
  };
}
