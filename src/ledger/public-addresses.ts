import { compareNames } from '../content/order.ts';

/**
 * What a built folder holds that nobody would note as an address: parts of pages, what describes another file, what servers read,
 * sitemaps, whose number grows, and the manual, which belongs to the program: what a later version says otherwise there must not stop
 * an agency's build.
 */
const inner =
  /^(en|assets|server|about\/manual)\/|^search\/index\/|^api\/schema\/|\.csv-metadata\.json$|^(404\.html|robots\.txt|favicon\.[a-z]+|link-report\.json|_headers|_redirects|\.htaccess|web\.config)$|^sitemap-\d+\.xml$/;

/**
 * The addresses of a built site that others may have noted, as they stand in links and sorted: pages, attachments, tables and feeds.
 * An English page is not listed: it stands and falls with the Thai one.
 * @param files paths below the built folder
 */
export function publicAddresses(files: Iterable<string>): string[] {
  const all = new Set(files);
  return [...all]
    .filter((path) => !inner.test(path) && !isPrecompressed(path, all))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .map((path) => path.split('/').map(encodeURIComponent).join('/'))
    .sort(compareNames);
}

/** `plan.csv.gz` beside `plan.csv` is the same address, in fewer bytes. */
const isPrecompressed = (path: string, all: ReadonlySet<string>): boolean =>
  /\.(gz|br|zst)$/.test(path) && all.has(path.replace(/\.[a-z]+$/, ''));
