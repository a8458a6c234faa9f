import type { Site } from './site.ts';
import { valueHash } from './value-hash.ts';

/** What the pages of a fiscal year, or of the manual, are made from. */
export interface PageScope {
  /** The site with no content but that of the year, and no other files than those. */
  site: Site;
  /** Stands for all of it. */
  key: string;
}

const scopes = new WeakMap<Site, Map<number | null, PageScope>>();

/**
 * The site as a page sees it that shows what belongs to one year, or to none: it is handed over instead of the whole site, so the page
 * is the same as before while the key is, and nobody has to list what a page depends on.
 * @param site  with all files for machines
 * @param route of the page, as Astro writes it
 * @param path  of the page, from the root
 * @returns null for a page that may show everything
 */
export function pageScope(site: Site, route: string, path: string): PageScope | null {
  const year = yearOf(route, path);
  if (year === undefined) return null;
  const known = scopes.get(site) ?? new Map<number | null, PageScope>();
  scopes.set(site, known);
  const scope = known.get(year) ?? scopeOf(site, year);
  known.set(year, scope);
  return scope;
}

/** Null for the manual, which shows no content. */
function yearOf(route: string, path: string): number | null | undefined {
  if (route.startsWith('/[...lang]/about/manual')) return null;
  const [, year] = /^(?:\/en)?\/(\d{4})(?:\/|$)/.exec(path) ?? [];
  return route.startsWith('/[...lang]/[year]') && year !== undefined ? Number(year) : undefined;
}

function scopeOf(site: Site, year: number | null): PageScope {
  const shared = sharedPart(site);
  const items = site.disclosure.items.filter((content) => content.year === year);
  const files = new Map([...site.files].filter(([path]) => yearOfFile.exec(path)?.[1] === String(year)));
  const since = new Map([...(site.since ?? [])].filter(([one]) => one === year));
  return {
    site: { ...shared.site, disclosure: { ...shared.site.disclosure, items }, files, since },
    key: valueHash([shared.key, items, files, since]),
  };
}

const sharedParts = new WeakMap<Site, PageScope>();

/** What the pages of all years see: criteria and states of every year, the agency, the day. */
function sharedPart(site: Site): PageScope {
  const known = sharedParts.get(site);
  if (known) return known;
  const part: Site = { ...site, disclosure: { ...site.disclosure, items: [] }, files: new Map(), since: new Map() };
  const shared = { site: part, key: valueHash(part) };
  sharedParts.set(site, shared);
  return shared;
}

/** `2567/o14/data/procurement.csv`, `api/2567/items.json`, `ocds/2567.json` */
const yearOfFile = /^(?:api\/|ocds\/)?(\d{4})(?:\/|\.json$)/;
