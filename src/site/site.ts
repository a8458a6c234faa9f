import type { Frameworks } from '../frameworks/frameworks.ts';
import type { Agency } from '../model/agency.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Disclosure } from '../model/disclosure.ts';
import type { FileFact } from '../model/file-fact.ts';
import type { Since } from '../model/since.ts';

/** Everything a page, a feed or the search index is made from. Plain data; one per build. */
export interface Site {
  agency: Agency;
  disclosure: Disclosure;
  assessment: Assessment;
  frameworks: Frameworks;
  /** ISO day in Asia/Bangkok. */
  today: string;
  /** Origin and path of the published site, without a trailing slash. */
  url: string;
  /** Path at which the site is served, such as `/` or `/oit/`; begins and ends with a slash. */
  base: string;
  /**
   * The files for machines that are written already, by path as on disk, without a slash in front: catalogs and the data
   * page say their size and hash. Empty while nothing is written, as in a live preview.
   */
  files: ReadonlyMap<string, FileFact>;
  /** What has changed in each year since the publication that this one replaces; absent where none is replaced, as in a preview. */
  since?: ReadonlyMap<number, Since>;
}
