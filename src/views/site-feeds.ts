import type { Dictionary } from '../i18n/index.ts';
import { changelogPath } from '../publish/changelog.ts';
import { dataPackagePath } from '../publish/data-package.ts';
import { catalogPath } from '../publish/dcat/graph.ts';
import { recordsPath } from '../publish/gd-catalog/record.ts';
import { templatePath } from '../publish/gd-catalog/template.ts';
import { manifestPath } from '../publish/manifest.ts';
import { calendarForm, jsonFeedForm, type NewsForm, newsPath, rssForm, wholeSite } from '../publish/news-feeds.ts';
import { openApiPath } from '../publish/openapi/document.ts';

/** A file for machines about the whole site, as the data page lists it. */
export interface SiteFeed {
  /** What it is called: a key of the data page's texts. */
  name: keyof Dictionary['dataPage']['entries'];
  group: 'api' | 'standards' | 'news';
  /** Its forms: what the form is called, and where it is, from the root. */
  formats: readonly (readonly [format: string, path: string])[];
}

/** What `publish/` writes for the whole site. A link to what is not written would stop the build: add a line with its writer. */
export const siteFeeds: readonly SiteFeed[] = [
  { name: 'index', group: 'api', formats: [['JSON', '/api/index.json']] },
  { name: 'openapi', group: 'api', formats: [['JSON', openApiPath]] },
  { name: 'changelog', group: 'api', formats: [['JSON', changelogPath]] },
  { name: 'manifest', group: 'api', formats: [['JSON', manifestPath]] },
  { name: 'datapackage', group: 'standards', formats: [['JSON', dataPackagePath]] },
  {
    name: 'dcat',
    group: 'standards',
    formats: [
      ['JSON-LD', catalogPath],
      ['Turtle', '/catalog.ttl'],
    ],
  },
  {
    name: 'gdCatalog',
    group: 'standards',
    formats: [
      ['JSON', recordsPath],
      ['XLSX', templatePath],
    ],
  },
  { name: 'feed', group: 'news', formats: [inForm(rssForm), inForm(jsonFeedForm)] },
  { name: 'calendar', group: 'news', formats: [inForm(calendarForm)] },
];

function inForm(form: NewsForm): readonly [format: string, path: string] {
  return [form.format, newsPath(wholeSite, form)];
}
