import { resolve } from 'node:path';
import { preview } from 'astro';
import { type BuildOptions, build } from './build.ts';
import { baseOption, programRoot } from './options.ts';
import { portOption } from './port.ts';

export interface StartOptions extends BuildOptions {
  port: string;
}

/** `oit start`: builds and serves the finished site, on this machine only. */
export async function start(options: StartOptions): Promise<void> {
  const port = portOption(options.port);
  await build(options);
  const base = baseOption(options.base);
  const server = await preview({
    root: programRoot,
    outDir: resolve(options.out),
    base,
    logLevel: 'error',
    server: { port, host: 'localhost' },
  });
  process.stdout.write(`http://localhost:${server.port}${base}\n`);
}
