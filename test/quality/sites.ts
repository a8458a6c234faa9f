import { join } from 'node:path';
import { built } from '../e2e/oit.ts';
import { serve } from '../e2e/server.ts';
import { pageKinds, type SiteName, siteNames } from './pages.ts';

/** Every kind of page in both languages. */
export const pages = pageKinds.flatMap(({ kind, path, site }) => [
  { kind, path, site },
  { kind, path: `/en${path}`, site },
]);

/**
 * Serves the sites of these pages.
 * @param folder has the built sites; those of the end-to-end tests if nothing is said
 */
export async function servePages(
  folder = built,
): Promise<{ address: (page: { site: SiteName; path: string }) => string; close: () => void }> {
  const servers = new Map<SiteName, Awaited<ReturnType<typeof serve>>>();
  for (const name of siteNames) servers.set(name, await serve(join(folder, name)));
  return {
    address: ({ site, path }) => (servers.get(site)?.origin ?? '') + path,
    close: () => {
      for (const server of servers.values()) server.close();
    },
  };
}
