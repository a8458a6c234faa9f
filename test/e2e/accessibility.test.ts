import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { violationsOf } from '../quality/axe.ts';
import { openPage } from '../quality/open.ts';
import { pages, servePages } from '../quality/sites.ts';
import { everyView } from '../quality/views.ts';

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

describe('axe finds nothing wrong by WCAG 2.2 AA, on telephone and desktop, light and dark', () => {
  it.each(pages)('$kind: $path', async (of) => {
    const page = await openPage(browser, sites.address(of));
    expect((await everyView(page)).filter(({ violations }) => violations.length > 0)).toEqual([]);
    await page.close();
  });

  it.each([
    ['a picture without a text', '<img src="/favicon.svg">', /image-alt/],
    ['text that is too faint', '<p style="color:#999;background:#fff">faint</p>', /color-contrast/],
    [
      'faint text of a drawing, which axe leaves open',
      '<svg><text y="20" fill="#999">faint</text></svg>',
      /color-contrast/,
    ],
    [
      'a link that a finger misses',
      '<a href="/1" style="font-size:6px">a</a><br><a href="/2" style="font-size:6px">b</a>',
      /target-size/,
    ],
  ])('would see %s', async (_, markup, rule) => {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="en"><title>t</title><main style="line-height:1"><h1>t</h1>${markup}</main>`,
    );
    expect((await violationsOf(page)).join('\n')).toMatch(rule);
    await page.close();
  });
});
