import { build } from 'astro';
import { handOver } from '../site/context.ts';
import type { RenderJob } from './render.ts';

// The process that `render` starts: one job comes in, and the exit code says how it went. Nobody wants the pages of a build that
// was killed meanwhile.
const abandoned = () => process.exit(1);
process.once('disconnect', abandoned);
process.once('message', async ({ site, root, outDir, cacheDir }: RenderJob) => {
  try {
    handOver(site);
    // The files for machines are in the folder already.
    const vite = { build: { emptyOutDir: false } };
    await build({ root, outDir, cacheDir, site: site.url, base: site.base, logLevel: 'error', vite });
    process.off('disconnect', abandoned);
    process.disconnect();
  } catch (error) {
    process.send?.(error instanceof Error ? (error.stack ?? error.message) : String(error), () => process.exit(1));
  }
});
