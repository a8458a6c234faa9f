import { join } from 'node:path';
import { keepForLater, recallKept } from '../kept/kept-file.ts';
import { programKey } from '../kept/program-key.ts';
import type { PageFacts } from '../search/inspect.ts';

/** Facts of pages by the path of their file, each with the hash of the file they were read from. */
export type KeptFacts = Map<string, { hash: string; facts: PageFacts }>;

interface Kept {
  /** Ids and links: most pages have the same. */
  texts: string[];
  /** Path, hash, ids and links by their place in `texts`, and the other facts. */
  pages: [string, string, number[], number[], Omit<PageFacts, 'ids' | 'links'>][];
}

/** Stands for everything that decides what is read from a page. */
const program = (): string => programKey(join(import.meta.dirname, '..'), ['build', 'kept', 'search', 'thai']);

/** What was kept of the last build of a site; nothing where there is none. */
export function recallFacts(path: string | undefined): KeptFacts {
  const content = path === undefined ? null : recallKept(path, program());
  return content ? unpackFacts(content.toString()) : new Map();
}

/** Keeps the facts of this build, and of no other. */
export function keepFacts(path: string, facts: KeptFacts): void {
  keepForLater(path, packFacts(facts), program());
}

/** The facts that `packFacts` packed. */
export function unpackFacts(packed: string): KeptFacts {
  const { texts, pages } = JSON.parse(packed) as Kept;
  const all = (places: readonly number[]) => places.map((place) => texts[place] as string);
  return new Map(
    pages.map(([path, hash, ids, links, rest]) => [
      path,
      { hash, facts: { ids: all(ids), links: all(links), ...rest } },
    ]),
  );
}

/** Facts as one text: what is kept, and what one thread hands to another. */
export function packFacts(facts: KeptFacts): string {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const place = texts.push(text) - 1;
    places.set(text, place);
    return place;
  };
  const pages = [...facts].map(([path, { hash, facts }]): Kept['pages'][number] => {
    const { ids, links, ...rest } = facts;
    return [path, hash, ids.map(placeOf), links.map(placeOf), rest];
  });
  return JSON.stringify({ texts, pages } satisfies Kept);
}
