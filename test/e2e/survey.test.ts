import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { built, oit } from './oit.ts';
import { serve } from './server.ts';

const home = (site: string) => readFileSync(join(built, site, 'index.html'), 'utf8');
const shows = (html: string) => ({
  survey: html.includes('class="survey"') && html.includes('class="qr"'),
  notice: html.includes('class="notices"'),
});

describe('a survey and an announcement', () => {
  it('stand on the first page while they are open', () => {
    expect(shows(home('two-years'))).toEqual({ survey: true, notice: true });
    expect(readFileSync(join(built, 'two-years/calendar.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20240630');
  });

  it.each([
    ['2566-12-31', { survey: false, notice: false }, true],
    ['2567-06-30', { survey: true, notice: false }, true],
    ['2567-07-01', { survey: false, notice: false }, false],
  ])('are as their days say on %s', (day, shown, posters) => {
    const out = join(built, `on-${day}`);
    expect(oit('build', '--content', 'test/fixtures/two-years', '--out', out, '--today', day).status).toBe(0);
    expect(shows(home(`on-${day}`))).toEqual(shown);
    // A poster is printed before its survey opens.
    const page = readFileSync(join(out, 'survey/index.html'), 'utf8');
    expect(page.includes('class="poster"')).toBe(posters);
    expect(page.includes('จะเปิดให้ตอบวันที่')).toBe(posters && !shown.survey);
  });
});

describe('posters', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(join(built, 'sample'));
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('lead to the survey on a telephone by an address that is broken after a slash only', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 844 } });
    await page.goto(`${server.origin}/survey/`);
    const link = page.locator('.poster-link a').first();
    expect(await link.getAttribute('href')).toBe('https://survey.example.go.th/eit/2567/sample-district');
    const lines = await link.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found = new Map<number, string>();
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        for (let at = 0; at < node.length; at += 1) {
          if (node.data.charAt(at).trim() === '') continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const top = Math.round(range.getBoundingClientRect().top);
          found.set(top, (found.get(top) ?? '') + node.data.charAt(at));
        }
      }
      return [...found.values()];
    });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/\/$/);
    await page.close();
  });

  it.each([
    ['as they are', 1],
    ['with the longest names that agencies have', 4],
  ])('are one sheet of A4 for each service point, %s', async (_, times) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/survey/`);
    const posters = await page.locator('.poster').count();
    expect(posters).toBe(2);
    await page.evaluate((repeated) => {
      for (const text of document.querySelectorAll('.poster-agency, .poster h2, .poster-link, .poster .soft'))
        text.textContent = Array.from({ length: repeated }, () => text.textContent).join(' ');
      for (const title of document.querySelectorAll('.poster h2')) title.classList.toggle('long-title', repeated > 1);
    }, times);
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBe(posters);
    await page.emulateMedia({ media: 'print' });
    const code = await page.locator('.poster .qr').first().boundingBox();
    // 60 mm at 96 dots to the inch: read from a metre away.
    expect(code?.height).toBeGreaterThan(220);
    await page.close();
  });
});
