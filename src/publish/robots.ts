import { withBase } from '../model/paths.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';

/** Where the list of sitemaps is, from the site's root. */
export const sitemapPath = '/sitemap-index.xml';

/** `/robots.txt` (RFC 9309): everything may be read but the web form, and where the pages are listed. */
export const robotsTxt = (site: Pick<Site, 'url' | 'base' | 'agency'>): string => {
  const form = site.agency.admin ? `Disallow: ${withBase(site.base, '/admin/')}\n` : '';
  return `User-agent: *\nAllow: /\n${form}\nSitemap: ${absolute(site, sitemapPath)}\n`;
};
