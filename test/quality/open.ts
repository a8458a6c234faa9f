import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens a page as a reader would see it finished: with its fonts, and on the search page with its answer. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(address);
  if (new URL(address).searchParams.has('q')) await page.locator('#search-status[data-state="done"]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}
