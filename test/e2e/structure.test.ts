import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { openPage } from '../quality/open.ts';
import { pages, servePages } from '../quality/sites.ts';
import { accessibilityTree, type Told } from '../quality/tree.ts';

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

const landmarks = ['banner', 'navigation', 'search', 'main', 'complementary', 'region', 'contentinfo'];
const controls = ['link', 'button', 'searchbox', 'combobox', 'DisclosureTriangle', 'image', 'table'];

/** Names that occur twice, with the role in front. */
function repeated(things: Told[]): string[] {
  const names = things.map(({ role, name }) => `${role} “${name}”`);
  return names.filter((name, index) => names.indexOf(name) !== index);
}

/** Places where a heading is two or more levels below the one before it. */
const skips = (headings: Told[]): string[] =>
  headings.flatMap(({ level, name }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    return (level ?? 0) > before + 1 ? [`h${level} “${name}” after h${before}`] : [];
  });

/** Thai that nothing says is Thai; what the reader typed is in a language that the site does not know. */
const unmarkedThai = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (!parentElement || parentElement.closest('script, #search-status')) continue;
      const thai = /[\u0e01-\u0e3a\u0e40-\u0e5b]/.test(textContent ?? '');
      if (thai && parentElement.closest('[lang]')?.getAttribute('lang') !== 'th') found.push(textContent?.trim() ?? '');
    }
    return found;
  });

/** Links of one name that lead to different places although one heading, and one row or step of a list, holds them. */
const confusedLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const textOf = (element: Element) => {
      const pictures = [...element.querySelectorAll('img')].map(({ alt }) => alt);
      return [element.getAttribute('aria-label') ?? element.textContent ?? '', ...pictures].join(' ').trim();
    };
    let heading = '';
    const leadsTo = new Map<string, string>();
    const found: string[] = [];
    for (const element of document.querySelectorAll('h1, h2, h3, h4, h5, h6, a[href]')) {
      if (!(element instanceof HTMLAnchorElement)) {
        heading = textOf(element);
        continue;
      }
      const steps: string[] = [];
      for (let at = element.closest('li, tr, dd'); at; at = at.parentElement?.closest('li, tr, dd') ?? null)
        steps.push(textOf(at));
      const place = [element.closest('nav, main, footer')?.tagName, heading, textOf(element), ...steps].join(' › ');
      const known = leadsTo.get(place);
      if (known !== undefined && known !== element.href)
        found.push(`${textOf(element)} (${heading}): ${known} ${element.href}`);
      leadsTo.set(place, element.href);
    }
    return found;
  });

describe('a screen reader is told', () => {
  it.each(pages)('where everything of a page is: $kind: $path', async (of) => {
    const page = await openPage(browser, sites.address(of));
    const told = await accessibilityTree(page);
    const are = (...roles: string[]) => told.filter(({ role }) => roles.includes(role));
    for (const role of ['banner', 'main', 'contentinfo']) expect(are(role), role).toHaveLength(1);
    expect(are('navigation').length).toBeGreaterThan(0);
    expect(repeated(are(...landmarks))).toEqual([]);
    expect(are('navigation', 'complementary', 'region').filter(({ name }) => name === '')).toEqual([]);
    const headings = are('heading');
    expect(headings[0]?.level).toBe(1);
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(headings.filter(({ name }) => name === '')).toEqual([]);
    expect(skips(headings)).toEqual([]);
    expect(told.filter(({ role, name }) => controls.includes(role) && name === '')).toEqual([]);
    expect(await confusedLinks(page)).toEqual([]);
    expect(await unmarkedThai(page)).toEqual([]);
    await page.close();
  });

  it.each(pages.filter(({ kind }) => /status|checklist|addresses|table|charts|data|archive|results$/.test(kind)))(
    'the columns of every table: $kind: $path',
    async (of) => {
      const page = await openPage(browser, sites.address(of));
      const headless = await page.locator('table').evaluateAll((tables) =>
        (tables as HTMLTableElement[])
          .filter((table) => {
            const columns = Math.max(0, ...[...table.rows].map(({ cells }) => cells.length));
            const headers = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
            return (
              headers.length !== columns ||
              headers.some(({ textContent, scope }) => !textContent?.trim() || scope !== 'col')
            );
          })
          .map((table) => table.outerHTML.slice(0, 200)),
      );
      expect(headless).toEqual([]);
      await page.close();
    },
  );
});
