import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';

/** Where the list of sitemaps is, from the site's root. */
export const sitemapPath = '/sitemap-index.xml';

/** `/robots.txt` (RFC 9309): everything may be read, and where the pages are listed. */
export const robotsTxt = (site: Pick<Site, 'url' | 'base'>): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, sitemapPath)}\n`;
