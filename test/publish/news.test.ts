import { describe, expect, it } from 'vitest';
import { jsonFeed } from '../../src/publish/json-feed.ts';
import { news, newsDay } from '../../src/publish/news.ts';
import { newsOf, newsScopes, wholeSite, yearScope } from '../../src/publish/news-feeds.ts';
import { rssFeed } from '../../src/publish/rss.ts';
import type { Site } from '../../src/site/site.ts';
import { jsonFeedProblems, rssItems, rssProblems } from './feed-rules.ts';
import { published, textOf } from './published.ts';
import { sampleSite } from './site.ts';

const self = 'https://sample.example.go.th/feed.xml';
const document = (front: string) => `---\n${front}\n---\nข้อความ\n`;

/** The day of the site is 1 March 2024. */
const site = sampleSite({
  more: {
    '2567/o15/later.md': document('title: ประกาศล่วงหน้า\npublished: 2567-03-02'),
    '2567/o15/undated.md': document('title: ประกาศไม่มีวันที่'),
    '2567/o15/amended.md': document('title: ประกาศแก้ไข\npublished: 2567-01-10\nupdated: 2567-02-29'),
    '2567/o15/soon.md': document('title: จะปรับปรุง\npublished: 2567-01-11\nupdated: 2567-03-09'),
    '2567/o16/index.md': document(
      'published: 2567-01-10\nsummary: สรุปรายเดือน\nchanges:\n  - { date: 2567-01-11, text: แก้เดือนตุลาคม }\n  - { date: 2567-01-12, text: "เพิ่ม <เดือนธันวาคม>" }',
    ),
    '2567/o15/today.md': document('title: วันนี้\npublished: 2567-03-01\nsummary: "<b>ก & ข</b> ]]> \\"ค\\""'),
    '2567/o15/english.md': document('title: Announcement\nlang: en\npublished: 2567-01-12'),
  },
});
site.agency.units.push({ id: 'works', name: { th: 'กองช่าง', en: 'Works Division' } });
for (const { documents } of site.disclosure.items)
  for (const one of documents) if (one.slug === 'amended') one.unit = 'works';

const O16 = 'O16 ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ปีงบประมาณ 2567';
const titles = (of: Site) => news(of).map(({ title }) => title);

