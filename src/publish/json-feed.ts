import { dictionary } from '../i18n/index.ts';
import { yearPath } from '../model/paths.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { rfc3339 } from './bangkok-day.ts';
import { json } from './json.ts';
import type { NewsEntry, NewsFile } from './news.ts';
import { jsonFeedForm, type NewsScope, newsOf, newsPath } from './news-feeds.ts';
import { entryHtml, entrySummary, newsDescription, newsTitle } from './news-text.ts';

/** `feed.json`: JSON Feed 1.1, <https://www.jsonfeed.org/version/1.1/>. */
export function jsonFeed(site: Site, scope: NewsScope): string {
  const home = absolute(site, '/');
  return json({
    version: 'https://jsonfeed.org/version/1.1',
    title: newsTitle(site, scope, jsonFeedForm.name),
    home_page_url: scope.year === null ? home : absolute(site, yearPath(scope.year)),
    feed_url: absolute(site, newsPath(scope, jsonFeedForm)),
    description: newsDescription(site, scope),
    language: 'th',
    authors: [{ name: site.agency.name.th, url: home }],
    items: newsOf(site, scope).map(item),
  });
}

function item(entry: NewsEntry) {
  const { url, title, published, updated, code, indicator, year, unit, lang, tables, files } = entry;
  return {
    id: url,
    url,
    title,
    summary: entrySummary(entry),
    content_html: entryHtml(entry),
    ...(published !== null && { date_published: rfc3339(published) }),
    ...(updated !== null && { date_modified: rfc3339(updated) }),
    language: lang,
    ...(unit && { authors: [{ name: unit.name.th }] }),
    tags: [code, indicator, dictionary('th').fiscalYear(year)],
    ...(tables.length + files.length > 0 && { attachments: [...tables, ...files].map(attachment) }),
  };
}

const attachment = ({ url, mediaType, title, bytes }: NewsFile) => ({
  url,
  mime_type: mediaType,
  title,
  ...(bytes !== null && { size_in_bytes: bytes }),
});
