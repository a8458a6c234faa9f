import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Site } from '../site/site.ts';

/** What a thread that renders is given. */
export interface RenderJob {
  site: Site;
  /** The module of the compiled pages. */
  entry: string;
  /** Where the pages are written. */
  out: string;
  /** How many shares of the pages are taken; one number that all threads see. */
  taken: SharedArrayBuffer;
}

/** More threads would wait for the disk, and each holds the whole site. */
const MOST_THREADS = 4;

/**
 * Renders all pages of a site with what Astro compiled, in threads that each take the next share of the pages.
 * @throws Error of the first page that cannot be made
 */
export async function render(job: Omit<RenderJob, 'taken'>): Promise<void> {
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const threads = Array.from(
    { length: Math.min(availableParallelism(), MOST_THREADS) },
    () =>
      new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: { ...job, taken } satisfies RenderJob }),
  );
  try {
    await Promise.all(threads.map(ended));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

const ended = (thread: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread that renders ended with ${code}`)),
    );
  });
