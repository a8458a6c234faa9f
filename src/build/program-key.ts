import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemContent } from '../model/disclosure.ts';
import type { Site } from '../site/site.ts';
import { filesBelow } from './files.ts';

/** What the compiled pages are made of, besides the files below `src` and `public`. */
const settings = ['astro.config.mjs', 'package.json', 'package-lock.json'];

/**
 * Stands for everything that Astro puts into the compiled pages: the program, its packages, the path at which the site is served, and the MDX
 * texts of the content, which are compiled with it. Two sites with the same key have the same compiled pages.
 * @param root the program's root
 */
export function programKey(site: Site, root: string): string {
  const hash = createHash('sha256').update(`${process.version}\n${site.base}\n`);
  const below = ['src', 'public'].flatMap((folder) =>
    filesBelow(join(root, folder)).map((path) => `${folder}/${path}`),
  );
  for (const path of [...settings, ...below]) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\n${content.byteLength}\n`).update(content);
  }
  for (const { folder, index, documents } of itemsWithMdx(site.disclosure.items))
    hash.update(
      JSON.stringify([folder, [index, ...documents].map((text) => text?.format === 'mdx' && [text.path, text.body])]),
    );
  return hash.digest('hex');
}

/** The items of which a text is compiled. */
export const itemsWithMdx = (items: readonly ItemContent[]): ItemContent[] =>
  items.filter(({ index, documents }) => [index, ...documents].some((text) => text?.format === 'mdx'));
