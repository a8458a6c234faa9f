import type { Document } from '../model/disclosure.ts';
import type { Change } from '../model/front-matter.ts';
import type { Allowance } from '../model/personal-data.ts';
import type { YamlSource } from './yaml.ts';

/** What the front matter of items and of documents has in common. */
interface Written {
  published?: string | undefined;
  updated?: string | undefined;
  changes: readonly Change[];
  personalData: readonly Allowance[];
  publishAt?: string | undefined;
}

/**
 * Changes and allowances with their places; changes newest first, whatever their order in the file. The newest of them is an
 * update, whether `updated` was written again or not; what says only from when it is shown is published on that day.
 */
export function placedFrontMatter(
  { published, updated, changes, personalData, publishAt }: Written,
  { placeOf }: YamlSource,
): Pick<Document, 'published' | 'updated' | 'changes' | 'personalData' | 'publishAt'> {
  const placed = changes
    .map((change, index) => ({ ...change, place: placeOf(['changes', index]) }))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  const newest = placed[0]?.date;
  const latest = newest !== undefined && (updated === undefined || newest > updated) ? newest : updated;
  const shown = published ?? publishAt?.slice(0, 10);
  return {
    ...(shown !== undefined && { published: shown }),
    ...(latest !== undefined && { updated: latest }),
    changes: placed,
    personalData: personalData.map((one, index) => ({ ...one, place: placeOf(['personalData', index]) })),
    ...(publishAt !== undefined && { publishAt: { at: publishAt, place: placeOf(['publishAt']) } }),
  };
}
