import type { Browser } from 'playwright-core';

/** A device, and how the site reaches it. */
interface Slow {
  width: number;
  /** Milliseconds after which pictures come. */
  delay: number;
  /** Changes the page and its style sheets on their way. */
  change?: (text: string) => string;
}

/**
 * How much of a page moves while pictures come late and somebody scrolls down: Cumulative Layout Shift
 * (https://web.dev/articles/cls) of everything together, and the first things that moved.
 */
export async function layoutShift(
  browser: Browser,
  address: string,
  { width, delay, change }: Slow,
): Promise<{ shift: number; moved: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.route(/\.(png|jpe?g|webp|svg)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
  if (change)
    await page.route(/(\/|\.css)$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  await page.addInitScript(() => {
    const seen = { shift: 0, moved: [] as string[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
        seen.shift += entry.value;
        seen.moved.push(...entry.sources.map(({ node }) => (node?.textContent ?? '').trim().slice(0, 40)));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  for (let top = 0; top < 4000; top += 500) {
    await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
    await page.waitForTimeout(50);
  }
  await page.waitForLoadState('networkidle');
  const { shift, moved } = await page.evaluate(
    () => (window as unknown as { seen: { shift: number; moved: string[] } }).seen,
  );
  await page.close();
  return { shift, moved: [...new Set(moved)].slice(0, 5) };
}
