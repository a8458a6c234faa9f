import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { publicAddresses } from '../../src/ledger/public-addresses.ts';
import { findingCodes } from '../../src/model/finding.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { built } from './oit.ts';
import { serve } from './server.ts';

const site = join(built, 'sample');
const html = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');

it('has a page for every finding in both languages', () => {
  for (const code of findingCodes)
    for (const language of ['', 'en/'])
      expect(existsSync(join(site, `${language}about/manual/findings/${code}/index.html`)), code).toBe(true);
});

it('is in the sitemap, but neither in the search of the public nor in the ledger', () => {
  const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
  const manuals = readdirSync(join(site, 'about/manual')).filter((name) => name !== 'index.html');
  for (const name of manuals) {
    expect(sitemap).toContain(`/about/manual/${name}/`);
    expect(html(`about/manual/${name}`)).not.toContain('data-search-body');
  }
  expect(publicAddresses(['about/manual/editor/index.html', 'about/index.html'])).toEqual(['/about/']);
});

it('shows its pictures from the site itself', () => {
  const images = [
    ...html('about/manual/editor').matchAll(/<img src="\/(assets\/[^"]+\.webp)" alt="[^"]+" width="\d+"/g),
  ];
  expect(images.length).toBeGreaterThan(3);
  for (const [, path = ''] of images) expect(existsSync(join(site, path)), path).toBe(true);
});

it('has a card that prints on one sheet of A4', async () => {
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  const page = await browser.newPage();
  await page.goto(`${server.origin}/about/manual/quick-card/`);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await browser.close();
  server.close();
});