describe('news', () => {
  it('are items and documents that state a day, newest first', () => {
    expect(titles(site)).toEqual([
      'O14 รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ปีงบประมาณ 2567',
      'วันนี้',
      'ประกาศแก้ไข',
      'O1 โครงสร้าง ปีงบประมาณ 2567',
      'ประกาศผู้ชนะการเสนอราคา',
      'Announcement',
      O16,
      'จะปรับปรุง',
    ]);
    const days = news(site).map(newsDay);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('hold no draft, nothing of a later day, and nothing without a day', () => {
    for (const title of ['ร่างประกาศ', 'ประกาศล่วงหน้า', 'ประกาศไม่มีวันที่']) expect(titles(site)).not.toContain(title);
  });

  it('tell of an update only when its day has come', () => {
    const days = new Map(news(site).map(({ title, published, updated }) => [title, { published, updated }]));
    expect(days.get('ประกาศแก้ไข')).toEqual({ published: '2024-01-10', updated: '2024-02-29' });
    expect(days.get('จะปรับปรุง')).toEqual({ published: '2024-01-11', updated: null });
  });

  it('say what was changed, with the change of the last update', async () => {
    const entry = news(site).find(({ code, url, itemUrl }) => code === 'O16' && url === itemUrl);
    expect(entry).toMatchObject({ updated: '2024-01-12', change: 'เพิ่ม <เดือนธันวาคม>' });
    const item = JSON.parse(jsonFeed(site, wholeSite)).items.find(({ id }: { id: string }) => id === entry?.url);
    expect(item.summary).toBe('ปรับปรุง: เพิ่ม <เดือนธันวาคม>');
    expect(item.content_html).toContain('<p>ปรับปรุง: เพิ่ม &lt;เดือนธันวาคม&gt;</p><p>สรุปรายเดือน</p>');
    expect(await rssFeed(site, wholeSite)).toContain('เพิ่ม &amp;lt;เดือนธันวาคม');
    expect(news(site).find(({ title }) => title === 'ประกาศแก้ไข')?.change).toBeNull();
  });

  it('name tables and attachments that are published, and no other', () => {
    const [procurement] = news(site);
    expect(procurement?.tables.map(({ format, title }) => `${format} ${title}`)).toEqual([
      'CSV anything',
      'XLSX anything',
      'JSON anything',
      'CSV รายการการจัดซื้อจัดจ้าง',
      'XLSX รายการการจัดซื้อจัดจ้าง',
      'JSON รายการการจัดซื้อจัดจ้าง',
    ]);
    const winner = news(site).find(({ url }) => url.endsWith('/winner/'));
    expect(winner?.files).toEqual([
      {
        title: 'ประกาศ.pdf',
        url: 'https://sample.example.go.th/2567/o15/files/file-767dfcaa.pdf',
        mediaType: 'application/pdf',
        format: 'PDF',
        bytes: null,
      },
    ]);
  });

  it('stand under the unit that publishes them, and under their year', () => {
    const scopes = new Map(
      newsScopes(site).map((scope) => [scope.root, newsOf(site, scope).map(({ title }) => title)]),
    );
    expect(scopes.get('/units/works')).toEqual(['ประกาศแก้ไข']);
    expect(scopes.get('/units/finance')).not.toContain('ประกาศแก้ไข');
    expect(scopes.get('/2567')).toEqual(scopes.get(''));
  });

  it('are at most fifty in a feed', () => {
    const many = Array.from({ length: 60 }, (_, index) => [
      `2567/o15/news-${index}.md`,
      document(`title: ข่าว ${index}\npublished: 2567-01-${String(1 + (index % 28)).padStart(2, '0')}`),
    ]);
    const large = sampleSite({ more: Object.fromEntries(many) });
    expect(news(large).length).toBeGreaterThan(60);
    expect(newsOf(large, wholeSite)).toHaveLength(50);
  });
});

describe('the RSS feed', () => {
  it('keeps the rules of RSS 2.0', async () => {
    expect(rssProblems(await rssFeed(site, wholeSite), self)).toEqual([]);
  });

  it.each([
    ['version', / version="2.0"/],
    ['title of the channel', /<title>.*?<\/title>/],
    ['description of the channel', /<description>.*?<\/description>/],
    ['link of the channel', /<link>.*?<\/link>/],
    ['language', /<language>th<\/language>/],
    ['self link', /<atom:link[^>]*>/],
    ['guid', /<guid.*?<\/guid>/],
    ['isPermaLink', / isPermaLink="true"/],
    ['day', /<pubDate>.*?<\/pubDate>/],
    ['title of an item', /(?<=<item>)<title>.*?<\/title>/],
    ['description of an item', /(?<=<\/guid>)<description>.*?<\/description>/s],
    ['length of an enclosure', / length="\d+"/],
  ])('is seen to be broken without its %s', async (_, part) => {
    const whole = await rssFeed(site, wholeSite);
    expect(whole).toMatch(part);
    expect(rssProblems(whole.replace(part, ''), self)).not.toEqual([]);
  });

  it('gives the day of the last change in Thailand, in the Common Era', async () => {
    const items = rssItems(await rssFeed(site, wholeSite));
    const amended = items.find(({ title }) => title === 'ประกาศแก้ไข');
    expect(amended?.pubDate).toBe('Thu, 29 Feb 2024 00:00:00 +0700');
    expect(amended?.description).toContain('เผยแพร่ 10 มกราคม 2567 ปรับปรุง 29 กุมภาพันธ์ 2567');
    expect(amended?.creator).toBe('กองช่าง');
    expect(amended?.categories).toEqual(['O15', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล', 'ปีงบประมาณ 2567']);
    expect(await rssFeed(site, wholeSite)).toContain('<lastBuildDate>Fri, 01 Mar 2024 00:00:00 +0700</lastBuildDate>');
  });

  it('escapes a text twice: it is HTML, in XML', async () => {
    const [, today] = rssItems(await rssFeed(site, wholeSite));
    expect(today?.description).toContain('<p>&lt;b&gt;ก &amp; ข&lt;/b&gt; ]]&gt; &quot;ค&quot;</p>');
  });

  it('holds no character that XML does not have', async () => {
    const odd = { ...site, agency: { ...site.agency, name: { th: 'เขต\u0001\ud800ก', en: 'x' } } };
    const text = await rssFeed(odd, wholeSite);
    expect(rssProblems(text, self)).toEqual([]);
    expect(text).toContain('เขต\ufffd\ufffdก');
  });

  it('is valid where nothing is published', async () => {
    const nothing = { ...site, disclosure: { ...site.disclosure, items: [] } };
    const text = await rssFeed(nothing, wholeSite);
    expect(rssProblems(text, self)).toEqual([]);
    expect(rssItems(text)).toEqual([]);
  });
});

describe('the JSON feed', () => {
  const parsed = (): Record<string, unknown> & { items: Record<string, unknown>[] } =>
    JSON.parse(jsonFeed(site, wholeSite));
  const address = 'https://sample.example.go.th/feed.json';

  it('keeps the rules of JSON Feed 1.1', () => {
    expect(jsonFeedProblems(parsed(), address)).toEqual([]);
  });

  it.each(['version', 'title', 'home_page_url', 'feed_url', 'description', 'language', 'items'])(
    'is seen to be broken without %s',
    (name) => {
      const { [name]: _, ...rest } = parsed();
      expect(jsonFeedProblems(rest, address)).not.toEqual([]);
    },
  );

  it.each(['id', 'url', 'title', 'summary', 'content_html', 'date_published', 'tags', 'language'])(
    'is seen to be broken without %s of an entry',
    (name) => {
      const feed = parsed();
      delete feed.items.at(-1)?.[name];
      expect(jsonFeedProblems(feed, address)).not.toEqual([]);
    },
  );

  it('gives both days, the language and the unit of an entry', () => {
    const items = new Map(parsed().items.map((item) => [item['title'], item]));
    expect(items.get('ประกาศแก้ไข')).toMatchObject({
      id: 'https://sample.example.go.th/2567/o15/amended/',
      date_published: '2024-01-10T00:00:00+07:00',
      date_modified: '2024-02-29T00:00:00+07:00',
      authors: [{ name: 'กองช่าง' }],
    });
    expect(items.get('จะปรับปรุง')).not.toHaveProperty('date_modified');
    expect(items.get('Announcement')).toMatchObject({ language: 'en' });
  });
});

describe('the feeds of a site', () => {
  it('are published for the site, each year and each unit, with the sizes of what they enclose', async () => {
    const files = await published(site);
    const feeds = [...files.keys()].filter((path) => /(feed\.(xml|json)|calendar\.ics)$/.test(path));
    expect(feeds).toEqual([
      ...['feed.xml', 'feed.json', 'calendar.ics', '2567/feed.xml', '2567/feed.json'],
      ...['units/finance/feed.xml', 'units/finance/feed.json', 'units/finance/calendar.ics'],
      ...['units/works/feed.xml', 'units/works/feed.json', 'units/works/calendar.ics'],
    ]);
    const [procurement] = rssItems(textOf(files, 'feed.xml'));
    const csv = Buffer.byteLength(textOf(files, '2567/o14/data/anything.csv'));
    expect(procurement?.enclosure).toEqual({
      url: 'https://sample.example.go.th/2567/o14/data/anything.csv',
      length: String(csv),
      type: 'text/csv',
    });
    expect([...files.values()].map(String).join('\n')).not.toContain('draft.pdf');
  });

  it('name the path at which the site is served once', async () => {
    const based = { ...site, url: 'https://sample.example.go.th/oit', base: '/oit/' };
    const text = await rssFeed(based, yearScope(2567));
    expect(rssProblems(text, 'https://sample.example.go.th/oit/2567/feed.xml')).toEqual([]);
    expect(rssItems(text).every(({ link }) => link?.startsWith('https://sample.example.go.th/oit/2567/'))).toBe(true);
    expect(JSON.parse(jsonFeed(based, wholeSite)).home_page_url).toBe('https://sample.example.go.th/oit/');
  });
});
