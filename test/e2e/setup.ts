import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { built, oit, root, thaiDigits, today } from './oit.ts';

/** The sites that the tests look at, built once, one after the other: Astro keeps its types in one folder. */
export const sites: Record<string, string[]> = {
  sample: [],
  again: [],
  based: ['--base', '/oit/', '--site', 'https://other.example.go.th'],
  prawet: ['--content', 'test/fixtures/prawet-2567'],
  khlongprap: ['--content', 'test/fixtures/khlongprap-2567'],
  'two-years': ['--content', 'test/fixtures/two-years'],
  ...Object.fromEntries(Object.entries(thaiDigits).map(([name, folder]) => [name, ['--content', folder]])),
};

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the run was started with `--update`. */
    renewSnapshots: boolean;
  }
}

export default function setup({ config, provide }: TestProject): void {
  provide('renewSnapshots', config.snapshotOptions.updateSnapshot === 'all');
  rmSync(built, { recursive: true, force: true });
  for (const [name, source] of [
    ['thai-digits', 'content'],
    ['thai-digits-years', 'test/fixtures/two-years'],
  ] as const) {
    const folder = thaiDigits[name];
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(root, source), folder, { recursive: true });
    appendFileSync(join(folder, 'agency.yaml'), '\nnumerals: thai\n');
  }
  for (const [name, options] of Object.entries(sites)) {
    const { status, stderr } = oit('build', '--out', join(built, name), '--today', today, ...options);
    if (status !== 0) throw new Error(`oit build (${name}) ended with ${status}\n${stderr}`);
  }
}
