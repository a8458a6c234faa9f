import { defineHastPlugin, defineMdastPlugin } from 'satteri';

/**
 * A picture of a text stays the address that the editor wrote. Astro would make an `import` of it: in `.mdx` of any file that
 * the address leads to, inside the content or not, so that a picture named `files/x.js` would run with the rights of whoever
 * builds the site.
 * @param format what the text is: MDX takes no raw HTML, and Markdown no JSX
 */
export const imagesAsWritten = (format: 'md' | 'mdx') =>
  defineHastPlugin({
    name: 'images-as-written',
    element: {
      filter: ['img'],
      visit(node) {
        const { src, alt, title } = node.properties ?? {};
        const attributes = Object.entries({ src, alt, title }).flatMap(([name, value]) =>
          typeof value === 'string' ? [{ name, value }] : [],
        );
        if (format === 'md') {
          const html = attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('');
          return { type: 'raw', value: `<img${html}>` };
        }
        return {
          type: 'mdxJsxTextElement',
          name: 'img',
          attributes: attributes.map((attribute) => ({ type: 'mdxJsxAttribute', ...attribute })),
          children: [],
        };
      },
    },
  });

/** Astro decodes the address of every picture, and a `%` that begins no code would end the build: it becomes `%25`. */
export const decodableImages = defineMdastPlugin({
  name: 'decodable-images',
  image(node, context) {
    if (!decodable(node.url)) context.setProperty(node, 'url', node.url.replaceAll('%', '%25'));
  },
});

function decodable(address: string): boolean {
  try {
    // What comes of it is looked at: a bundler leaves out a call of which nobody asks the result, and its error with it.
    return decodeURI(address).length <= address.length;
  } catch {
    return false;
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
