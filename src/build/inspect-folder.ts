import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectPage, type PageFacts } from '../search/inspect.ts';
import { filesBelow } from './files.ts';

/** What is in a built folder: facts of each page by its address, and the address of every file. */
export interface FolderFacts {
  pages: Map<string, PageFacts>;
  files: Set<string>;
}

const nothing: Pick<PageFacts, 'text' | 'sections' | 'searched' | 'filters'> = {
  text: '',
  sections: [],
  searched: false,
  filters: {},
};

/**
 * What an agency attached is published as it is: an HTML file among it is no page of the site, whatever it links to. A folder there
 * is no attachment, but the page of one that was withdrawn.
 */
const attached = /^\d{4}\/o\d\d\/files\/[^/]+$/;

/** The one pass over the built HTML. */
export function inspectFolder(folder: string): FolderFacts {
  const pages = new Map<string, PageFacts>();
  const files = new Set<string>();
  const own = pool();
  for (const path of filesBelow(folder)) {
    files.add(`/${path}`);
    if (!path.endsWith('.html') || attached.test(path)) continue;
    const { ids, links, title, ...facts } = inspectPage(readFileSync(join(folder, path), 'utf8'));
    pages.set(`/${path.replace(/(^|\/)index\.html$/, '$1')}`, {
      ids: new Set([...ids].map(own)),
      links: links.map(own),
      title: own(title),
      // What is published is Thai in both languages; only pages of the site itself have an English text of their own.
      ...(path.startsWith('en/') && facts.filters['kind'] ? nothing : facts),
    });
  }
  return { pages, files };
}

/**
 * A part of a string keeps the whole string in memory, here a whole page for each of its links; and most pages have the
 * same links. So each is copied once.
 */
function pool(): (text: string) => string {
  const copies = new Map<string, string>();
  return (text) => {
    const known = copies.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    copies.set(copy, copy);
    return copy;
  };
}
