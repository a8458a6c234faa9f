import { documentPath, withBase } from '../model/paths.ts';
import { formerAddresses } from '../site/former-addresses.ts';
import type { Site } from '../site/site.ts';
import { formerFiles, formerTablePages, withdrawnPages } from './former-files.ts';

/** What a server answers at an address that is no longer the present one. Paths as in links, with the base. */
export type Redirect = { from: string } & ({ status: 301; to: string } | { status: 410; to: null });

/**
 * Every redirect of the site, for the rules of a server: where a document, an attachment or a table was before leads to where it is
 * (301), what was withdrawn is gone (410). A plain host needs none of them: the document, a copy of the file or a page that says so
 * stands at each of these addresses.
 */
export function redirects(site: Site): Redirect[] {
  const moved = (from: string, to: string): Redirect => ({
    from: linked(site, from),
    to: linked(site, to, true),
    status: 301,
  });
  const inBoth = (from: string, to: string) => [moved(from, to), moved(`/en${from}`, `/en${to}`)];
  return [
    ...formerAddresses(site).flatMap(({ path, content: { year, code }, document: { slug } }) =>
      inBoth(path, documentPath(year, code, slug)),
    ),
    ...formerTablePages(site).flatMap(({ from, to }) => inBoth(from, to)),
    ...site.disclosure.items.flatMap((content) => formerFiles(site, content).map(({ from, to }) => moved(from, to))),
    ...withdrawnPages(site).flatMap(({ address }) =>
      (address.endsWith('/') ? [address, `/en${address}`] : [address]).map(
        (path): Redirect => ({ from: linked(site, path), to: null, status: 410 }),
      ),
    ),
  ];
}

/** A path as it stands in a link; what is encoded already stays as it is. */
const linked = ({ base }: Site, path: string, encoded = false): string =>
  withBase(base, encoded ? path : path.split('/').map(encodeURIComponent).join('/'));

/** `_redirects`, which Netlify and Cloudflare Pages read; null where there is nothing to redirect. Neither knows 410. */
export function redirectsFile(site: Site): string | null {
  const lines = redirects(site).flatMap(({ from, to, status }) => (to === null ? [] : `${from} ${to} ${status}\n`));
  return lines.length === 0 ? null : lines.join('');
}
