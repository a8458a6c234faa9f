import { withdrawnPages } from '../publish/former-files.ts';
import type { Site } from '../site/site.ts';
import type { FolderFacts } from './inspect-folder.ts';

/**
 * Whether something stands at an address of a site that was built: a page in both languages, a file, or a page that says what was
 * withdrawn.
 */
export function standing(
  site: Site,
  pages: FolderFacts['pages'],
  files: ReadonlySet<string>,
): (url: string) => boolean {
  const withdrawn = new Map(withdrawnPages(site).map(({ address, page }) => [address, page]));
  const isPage = (path: string) => pages.has(path) && pages.has(`/en${path}`);
  return (url) => {
    const path = url.split('/').map(decodeURIComponent).join('/');
    return path.endsWith('/') ? isPage(path) : files.has(path) || isPage(withdrawn.get(path) ?? path);
  };
}
