import { lookup } from './lookup.ts';
import type { Site } from './site.ts';

/**
 * The id of a heading of an item's own text on its page. Anchors of elements are promised to assessors for years, so where a
 * heading has the same id, the heading gives way.
 */
export function headingAnchor(site: Site, year: number, code: string, id: string): string {
  return elementIds(site, year, code).has(id) ? `${id}_` : id;
}

/** The ids of an item's elements: the anchors that a text may not take. */
export function elementIds(site: Site, year: number, code: string): ReadonlySet<string> {
  return new Set(
    lookup(site)
      .item(year, code)
      ?.elements.map(({ id }) => id),
  );
}
