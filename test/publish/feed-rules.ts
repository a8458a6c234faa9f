import { DomUtils, type ParserOptions, parseDocument } from 'htmlparser2';

/** What is wrong with a feed by the rules of its format, in words; nothing where it keeps them. */
export type Problems = string[];

type Parent = Parameters<typeof DomUtils.getElementsByTagName>[1];

const xml: ParserOptions = { xmlMode: true, decodeEntities: true };
const all = (name: string, parent: Parent) => DomUtils.getElementsByTagName(name, parent, true);
const childText = (parent: ReturnType<typeof all>[number] | undefined, name: string): string | undefined => {
  const child = parent?.children.find((node) => node.type === 'tag' && 'name' in node && node.name === name);
  return child === undefined ? undefined : DomUtils.textContent(child);
};

// RFC 822 with the year in four digits, of the Common Era, in Thailand's time.
const rfc822 =
  /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (19|20|21)\d\d 00:00:00 \+0700$/;
const rfc3339 = /^(19|20|21)\d\d-\d\d-\d\dT00:00:00\+07:00$/;
// Everything that may not stand in XML 1.0.
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** The entries of an RSS feed, as a reader of feeds sees them. */
export function rssItems(text: string) {
  return all('item', parseDocument(text, xml)).map((item) => ({
    title: childText(item, 'title'),
    link: childText(item, 'link'),
    description: childText(item, 'description') ?? '',
    pubDate: childText(item, 'pubDate') ?? '',
    creator: childText(item, 'dc:creator'),
    categories: all('category', item).map((category) => DomUtils.textContent(category)),
    enclosure: all('enclosure', item)[0]?.attribs,
  }));
}

/** RSS 2.0 as <https://www.rssboard.org/rss-specification> has it, and what feeds here promise beyond it. */
export function rssProblems(text: string, self: string): Problems {
  const found: Problems = [];
  const root = parseDocument(text, xml);
  const [rss, channel] = [all('rss', root)[0], all('channel', root)[0]];
  if (!text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) found.push('no declaration');
  if (forbidden.test(text)) found.push('a character that XML does not have');
  if (rss?.attribs['version'] !== '2.0') found.push('no version');
  for (const name of ['title', 'link', 'description', 'language'])
    if (!childText(channel, name)) found.push(`channel without ${name}`);
  if (childText(channel, 'language') !== 'th') found.push('language is not th');
  const link = all('atom:link', root).find(({ attribs }) => attribs['rel'] === 'self');
  if (link?.attribs['href'] !== self) found.push('no self link');
  if (!/xmlns:atom="/.test(text)) found.push('atom is not declared');
  const ids = new Set<string>();
  for (const item of all('item', root)) {
    const guid = all('guid', item)[0];
    const id = guid ? DomUtils.textContent(guid) : '';
    for (const name of ['title', 'link', 'description']) if (!childText(item, name)) found.push(`item without ${name}`);
    if (guid?.attribs['isPermaLink'] !== 'true' || id !== childText(item, 'link')) found.push('guid is no address');
    if (ids.has(id)) found.push(`guid twice: ${id}`);
    ids.add(id);
    if (!rfc822.test(childText(item, 'pubDate') ?? '')) found.push('no day');
    if (all('category', item).length < 2) found.push('no category');
    for (const { attribs } of all('enclosure', item))
      if (!attribs['url'] || !attribs['type'] || !/^\d+$/.test(attribs['length'] ?? ''))
        found.push('half an enclosure');
  }
  return found;
}

type Json = Record<string, unknown>;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** JSON Feed 1.1 as <https://www.jsonfeed.org/version/1.1/> has it, and what feeds here promise beyond it. */
export function jsonFeedProblems(feed: Json, self: string): Problems {
  const found: Problems = [];
  if (feed['version'] !== 'https://jsonfeed.org/version/1.1') found.push('no version');
  for (const name of ['title', 'home_page_url', 'description']) if (!isText(feed[name])) found.push(`no ${name}`);
  if (feed['feed_url'] !== self) found.push('no self link');
  if (feed['language'] !== 'th') found.push('language is not th');
  if (!Array.isArray(feed['items'])) return [...found, 'no items'];
  for (const item of feed['items'] as Json[]) {
    for (const name of ['id', 'url', 'title', 'summary', 'content_html', 'language'])
      if (!isText(item[name])) found.push(`item without ${name}`);
    if (item['id'] !== item['url']) found.push('id is no address');
    const days = [item['date_published'], item['date_modified']].filter((day) => day !== undefined);
    if (days.length === 0 || !days.every((day) => rfc3339.test(String(day)))) found.push('no day');
    if (!Array.isArray(item['tags']) || item['tags'].length < 2) found.push('no tags');
    for (const file of (item['attachments'] ?? []) as Json[])
      for (const name of ['url', 'mime_type']) if (!isText(file[name])) found.push(`attachment without ${name}`);
  }
  return found;
}

/** A calendar's events, unfolded and unescaped: values by name, parameters left out. */
export function icsEvents(text: string): Record<string, string>[] {
  const events: Record<string, string>[] = [];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n')) {
    const colon = line.indexOf(':');
    const [name = ''] = line.slice(0, colon).split(';');
    const value = line.slice(colon + 1).replace(/\\([n,;\\])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    if (line === 'BEGIN:VEVENT') events.push({});
    const event = events.at(-1);
    if (event) event[name] = value;
  }
  return events;
}

/** iCalendar as RFC 5545 has it, and what calendars here promise beyond it. */
export function icsProblems(text: string): Problems {
  const found: Problems = [];
  if (!text.endsWith('END:VCALENDAR\r\n') || text.replaceAll('\r\n', '').includes('\n'))
    found.push('lines do not end in CRLF');
  if (text.split('\r\n').some((line) => Buffer.byteLength(line) > 75)) found.push('a line is longer than 75 octets');
  for (const line of ['BEGIN:VCALENDAR', 'VERSION:2.0']) if (!text.includes(`${line}\r\n`)) found.push(`no ${line}`);
  if (!/^PRODID:./m.test(text)) found.push('no PRODID');
  const events = icsEvents(text);
  if (events.length === 0) found.push('no event');
  for (const event of events) {
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']) if (!event[name]) found.push(`event without ${name}`);
    if (!/^(19|20|21)\d{6}$/.test(event['DTSTART'] ?? '')) found.push('not a day');
    if (!/^(19|20|21)\d{6}T000000Z$/.test(event['DTSTAMP'] ?? '')) found.push('no stamp');
  }
  if (text.split('DTSTART;VALUE=DATE:').length !== events.length + 1) found.push('not a whole day');
  if (new Set(events.map(({ UID }) => UID)).size !== events.length) found.push('a UID twice');
  return found;
}
