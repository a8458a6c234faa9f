import type { Document, ItemContent, ItemIndex } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';

/** How a text is named among those that Astro compiles: `2567/o01` is an item's own, `2567/o01/news` a document's. */
export function textId({ year, code }: ItemContent, text: ItemIndex | Document): string {
  const folder = `${year}/${itemFolder(code)}`;
  return 'slug' in text ? `${folder}/${text.slug}` : folder;
}
