import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FileFact } from '../model/file-fact.ts';
import { handOver } from '../site/context.ts';
import { pageScope } from '../site/page-scope.ts';
import type { Site } from '../site/site.ts';
import { factOf } from './files.ts';
import type * as Program from './program-entry.ts';
import { putFile, takeOver } from './put-file.ts';
import type { RenderJob, RenderResult } from './render.ts';
import type { RenderedPage } from './rendered.ts';

/** What is known of the files for machines, once it is: a page that shows it any earlier would lack it for ever. */
class FilesToCome extends Map<string, FileFact> {
  #known = false;

  override get(path: string): FileFact | undefined {
    if (!this.#known) throw new Error(`a page asked for ${path} before the files for machines were written`);
    return super.get(path);
  }

  fill(files: Site['files']): void {
    for (const [path, fact] of files) this.set(path, fact);
    this.#known = true;
  }
}

// A thread that `render` starts: it takes the next share of the pages until none is left. Texts know nothing of the files for machines,
// and are made while these are still written; all other pages wait for them.
const { site, entry, out, before, taken } = workerData as RenderJob;
const files = new FilesToCome();
const written = new Promise<void>((resolve) => {
  parentPort?.once('message', (known: Site['files']) => {
    files.fill(known);
    resolve();
  });
});
const { addresses, pageAt }: typeof Program = await import(pathToFileURL(entry).href);
const whole: Site = { ...site, files };
handOver(whole);
const waiting = inBothLanguages(await addresses());
const shares = new Int32Array(taken);
const SHARE = 4;
const folders = new Set<string>();
const rendered: RenderedPage[] = [];
for (let from = Atomics.add(shares, 0, SHARE); from < waiting.length; from = Atomics.add(shares, 0, SHARE))
  for (const address of waiting.slice(from, from + SHARE).flat()) rendered.push(await made(address));
parentPort?.postMessage(rendered satisfies RenderResult);

type Address = Awaited<ReturnType<typeof addresses>>[number];

/**
 * The addresses by page, texts first: both languages of a text are rendered one after the other, and the text becomes HTML once.
 */
function inBothLanguages(all: Address[]): Address[][] {
  const pages = new Map<string, Address[]>();
  for (const address of all) {
    const page = address.pathname.replace(/^\/en(?=\/|$)/, '');
    pages.set(page, [...(pages.get(page) ?? []), address]);
  }
  const isText = ([first]: Address[]) => first?.cacheKey !== undefined;
  const { true: texts = [], false: others = [] } = Object.groupBy(pages.values(), (page) => `${isText(page)}`);
  return [...texts, ...others];
}

/** The host is not asked for: pages know the address of the site from what they show. */
function urlOf(pathname: string): URL {
  return new URL(`${site.base.slice(0, -1)}${pathname.replace(/\/?$/, '/')}`, 'http://localhost');
}

/** Writes the page of an address. */
async function made({ pathname, route, cacheKey }: Address): Promise<RenderedPage> {
  // Servers look for the page of unknown addresses under this name.
  const path = pathname === '/404' ? '404.html' : join(pathname, 'index.html').slice(1);
  if (cacheKey === undefined) await written;
  const scope = cacheKey === undefined ? pageScope(whole, route.route, pathname) : null;
  const key = cacheKey ?? scope?.key;
  const known = key === undefined ? undefined : before.pages.get(path);
  const standing = known?.key === key ? read(join(before.folder, path)) : null;
  const target = join(out, path);
  prepare(dirname(target));
  if (known && standing && factOf(standing).sha256 === known.sha256) {
    takeOver(join(before.folder, path), target, standing);
    return known;
  }
  handOver(scope?.site ?? whole);
  const content = await pageAt(urlOf(pathname), route);
  putFile(target, content, join(before.folder, path));
  return { path, ...factOf(content), key };
}

function read(file: string): Buffer | null {
  try {
    return lstatSync(file).isFile() ? readFileSync(file) : null;
  } catch {
    return null;
  }
}

function prepare(folder: string): void {
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
}
