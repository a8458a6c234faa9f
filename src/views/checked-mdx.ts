import { realpathSync } from 'node:fs';
import type { Plugin } from 'vite';
import { currentSite, hasSite } from '../site/context.ts';

/** What MDX itself needs, and nothing that a text could name. */
const runtime = /^astro\/(jsx-runtime|runtime\/)/;

/**
 * Gives Vite the body of an `.mdx` text as the reader has checked it, not the file: Astro would read and split the file a
 * second time and otherwise, and it could have changed since. And a module made of such a text may import nothing but what
 * runs it, whatever its syntax tree looked like.
 */
export function checkedMdx(): Plugin {
  return {
    name: 'oit:checked-mdx',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx$/ },
      handler(id) {
        const body = bodies().get(id);
        if (body === undefined) throw new Error(`${id} is no text of the content`);
        // Empty front matter, so that none is looked for in the body.
        return `---\n---\n${body}`;
      },
    },
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        if (!importer || !/\.mdx(\?|$)/.test(importer)) return null;
        // Astro asks for a text a second time under its own name, to know what styles it needs.
        if (runtime.test(source) || bare(source) === bare(importer)) return null;
        throw new Error(`${importer} would import ${source}`);
      },
    },
  };
}

const bare = (id: string): string => id.split('?')[0] ?? '';

/** The bodies of `.mdx` texts by where they are on disk, as Vite names them. */
function bodies(): Map<string, string> {
  if (!hasSite()) return new Map();
  const texts = currentSite().disclosure.items.flatMap(({ index, documents }) => [
    ...(index ? [index] : []),
    ...documents,
  ]);
  return new Map(
    texts
      .filter(({ format }) => format === 'mdx')
      .map(({ path, body }) => [realpathSync(path).replaceAll('\\', '/'), body]),
  );
}
