import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressTexts } from '../../src/build/compress.ts';
import { filesBelow } from '../../src/build/files.ts';
import { answersOf } from '../../src/publish/hosting/headers.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { pageKinds } from '../quality/pages.ts';
import { layoutShift } from '../quality/shift.ts';
import { weigh } from '../quality/weigh.ts';
import { startNginx } from './nginx.ts';
import { built } from './oit.ts';

const KB = 1024;
/** Packed; all of it is one file, which every page has. */
const STYLES = 20 * KB;
/** What an item costs with its fonts, and every other page. */
const PAGE = 90 * KB;
/** The page, two style sheets (one has the colour of the agency), four fonts, the logo and the icon. */
const REQUESTS = 9;

/** Pages that may cost more, and why. */
const more: Record<string, { scripts: number; total: number; requests: number }> = {
  // The script that searches; the index only when somebody asks.
  search: { scripts: 16 * KB, total: PAGE, requests: 10 },
  'search with results': { scripts: 16 * KB, total: 200 * KB, requests: 60 },
  'search without results': { scripts: 16 * KB, total: 200 * KB, requests: 60 },
  // Its buttons that copy.
  addresses: { scripts: 2 * KB, total: PAGE, requests: 10 },
  // Pictures of the program, for officers.
  'manual for editors': { scripts: 0, total: 250 * KB, requests: 20 },
  // A portrait of each executive.
  'item with people': { scripts: 0, total: PAGE, requests: 12 },
};

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof startNginx>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'oit-speed-'));
  cpSync(join(built, 'sample'), folder, { recursive: true });
  compressTexts(folder);
  server = await startNginx({ base: '/', host: 'a.go.th', root: folder, redirects: [], answers: answersOf(undefined) });
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const sample = pageKinds.filter(({ site }) => site === 'sample');

describe('a page is light', () => {
  it.each(sample)('$kind: $path', async ({ kind, path }) => {
    const { scripts, total, requests } = more[kind] ?? { scripts: 0, total: PAGE, requests: REQUESTS };
    const weight = await weigh(browser, server.origin + path);
    expect(weight.page).toBeGreaterThan(0);
    expect(weight.scripts).toBeLessThanOrEqual(scripts);
    expect(weight.styles).toBeLessThanOrEqual(STYLES);
    expect(weight.fonts).toBeGreaterThan(0);
    expect(weight.fonts).toBeLessThanOrEqual(45 * KB);
    expect(weight.total).toBeLessThanOrEqual(total);
    expect(weight.requests).toBeLessThanOrEqual(requests);
  });

  it('and all styles of the site together are small', () => {
    const sheets = filesBelow(folder).filter((path) => path.endsWith('.css'));
    const packed = sheets.map((path) => gzipSync(readFileSync(join(folder, path))).length);
    expect(packed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(STYLES);
  });
});

describe('nothing on a page moves while pictures come', () => {
  const moving = [
    ...['/', '/2567/', '/2567/status/', '/2567/o01/', '/2567/o14/', '/2567/o05/mobile-registry/', '/search/'],
    ...['/en/', '/en/2567/o14/'],
  ].flatMap((path) => [390, 1280].map((width) => ({ path, width })));

  it.each(moving)('$path, $width pixels wide', async ({ path, width }) => {
    expect(await layoutShift(browser, server.origin + path, { width, delay: 700 })).toEqual({ shift: 0, moved: [] });
  });

  it.each([
    [
      'a picture whose size is not known',
      (html: string) => html.replace(/(<img[^>]*) width="\d+" height="\d+"/g, '$1'),
    ],
  ])('would see %s', async (_, change) => {
    const seen = await layoutShift(browser, `${server.origin}/2567/o01/`, { width: 1280, delay: 700, change });
    expect(seen.shift).toBeGreaterThan(0);
  });
});

it('every page asks for its fonts at once, and has stand-ins of their width', () => {
  const page = readFileSync(join(folder, '2567/o01/index.html'), 'utf8');
  const wanted = [...page.matchAll(/<link rel="preload" as="font" type="font\/woff2" href="([^"]+)"/g)].map(
    ([, to]) => to,
  );
  const css = filesBelow(folder)
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('');
  const used = [...css.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, to]) => to);
  expect(new Set(wanted)).toEqual(new Set(used));
  expect(used.length).toBe(4);
  for (const weight of [400, 700])
    expect(css).toMatch(
      new RegExp(`@font-face{font-family:"?Sarabun fallback"?;[^}]*font-weight:${weight};[^}]*size-adjust`),
    );
});

describe('a page says in the results of search engines what it is', () => {
  it.each(['sample', 'two-years', 'prawet', 'khlongprap'])('on every page of %s', (site) => {
    const pages = filesBelow(join(built, site)).filter((path) => path.endsWith('.html') && !path.startsWith('admin/'));
    const without = pages.filter((path) => {
      const html = readFileSync(join(built, site, path), 'utf8');
      return (
        !html.includes('<meta name="robots" content="noindex"') &&
        !/<meta name="description" content="[^"]{10,}/.test(html)
      );
    });
    expect(pages.length).toBeGreaterThan(50);
    expect(without).toEqual([]);
  });
});
