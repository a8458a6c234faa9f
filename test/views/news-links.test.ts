import { describe, expect, it } from 'vitest';
import { alternateFeeds, newsByScope, siteNews } from '../../src/views/news-links.ts';
import { sampleSite } from '../publish/site.ts';

const site = { ...sampleSite(), base: '/oit/' };

describe('what a reader may subscribe to', () => {
  it('is named in the language of the page', () => {
    expect(siteNews(site, 'th')).toEqual([
      { title: 'ข่าวและเอกสารใหม่', format: 'RSS', mediaType: 'application/rss+xml', href: '/oit/feed.xml' },
      { title: 'ข่าวและเอกสารใหม่', format: 'JSON Feed', mediaType: 'application/feed+json', href: '/oit/feed.json' },
      { title: 'ปฏิทินกำหนดการ', format: 'iCalendar', mediaType: 'text/calendar', href: '/oit/calendar.ics' },
    ]);
    expect(siteNews(site, 'en').map(({ title }) => title)).toEqual(['New documents', 'New documents', 'Calendar']);
  });

  it('is there for each year and each unit', () => {
    expect(newsByScope(site, 'en').map(({ label, links }) => [label, ...links.map(({ href }) => href)])).toEqual([
      ['Fiscal year 2567 (2023–24)', '/oit/2567/feed.xml', '/oit/2567/feed.json'],
      [
        ...['Finance Division', '/oit/units/finance/feed.xml', '/oit/units/finance/feed.json'],
        '/oit/units/finance/calendar.ics',
      ],
    ]);
  });

  it('is offered to feed readers as feeds only, those of the year where the page belongs to one', () => {
    const titles = (year?: number) => alternateFeeds(site, 'th', year).map(({ title, href }) => `${title} ${href}`);
    expect(titles()).toEqual([
      'ข่าวและเอกสารใหม่ · เทศบาลตัวอย่าง /oit/feed.xml',
      'ข่าวและเอกสารใหม่ · เทศบาลตัวอย่าง /oit/feed.json',
    ]);
    expect(titles(2567).slice(2)).toEqual([
      'ข่าวและเอกสารใหม่ · ปีงบประมาณ 2567 · เทศบาลตัวอย่าง /oit/2567/feed.xml',
      'ข่าวและเอกสารใหม่ · ปีงบประมาณ 2567 · เทศบาลตัวอย่าง /oit/2567/feed.json',
    ]);
  });
});
