import { compareNames } from '../content/order.ts';
import type { FileFact } from '../model/file-fact.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { type AttachmentDescription, describedAttachments } from './attachment-facts.ts';
import { withdrawnPages } from './former-files.ts';
import { head } from './json.ts';
import { mediaType } from './media-type.ts';
import { redirects } from './redirects.ts';
import type { ManifestDocument } from './schema.ts';

/** Where the list of files is, from the site's root. */
export const manifestPath = '/manifest.json';

/**
 * `/manifest.json`: every published file with its size and hash, by which anybody can tell whether a copy of the site is whole and
 * unchanged. It does not list itself.
 * @param facts of every file, by its path
 */
export function manifestDocument(site: Site, facts: ReadonlyMap<string, FileFact>): ManifestDocument {
  const attachments = describedAttachments(site);
  const withdrawn = new Set(
    withdrawnPages(site).flatMap(({ page }) => [`${page.slice(1)}index.html`, `en${page}index.html`]),
  );
  const moved = new Map(
    redirects({ ...site, base: '/' }).flatMap(({ from, to }) => (to === null ? [] : [[onDisk(from), onDisk(to)]])),
  );
  const files = [...facts]
    .filter(([path]) => path !== manifestPath.slice(1))
    .sort(([a], [b]) => compareNames(a, b))
    .map(([path, { bytes, sha256 }]) => {
      const known = attachments.get(path);
      const movedTo = moved.get(path);
      return {
        path,
        bytes,
        sha256,
        mediaType: mediaType(path),
        ...(known && { attachment: inShort(known) }),
        ...(movedTo !== undefined && { movedTo }),
        ...(withdrawn.has(path) && { withdrawn: true as const }),
      };
    });
  return {
    ...head(site, 'manifest'),
    url: absolute(site, '/'),
    today: site.today,
    total: { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) },
    files,
  };
}

/** The file that a plain host sends for an address. */
const onDisk = (url: string): string =>
  url
    .split('/')
    .map(decodeURIComponent)
    .join('/')
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');

/** Which pages are scanned is in the document of the item. */
const inShort = ({ title, readability, pages, date }: AttachmentDescription) => ({ title, readability, pages, date });
