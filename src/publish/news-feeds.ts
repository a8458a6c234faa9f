import type { Unit } from '../model/agency.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { type NewsEntry, news } from './news.ts';

/** What a feed or a calendar is about: the whole site, one fiscal year, or what one unit owes and publishes. */
export interface NewsScope {
  /** Folder of its files, from the root: empty, `/2567` or `/units/finance`. */
  root: string;
  year: number | null;
  unit: Unit | null;
}

/** The form of a feed or calendar. */
export interface NewsForm {
  file: 'feed.xml' | 'feed.json' | 'calendar.ics';
  /** What it is: a key of the data page's texts. */
  name: 'feed' | 'calendar';
  /** How people call the form. */
  format: string;
  mediaType: string;
}

/** RSS 2.0. */
export const rssForm: NewsForm = { file: 'feed.xml', name: 'feed', format: 'RSS', mediaType: 'application/rss+xml' };

/** JSON Feed 1.1. */
export const jsonFeedForm: NewsForm = {
  file: 'feed.json',
  name: 'feed',
  format: 'JSON Feed',
  mediaType: 'application/feed+json',
};

/** iCalendar. */
export const calendarForm: NewsForm = {
  file: 'calendar.ics',
  name: 'calendar',
  format: 'iCalendar',
  mediaType: 'text/calendar',
};

/** The scope of the whole site. */
export const wholeSite: NewsScope = { root: '', year: null, unit: null };

/** The scope of a fiscal year. */
export const yearScope = (year: number): NewsScope => ({ root: `/${year}`, year, unit: null });

/** Every scope that has feeds: the site, each year (newest first), each unit (in the order of `agency.yaml`). */
export function newsScopes(site: Site): NewsScope[] {
  return [
    wholeSite,
    ...lookup(site).years.map(({ year }) => yearScope(year)),
    ...site.agency.units.map((unit) => ({ root: `/units/${unit.id}`, year: null, unit })),
  ];
}

/** The forms of a scope. Deadlines of a year stand in the calendar of the site, which people subscribe to for good. */
export const formsOf = ({ year }: NewsScope): NewsForm[] =>
  year === null ? [rssForm, jsonFeedForm, calendarForm] : [rssForm, jsonFeedForm];

/** Where a feed is, from the site's root. */
export const newsPath = ({ root }: NewsScope, { file }: NewsForm): string => `${root}/${file}`;

const longest = 50;

/** The newest entries of a scope, as many as a feed holds; everything is in the API. */
export function newsOf(site: Site, { year, unit }: NewsScope): NewsEntry[] {
  return news(site)
    .filter((entry) => (year === null || entry.year === year) && (unit === null || entry.unit?.id === unit.id))
    .slice(0, longest);
}
