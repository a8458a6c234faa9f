import type { Document, ItemContent } from '../model/disclosure.ts';
import { documentPath, itemPath } from '../model/paths.ts';
import { documentsOf } from './lookup.ts';
import type { Site } from './site.ts';

/** An address that a document had before; a path from the root. */
export interface FormerAddress {
  path: string;
  content: ItemContent;
  document: Document;
}

/**
 * The earlier addresses of documents, each once, none that a page has now. The document stands there whole: a page that sends
 * the reader on would lose the fragment, which is what an explanation in ITAP points to.
 */
export function formerAddresses(site: Site): FormerAddress[] {
  const documents = site.disclosure.items.flatMap((content) =>
    documentsOf(content).map((document) => ({ content, document })),
  );
  const taken = new Set(
    documents.map(({ content, document }) => documentPath(content.year, content.code, document.slug)),
  );
  for (const { year, items } of site.assessment.years) for (const { code } of items) taken.add(itemPath(year, code));
  return documents.flatMap(({ content, document }) =>
    document.aliases.flatMap((alias) => {
      const path = alias.startsWith('/') ? alias : documentPath(content.year, content.code, alias);
      if (taken.has(path)) return [];
      taken.add(path);
      return [{ path, content, document }];
    }),
  );
}
