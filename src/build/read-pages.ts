import { hash as hashOf } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type PageFacts, pageFacts } from '../search/inspect.ts';
import { type KeptFacts, unpackFacts } from './kept-facts.ts';

/** Pages that one thread reads before it hands half of the others to a second one, which takes a moment to start. */
const ALONE = 1500;

/** What the second thread is told. */
export interface ReadingJob {
  folder: string;
  paths: string[];
}

/**
 * The facts of pages, by path and in the order of the paths.
 * @param before pages whose facts are known, as long as they are the same
 * @param written the hashes of pages, where they are known
 * @param alone how many pages one thread reads before it asks for help
 * @returns also how many were read
 */
export async function readPages(
  folder: string,
  paths: readonly string[],
  before: KeptFacts,
  written: ReadonlyMap<string, string> = new Map(),
  alone = ALONE,
): Promise<{ facts: KeptFacts; fresh: number }> {
  const facts: KeptFacts = new Map();
  const read = pageReader(folder);
  let fresh = 0;
  let until = paths.length;
  let others: Promise<KeptFacts> | undefined;
  for (let place = 0; place < until; place += 1) {
    const path = paths[place] as string;
    const known = before.get(path);
    const own = known && written.get(path) === known.hash ? known : read(path, known);
    facts.set(path, own);
    if (own === known) continue;
    fresh += 1;
    if (fresh !== alone || until - place < alone) continue;
    until = Math.ceil((place + until) / 2);
    others = readInThread({ folder, paths: paths.slice(until) });
    // What goes wrong in it is heard of below.
    others.catch(() => {});
  }
  for (const [path, own] of (await others) ?? []) {
    facts.set(path, own);
    fresh += 1;
  }
  return { facts, fresh };
}

/** Reads one page after the other; if it is still the page of which the facts are known, these are the facts. */
export function pageReader(folder: string) {
  const own = pool();
  const contentOf = fileReader();
  return (path: string, known?: { hash: string; facts: PageFacts }): { hash: string; facts: PageFacts } => {
    const content = contentOf(join(folder, path));
    const hash = hashOf('sha256', content);
    if (known?.hash === hash) return known;
    const { ids, links, title, sections, filters, ...rest } = pageFacts(path, content.toString());
    return {
      hash,
      facts: {
        ids: ids.map(own),
        links: links.map(own),
        title: own(title),
        sections: sections.map((section) => ({ ...section, anchor: own(section.anchor) })),
        filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [own(name), values.map(own)])),
        ...rest,
      },
    };
  };
}

/** Reads one file after the other into the same memory: what it gives is good until it is asked again. */
function fileReader(): (path: string) => Buffer {
  let memory = Buffer.allocUnsafe(1 << 18);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      let length = 0;
      for (;;) {
        const more = readSync(file, memory, length, memory.length - length, null);
        if (more === 0) return memory.subarray(0, length);
        length += more;
        if (length < memory.length) continue;
        const larger = Buffer.allocUnsafe(memory.length * 2);
        memory.copy(larger);
        memory = larger;
      }
    } finally {
      closeSync(file);
    }
  };
}

function readInThread(job: ReadingJob): Promise<KeptFacts> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./reading-pages-thread.ts', import.meta.url), { workerData: job });
    thread.once('message', (packed: string) => resolve(unpackFacts(packed)));
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread that reads pages ended with ${code}`)));
  });
}

/**
 * A part of a string keeps the whole string in memory, here a whole page for each of its links; and most pages have the
 * same links. So each is copied once.
 */
function pool(): (text: string) => string {
  const copies = new Map<string, string>();
  return (text) => {
    const known = copies.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    copies.set(copy, copy);
    return copy;
  };
}
