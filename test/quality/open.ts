import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Lets the fonts of the site come late: a page is otherwise written in what fonts the machine has when those of the site are not there
 * at once, and on a busy machine they are not always.
 */
export const waitForFonts = (page: Page): Promise<unknown> =>
  page.route('**/assets/*.css', async (route) => {
    const response = await route.fetch();
    const css = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body: css });
  });

/** Opens a page as a reader would see it finished: with its fonts, and on the search page with its answer. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await waitForFonts(page);
  await page.goto(address);
  if (new URL(address).searchParams.has('q')) await page.locator('#search-status[data-state="done"]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}
