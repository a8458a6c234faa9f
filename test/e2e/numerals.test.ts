import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { changelog } from '../../src/publish/changelog.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { siteOf } from '../publish/folder-site.ts';
import { openPage } from '../quality/open.ts';
import { type VisibleText, visibleTexts } from '../quality/visible-text.ts';
import { built, thaiDigits, unmarked } from './oit.ts';
import { serve } from './server.ts';

/** Every text in a structure of plain data. */
const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : [];

/** A year, a month, a day or a period: the interface writes those itself. */
const timeOfInterface = /^\d{1,4}$|^\d{4}-(\d\d|[QH]\d|\d{4})(-\d\d)?$|^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/** What the author wrote that has digits, and what developers wrote of the interface for programs, the longest first. Texts in Markdown stand in `.prose`. */
function authored(content: string): string[] {
  const { agency, disclosure } = siteOf(content);
  const items = disclosure.items.map(({ documents, index, tables, files }) => [
    documents.map((document) => ({ ...document, body: '' })),
    index && { ...index, body: '' },
    tables,
    files.map(({ name }) => name),
  ]);
  const texts = leaves([agency, items, changelog.map(({ changes }) => changes)]).flatMap((text) => [
    text,
    text.replace(/\s+/g, ' ').trim(),
  ]);
  const digits = texts.filter((text) => /\d/.test(text) && !timeOfInterface.test(text));
  return [...new Set(digits)].sort((a, b) => b.length - a.length);
}

/** Kinds of text that keep Arabic digits by their place: code, addresses to copy, explanations that are entered into ITAP, Thai in the English citation. */
const copied = /\bcode\b|\.copy-code|\.copyable-text|\.poster-link|\.prose\b|\.cite\b.*pre\.copy > span/;

/** Before what somebody wrote: a cell with a 3 would leave the 9 of O39. */
const itemCode = /\bO\d{1,2}(?:–O?\d{1,2})?\b/g;

/** What may keep Arabic digits inside a text of the interface. */
const codes = [
  /https?:\S+/g,
  /\S+@\S+/g,
  // Standards and formats with their versions, paper sizes.
  /\b(?:ISO 8601|UTF-8|SHA-256|WCAG 2\.2|A4|License 1\.1|Attribution 4\.0|Windows-874)\b/gi,
  // Versions of the interface for programs, and the numbers that the note on CSV files gives as examples.
  /\b\d+\.\d+\.\d+\b/g,
  /-5|\+66 2 123 4567/g,
  // Names of files, of columns, and of tables without a kind.
  /[\w-]*[A-Za-z][\w.-]*\d[\w.-]*/g,
];

/** What is left of a text when everything that keeps Arabic digits is taken away. */
const unexplained = ({ text }: VisibleText, known: readonly string[]): string =>
  [itemCode, ...known, ...codes].reduce<string>((rest, one) => rest.replaceAll(one, ' '), text.replace(/\s+/g, ' '));

const page = (site: string, path: string) => unmarked(readFileSync(join(built, site, path), 'utf8'));

describe.each(Object.entries(thaiDigits))('an agency that chose Thai digits (%s)', (site, content) => {
  const pages = filesBelow(join(built, site)).filter((path) => path.endsWith('.html') && !path.startsWith('admin/'));
  // The manual is a text in Markdown, with examples of what is typed.
  const thai = pages.filter((path) => !path.startsWith('en/') && !path.startsWith('about/manual/'));

  it('has no Arabic digit on a Thai page but in codes, addresses, and what somebody wrote', () => {
    // A page leaves out the format that a name ends with, as the sign in front of it says it.
    const known = authored(content).flatMap((text) => [text, text.replace(/ \([A-Z]{3,4}\)$/, '')]);
    expect(thai.length).toBeGreaterThan(60);
    for (const path of thai) {
      const found = visibleTexts(page(site, path))
        .filter(({ text, lang, place }) => /\d/.test(text) && lang !== 'en' && !copied.test(place))
        .map((one) => ({ ...one, rest: unexplained(one, known) }))
        .filter(({ rest }) => /\d/.test(rest))
        .map(({ text, place, attribute }) => `${text} (${attribute ?? ''} ${place})`);
      expect(found, path).toEqual([]);
    }
  });

  it('has no Thai digit on an English page but in what somebody wrote and in the Thai citation', () => {
    for (const path of pages.filter((one) => one.startsWith('en/') && !one.startsWith('en/about/manual/'))) {
      const found = visibleTexts(page(site, path)).filter(
        ({ text, lang, place }) => /[๐-๙]/.test(text) && (lang !== 'th' || !/\.cite\b/.test(place)),
      );
      const written = found.filter(({ text }) => !/0๑๕|๐๑๕/.test(text));
      expect(
        written.map(({ text }) => text),
        path,
      ).toEqual([]);
    }
  });
});

