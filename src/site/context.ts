import type { Site } from './site.ts';

const slot = Symbol.for('oit.site');

/**
 * The site that is being built. The command that starts Astro hands it over on the global object: Astro bundles its
 * modules, so a module variable of the command would be another one inside a page.
 */
export function currentSite(): Site {
  const site = (globalThis as Record<symbol, unknown>)[slot] as Site | undefined;
  if (!site)
    throw new Error('The site is built by `oit build`, `oit dev` or `npm start`, which read the content first.');
  return site;
}

/** True while a command builds or serves a site; false when Astro only looks at types. */
export const hasSite = (): boolean => slot in globalThis;

/** Hands a site over to the pages that are rendered next in this process. */
export function handOver(site: Site): void {
  (globalThis as Record<symbol, unknown>)[slot] = site;
}
