import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { palettePng } from '../../src/social/png.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { comparePictures, TOLERANCE } from './compare-pictures.ts';
import { built, root } from './oit.ts';
import { serve } from './server.ts';

const kept = join(import.meta.dirname, 'pictures');
/** Where a picture that differs is laid, with what differs in it. */
const differing = join(root, '.oit/test/pictures');
/** All of them together: they are kept with the source. */
const MOST_BYTES = 1.5 * 1024 * 1024;

const pages = {
  home: '/',
  year: '/2567/',
  item: '/2567/o14/',
  table: '/2567/o14/#procurement',
  document: '/2567/o16/progress-q1/',
  search: '/search/?q=O15',
  status: '/2567/status/',
} as const;
type Name = keyof typeof pages;
interface Shot {
  name: Name;
  width: 390 | 1280;
  scheme: 'light' | 'dark';
}
const shots: Shot[] = [
  ...(Object.keys(pages) as Name[]).flatMap((name) =>
    ([390, 1280] as const).map((width): Shot => ({ name, width, scheme: 'light' })),
  ),
  { name: 'item', width: 1280, scheme: 'dark' },
];
const fileOf = ({ name, width, scheme }: Shot) => `${name}-${width}${scheme === 'dark' ? '-dark' : ''}.png`;

/** Letters and colours are drawn the same on every machine. */
const steady = [...chromiumArguments, '--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'];
/** Signs that Sarabun does not have are drawn with whatever font a machine has. */
const ownFontsOnly = '.status-map [aria-hidden] { visibility: hidden }';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(join(built, 'sample'));
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: steady });
  mkdirSync(kept, { recursive: true });
  mkdirSync(differing, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What is seen of a page before anybody scrolls. @param css what is changed about it */
async function pictureOf({ name, width, scheme }: Shot, css = ''): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    deviceScaleFactor: 1,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'th-TH',
  });
  const page = await context.newPage();
  await page.goto(server.origin + pages[name]);
  if (name === 'search') await page.locator('#search-status[data-state="done"]').waitFor();
  await page.addStyleTag({ content: ownFontsOnly + css });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const { data, width: wide, height } = PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  await context.close();
  return palettePng(data, wide, height);
}

describe('pages look as before', () => {
  it.each(shots)('$name, $width pixels wide, $scheme', async (shot) => {
    const file = join(kept, fileOf(shot));
    const found = await pictureOf(shot);
    if (inject('renewSnapshots')) writeFileSync(file, found);
    if (!existsSync(file))
      expect.fail(`There is no picture of ${pages[shot.name]}. Make one: npm run compare-pictures -- --update`);
    const { share, difference } = comparePictures(readFileSync(file), found);
    if (share <= TOLERANCE) return;
    const seen = join(differing, fileOf(shot));
    writeFileSync(seen, found);
    writeFileSync(seen.replace('.png', '-difference.png'), difference);
    expect.fail(
      [
        `${pages[shot.name]} at ${shot.width} pixels (${shot.scheme}) looks different in ${(share * 100).toFixed(2)} % of what is seen.`,
        `Before: ${file}`,
        `Now: ${seen}`,
        `In red: ${seen.replace('.png', '-difference.png')}`,
        'If that is meant: npm run compare-pictures -- --update',
      ].join('\n'),
    );
  });

  it('in pictures that are small together, and no others', () => {
    const files = readdirSync(kept);
    expect(files.sort()).toEqual(shots.map(fileOf).sort());
    expect(files.reduce((sum, file) => sum + statSync(join(kept, file)).size, 0)).toBeLessThan(MOST_BYTES);
  });
});

describe('the comparison', () => {
  const shareOf = async (shot: Shot, css: string) =>
    comparePictures(await pictureOf(shot), await pictureOf(shot, css)).share;
  const narrow: Shot = { name: 'home', width: 390, scheme: 'light' };
  const wide: Shot = { name: 'year', width: 1280, scheme: 'light' };

  it.each([
    ['nothing', ''],
    ['the edges of letters', 'body { transform: translateX(0.12px) }'],
  ])('lets %s pass', async (_, css) => {
    for (const shot of [narrow, wide]) expect(await shareOf(shot, css)).toBeLessThanOrEqual(TOLERANCE);
  });

  it.each([
    ['a header that is 4 pixels higher', '.site-header { padding-top: 4px }'],
    ['a header that is 1 pixel higher', '.site-header { padding-top: 1px }'],
    ['links of another blue', ':root { --accent: #0b4a9f !important }'],
    ['larger letters', 'main { font-size: 1.02em }'],
  ])('sees %s', async (_, css) => {
    for (const shot of [narrow, wide]) expect(await shareOf(shot, css)).toBeGreaterThan(TOLERANCE);
  });
});
