import { watch } from 'node:fs';
import { dev as astroDev } from 'astro';
import { handOver } from '../site/context.ts';
import type { Site } from '../site/site.ts';
import { CommandFailure } from './failure.ts';
import { contentFolder, programRoot } from './options.ts';
import { portOption } from './port.ts';
import { readSite, type SiteOptions } from './site.ts';

export interface DevOptions extends SiteOptions {
  port: string;
}

/**
 * `oit dev`: a live preview. After a file is saved the content is read again and the preview starts anew; while the
 * content is invalid the last good state stays on screen, and the terminal says what is wrong.
 */
export async function dev(options: DevOptions): Promise<void> {
  const port = portOption(options.port);
  let server = await serve(await readSite(options), port);
  process.stdout.write(`http://localhost:${server.address.port}/\n`);
  let waiting: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();
  const again = async () => {
    try {
      const site = await readSite(options);
      await server.stop();
      server = await serve(site, port);
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
    }
  };
  watch(contentFolder(options.content), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      turn = turn.then(again);
    }, 150);
  });
}

function serve(site: Site, port: number) {
  handOver(site);
  return astroDev({
    root: programRoot,
    site: site.url,
    base: site.base,
    logLevel: 'warn',
    server: { port, host: 'localhost' },
  });
}
