import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { handOver } from '../site/context.ts';
import type { CompileJob } from './compile.ts';

// The process that `compile` starts: one job comes in, and the exit code says how it went. Nobody wants the pages of a build that
// was killed meanwhile.
const abandoned = () => process.exit(1);
process.once('disconnect', abandoned);
process.once('message', async ({ site, root, folder }: CompileJob) => {
  try {
    handOver(site);
    const integrations = [compileOnly(join(folder, 'program'))];
    const [outDir, cacheDir] = [join(folder, 'assets'), join(folder, 'astro')];
    await build({ root, outDir, cacheDir, base: site.base, logLevel: 'error', integrations });
    process.off('disconnect', abandoned);
    process.disconnect();
  } catch (error) {
    process.send?.(error instanceof Error ? (error.stack ?? error.message) : String(error), () => process.exit(1));
  }
});

const entry = fileURLToPath(new URL('./program-entry.ts', import.meta.url));

/** Keeps what Astro compiled before Astro throws it away, and has no page rendered: `render` does that, in threads. */
function compileOnly(program: string): AstroIntegration {
  let compiled = '';
  return {
    name: 'oit:compile-only',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const build = { rolldownOptions: { input: { entry } } };
        const configEnvironment = (name: string) => (name === 'prerender' ? { build } : undefined);
        updateConfig({ vite: { plugins: [{ name: 'oit:program-entry', configEnvironment }] } });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        compiled = fileURLToPath(new URL('.prerender', config.outDir));
        // With an adapter of one's own, the entry is one's own.
        setAdapter({
          name: 'oit',
          entrypointResolution: 'auto',
          serverEntrypoint: entry,
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'oit',
          getStaticPaths: async () => {
            cpSync(compiled, program, { recursive: true });
            return [];
          },
          render: () => Promise.reject(new Error('pages are rendered in threads')),
        }),
    },
  };
}
