import ical, { ICalEventTransparency } from 'ical-generator';
import { dictionary } from '../i18n/index.ts';
import { legalInXml } from '../report/xml.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { deadlines } from './deadlines.ts';
import { calendarForm, type NewsScope } from './news-feeds.ts';
import { newsTitle } from './news-text.ts';

/** `calendar.ics`: iCalendar (RFC 5545) of the deadlines, as whole days that leave the reader's time free. */
export function calendar(site: Site, scope: NewsScope): string {
  // With the path of the site, as many agencies may be under one host.
  const where = absolute(site, '/').replace(/^https?:\/\/|\/$/g, '');
  const made = ical({
    prodId: { company: 'oit', product: 'calendar', language: 'TH' },
    name: legalInXml(newsTitle(site, scope, calendarForm.name)),
    ...(site.agency.sample && { description: dictionary('th').sample }),
  });
  for (const { id, day, title, description, page } of deadlines(site, scope.unit)) {
    const url = absolute(site, page);
    made.createEvent({
      id: `${id}@${where}`,
      // The library writes what a Date is in UTC.
      stamp: new Date(`${site.today}T00:00:00Z`),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: legalInXml(title),
      description: legalInXml(`${description}\n${url}`),
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${made.toString()}\r\n`;
}
