import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { PageFacts } from './inspect.ts';

/** A page to be found: its address without base, and what was found in it. */
export interface IndexedPage {
  path: string;
  facts: PageFacts;
}

/**
 * Writes the Pagefind index of a built site to `pagefind/` in it.
 * @param pages in a stable order: the index is byte-identical for the same pages
 * @throws Error with what Pagefind said
 */
export async function writeIndex(folder: string, pages: readonly IndexedPage[]): Promise<void> {
  // One index for both languages of the interface: the content is Thai whichever the visitor reads the labels in.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'th' });
  if (!index) throw new Error(`pagefind: ${errors.join('; ')}`);
  try {
    // One after the other: Pagefind holds every request that waits in memory, and this keeps the order of pages.
    for (const { path, facts } of pages) {
      const { text, title, filters } = facts;
      const record = { url: path, content: text, language: 'th', meta: { title }, filters };
      const { errors: refused } = await index.addCustomRecord(record);
      if (refused.length > 0) throw new Error(`pagefind: ${path}: ${refused.join('; ')}`);
    }
    const { errors: unwritten } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (unwritten.length > 0) throw new Error(`pagefind: ${unwritten.join('; ')}`);
  } finally {
    await pagefind.close();
  }
}
