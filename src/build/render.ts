import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Site } from '../site/site.ts';

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
  child.send(job);
  const [code, said] = await new Promise<[number | null, string]>((resolve, reject) => {
    let message = '';
    child.on('message', (text) => {
      message = String(text);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve([status, message]));
  });
  if (code !== 0) throw new Error(said || `rendering ended with ${code}`);
}
