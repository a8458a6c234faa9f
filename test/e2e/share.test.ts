import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { built } from './oit.ts';
import { serve } from './server.ts';

const folder = join(built, 'sample');
const home = 'https://sample.example.go.th';
const html = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Open Graph and Twitter tags of a page. */
const tagsOf = (page: string) =>
  new Map(
    [...page.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g)].map(
      ([, name = '', content = '']) => [name, content] as const,
    ),
  );

describe('a shared page', () => {
  const manifest = new Map<string, { bytes: number; mediaType: string }>(
    JSON.parse(html('manifest.json')).files.map((file: { path: string }) => [file.path, file]),
  );
  const pages = filesBelow(folder).filter(
    (path) => path.endsWith('.html') && !html(path).includes('content="noindex"'),
  );

  it('has a title, a description, its address and a picture that is published, whatever page it is', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const path of pages) {
      const tags = tagsOf(html(path));
      for (const name of ['og:title', 'og:description', 'og:image:alt'])
        expect(tags.get(name), `${path} ${name}`).toBeTruthy();
      expect(tags.get('og:url'), path).toMatch(/^https:\/\/sample\.example\.go\.th\/.*\/?$/);
      expect(tags.get('og:locale'), path).toBe(path.startsWith('en/') ? 'en_GB' : 'th_TH');
      expect(tags.get('twitter:card'), path).toBe('summary_large_image');
      const picture = tags.get('og:image') ?? '';
      expect(picture.startsWith(`${home}/social/`), path).toBe(true);
      expect(manifest.get(picture.slice(home.length + 1)), `${path} ${picture}`).toMatchObject({
        mediaType: 'image/png',
      });
    }
  });

  it('of an item has the picture of the item, and a document the same', () => {
    expect(tagsOf(html('2567/o16/index.html')).get('og:image')).toBe(`${home}/social/2567/o16.png`);
    expect(tagsOf(html('2567/o16/progress-q1/index.html')).get('og:image')).toBe(`${home}/social/2567/o16.png`);
    expect(tagsOf(html('2567/o16/progress-q1/index.html')).get('og:type')).toBe('article');
    expect(tagsOf(html('en/2567/o16/index.html')).get('og:image')).toBe(`${home}/social/en/2567/o16.png`);
  });

  it('has pictures of at most 60 KB', () => {
    const pictures = [...manifest].filter(([path]) => path.startsWith('social/'));
    expect(pictures.length).toBeGreaterThan(70);
    for (const [path, { bytes }] of pictures) expect(bytes, path).toBeLessThan(60_000);
  });
});

describe('on paper', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(folder);
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  async function open(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(server.origin + path);
    await page.emulateMedia({ media: 'print' });
    return page;
  }

  it.each(['/2567/o13/', '/2567/o16/progress-q1/', '/2567/o12/data/service-statistics/', '/en/2567/status/', '/'])(
    '%s says where it was printed from, and of which day it is',
    async (path) => {
      const page = await open(path);
      const printed = page.locator('.printed');
      expect(await printed.isVisible()).toBe(true);
      // A text is of the day of its last change; what speaks of the whole site, of today.
      const today = path.startsWith('/en/') ? '23 April 2024' : '23 เมษายน 2567';
      const day = path.endsWith('/progress-q1/') ? '12 มกราคม 2567' : today;
      expect((await printed.textContent())?.trim()).toContain(`${home}${path}`);
      expect(await printed.textContent()).toContain(day);
      await page.emulateMedia({ media: 'screen' });
      expect(await printed.isVisible()).toBe(false);
      await page.close();
    },
  );

  it('evidence has its addresses, of files and of other sites', async () => {
    const page = await open('/2567/o13/');
    const printed = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(await printed('.file > a')).toMatch(new RegExp(`^" \\(.*${home}.*/2567/o13/files/`));
    expect(await printed('.shown > .permalink a')).toContain('(https://service.sample.example.go.th/)');
    await page.close();
  });

  it('the state of a year stays one sheet', async () => {
    const page = await open('/2567/status/');
    const { numPages } = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })),
    );
    expect(numPages).toBe(1);
    await page.close();
  });

  it.each([
    ['/2567/status/', 'สำนักงานเขตตัวอย่าง'],
    ['/en/2567/status/', 'Sample District Office'],
  ])('%s says whose state it is beside its title', async (path, name) => {
    const page = await open(path);
    const agency = page.locator('.one-sheet > *', { hasText: name });
    expect(await agency.isVisible()).toBe(true);
    const [box, tiles] = [await agency.boundingBox(), await page.locator('.tiles').boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(tiles?.y ?? 0);
    await page.emulateMedia({ media: 'screen' });
    expect(await agency.isVisible()).toBe(false);
    await page.close();
  });

  it('an item has the headings of a wide table on its sheet, no frame around it, and no number broken', async () => {
    const page = await open('/2567/o14/');
    const block = page.locator('#procurement');
    expect(await block.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('0px');
    const wrapped = page
      .locator('.table-wide td.short')
      .evaluateAll((cells) =>
        cells.filter((cell) => getComputedStyle(cell).whiteSpace !== 'nowrap').map(({ textContent }) => textContent),
      );
    expect(await wrapped).toEqual([]);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })));
    const { text } = await extractText(pdf);
    const [sheet, ...others] = text.filter((one) => one.includes('#procurement'));
    expect(others).toEqual([]);
    // What a chart of the table says, and the number of its first row.
    expect(sheet).toContain('185.05');
    expect(text.filter((one) => one.includes('67019569459'))).toHaveLength(1);
    await page.close();
  });

  it.each(['/2567/o13/', '/2567/o16/progress-q1/', '/2567/o12/data/service-statistics/'])(
    '%s can be cited on the screen, without a script',
    async (path) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(server.origin + path);
      await page.locator('.cite > summary').click();
      const texts = await page.locator('.cite pre').allTextContents();
      expect(texts).toHaveLength(2);
      expect(texts[0]).toMatch(/^สำนักงานเขตตัวอย่าง\. \(2567, \d+ [ก-๙]+\)\. .* https:\/\/sample/);
      expect(texts[1]).toMatch(/^Sample District Office\. \(2024, [A-Z][a-z]+ \d+\)\. .* https:\/\/sample/);
      expect(
        await page
          .locator('.cite pre')
          .first()
          .evaluate((text) => getComputedStyle(text).userSelect),
      ).toBe('all');
      await context.close();
    },
  );
});
