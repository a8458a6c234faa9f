import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Site } from '../site/site.ts';
import { told } from './told.ts';

/** What the process that renders is told. */
export interface RenderJob {
  site: Site;
  /** The program's root: where `astro.config.mjs` is. */
  root: string;
  /** Where the pages are written. */
  outDir: string;
  /** Where Astro keeps what it needs while it builds. */
  cacheDir: string;
}

/**
 * Renders all pages with Astro in a process of its own: what Astro and its bundler hold in memory is gone when the search
 * index is made, and two builds never share module state.
 * @throws Error with what Astro said
 */
export async function render(job: RenderJob): Promise<void> {
  const child = fork(fileURLToPath(new URL('./render-process.ts', import.meta.url)), {
    cwd: job.root,
    serialization: 'advanced',
  });
  await told(child, job);
}
