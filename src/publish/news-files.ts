import type { Site } from '../site/site.ts';
import { calendar } from './calendar.ts';
import type { PublishedFile } from './index.ts';
import { jsonFeed } from './json-feed.ts';
import { formsOf, type NewsForm, type NewsScope, newsPath, newsScopes } from './news-feeds.ts';
import { rssFeed } from './rss.ts';

const writers: Record<NewsForm['file'], (site: Site, scope: NewsScope) => string | Promise<string>> = {
  'feed.xml': rssFeed,
  'feed.json': jsonFeed,
  'calendar.ics': calendar,
};

/** Every feed and calendar: of the site, of each year, of each unit. */
export async function* newsFiles(site: Site): AsyncGenerator<PublishedFile> {
  for (const scope of newsScopes(site))
    for (const form of formsOf(scope))
      yield { path: newsPath(scope, form).slice(1), content: await writers[form.file](site, scope) };
}
