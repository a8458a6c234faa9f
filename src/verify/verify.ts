import { z } from 'zod';
import type { LedgerEntry } from '../model/ledger.ts';
import { schemaVersion } from '../model/schema-version.ts';
import { schemaPath } from '../publish/json.ts';
import type { LinkReport } from '../publish/link-report.ts';
import { mediaType } from '../publish/media-type.ts';
import { checkAddresses, type Expected } from './addresses.ts';
import type { Patience } from './ask.ts';
import { checkLinks } from './links.ts';

// Only what is needed here: a site that another version of this program made is verified all the same.
const manifestForm = z.object({
  url: z.url(),
  files: z.array(
    z.object({
      path: z.string(),
      sha256: z.string(),
      mediaType: z.string(),
      movedTo: z.string().optional(),
      withdrawn: z.literal(true).optional(),
    }),
  ),
});
const sheetForm = z.object({ rows: z.array(z.object({ url: z.url() })) });

/** What is verified, and how. */
export interface VerifyOptions {
  /** Address of the first page, with a slash at the end. */
  root: string;
  ledger: readonly LedgerEntry[];
  /** Whether links to other hosts are followed. */
  external: boolean;
  patience: Patience;
  /** ISO day. */
  today: string;
}

/**
 * Asks a site for everything that it promised: what its manifest lists, what its sheets for ITAP name, what the ledger remembers, and where
 * its links lead.
 */
export async function verifySite(options: VerifyOptions): Promise<LinkReport> {
  const { root, patience, external, today } = options;
  const { declared, expected, unreadable } = await expectedAddresses(options);
  const found = await checkAddresses(expected, root, patience);
  const failed = new Set(found.map(({ url }) => url));
  const problems = [
    ...found,
    ...unreadable
      .filter((url) => !failed.has(url))
      .map((url) => ({ url, from: ['manifest' as const], reason: 'unreadable' as const, status: 200, found: null })),
  ];
  const links = await checkLinks(root, { ...patience, external, declared });
  // A report made of a folder or of a copy names the addresses that the site itself has.
  const named = (url: string) => (declared !== null && url.startsWith(root) ? declared + url.slice(root.length) : url);
  const renamed = links.broken.map((link) => ({ ...link, url: named(link.url), page: named(link.page) }));
  return {
    $schema: `${declared ?? root}${schemaPath('link-report').slice(1)}`,
    schemaVersion,
    site: declared ?? root,
    checkedOn: today,
    externalLinks: external,
    checked: { addresses: expected.length, links: links.checked },
    addresses: problems.map((problem) => ({ ...problem, url: named(problem.url) })),
    broken: renamed,
    couldNotCheck: links.couldNotCheck.map((link) => ({ ...link, url: named(link.url), page: named(link.page) })),
  };
}

/** Every address that must answer, each once, and the address that the site says it has; null when it has no manifest. */
async function expectedAddresses({ root, ledger, patience }: VerifyOptions) {
  const expected = new Map<string, Expected>();
  const add = (url: string, from: Expected['from'][number], known: Partial<Expected> = {}) => {
    const one = expected.get(url) ?? { url, from: [] };
    if (!one.from.includes(from)) one.from.push(from);
    expected.set(url, { ...one, ...known });
  };
  const unreadable: string[] = [];
  const manifest = await fetchJson(`${root}manifest.json`, patience, manifestForm);
  add(`${root}manifest.json`, 'manifest', { mediaType: 'application/json' });
  if (!manifest) unreadable.push(`${root}manifest.json`);
  const declared = manifest?.url ?? null;
  const urlOf = (path: string) =>
    root +
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/');
  const withdrawn = new Set<string>();
  for (const { path, mediaType: type, sha256, movedTo, withdrawn: gone } of manifest?.files ?? []) {
    if (forServers.test(path)) continue;
    const url = urlOf(path);
    add(url, 'manifest', {
      mediaType: type,
      sha256,
      ...(movedTo !== undefined && { movedTo: urlOf(movedTo) }),
      ...(gone && { withdrawn: true }),
    });
    // A file that was taken back has its page in a folder of the file's name.
    if (gone) withdrawn.add(url).add(url.replace(/\/$/, ''));
    if (!/^api\/\d{4}\/urls\.json$/.test(path)) continue;
    const sheet = await fetchJson(root + path, patience, sheetForm);
    if (!sheet) unreadable.push(url);
    for (const row of sheet?.rows ?? []) add(here(row.url, root, declared), 'itap');
  }
  for (const { url } of ledger) {
    const type = url.endsWith('/') ? 'text/html' : mediaType(decodeURI(url));
    const whole = root + url.slice(1);
    const gone = withdrawn.has(whole);
    add(whole, 'ledger', gone ? { withdrawn: true } : expected.has(whole) ? {} : { mediaType: type });
    if (url.endsWith('/') && !gone) add(`${root}en${url}`, 'ledger');
  }
  return { declared, expected: [...expected.values()], unreadable };
}

/** What hosts read, keep to themselves, or answer for addresses that they do not know. */
const forServers = /^(404\.html|_headers|_redirects|\.htaccess|web\.config)$|^server\//;

/** An address of the site where it is being verified: without what leads to a place on the page. */
function here(url: string, root: string, declared: string | null): string {
  const [page = ''] = url.split('#');
  return declared !== null && page.startsWith(declared) ? root + page.slice(declared.length) : page;
}

/** A document of the site; null when it cannot be had or is something else, which the check of addresses then says. */
async function fetchJson<Data>(
  url: string,
  { timeout, retries }: Patience,
  schema: z.ZodType<Data>,
): Promise<Data | null> {
  for (let attempt = 0; attempt <= retries; attempt += 1) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
      if (response.ok) return schema.safeParse(await response.json()).data ?? null;
    } catch {
      // The next try, or the check of addresses, says why.
    }
  }
  return null;
}
