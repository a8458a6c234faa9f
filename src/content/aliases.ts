import type { ItemContent } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { documentPath, filePath, itemPath } from '../model/paths.ts';
import type { Place } from '../model/place.ts';

/** An earlier address that a document says it had. */
export interface AliasClaim {
  /** The path from the root. */
  path: string;
  /** As the author wrote it. */
  alias: string;
  year: number;
  code: string;
  place: Place;
  /** For an attachment, a table or what was withdrawn: its own form was checked, so it may lie below `files` and `data`. */
  ownForm?: true;
  /** It was taken back, and has no present address. */
  withdrawn?: true;
}

/** First steps of a path that the site uses itself, whatever is published. */
const reserved = new Set('en about search data api assets pagefind ocds gd-catalog'.split(' '));

/** True for a path that a page, a feed or a file of the site itself has, or may come to have. */
export function isReserved(path: string): boolean {
  const [first = '', second, third] = path.split('/').filter(Boolean);
  if (first === '' || reserved.has(first) || /^o\d\d$/.test(first)) return true;
  if (!/^\d{4}$/.test(first)) return false;
  if (second === undefined || second === 'status' || second === 'urls') return true;
  return /^o\d\d$/.test(second) && (third === undefined || third === 'files' || third === 'data');
}

/** Former addresses that would stand in the way of a page, a document, or each other. */
export function aliasProblems(claims: readonly AliasClaim[], items: readonly ItemContent[]): Finding[] {
  const taken = new Map(
    items.flatMap(({ year, code, documents, files, tables }): [string, string][] => [
      ...documents.map(({ slug, file }): [string, string] => [documentPath(year, code, slug), file]),
      ...files.map(({ name, file }): [string, string] => [filePath(year, code, name), file]),
      ...tables.map(({ slug, file }): [string, string] => [`${itemPath(year, code)}data/${slug}`, file]),
    ]),
  );
  return claims.flatMap(({ path, alias, year, code, place, ownForm, withdrawn }) => {
    const other = !ownForm && isReserved(path) ? path : taken.get(path);
    if (other === undefined) {
      taken.set(path, place.file);
      return [];
    }
    return [
      finding('name-conflict', 'error', {
        ...place,
        year,
        item: code,
        params: { found: alias, other, key: withdrawn ? 'withdrawn' : 'aliases' },
      }),
    ];
  });
}
