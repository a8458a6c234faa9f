import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { sideways, torn, unreadable } from '../quality/layout.ts';
import { openPage } from '../quality/open.ts';
import { pages, servePages } from '../quality/sites.ts';

let browser: Browser;
let largeText: Browser;
let sites: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  sites = await servePages();
  const executablePath = ensureBrowser();
  browser = await chromium.launch({ executablePath, args: chromiumArguments });
  // As a reader sets it in the browser: 32 instead of 16 pixels.
  largeText = await chromium.launch({
    executablePath,
    args: [...chromiumArguments, '--blink-settings=defaultFontSize=32'],
  });
});

afterAll(async () => {
  await browser?.close();
  await largeText?.close();
  sites?.close();
});

/**
 * What must be possible: https://www.w3.org/TR/WCAG22/#text-spacing. The letters of a chart, whose places are fixed, are left out:
 * the table below it says the same.
 */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** Colours of a reader's own, without those of the page. */
const ownColours = [
  { forcedColors: 'active', colorScheme: 'dark' },
  { forcedColors: 'active', colorScheme: 'light' },
] as const;

/** What does not depend on the length of words is the same in both languages. */
const inThai = pages.filter(({ path }) => !path.startsWith('/en'));

describe('a page can be read whole', () => {
  it.each(pages)('as it is, and with letters, lines and words further apart: $kind: $path', async (of) => {
    const page = await openPage(browser, sites.address(of));
    const found: string[] = [];
    for (const style of ['', spacing])
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        if (style !== '') await page.addStyleTag({ content: style });
        const where = `${style === '' ? '' : 'spaced, '}${width}: `;
        found.push(...(await unreadable(page, style === '' ? '.skip' : '.skip, .plot')).map((one) => where + one));
        const wide = await sideways(page);
        if (wide > 0) found.push(`${where}${wide} pixels wider than the screen`);
      }
    found.push(...(await torn(page)));
    expect(found).toEqual([]);
    await page.close();
  });

  it.each(pages)('with text of twice the size: $kind: $path', async (of) => {
    const page = await openPage(largeText, sites.address(of));
    const found: string[] = [];
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await unreadable(page)).map((one) => `${width}: ${one}`));
      if ((await sideways(page)) > 0) found.push(`${width}: wider than the screen`);
    }
    expect(found).toEqual([]);
    await page.close();
  });
});

describe('a page does as the reader set the device', () => {
  it.each(inThai)('and moves nothing where that is not wanted: $kind: $path', async (of) => {
    const page = await openPage(browser, sites.address(of), { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => [
      ...(getComputedStyle(document.documentElement).scrollBehavior === 'auto' ? [] : ['scrolling']),
      ...[...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s';
        })
        .map(({ tagName, className }) => `${tagName} ${className}`),
    ]);
    expect(moving).toEqual([]);
    await page.close();
  });

  it.each(inThai.filter(({ kind }) => /home|^year|status|checklist|item|charts|search/.test(kind)))(
    'and keeps marks, borders and the place of the reader in colours of the reader: $kind: $path',
    async (of) => {
      for (const colours of ownColours) {
        const page = await openPage(browser, sites.address(of), colours);
        const lost = await page.evaluate(() => {
          const ground = getComputedStyle(document.body).backgroundColor;
          const seen = (colour: string) => colour !== 'none' && colour !== 'rgba(0, 0, 0, 0)' && colour !== ground;
          const shown = [...document.querySelectorAll('main *, header *')].filter((element) =>
            element.checkVisibility(),
          );
          const marks = shown.filter((element) =>
            element.matches('.status svg > *:first-child, .bar rect, .plot g rect, .plot line'),
          );
          const faint = marks.filter((element) => {
            const { fill, stroke } = getComputedStyle(element);
            return !seen(fill) && !seen(stroke);
          });
          const framed = shown.filter((element) =>
            element.matches(
              '.badge, .notice, .button, .cell, .tag, .format, input, .table-scroll, .card, .tiles > div, .evidence, .facts, [aria-current="true"]',
            ),
          );
          const frameless = framed.filter((element) => {
            const style = getComputedStyle(element);
            return !(['top', 'left', 'bottom'] as const).some(
              (side) =>
                style.getPropertyValue(`border-${side}-style`) !== 'none' &&
                Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 0.5 &&
                seen(style.getPropertyValue(`border-${side}-color`)),
            );
          });
          return [...faint, ...frameless].map((element) => `${element.tagName} ${element.getAttribute('class')}`);
        });
        expect([...new Set(lost)]).toEqual([]);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(
          () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
        );
        expect(outline).toBe('solid');
        await page.close();
      }
    },
  );

  it('and shows in colours of the reader where an address led to', async () => {
    const page = await browser.newPage({ forcedColors: 'active' });
    const of = pages.find(({ path }) => path === '/2567/o14/');
    await page.goto(`${of && sites.address(of)}#procurement`);
    const { outlineStyle } = await page.locator(':target').evaluate((element) => ({ ...getComputedStyle(element) }));
    expect(outlineStyle).not.toBe('none');
    await page.close();
  });
});

describe('a long table on a telephone', () => {
  const of = pages.find(({ path }) => path === '/2567/o14/');
  const address = () => (of ? sites.address(of) : '');
  const telephone = { viewport: { width: 390, height: 800 }, javaScriptEnabled: false };

  it('shows its first rows, and all when they are asked for', async () => {
    const page = await openPage(browser, address(), telephone);
    const rows = page.locator('.table-wide tbody tr:visible');
    expect(await rows.count()).toBe(10);
    const summary = page.locator('.all-rows summary');
    const asks = summary.locator('.if-folded');
    expect(await asks.textContent()).toMatch(/128 แถว.*10/);
    await summary.click();
    expect(await rows.count()).toBe(128);
    expect(await asks.isVisible()).toBe(false);
    await page.close();
  });

  it('shows them all on a desktop', async () => {
    const page = await openPage(browser, address(), { viewport: { width: 1280, height: 800 } });
    expect(await page.locator('.table-wide tbody tr:visible').count()).toBe(128);
    expect(await page.locator('.all-rows').isVisible()).toBe(false);
    await page.close();
  });
});
