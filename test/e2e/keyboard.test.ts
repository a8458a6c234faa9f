import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast } from '../../src/model/colour.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { openPage } from '../quality/open.ts';
import { pages, servePages } from '../quality/sites.ts';

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

/** Scrolls at once, so that what is in sight can be told when a key was pressed. */
const still = { reducedMotion: 'reduce' } as const;

const open = (path: string, width = 1280): Promise<Page> => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`no page ${path}`);
  return openPage(browser, sites.address(found), { viewport: { width, height: 800 }, ...still });
};

/** Where the focus is: its place among all that take it, and whether an eye sees it. */
interface Stop {
  /** −1 is the page itself, before the first and after the last. */
  place: number;
  what: string;
  outlined: boolean;
  /** Colour of the outline, and of what is behind it. */
  colours: [string, string];
  uncovered: boolean;
  left: number;
  top: number;
  bottom: number;
}

/** Marks everything that should take the focus, in the order of the text, and gives their number. */
const number = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter((element) => element.checkVisibility() && !element.closest('fieldset[hidden]'));
    for (const [index, element] of all.entries()) element.dataset['stop'] = String(index);
    return all.length;
  });

const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return {
        place: -1,
        what: 'page',
        outlined: true,
        colours: ['', ''],
        uncovered: true,
        left: 0,
        top: 0,
        bottom: 0,
      };
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    let behind: Element | null = element.parentElement;
    while (behind && /, 0\)$/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
    const boxes = [...element.getClientRects()];
    const { left = 0, top = 0, bottom = 0 } = boxes[0] ?? {};
    // The middle of one of its lines, where it is on the screen.
    const uncovered = boxes.some((box) => {
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
      const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 1);
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element));
    });
    return {
      place: Number(element.dataset['stop'] ?? Number.NaN),
      what: `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}`,
      outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)',
      colours: [outlineColor, behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)'],
      uncovered,
      left,
      top,
      bottom,
    };
  });

/** Goes through a whole page with one key, until it is out of it or begins again. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed <= most; pressed += 1) {
    await page.keyboard.press(key);
    const at = await stop(page);
    if (at.place === -1 || at.place === stops[0]?.place) return stops;
    stops.push(at);
  }
  throw new Error(`the keyboard is caught near “${stops.at(-1)?.what}”`);
}

const walked = pages.filter(({ kind }) =>
  /^(home with|status$|addresses|item with (people|a map|charts|a long)|document|table|search|data|surveys|archive)/.test(
    kind,
  ),
);

/** `rgb(180, 83, 9)` → `#b45309` */
const hex = (rgb: string): string =>
  `#${(rgb.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

/** What WCAG 2.2, 1.4.11 asks of what shows the focus. */
const FOCUS_CONTRAST = 3;

describe('the keyboard', () => {
  it.each(walked.filter(({ path }) => !path.startsWith('/en')))(
    'reaches everything once, as it is read, in plain sight, and leaves again: $kind: $path',
    async (of) => {
      const page = await openPage(browser, sites.address(of), { viewport: { width: 1280, height: 800 }, ...still });
      const all = await number(page);
      const there = await walk(page, 'Tab', all);
      expect(there.filter(({ outlined }) => !outlined).map(({ what }) => what)).toEqual([]);
      expect(there.filter(({ uncovered }) => !uncovered).map(({ what }) => what)).toEqual([]);
      const faint = there.filter(
        ({ colours: [outline, ground] }) => contrast(hex(outline), hex(ground)) < FOCUS_CONTRAST,
      );
      expect(faint.map(({ what, colours }) => `${what} ${colours}`)).toEqual([]);
      const back = await walk(page, 'Shift+Tab', all);
      expect(back.map(({ place }) => place).reverse()).toEqual(there.map(({ place }) => place));
      expect(there.map(({ place }) => place).toSorted((a, b) => a - b)).toEqual([...Array(all).keys()]);
      await page.close();
    },
  );

  it.each(walked.filter(({ kind }) => /^(home with|status$|item with a long|search$)/.test(kind)))(
    'is seen on a telephone and in dark colours too: $kind: $path',
    async (of) => {
      const page = await openPage(browser, sites.address(of), {
        viewport: { width: 390, height: 800 },
        colorScheme: 'dark',
        ...still,
      });
      const there = await walk(page, 'Tab', await number(page));
      const unseen = there.filter(
        ({ outlined, uncovered, colours: [outline, ground] }) =>
          !outlined || !uncovered || contrast(hex(outline), hex(ground)) < FOCUS_CONTRAST,
      );
      expect(unseen.map(({ what, colours }) => `${what} ${colours}`)).toEqual([]);
      await page.close();
    },
  );

  it.each([390, 1280])('goes through the head of a page as the eye does, at %i pixels', async (width) => {
    const page = await open('/2567/o14/', width);
    await number(page);
    const inHead = await page.locator('.site-header [data-stop]').count();
    await page.keyboard.press('Tab');
    const stops: Stop[] = [];
    while (stops.length < inHead) {
      await page.keyboard.press('Tab');
      stops.push(await stop(page));
    }
    const backwards = stops.filter((at, index) => {
      const before = stops[index - 1];
      return before && at.bottom > before.top && at.top < before.bottom
        ? at.left < before.left
        : before && at.bottom <= before.top;
    });
    expect(backwards.map(({ what }) => what)).toEqual([]);
    await page.close();
  });

  it('can skip to the content, and goes on from there', async () => {
    const page = await open('/2567/o14/');
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    expect(await link.getAttribute('href')).toBe('#main_content');
    await expect.poll(async () => (await link.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main_content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  it('scrolls a wide table and comes out of it', async () => {
    const page = await open('/2567/o14/', 1280);
    const region = page.locator('.table-wide').first();
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(false);
    await page.close();
  });

  it.each(['Enter', ' '])('opens and closes what is folded with %j', async (key) => {
    const page = await open('/data/');
    const details = page.locator('main details').first();
    await details.locator('> summary').focus();
    const wasOpen = await details.evaluate((element) => (element as HTMLDetailsElement).open);
    for (const now of [!wasOpen, wasOpen]) {
      await page.keyboard.press(key);
      expect(await details.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(now);
    }
    await page.close();
  });

  it('searches, hears of the answer and goes to the first result', async () => {
    const page = await open('/search/');
    await page.locator('#search_input').focus();
    await page.keyboard.type('งบประมาณ');
    await page.keyboard.press('Enter');
    const status = page.locator('#search-status[data-state="done"]');
    await status.waitFor();
    expect(await status.getAttribute('role')).toBe('status');
    expect(await status.textContent()).toMatch(/\d/);
    const first = page.locator('#results a').first();
    for (let pressed = 0; pressed < 12; pressed += 1) {
      if (await first.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    const href = await first.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === new URL(href ?? '', page.url()).pathname);
    await page.close();
  });
});
