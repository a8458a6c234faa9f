import { join } from 'node:path';
import { built } from '../e2e/oit.ts';
import { serve } from '../e2e/server.ts';
import { pageKinds } from './pages.ts';

/** Every kind of page in both languages, on the sites that the end-to-end tests build. */
export const pages = pageKinds.flatMap(({ kind, path, site }) => [
  { kind, path, site },
  { kind, path: `/en${path}`, site },
]);

/** Serves the sites of these pages. */
export async function servePages(): Promise<{ address: (page: (typeof pages)[number]) => string; close: () => void }> {
  const servers = { sample: await serve(join(built, 'sample')), 'two-years': await serve(join(built, 'two-years')) };
  return {
    address: ({ site, path }) => servers[site].origin + path,
    close: () => {
      for (const server of Object.values(servers)) server.close();
    },
  };
}
