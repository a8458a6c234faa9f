import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, ensureBrowser } from '../../browser.ts';
import { built } from '../oit.ts';
import { serve } from '../server.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve(join(built, 'sample'));
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const done = (page: Page) => page.locator('#search-status[data-state="done"]').waitFor();
const links = (page: Page) =>
  page
    .locator('#results > li')
    .evaluateAll((rows) => rows.map((row) => row.querySelector('a')?.getAttribute('href') ?? ''));

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(server.origin + path);
  return page;
}

describe('the search page', () => {
  it('keeps filters in the address, and takes them from there', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('จัดซื้อจัดจ้าง')}&kind=document&year=2567`);
    await done(page);
    expect(await page.locator('select[name="kind"]').inputValue()).toBe('document');
    const documents = await links(page);
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.every((path) => /^\/2567\/o\d\d\/[^/]+\/$/.test(path))).toBe(true);
    await page.locator('select[name="kind"]').selectOption('item');
    await page.waitForFunction(() => location.search.includes('kind=item'));
    await done(page);
    expect((await links(page)).every((path) => /^\/2567\/o\d\d\/$/.test(path))).toBe(true);
    await page.reload();
    await done(page);
    expect(await page.locator('select[name="kind"]').inputValue()).toBe('item');
    await page.close();
  });

  it('has its filters folded on a telephone, where they say how many are set', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('จัดซื้อ')}&kind=item&year=2567&sort=date`);
    await done(page);
    const [filters, summary] = [page.locator('#search_filters'), page.locator('.filters summary')];
    expect(await filters.isVisible()).toBe(true);
    expect(await summary.isVisible()).toBe(false);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await filters.locator('select').first().isVisible()).toBe(false);
    expect((await summary.textContent())?.trim()).toBe('กรองผลการค้นหา (2)');
    const first = await page.locator('#results > li').first().boundingBox();
    expect(first?.y).toBeLessThan(844);
    await summary.click();
    await page.locator('select[name="kind"]').selectOption('');
    await page.waitForFunction(() => document.querySelector('.filters summary')?.textContent?.includes('(1)'));
    await page.close();
  });

  it('says nothing in an excerpt of cells that are empty', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('ไม่มีการจัดซื้อจัดจ้าง')}`);
    await done(page);
    const excerpts = await page.locator('#results > li > p:last-child').allInnerTexts();
    expect(excerpts.length).toBeGreaterThan(0);
    expect(excerpts.filter((text) => /· [–-] (?:·|$)/.test(text))).toEqual([]);
    await page.close();
  });

  it.each([
    ['indicator=10', /^\/2567\/o(2\d|3\d)\//],
    ['format=CSV', /^\/2567\//],
    [`unit=${encodeURIComponent('ฝ่ายการคลัง')}`, /^\/2567\/o(08|1[4-7])\//],
    ['kind=table', /^\/2567\//],
    ['kind=file', /^\/2567\//],
  ])('narrows by %s', async (filter, wanted) => {
    const page = await open(`/search/?q=${encodeURIComponent('การ')}&${filter}`);
    await done(page);
    const found = await links(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((path) => !wanted.test(path))).toEqual([]);
    await page.close();
  });

  it('answers while one types, and says so to those who listen', async () => {
    const page = await open('/search/');
    expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
    await page.getByLabel('คำค้น').pressSequentially('แผนที่ตั้ง', { delay: 20 });
    await page.waitForFunction(() => document.getElementById('search-status')?.textContent?.includes('“แผนที่ตั้ง”'));
    expect((await links(page))[0]).toBe('/2567/o04/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('แผนที่ตั้ง');
    await page.close();
  });

  it.each([
    ['/en/', 'birth', /^Nothing found for “birth”\. Try .* \(Most of the content is in Thai/],
    [
      '/en/',
      'permit',
      /^Nothing found for “permit”\. Pages with something near it: \d+ \(Most of the content is in Thai/,
    ],
    ['/', 'permit', /^ไม่พบ “permit” แสดง \d+ หน้าที่มีข้อความใกล้เคียง เนื้อหาส่วนใหญ่เป็นภาษาไทย/],
    ['/', 'ช่องทางร้องเรียนทุจริตภาค', /^ไม่พบ “ช่องทางร้องเรียนทุจริตภาค” แสดง \d+ หน้าที่มีข้อความใกล้เคียง$/],
    ['/en/', 'procurement qqqqq', /^No page has all the words of/],
  ])('says of words that are nowhere what it shows instead: %s %s', async (language, query, said) => {
    const page = await open(`${language}search/?q=${encodeURIComponent(query)}`);
    await done(page);
    expect((await page.locator('#search-status').textContent())?.trim()).toMatch(said);
    const marks = await page.locator('#results mark').allTextContents();
    expect(marks.filter((text) => text.length < 2)).toEqual([]);
    await page.close();
  });

  it('leads the keyboard from the words to the first result and on to the element', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('แผนที่ตั้ง')}`);
    await done(page);
    await page.locator('select').last().focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(await focused()).toBe('/2567/o04/');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('/2567/o04/#map');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/2567/o04/#map');
    expect(await page.locator('#map').count()).toBe(1);
    await page.close();
  });

  it('shows more on request, and goes to the first of them', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('การ')}`);
    await done(page);
    const before = (await links(page)).length;
    await page.locator('#search_more').click();
    await page.waitForFunction((count) => document.querySelectorAll('#results > li').length > count, before);
    expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(true);
    await page.close();
  });

  it('is searched from the box of another page', async () => {
    const page = await open('/2567/o14/');
    await page.locator('header input[type="search"]').fill('ร้องเรียน');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
    await done(page);
    expect((await links(page)).length).toBeGreaterThan(2);
    await page.close();
  });

  it('answers what a telephone composes, without Enter', async () => {
    const page = await open('/search/');
    await page.locator('main #search_input').evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      input.value = 'แผนที่ตั้ง';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
      input.dispatchEvent(new CompositionEvent('compositionend', { data: 'แผนที่ตั้ง' }));
    });
    await done(page);
    expect((await links(page))[0]).toBe('/2567/o04/');
    await page.close();
  });

  it('shows the newest first when asked to, and keeps that in the address', async () => {
    const query = encodeURIComponent('ประกาศ');
    const page = await open(`/search/?q=${query}&kind=document`);
    await done(page);
    const best = await links(page);
    await page.locator('select[name="sort"]').selectOption('date');
    await page.waitForFunction(() => location.search.includes('sort=date'));
    await done(page);
    const newest = await links(page);
    expect(newest).not.toEqual(best);
    await page.reload();
    await done(page);
    expect(await page.locator('select[name="sort"]').inputValue()).toBe('date');
    expect(await links(page)).toEqual(newest);
    await page.close();
  });

  it('says which filter leaves nothing, and searches without it', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('แผนที่ตั้ง')}&kind=file`);
    await done(page);
    expect(await page.locator('#search-status').textContent()).toBe('ไม่พบ “แผนที่ตั้ง” เมื่อกรองด้วย ประเภท “ไฟล์แนบ”');
    await page.getByRole('button', { name: 'ค้นหาโดยไม่กรอง' }).click();
    await page.waitForFunction(() => !location.search.includes('kind='));
    await page.locator('#results > li').first().waitFor();
    expect((await links(page))[0]).toBe('/2567/o04/');
    expect(await page.locator('#search_unfiltered').isVisible()).toBe(false);
    await page.close();
  });

  it('ends with an empty query, and says that a very long one was cut', async () => {
    const empty = await open('/search/?q=%20');
    await done(empty);
    await empty.close();
    const long = await open(`/search/?q=${encodeURIComponent('แผนที่ตั้ง '.repeat(30))}`);
    await done(long);
    expect(await long.locator('#search-status').textContent()).toContain('ใช้เฉพาะ 200 ตัวอักษรแรก');
    await long.close();
  });

  it('says of a page that only says so that it is not yet published', async () => {
    const page = await open('/search/?q=O15');
    await done(page);
    const rows = await page.locator('#results > li', { hasText: 'O15' }).allTextContents();
    expect(rows[0]).toContain('ยังไม่เผยแพร่');
    await page.close();
  });

  it.each([
    ['accessibility', '/en/about/accessibility/'],
    ['privacy', '/en/about/privacy/'],
    ['methodology', '/en/about/methodology/'],
    ['ข้อมูลเปิด', '/en/data/'],
    ['Open data', '/en/data/'],
    ['forecast', '/en/about/methodology/'],
    ['URLs for ITAS/ITAP', '/en/2567/urls/'],
  ])('finds pages of the site itself: %s', async (query, path) => {
    const page = await open(`/en/search/?q=${encodeURIComponent(query)}`);
    await done(page);
    expect((await links(page)).slice(0, 3)).toContain(path);
    await page.close();
  });

  it('leads to every year without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}/search/`);
    expect(await page.locator('#every_item h3 a[href="/2567/"]').count()).toBe(1);
    await context.close();
  });

  it('says honestly that it cannot search, and shows the list', async () => {
    const page = await browser.newPage();
    await page.route('**/search/index/**', (route) => route.abort());
    await page.goto(`${server.origin}/search/?q=O15`);
    await done(page);
    expect(await page.locator('#search-status').textContent()).toMatch(/ค้นหาไม่ได้/);
    expect((await links(page))[0]).toBe('/2567/o15/');
    expect(await page.locator('#every_item').isVisible()).toBe(true);
    await page.close();
  });

  it('works under a policy that allows scripts of the site only', async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.route('**/search/?q=*', async (route) => {
      const response = await route.fetch();
      const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'";
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await page.goto(`${server.origin}/search/?q=${encodeURIComponent('งบประมาณ')}`);
    await done(page);
    expect((await links(page)).length).toBeGreaterThan(2);
    expect(refused).toEqual([]);
    await page.close();
  });

  it('answers in English, with English names where there are any', async () => {
    const page = await open('/en/search/?q=procurement');
    await done(page);
    expect(await page.locator('#search-status').textContent()).toMatch(/procurement/);
    expect((await links(page)).every((path) => path.startsWith('/en/'))).toBe(true);
    expect(await page.locator('#results').textContent()).toMatch(/procurement/i);
    await page.close();
  });
});

describe('every other page', () => {
  it.each(['/', '/2567/', '/2567/o14/', '/about/', '/404.html'])(
    '%s has a box for search and no script',
    async (path) => {
      const page = await open(path);
      expect(await page.locator('form[action="/search/"] input[name="q"]').count()).toBe(1);
      expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
      await page.close();
    },
  );
});
