import { z } from 'zod';
import type { Interval } from '../model/assessment.ts';
import { type Since, since } from '../model/since.ts';
import { itemChanges } from './compare.ts';
import { type CheckReport, checkReport, reportedYear } from './json-schema.ts';
import { keptYear } from './kept-report.ts';

/** What is asked of `/api/<year>/status.json` as it was published before. */
const publishedStatus = checkReport.pick({ schemaVersion: true, today: true, agency: true }).extend({
  assessments: z.array(keptYear.extend({ framework: reportedYear.shape.framework })),
  since: since.nullish(),
});
export type PublishedStatus = z.infer<typeof publishedStatus>;

/**
 * An earlier `/api/<year>/status.json` from its text.
 * @returns null for anything else
 */
export function parsePublishedStatus(text: string): PublishedStatus | null {
  try {
    return publishedStatus.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * What to say of changes in a publication, given the one that it replaces. Pure. A publication with the same state takes over what the
 * one before said, so that the last change stays in sight, and so that the same content published upon itself gives the same bytes.
 * @param after the report of one year that is about to be published
 * @returns null where nothing can be compared: no earlier publication, one of another agency, or by other criteria
 */
export function sinceLast(before: PublishedStatus | null, after: CheckReport): Since | null {
  const [year] = after.assessments;
  const earlier = before?.assessments.find((one) => one.year === year?.year);
  if (!before || !year || earlier?.framework !== year.framework) return null;
  if (before.agency?.name.th !== after.agency?.name.th) return null;
  const items = itemChanges(earlier, year);
  const forecast = { before: earlier.forecast.oit, after: year.forecast.oit };
  if (items.length === 0 && same(forecast.before, forecast.after)) return before.since ?? null;
  return {
    compared: before.today,
    changed: after.today,
    forecast,
    complete: { before: earlier.counts.complete, after: year.counts.complete },
    items: items.map(({ unit: _, ...change }) => change),
  };
}

const same = (a: Interval, b: Interval): boolean => a.min === b.min && a.max === b.max;
