import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workerData } from 'node:worker_threads';
import { handOver } from '../site/context.ts';
import type * as Program from './program-entry.ts';
import type { RenderJob } from './render.ts';

// A thread that `render` starts: it takes the next share of the pages until none is left.
const { site, entry, out, taken } = workerData as RenderJob;
handOver(site);
const { addresses, pageAt }: typeof Program = await import(pathToFileURL(entry).href);
const waiting = inBothLanguages(await addresses());
const shares = new Int32Array(taken);
const SHARE = 16;
const made = new Set<string>();
for (let from = Atomics.add(shares, 0, SHARE); from < waiting.length; from = Atomics.add(shares, 0, SHARE))
  for (const page of waiting.slice(from, from + SHARE).flat())
    write(page.pathname, await pageAt(urlOf(page.pathname), page.route));

type Address = Awaited<ReturnType<typeof addresses>>[number];

/** The addresses by page: both languages of a text are rendered one after the other, and the text becomes HTML once. */
function inBothLanguages(all: Address[]): Address[][] {
  const pages = new Map<string, Address[]>();
  for (const address of all) {
    const page = address.pathname.replace(/^\/en(?=\/|$)/, '');
    pages.set(page, [...(pages.get(page) ?? []), address]);
  }
  return [...pages.values()];
}

/** The host is not asked for: pages know the address of the site from what they show. */
function urlOf(pathname: string): URL {
  return new URL(`${site.base.slice(0, -1)}${pathname.replace(/\/?$/, '/')}`, 'http://localhost');
}

function write(pathname: string, html: string): void {
  // Servers look for the page of unknown addresses under this name.
  const file = join(out, pathname === '/404' ? '404.html' : join(pathname, 'index.html'));
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, html);
}
