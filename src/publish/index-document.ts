import { dictionary } from '../i18n/index.ts';
import type { YearAssessment } from '../model/assessment.ts';
import { statusPath, urlSheetPath, yearPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { type YearFeed, yearFeedPath, yearFeeds } from './feeds.ts';
import { head, schemaPath } from './json.ts';
import { schemaNames } from './json-schemas.ts';
import { mediaType } from './media-type.ts';
import { formsOf, type NewsForm, type NewsScope, newsPath, newsScopes } from './news-feeds.ts';
import { scopeTitle } from './news-text.ts';
import type { IndexDocument } from './schema.ts';

/** `/api/index.json`: where everything is; the one address that a program needs to know. */
export function indexDocument(site: Site): IndexDocument {
  const { name, kind, sample } = site.agency;
  const { years } = lookup(site);
  return {
    ...head(site, 'index'),
    agency: { name, kind, url: absolute(site, '/') },
    ...(sample && { sample }),
    today: site.today,
    years: years.map((year) => yearEntry(site, year)),
    feeds: years.flatMap((year) => yearFeeds(site, year).map((feed) => feedEntry(site, year.year, feed))),
    subscriptions: newsScopes(site).flatMap((scope) => formsOf(scope).map((form) => subscription(site, scope, form))),
    schemas: schemaNames.map((schema) => ({ name: schema, url: absolute(site, schemaPath(schema)) })),
  };
}

function yearEntry(site: Site, assessed: YearAssessment): IndexDocument['years'][number] {
  const { year, framework, state, window, counts, unknownCodes } = assessed;
  const name = lookup(site).framework(assessed)?.name ?? { th: framework, en: framework };
  return {
    year,
    framework: { id: framework, name },
    state,
    window: window && { opens: window.opens, closes: window.closes },
    counts,
    unknownCodes,
    url: absolute(site, yearPath(year)),
    statusUrl: absolute(site, statusPath(year)),
    urlsUrl: absolute(site, urlSheetPath(year)),
    items: absolute(site, yearFeedPath(year, 'items.json')),
    status: absolute(site, yearFeedPath(year, 'status.json')),
    urls: absolute(site, yearFeedPath(year, 'urls.json')),
  };
}

function feedEntry(site: Site, year: number, { file, path, name, schema }: YearFeed): IndexDocument['feeds'][number] {
  return {
    name: file,
    title: { th: dictionary('th').dataPage.entries[name], en: dictionary('en').dataPage.entries[name] },
    year,
    mediaType: mediaType(file),
    url: absolute(site, path),
    ...(schema && { schema: absolute(site, schemaPath(schema)) }),
  };
}

function subscription(site: Site, scope: NewsScope, form: NewsForm): IndexDocument['subscriptions'][number] {
  const { year, unit } = scope;
  const { file, name, mediaType: type } = form;
  const url = absolute(site, newsPath(scope, form));
  return { name: file, title: scopeTitle(scope, name), year, unit: unit?.id ?? null, mediaType: type, url };
}
