import type { Page } from 'playwright-core';
import { violationsOf } from './axe.ts';

/** What axe finds on an open page, on telephone and desktop, light and dark. */
export async function everyView(page: Page): Promise<{ view: string; violations: string[] }[]> {
  const found: { view: string; violations: string[] }[] = [];
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      found.push({ view: `${width} ${colorScheme}`, violations: await violationsOf(page) });
    }
  return found;
}
