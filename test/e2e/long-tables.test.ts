import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../src/attachments/limits.ts';
import { pdfText } from '../../src/attachments/pdf-text.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { openPage } from '../quality/open.ts';
import { servePages } from '../quality/sites.ts';
import { built } from './oit.ts';

const ROWS = 260;
/** The number of the project in the last row of each table. */
const last = { 'long-table': '67099000260', sample: '67019260193' };
const item = '/2567/o14/';
const whole = '/2567/o14/data/procurement/';

let browser: Browser;
let sites: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  sites = await servePages();
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
});

afterAll(async () => {
  await browser?.close();
  sites?.close();
});

/** Nothing here needs a script. */
const open = (site: keyof typeof last, path: string, width = 1280) =>
  openPage(browser, sites.address({ site, path }), { viewport: { width, height: 800 }, javaScriptEnabled: false });

describe('a table that is too long for the page of its item', () => {
  it.each(['', '/en'])('is shown there with its first rows, and whole on a page of its own: %s', async (language) => {
    const page = await open('long-table', language + item);
    expect(await page.locator('.table-wide tbody tr').count()).toBe(50);
    await page.getByRole('link', { name: /(ดูหรือพิมพ์ทั้ง|Read or print all) 260/ }).click();
    expect(new URL(page.url()).pathname).toBe(language + whole);
    expect(await page.locator('.table-wide tbody tr:visible').count()).toBe(ROWS);
    await page.close();
  });

  it('does not bury a telephone, which shows its rows when they are asked for', async () => {
    const page = await open('long-table', whole, 390);
    const rows = page.locator('.table-wide tbody tr:visible');
    expect(await rows.count()).toBe(20);
    await page.locator('.all-rows summary').click();
    expect(await rows.count()).toBe(ROWS);
    await page.close();
  });

  it('can be taken along whole in every form', () => {
    const read = (format: string) => readFileSync(join(built, 'long-table/2567/o14/data', `procurement.${format}`));
    expect(read('csv').toString().trimEnd().split('\n')).toHaveLength(ROWS + 1);
    expect(read('json').toString()).toContain(last['long-table']);
    expect(read('xlsx').length).toBeGreaterThan(1000);
  });
});

describe('on paper, a table has every row, whatever the screen folded', () => {
  it.each([
    ['long-table', whole],
    ['sample', item],
  ] as const)('%s: %s', async (site, path) => {
    const page = await open(site, path, 390);
    const all = await page.locator('.table-wide tbody tr').count();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.table-wide tbody tr:visible').count()).toBe(all);
    expect(await page.locator('.all-rows').isVisible()).toBe(false);
    const { texts, pages } = await pdfText(await page.pdf({ format: 'A4' }), limits);
    expect(pages).toBeGreaterThan(2);
    expect(texts.map(({ text }) => text.replace(/\s/g, '')).join('')).toContain(last[site]);
    await page.close();
  });
});
