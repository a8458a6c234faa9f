import { defineCollection } from 'astro:content';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { manualFrontMatter } from './manual/front-matter.ts';
import { currentSite, hasSite } from './site/context.ts';
import { documentsOf } from './site/lookup.ts';
import { textId } from './views/text-id.ts';

/** Texts of the content that Astro has to compile, as they were read before it started; nothing is read or parsed a second time. */
const compiledTexts: Loader = {
  name: 'texts',
  load({ config, generateDigest, store }) {
    store.clear();
    // `astro check` and `astro sync` ask for types only: no site is being built then.
    const items = hasSite() ? currentSite().disclosure.items : [];
    for (const content of items) {
      for (const text of [...(content.index ? [content.index] : []), ...documentsOf(content)]) {
        if (text.format !== 'mdx') continue;
        const filePath = relative(fileURLToPath(config.root), text.path).replaceAll('\\', '/');
        const { body } = text;
        store.set({
          id: textId(content, text),
          data: {},
          body,
          filePath,
          digest: generateDigest(body),
          deferredRender: true,
        });
      }
    }
    return Promise.resolve();
  },
};

export const collections = {
  // The program's own pages, not an editor's.
  manual: defineCollection({
    loader: glob({ pattern: '*.md', base: './src/manual/pages' }),
    schema: manualFrontMatter,
  }),
  texts: defineCollection({ loader: compiledTexts }),
};
