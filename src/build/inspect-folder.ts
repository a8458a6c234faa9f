import type { PageFacts } from '../search/inspect.ts';
import { filesBelow } from './files.ts';
import { keepFacts, recallFacts } from './kept-facts.ts';
import { readPages } from './read-pages.ts';

/** What is in a built folder: facts of each page by its address, and the address of every file. */
export interface FolderFacts {
  pages: Map<string, PageFacts>;
  files: Set<string>;
}

/**
 * What an agency attached is published as it is: an HTML file among it is no page of the site, whatever it links to. A folder there
 * is no attachment, but the page of one that was withdrawn.
 */
const attached = /^\d{4}\/o\d\d\/files\/[^/]+$/;

/**
 * The one pass over the built HTML.
 * @param cache a file in which facts are kept for the next build of the site: a page that is the same is not read again
 * @param written the hashes (SHA-256) of pages that were just written, by their path
 */
export async function inspectFolder(
  folder: string,
  cache?: string,
  written: ReadonlyMap<string, string> = new Map(),
): Promise<FolderFacts> {
  const files = filesBelow(folder);
  const paths = files.filter((path) => path.endsWith('.html') && !attached.test(path));
  const before = recallFacts(cache);
  const { facts, fresh } = await readPages(folder, paths, before, written);
  if (cache !== undefined && (fresh > 0 || facts.size !== before.size)) keepFacts(cache, facts);
  return {
    pages: new Map([...facts].map(([path, { facts }]) => [addressOf(path), facts])),
    files: new Set(files.map((path) => `/${path}`)),
  };
}

const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
