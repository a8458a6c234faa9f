import { getRssString } from '@astrojs/rss';
import { dictionary } from '../i18n/index.ts';
import { yearPath } from '../model/paths.ts';
import { escapeXml, legalInXml } from '../report/xml.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { rfc822 } from './bangkok-day.ts';
import { type NewsEntry, newsDay } from './news.ts';
import { type NewsScope, newsOf, newsPath, rssForm } from './news-feeds.ts';
import { entryHtml, newsDescription, newsTitle } from './news-text.ts';

/**
 * `feed.xml`: RSS 2.0. `pubDate` is the day of the last change, as the feed is about changes; the text says both days.
 * The
 * library writes days in Greenwich time, where Thailand's midnight is the evening before: so they are given to it as they are to stand.
 */
export async function rssFeed(site: Site, scope: NewsScope): Promise<string> {
  const entries = newsOf(site, scope);
  const newest = entries[0];
  const self = absolute(site, newsPath(scope, rssForm));
  const xml = await getRssString({
    title: legalInXml(newsTitle(site, scope, rssForm.name)),
    description: legalInXml(newsDescription(site, scope)),
    site: absolute(site, scope.year === null ? '/' : yearPath(scope.year)),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      '<language>th</language>',
      newest ? element('lastBuildDate', rfc822(newsDay(newest))) : '',
      `<atom:link href="${escapeXml(self)}" rel="self" type="${rssForm.mediaType}"/>`,
    ].join(''),
    items: entries.map(item),
  });
  return `${xml}\n`;
}

function item(entry: NewsEntry) {
  const { title, url, code, indicator, year, unit, tables, files } = entry;
  // RSS allows one enclosure to an item; all the others are links in its text.
  const [enclosed] = [...tables, ...files];
  return {
    title: legalInXml(title),
    link: url,
    description: legalInXml(entryHtml(entry)),
    categories: [code, legalInXml(indicator), dictionary('th').fiscalYear(year)],
    customData: [
      element('pubDate', rfc822(newsDay(entry))),
      ...(unit ? [element('dc:creator', unit.name.th)] : []),
    ].join(''),
    // A length that is not known is 0, as the RSS advisory board has it.
    ...(enclosed && { enclosure: { url: enclosed.url, length: enclosed.bytes ?? 0, type: enclosed.mediaType } }),
  };
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
