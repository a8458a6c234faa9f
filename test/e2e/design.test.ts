import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../src/dev/texts.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { built, root, today, unmarked } from './oit.ts';
import { serve } from './server.ts';

const sample = join(built, 'sample');
const assets = readdirSync(join(sample, 'assets'));
const sheets = assets.filter((name) => name.endsWith('.css')).map((name) => readFileSync(join(sample, 'assets', name)));

describe('the design of a built site', () => {
  it('is less than 20 KB of compressed style sheets', () => {
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.reduce((sum, sheet) => sum + gzipSync(sheet).length, 0)).toBeLessThan(20 * 1000);
  });

  it('has no page of the design and nothing of its sheet', () => {
    expect(existsSync(join(sample, 'design'))).toBe(false);
    expect(existsSync(join(sample, 'en/design'))).toBe(false);
    expect(sheets.join('')).toContain('.timeline');
    expect(sheets.join('')).not.toContain('specimen');
  });

  it('has four files of letters: Thai and Latin, in two weights', () => {
    expect(assets.filter((name) => name.endsWith('.woff2')).map((name) => name.replace(/\.[^.]+\./, '.'))).toEqual([
      'sarabun-latin-400-normal.woff2',
      'sarabun-latin-700-normal.woff2',
      'sarabun-thai-400-normal.woff2',
      'sarabun-thai-700-normal.woff2',
    ]);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
    site = await serve(sample);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  it.each(['/', '/2567/', '/2567/o14/', '/2567/status/', '/en/', '/en/2567/o14/'])(
    '%s uses every font that is loaded ahead, and the colours of the agency',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(site.origin + path);
      const unused = await page.evaluate(async () => {
        const ahead = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(({ href }) => href);
        await document.fonts.ready;
        const letters = [...document.querySelectorAll('body *')].filter(
          (element) => element.getBoundingClientRect().height > 0,
        );
        const drawn = letters.flatMap((element) =>
          [...element.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .map((node) => ({
              bold: Number(getComputedStyle(element).fontWeight) > 600,
              text: node.textContent ?? '',
            })),
        );
        const needs = (file: string) => {
          const ofFile = file.includes('thai') ? /[\u0e01-\u0e5b]/ : /[!-~]/;
          return drawn.some(({ bold, text }) => bold === file.includes('700') && ofFile.test(text));
        };
        return ahead.length < 2 ? ['too few'] : ahead.filter((file) => !needs(file));
      });
      expect(unused).toEqual([]);
      await page.close();
    },
  );

  it.each(['light', 'dark'] as const)("a page has the agency's colour, %s", async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    // The program's own colour is laid over it, so that only the agency's sheet can be what is seen.
    await page.route('**/identity.css', (route) =>
      route.fulfill({
        contentType: 'text/css',
        body: readFileSync(join(sample, 'identity.css'), 'utf8').replaceAll(/--accent:#\w+/g, '--accent:#123456'),
      }),
    );
    await page.goto(site.origin);
    const accent = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
    expect(await accent()).toBe('#123456');
    await page.emulateMedia({ media: 'print' });
    expect(await accent()).toBe('#000');
    await page.close();
  });
});

describe('oit dev', () => {
  let server: ChildProcess;
  let origin: string;
  beforeAll(async () => {
    server = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'dev', '--port', '4380', '--today', today], {
      cwd: root,
      // Astro serves no pages where it believes to be inside of a test.
      env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
    });
    origin = await new Promise<string>((told, failed) => {
      server.stdout?.on('data', (text) => told(String(text).trim()));
      server.once('exit', () => failed(new Error('the preview ended')));
    });
  });
  afterAll(() => {
    server.kill();
  });

  const pages = ['', 'en/'].flatMap((lang) => ['', 'light/', 'dark/'].map((scheme) => `${lang}design/${scheme}`));
  it.each(pages)('serves %s with every component', async (path) => {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(200);
    const page = unmarked(await answer.text());
    const t = texts[path.startsWith('en/') ? 'en' : 'th'];
    for (const part of Object.values(t.parts)) expect(page).toContain(part);
    for (const name of [
      'card',
      'status',
      'evidence',
      'document',
      'people',
      'pairs',
      'timeline',
      'notice',
      'breadcrumbs',
      'pager',
    ])
      expect(page).toMatch(new RegExp(`class="(?:[^"]* )?${name}[ "]`));
    expect(page).toContain('<table');
  });

  it('shows the logo and the colours of the agency, as a build does', async () => {
    expect(await (await fetch(`${origin}identity.css`)).text()).toBe(
      readFileSync(join(sample, 'identity.css'), 'utf8'),
    );
    expect((await fetch(`${origin}logo.svg`)).headers.get('content-type')).toMatch(/^image\/svg\+xml/);
  });
});
