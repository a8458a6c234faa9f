import type { Site } from '../../site/site.ts';
import { redirects } from '../redirects.ts';
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { answersOf } from './headers.ts';
import { headersFile } from './headers-file.ts';
import type { Hosting } from './hosting.ts';
import { iisFile } from './iis.ts';
import { nginxHttp, nginxServer } from './nginx.ts';

/** A file for a server, by its path in the folder that it is written to. */
export interface HostFile {
  path: string;
  content: string;
}

const hostingOf = (site: Site, root: string): Hosting => ({
  base: site.base,
  host: new URL(site.url).host,
  root,
  redirects: redirects(site),
  answers: answersOf(site.agency.admin),
});

/** What hosts read in the built site itself: every build writes it, and no page links to it. */
export function filesInSite(site: Site): HostFile[] {
  const hosting = hostingOf(site, '');
  return [
    { path: '_headers', content: headersFile(hosting) },
    { path: '.htaccess', content: apacheFile(hosting) },
    { path: 'web.config', content: iisFile(hosting) },
  ];
}

/**
 * What belongs into the configuration of a server, outside the built site.
 * @param root the folder on the server in which the site lies
 */
export function filesForServers(site: Site, root: string): HostFile[] {
  const hosting = hostingOf(site, root.replace(/\/+$/, ''));
  return [
    { path: 'nginx/oit-http.conf', content: nginxHttp(hosting) },
    { path: 'nginx/oit-server.conf', content: nginxServer(hosting) },
    { path: 'caddy/Caddyfile', content: caddyFile(hosting) },
  ];
}
