import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagePolicy } from '../../src/publish/hosting/headers.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { built } from './oit.ts';
import { serve } from './server.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
const sheet = JSON.parse(readFileSync(join(built, 'sample/api/2567/urls.json'), 'utf8')) as {
  rows: { code: string; url: string; explanation: string; explanationEn: string }[];
};
const row = sheet.rows.find(({ code }) => code === 'O14') ?? { url: '', explanation: '', explanationEn: '' };

beforeAll(async () => {
  server = await serve(join(built, 'sample'));
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(path: string, options: { javaScriptEnabled?: boolean; clipboard?: boolean } = {}) {
  const { clipboard = true, ...rest } = options;
  const context = await browser.newContext(rest);
  if (clipboard) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  // As the site's own servers send it: nothing inline may run.
  await page.route('**/*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': pagePolicy } });
  });
  await page.goto(server.origin + path);
  return page;
}

describe('the sheet of addresses in a browser', () => {
  it.each([
    ['/2567/urls/', 'คัดลอก URL O14', row.url],
    ['/2567/urls/', 'คัดลอกคำอธิบาย O14', row.explanation],
    ['/en/2567/urls/', 'Copy explanation O14', row.explanationEn],
  ])('copies exactly what the feed has: %s %s', async (path, name, text) => {
    const page = await open(path);
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('button[data-copied]').waitFor();
    expect(text).not.toBe('');
    expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '')).toBe(text);
    expect(await page.locator('[data-copy-status]').textContent()).toContain(name);
    await page.context().close();
  });

  it('shows no button without a script, and selects the whole text with one click', async () => {
    const page = await open('/2567/urls/', { javaScriptEnabled: false });
    expect(await page.locator('button[data-copy]:visible').count()).toBe(0);
    const select = await page.locator('#explanation-O14').evaluate((element) => getComputedStyle(element).userSelect);
    expect(select).toBe('all');
    await page.context().close();
  });
});
