import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { openPage } from '../quality/open.ts';
import { built, oit } from './oit.ts';
import { serve } from './server.ts';

/** The sample on a day on which a notice stands above every page, below that which says that all is invented. */
const noticed = join(built, 'noticed');

let browser: Browser;
const servers = new Map<string, Awaited<ReturnType<typeof serve>>>();
const address = (site: string, path: string) => `${servers.get(site)?.origin}${path}`;

const elementsOf = (site: string, year: number, item: string): { id: string; basis: string }[] =>
  JSON.parse(readFileSync(join(built, site, `api/${year}/${item}.json`), 'utf8')).elements;

beforeAll(async () => {
  const { status, stderr } = oit('build', '--out', noticed, '--today', '2567-05-01');
  if (status !== 0) throw new Error(stderr);
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  for (const site of ['noticed', 'khlongprap', 'two-years']) servers.set(site, await serve(join(built, site)));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  for (const server of servers.values()) server.close();
});

/** Items of one element and of many, complete and missing. */
const items = ['o01', 'o02', 'o04', 'o08', 'o14', 'o15', 'o19', 'o24', 'o30', 'o34'];
const screens = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
];

describe('the page of an item, from its address in ITAP', () => {
  it.each(items.flatMap((item) => [`/2567/${item}/`, `/en/2567/${item}/`]))(
    'shows code, wording and every required element with its mark on the first screen of a laptop: %s',
    async (path) => {
      for (const viewport of screens) {
        const page = await openPage(browser, address('noticed', path), { viewport });
        for (const banner of ['.sample', '.notices']) expect(await page.locator(banner).isVisible()).toBe(true);
        const below = await page.evaluate((height) => {
          const wanted = [...document.querySelectorAll('h1, h1 .code, .required h2, .required .badge, .required li')];
          return wanted
            .filter((element) => element.getBoundingClientRect().bottom > height)
            .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
        }, viewport.height);
        expect(below, `${viewport.width}×${viewport.height}`).toEqual([]);
        const unmarked = await page
          .locator('.required li')
          .evaluateAll((lines) => lines.filter((line) => !line.querySelector('.mark svg')).length);
        expect(unmarked).toBe(0);
        const item = /o\d\d/.exec(path)?.[0] ?? '';
        const required = elementsOf('noticed', 2567, item).filter(({ basis }) => basis !== 'inferred');
        expect(await page.locator('.required li').count()).toBe(required.length);
        await page.close();
      }
    },
  );

  it('begins the list of elements on that screen even below a long name in two lines', async () => {
    const viewport = { width: 1280, height: 720 };
    const page = await openPage(browser, address('noticed', '/2567/o34/'), { viewport });
    await page.locator('h1').evaluate((h1) => h1.append(' ชื่อรายการที่ยาวมากจนต้องขึ้นบรรทัดใหม่อีกหนึ่งบรรทัดเต็ม ๆ'));
    const lines = await page
      .locator('.required li')
      .evaluateAll((all) => all.map((line) => line.getBoundingClientRect()));
    expect(lines.filter(({ bottom }) => bottom <= viewport.height).length).toBeGreaterThan(lines.length / 2);
    await page.close();
  });

  it.each(items)('leads from each element to evidence that is called as the element is: %s', async (item) => {
    const page = await openPage(browser, address('noticed', `/2567/${item}/`));
    const wrong = await page.evaluate(() => {
      const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      const lost = [...document.querySelectorAll('.required li a:not(.hash)')].filter((link) => {
        const id = link.getAttribute('href')?.slice(1) ?? '';
        return !document.getElementById(decodeURIComponent(id));
      });
      const titles = [...document.querySelectorAll('.required li:not(.element-part)')].map((line) =>
        text(line.querySelector('a:not(.hash)')),
      );
      const headings = [...document.querySelectorAll('.evidence > h3')].map(text);
      return { lost: lost.map(text), nameless: titles.filter((title) => title !== '' && !headings.includes(title)) };
    });
    expect(wrong).toEqual({ lost: [], nameless: [] });
    await page.close();
  });
});

describe('on a telephone', () => {
  it.each(items)('every address of a page leads to what is seen there: %s', async (item) => {
    const page = await openPage(browser, address('noticed', `/2567/${item}/`), {
      viewport: { width: 390, height: 800 },
    });
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
        .map(({ hash }) => decodeURIComponent(hash))
        .filter((hash) => (document.getElementById(hash.slice(1))?.getClientRects().length ?? 0) === 0),
    );
    expect(dead).toEqual([]);
    await page.close();
  });
});

describe('the address of an element', () => {
  const sites = ['noticed', 'khlongprap', 'two-years'];

  it('stands on the page of every item, once, whatever its content is, and is shown to be copied', () => {
    const wrong = sites.flatMap((site) =>
      readdirSync(join(built, site, 'api'))
        .filter((name) => /^\d{4}$/.test(name))
        .flatMap((year) =>
          readdirSync(join(built, site, 'api', year))
            .flatMap((name) => /^(o\d\d)\.json$/.exec(name)?.[1] ?? [])
            .flatMap((item) => {
              const html = readFileSync(join(built, site, year, item, 'index.html'), 'utf8');
              return elementsOf(site, Number(year), item).flatMap(({ id }) => {
                const count = html.split(` id="${id}"`).length - 1;
                const shown = html.includes('class="elements"') ? html.includes(`class="hash" href="#${id}"`) : true;
                return count === 1 && shown ? [] : [`${site} ${year} ${item} #${id}: ${count} ${shown}`];
              });
            }),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('is the same for agencies with different content, so an edit cannot change it', () => {
    const [one, other] = ['noticed', 'khlongprap'];
    const shared = readdirSync(join(built, one ?? '', 'api/2567')).filter(
      (name) => /^o\d\d\.json$/.test(name) && existsSync(join(built, other ?? '', 'api/2567', name)),
    );
    expect(shared.length).toBeGreaterThan(30);
    const ids = (site = '') => shared.map((name) => elementsOf(site, 2567, name.slice(0, 3)).map(({ id }) => id));
    expect(ids(one)).toEqual(ids(other));
  });
});

describe('the switch of years', () => {
  it('is on every page that has a year in its address, and follows the subject of the item', async () => {
    const folder = join(built, 'two-years');
    const pages = (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).filter((path) =>
      /^(en\/)?\d{4}\/.*index\.html$/.test(path.replaceAll('\\', '/')),
    );
    expect(pages.length).toBeGreaterThan(100);
    const without = pages.filter((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return !html.includes('class="year-switch"') && !html.includes('http-equiv="refresh"');
    });
    expect(without).toEqual([]);
    const page = await openPage(browser, address('two-years', '/2567/o15/'));
    const before = page.locator('.year-switch a', { hasText: '2566' });
    expect(await before.getAttribute('aria-label')).toMatch(/^2566( · O\d+)? /);
    await before.click();
    expect(new URL(page.url()).pathname).toMatch(/^\/2566\//);
    await page.close();
  });
});
