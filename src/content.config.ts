import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { manualFrontMatter } from './manual/front-matter.ts';
import type { ItemContent, Markdown } from './model/disclosure.ts';
import { itemFolder } from './model/item-code.ts';
import { currentSite, hasSite } from './site/context.ts';
import { documentsOf } from './site/lookup.ts';
import { sanitise } from './views/sanitise.ts';
import { textPlace } from './views/text-place.ts';

interface Text {
  id: string;
  text: Markdown;
  content: ItemContent;
}

const idOf = ({ year, code }: ItemContent): string => `${year}/${itemFolder(code)}`;

/** Bodies of texts that were read before Astro started; nothing is read or parsed a second time. */
function bodies(name: string, textsOf: (items: ItemContent[]) => Text[]): Loader {
  return {
    name,
    async load(context) {
      context.store.clear();
      // `astro check` and `astro sync` ask for types only: no site is being built then.
      if (!hasSite()) return;
      const { disclosure } = currentSite();
      for (const text of textsOf(disclosure.items)) await store(text, context);
    },
  };
}

async function store({ id, text, content }: Text, context: LoaderContext): Promise<void> {
  const { body, format, path } = text;
  const digest = context.generateDigest(body);
  if (format === 'mdx') {
    const filePath = relative(fileURLToPath(context.config.root), path).replaceAll('\\', '/');
    context.store.set({ id, data: {}, body, filePath, digest, deferredRender: true });
    return;
  }
  // The comment keeps a text that begins with a line `---` from being taken for front matter.
  const { html, metadata } = await context.renderMarkdown(`<!-- -->\n\n${body}`);
  const rendered = {
    html: sanitise(html, textPlace(currentSite(), content)),
    metadata: { headings: metadata?.headings ?? [] },
  };
  context.store.set({ id, data: {}, digest, rendered });
}

export const collections = {
  // The program's own pages, not an editor's.
  manual: defineCollection({
    loader: glob({ pattern: '*.md', base: './src/manual/pages' }),
    schema: manualFrontMatter,
  }),
  items: defineCollection({
    loader: bodies('items', (items) =>
      items.flatMap((content) => (content.index ? [{ id: idOf(content), text: content.index, content }] : [])),
    ),
  }),
  documents: defineCollection({
    loader: bodies('documents', (items) =>
      items.flatMap((content) =>
        documentsOf(content).map((document) => ({ id: `${idOf(content)}/${document.slug}`, text: document, content })),
      ),
    ),
  }),
};
