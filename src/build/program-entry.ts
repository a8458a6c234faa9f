import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';

// What Astro compiles the pages into, and what `render-worker.ts` imports: an application that knows all of its addresses.
const app = createApp({ streaming: false });
const { renderError } = app;
// A page that cannot be made ends the build; a server would show a page that says so.
app.renderError = (request, options) => {
  if (options.error !== undefined) throw options.error;
  return renderError.call(app, request, options);
};

/** Every address of the site that was handed over, without the base, and the route that renders it. */
export const addresses = () => new StaticPaths(app).getAll();

/** The HTML of an address, as it is written. */
export async function pageAt(
  url: URL,
  route: Awaited<ReturnType<typeof addresses>>[number]['route'],
): Promise<Uint8Array> {
  return (await app.render(new Request(url), { routeData: route })).bytes();
}
