import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { filesBelow } from '../../src/build/files.ts';
import { indexFolder } from '../../src/search/format.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { knownQueries } from '../e2e/search/queries.ts';
import { serve } from '../e2e/server.ts';
import { generatedPages, sentencesOf } from './search-archive.ts';

/** What search costs for one number of pages. */
export interface SearchCost {
  pages: string;
  /** Seconds to make the index; null for the sample, whose index is a part of its build. */
  indexSeconds: number | null;
  indexBytes: number;
  /** Bytes that the first query of a visit fetches of the index, and the script: median and 95th percentile. */
  firstQueryBytes: [number, number];
  /** Milliseconds from asking to a complete list in a page that has searched before: median and 95th percentile. */
  queryMilliseconds: [number, number];
}

/** Every third query that people write, as on a real site; misspelt ones among them. */
const queries = knownQueries
  .filter(({ site }, place) => site === 'sample' && place % 3 === 0)
  .map(({ query }) => query);

/**
 * Measures search in Chromium: the sample as it is built, and generated pages behind the same search page.
 * @param sample a built site
 * @param work a folder for copies
 */
export async function measureSearch(sample: string, content: string, work: string): Promise<SearchCost[]> {
  const costs = [await costOf(sample, 'sample', null)];
  const sentences = sentencesOf(content);
  for (const pages of [500, 10_000]) {
    const site = join(work, `search-${pages}`);
    cpSync(sample, site, { recursive: true });
    rmSync(join(site, indexFolder), { recursive: true });
    const began = performance.now();
    writeIndex(site, generatedPages(pages, sentences));
    costs.push(await costOf(site, String(pages), (performance.now() - began) / 1000));
    rmSync(site, { recursive: true });
  }
  return costs;
}

async function costOf(site: string, pages: string, indexSeconds: number | null): Promise<SearchCost> {
  const folder = join(site, indexFolder);
  const indexBytes = filesBelow(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArguments });
  try {
    const first: number[] = [];
    for (const query of queries) first.push(await firstQuery(await browser.newPage(), server.origin, query));
    const page = await browser.newPage();
    await page.goto(`${server.origin}/search/?q=${encodeURIComponent('แผน')}`);
    const times: number[] = [];
    for (const query of queries) times.push(await page.evaluate(timed, query));
    return { pages, indexSeconds, indexBytes, firstQueryBytes: spread(first), queryMilliseconds: spread(times) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function firstQuery(page: Page, origin: string, query: string): Promise<number> {
  let bytes = 0;
  page.on('response', async (response) => {
    if (!/\/search\/index\/|\.js$/.test(new URL(response.url()).pathname)) return;
    bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
  });
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  await page.locator('#search-status[data-state="done"]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
  return bytes;
}

/** Runs in the page: asks as a reader does with the button, and waits for the complete list. */
async function timed(query: string): Promise<number> {
  const status = document.getElementById('search-status') as HTMLElement;
  while (status.dataset['state'] !== 'done') await new Promise((resolve) => setTimeout(resolve, 5));
  const input = document.getElementById('search_input') as HTMLInputElement;
  input.value = query;
  const began = performance.now();
  const done = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      if (status.dataset['state'] !== 'done') return;
      observer.disconnect();
      resolve();
    }).observe(status, { attributes: true });
  });
  input.form?.requestSubmit();
  await done;
  return performance.now() - began;
}

function spread(values: number[]): [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [at(0.5), at(0.95)];
}

/** The costs as a table for a terminal. */
export function printedCosts(costs: readonly SearchCost[]): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;
  const rows = costs.map(({ pages, indexSeconds, indexBytes, firstQueryBytes, queryMilliseconds }) => [
    pages,
    indexSeconds === null ? '' : `${indexSeconds.toFixed(1)} s`,
    kilobytes(indexBytes),
    firstQueryBytes.map(kilobytes).join(' / '),
    queryMilliseconds.map((time) => `${time.toFixed(0)} ms`).join(' / '),
  ]);
  return [['pages', 'index', 'size', 'first query, median / p95', 'then, median / p95'], ...rows]
    .map(([pages = '', ...cells]) => pages.padEnd(10) + cells.map((cell) => cell.padStart(28)).join(''))
    .join('\n');
}
