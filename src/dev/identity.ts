import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { identityCss, identityCssPath } from '../publish/identity-css.ts';
import { contentType } from '../publish/media-type.ts';
import { currentSite } from '../site/context.ts';

/** The agency's colours and logo, which a build writes as files: a preview shows them too. */
export const GET: APIRoute = ({ routePattern }) => {
  const site = currentSite();
  const { logo } = site.disclosure;
  const body =
    routePattern === identityCssPath
      ? identityCss(site)
      : logo?.address === routePattern
        ? new Uint8Array(readFileSync(logo.path))
        : null;
  return body === null
    ? new Response(null, { status: 404 })
    : new Response(body, { headers: { 'content-type': contentType(routePattern) } });
};
