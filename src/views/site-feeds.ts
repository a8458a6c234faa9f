import type { Dictionary } from '../i18n/index.ts';

/** A file for machines about the whole site, as the data page lists it. */
export interface SiteFeed {
  /** What it is called: a key of the data page's texts. */
  name: keyof Dictionary['dataPage']['entries'];
  group: 'api' | 'standards' | 'news';
  /** Its forms: what the form is called, and where it is, from the root. */
  formats: readonly (readonly [format: string, path: string])[];
}

/** What `publish/` writes for the whole site. A link to what is not written would stop the build: add a line with its writer. */
export const siteFeeds: readonly SiteFeed[] = [{ name: 'index', group: 'api', formats: [['JSON', '/api/index.json']] }];
