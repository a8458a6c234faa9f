import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildSites } from './build-sites.ts';
import { built } from './oit.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the run was started with `--update`. */
    renewSnapshots: boolean;
  }
}

export default function setup({ config, provide }: TestProject): void {
  provide('renewSnapshots', config.snapshotOptions.updateSnapshot === 'all');
  rmSync(built, { recursive: true, force: true });
  buildSites(built);
}
