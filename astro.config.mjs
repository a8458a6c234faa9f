import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { devRoutes } from './src/dev/routes.mjs';
import { checkedMdx } from './src/views/checked-mdx.ts';
import { processor } from './src/views/markdown-processor.ts';

// Where the site is served, where content is and which day it is are handed over by the command that builds.
export default defineConfig({
  integrations: [mdx({ processor: processor('mdx') }), devRoutes],
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  // Files of their own, so that a content security policy without 'unsafe-inline' holds.
  // Some pages at once: while one is written another is made.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: processor('md') },
  // Images are published as they are: an assessor downloads the file that the agency uploaded.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  vite: { plugins: [checkedMdx()], build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } } },
});
