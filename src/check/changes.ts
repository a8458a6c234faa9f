import type { ItemContent } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';

/**
 * Declared changes that cannot be: later than today, or before the day of publication. Said of drafts too, for they will be
 * published.
 * @param today ISO day in Asia/Bangkok
 */
export function changeFindings({ year, code, index, documents }: ItemContent, today: string): Finding[] {
  return [...(index ? [index] : []), ...documents].flatMap(({ changes, published }) =>
    changes.flatMap(({ date, place }) => {
      const say = (reason: string, other: string) =>
        finding('change-date', 'warning', { ...place, year, item: code, params: { reason, found: date, other } });
      if (date > today) return [say('future', today)];
      return published !== undefined && date < published ? [say('before', published)] : [];
    }),
  );
}
