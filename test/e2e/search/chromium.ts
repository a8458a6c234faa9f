import { chromium } from 'playwright-core';
import { chromiumArguments, ensureBrowser } from '../../browser.ts';
import type { Tab } from './firefox.ts';

/** Starts Chromium. */
export async function startChromium(): Promise<Tab> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  const page = await browser.newPage();
  return {
    async open(address) {
      await page.goto(address);
    },
    value: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
