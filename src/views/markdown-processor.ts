import { satteri } from '@astrojs/markdown-satteri';
import { decodableImages, imagesAsWritten } from './images-as-written.ts';

/** How the texts of editors become HTML, Markdown and MDX alike. */
export const processor = (format: 'md' | 'mdx') =>
  satteri({ mdastPlugins: [decodableImages], hastPlugins: [imagesAsWritten(format)] });
