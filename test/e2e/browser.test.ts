import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { built } from './oit.ts';
import { serve } from './server.ts';

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

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(server.origin + path);
  return page;
}

async function search(query: string, path = '/search/'): Promise<{ status: string; addresses: string[]; page: Page }> {
  const page = await open(`${path}?q=${encodeURIComponent(query)}`);
  await page.locator('#search-status[data-state="done"]').waitFor();
  const addresses = await page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  return { status: (await page.locator('#search-status').textContent()) ?? '', addresses, page };
}

describe('search in a browser', () => {
  it.each([
    ['จัดซื้อจัดจ้าง', '/2567/o14/'],
    ['ร้องเรียน', '/2567/o22/'],
    ['No Gift Policy', '/2567/o26/'],
  ])('finds %s', async (query, wanted) => {
    const { addresses, page } = await search(query);
    expect(addresses.slice(0, 10)).toContain(wanted);
    expect(await page.locator('#results mark').count()).toBeGreaterThan(0);
    await page.close();
  });

  it.each(['O15', 'o15', '015', '๐๑๕', 'โอ15'])(
    'leads from the code %s to the item of the current year first',
    async (query) => {
      const { addresses, page } = await search(query);
      expect(addresses[0]).toBe('/2567/o15/');
      await page.close();
    },
  );

  it('says in words that nothing was found', async () => {
    const { status, addresses, page } = await search('ฮฮฮฮฮฮฮ');
    expect(addresses).toEqual([]);
    expect(status).toMatch(/ไม่พบ/);
    await page.close();
  });

  it('works in the English interface', async () => {
    const { addresses, page } = await search('จัดซื้อจัดจ้าง', '/en/search/');
    expect(addresses.length).toBeGreaterThan(0);
    await page.close();
  });

  it('shows what was typed as text, not as markup', async () => {
    const { page } = await search('<img src=x onerror=document.title=1>');
    expect(await page.locator('#results img, #search-status img').count()).toBe(0);
    await page.close();
  });

  it('lists every item without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.origin}/search/`);
    for (const code of ['/2567/o01/', '/2567/o35/'])
      expect(await page.locator(`a[href="${code}"]`).count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe('pages in a browser', () => {
  it.each([
    '/',
    '/2567/',
    '/2567/o14/',
    '/2567/o15/',
    '/2567/o02/',
    '/2567/status/',
    '/2567/urls/',
    '/search/',
    '/data/',
    '/2567/o12/',
    '/2567/o12/data/service-statistics/',
    '/en/2567/o16/data/skr1-2567-03/',
    '/about/methodology/',
  ])('does not scroll sideways at 320 pixels: %s', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await page.close();
  });

  it('draws charts with letters of a readable size, inside the screen of a telephone', async () => {
    const page = await open('/2567/o12/', { viewport: { width: 360, height: 640 } });
    const texts = await page.locator('.plot text').evaluateAll((all) =>
      all.map((text) => {
        const { left, right } = text.getBoundingClientRect();
        return { size: Number.parseFloat(getComputedStyle(text).fontSize), left, right };
      }),
    );
    expect(texts.length).toBeGreaterThan(20);
    for (const { size, left, right } of texts) {
      expect(size).toBeGreaterThanOrEqual(12);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
    }
    await page.close();
  });

  it('asks no other host for anything, and fails at nothing', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    for (const path of ['/', '/2567/o02/', '/search/?q=%E0%B8%87%E0%B8%9A']) {
      await page.goto(server.origin + path);
      await page.waitForLoadState('networkidle');
    }
    expect(asked.filter((url) => !url.startsWith(server.origin) && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('leads the keyboard to the content first', async () => {
    const page = await open('/2567/o14/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
    await page.close();
  });
});
