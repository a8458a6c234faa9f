import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { filesBelow } from '../../src/build/files.ts';
import { isCompressible } from '../../src/publish/media-type.ts';
import { indexFolder } from '../../src/search/format.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { chromiumArguments, ensureBrowser } from '../browser.ts';
import { knownQueries } from '../e2e/search/queries.ts';
import { serve } from '../e2e/server.ts';
import { generatedPages, sentencesOf } from './search-archive.ts';

/** What search costs for one number of pages. Bytes are as they are sent: texts in gzip. */
export interface SearchCost {
  pages: string;
  /** Seconds to make the index; null for the sample, whose index is a part of its build. */
  indexSeconds: number | null;
  indexBytes: number;
  /** What stands between a link to a search and its first result, all that the page fetches until then: median and 95th percentile. */
  start: { bytes: [number, number]; requests: [number, number]; milliseconds: [number, number] };
  /** Of that, the index and the scripts, until the list is complete. */
  firstQuery: { bytes: [number, number]; requests: [number, number] };
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
    const first: FirstQuery[] = [];
    for (const query of queries) first.push(await firstQuery(await browser.newPage(), server.origin, query));
    const of = (value: (one: FirstQuery) => number) => spread(first.map(value));
    const page = await browser.newPage();
    await page.goto(`${server.origin}/search/?q=${encodeURIComponent('แผน')}`);
    const times: number[] = [];
    for (const query of queries) times.push(await page.evaluate(timed, query));
    return {
      pages,
      indexSeconds,
      indexBytes,
      start: {
        bytes: of(({ start }) => start.bytes),
        requests: of(({ start }) => start.requests),
        milliseconds: of(({ start }) => start.milliseconds),
      },
      firstQuery: { bytes: of(({ index }) => index.bytes), requests: of(({ index }) => index.requests) },
      queryMilliseconds: spread(times),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

interface FirstQuery {
  start: { bytes: number; requests: number; milliseconds: number };
  index: { bytes: number; requests: number };
}

/** Opens the link of a search in a page that has nothing yet. */
async function firstQuery(page: Page, origin: string, query: string): Promise<FirstQuery> {
  const began = performance.now();
  const [start, index] = [
    { bytes: 0, requests: 0, milliseconds: 0 },
    { bytes: 0, requests: 0 },
  ];
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    // What arrives later is no part of the start, although it is still read.
    const early = start.milliseconds === 0;
    const { pathname } = new URL(response.url());
    const ofSearch = /\/search\/index\/|\.js$/.test(pathname);
    const add = (bytes: number) => {
      for (const sum of [...(early ? [start] : []), ...(ofSearch ? [index] : [])]) {
        sum.bytes += bytes;
        sum.requests += 1;
      }
    };
    const compressed = isCompressible(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    bodies.push(
      response.body().then(
        (body) => add(compressed ? gzipSync(body, { level: 9 }).length : body.length),
        () => add(0),
      ),
    );
  });
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await page.locator('#search-status[data-state="done"]').waitFor();
  start.milliseconds = performance.now() - began;
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  await page.close();
  return { start, index };
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