describe('Thai digits', () => {
  const [site = ''] = Object.keys(thaiDigits);

  it('stand in dates, years, counts, scores, sizes and tables', () => {
    const status = page(site, '2567/status/index.html');
    expect(status).toContain('สถานะการเปิดเผยข้อมูล ปีงบประมาณ ๒๕๖๗');
    expect(status).toMatch(/ข้อมูล ณ วันที่ ๒๓ เมษายน ๒๕๖๗/);
    expect(status).toMatch(/<dd class="big">\s*[๐-๙]+\.[๐-๙]{2}/);
    expect(status).toMatch(/ตัวชี้วัดที่ ๙ /);
    const list = page(site, '2567/o14/index.html');
    expect(list).toMatch(/[๐-๙]{3} แถว/);
    expect(list).toMatch(/[๐-๙]{3},[๐-๙]{3}\.[๐-๙]{2}/);
    expect(page(site, '2567/o07/index.html')).toMatch(/[๐-๙.]+ KB · [๐-๙]+ หน้า/);
    expect(page(site, 'survey/index.html')).toContain('ตอบได้ตั้งแต่วันที่ ๑ มกราคม ๒๕๖๗ ถึงวันที่ ๓๐ มิถุนายน ๒๕๖๗');
  });

  it('never stand in what programs read: days, addresses, telephone links, feeds, data', () => {
    for (const path of ['index.html', '2567/o14/index.html', '2567/o07/index.html']) {
      const html = page(site, path);
      expect(html, path).not.toMatch(/\b(?:datetime|href|id|src)="[^"]*(?:[๐-๙]|%E0%B9%9[0-9])/);
      expect(html, path).toMatch(/<time datetime="\d{4}-\d\d-\d\d"[^>]*>[๐-๙]/);
    }
    expect(page(site, 'index.html')).toMatch(/<a href="tel:0\d+"[^>]*>\s*02-123-4567/);
    for (const path of [
      'feed.xml',
      'calendar.ics',
      'api/2567/status.json',
      'api/2567/items.csv',
      '2567/o14/data/procurement.csv',
    ])
      expect(page(site, path), path).toBe(page('sample', path));
  });

  it('are on the picture that is shown where a page is shared', () => {
    const alt = /<meta property="og:image:alt" content="([^"]*)"/;
    expect(alt.exec(page(site, '2567/o15/index.html'))?.[1]).toContain('ปีงบประมาณ ๒๕๖๗');
    const picture = (of: string, path: string) => readFileSync(join(built, of, path));
    expect(picture(site, 'social/2567/o15.png').equals(picture('sample', 'social/2567/o15.png'))).toBe(false);
    expect(picture(site, 'social/en/2567/o15.png').equals(picture('sample', 'social/en/2567/o15.png'))).toBe(true);
  });
});

describe('search on a site with Thai digits', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(join(built, 'thai-digits'));
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  async function ask(query: string) {
    const page = await openPage(browser, `${server.origin}/search/?q=${encodeURIComponent(query)}`);
    const found = await page
      .locator('#results > li > p:first-child > a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const told = (await page.locator('#search-status').textContent()) ?? '';
    const trail = await page.locator('#results > li > p.soft').first().textContent();
    await page.close();
    return { found, told, trail };
  }

  it.each([
    ['งบประมาณ 2567', 'งบประมาณ ๒๕๖๗'],
    ['15 มกราคม 2567', '๑๕ มกราคม ๒๕๖๗'],
    ['O15 2567', 'O๑๕ ๒๕๖๗'],
  ])('finds the same for “%s” and “%s”', async (arabic, thai) => {
    const [first, second] = [await ask(arabic), await ask(thai)];
    expect(first.found.length).toBeGreaterThan(0);
    expect(second.found).toEqual(first.found);
  });

  it('tells how many it found, and of which year, in Thai digits', async () => {
    const { told, trail } = await ask('งบประมาณ');
    expect(told).toMatch(/[๐-๙]+ หน้าสำหรับ “งบประมาณ”/);
    expect(told).not.toMatch(/\d/);
    expect(trail).toContain('ปีงบประมาณ ๒๕๖๗');
  });
});
