import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Site } from '../site/site.ts';
import type { RenderedPage } from './rendered.ts';

/** What a thread that renders is given. */
export interface RenderJob {
  /** The site, with no file written yet. */
  site: Site;
  /** The module of the compiled pages. */
  entry: string;
  /** Where the pages are written. */
  out: string;
  /** What was published before, where that is known. */
  before: { folder: string; pages: ReadonlyMap<string, RenderedPage> };
  /** How many shares of the pages are taken; one number that all threads see. */
  taken: SharedArrayBuffer;
}

/** What a thread tells when it is done. */
export type RenderResult = RenderedPage[];

/** More threads would wait for the disk, and each holds the whole site. */
const MOST_THREADS = 4;

/**
 * Renders all pages of a site with what Astro compiled, in threads that each take the next share of the pages. A page that would be
 * made from the same as before is taken from what was published, when that is still what was written.
 * @param files what is known of the files for machines once they are written; the threads start meanwhile
 * @throws Error of the first page that cannot be made
 */
export async function render(job: Omit<RenderJob, 'taken'>, files: Promise<Site['files']>): Promise<RenderedPage[]> {
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const threads = Array.from(
    { length: Math.min(availableParallelism(), MOST_THREADS) },
    () =>
      new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: { ...job, taken } satisfies RenderJob }),
  );
  try {
    const results = Promise.all(threads.map(result));
    const written = await Promise.race([files, results.then(() => files)]);
    for (const thread of threads) thread.postMessage(written);
    return (await results).flat();
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

const result = (thread: Worker): Promise<RenderResult> =>
  new Promise((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`a thread that renders ended with ${code}`)));
  });
