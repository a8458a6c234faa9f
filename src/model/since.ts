import { z } from 'zod';
import { bilingual } from './bilingual.ts';

const points = z.number().min(0).max(100);
const interval = z.strictObject({ min: points, max: points });
const count = z.int().min(0);
const status = z.enum(['complete', 'incomplete', 'missing', 'notApplicable']);
const day = z.iso.date();

/**
 * What has changed in a year since the last publication whose state was another: facts, which each publication takes over from
 * the one before until something changes again.
 */
export const since = z.strictObject({
  compared: day.describe('Day of the publication compared with.'),
  changed: day.describe('Day of the first publication with the present state.'),
  forecast: z.strictObject({ before: interval, after: interval }).describe('OIT, forecast, before and after.'),
  complete: z.strictObject({ before: count, after: count }).describe('Complete items.'),
  items: z
    .array(
      z.strictObject({
        code: z.string(),
        title: bilingual,
        before: status,
        after: status,
        gained: z.array(bilingual).describe('Required elements that are shown now and were not.'),
        lost: z.array(bilingual).describe('Required elements that were shown and are not now.'),
      }),
    )
    .describe('Items with another status or other elements, in the order of the criteria.'),
});
export type Since = z.infer<typeof since>;
