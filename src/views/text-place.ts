import { filePath, itemPath, withBase } from '../model/paths.ts';
import { elementIds } from '../site/anchors.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { fileHref } from './href.ts';
import type { TextPlace } from './sanitise.ts';

/** Where the texts of an item stand: its page, and the ids of its elements, which no heading may take. */
export function textPlace(site: Site, { year, code }: { year: number; code: string }): TextPlace {
  return {
    folder: withBase(site.base, itemPath(year, code)),
    base: site.base,
    host: new URL(site.url).host,
    reserved: elementIds(site, year, code),
    pictures: new Map(
      (lookup(site).content(year, code)?.files ?? []).flatMap(({ name, facts }) =>
        facts?.picture ? [[fileHref(site, filePath(year, code, name)), facts.picture] as const] : [],
      ),
    ),
  };
}
