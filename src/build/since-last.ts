import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Since } from '../model/since.ts';
import { yearFeedPath } from '../publish/feeds.ts';
import { statusDocument } from '../publish/status.ts';
import { parsePublishedStatus, sinceLast } from '../report/since.ts';
import type { Site } from '../site/site.ts';

/**
 * What has changed in each year since the publication that stands in a folder; nothing for a folder that holds none. What stands
 * there is an input of the build like the content: from the same content and the same publication comes the same site.
 * @param out the folder that the build will replace
 */
export function changesSince(site: Site, out: string): ReadonlyMap<number, Since> {
  return new Map(
    site.assessment.years.flatMap((year) => {
      const before = parsePublishedStatus(read(join(out, yearFeedPath(year.year, 'status.json'))));
      const since = before && sinceLast(before, statusDocument(site, year));
      return since ? [[year.year, since] as const] : [];
    }),
  );
}

/** A publication that cannot be read is none: the site is replaced all the same. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
