/** Endings of files that a browser would run or lay out like a page of the site if they were opened, besides SVG. */
export const activeEndings = 'html htm xhtml xht shtml mht mhtml js mjs css xml xsl xslt wasm swf hta'.split(' ');

const pattern = new RegExp(`\\.(svgz?|${activeEndings.join('|')})$`, 'i');

/**
 * Whether an attached file of this name could run in a browser. A link to it always downloads, since a plain host cannot be told to
 * shut it in; a picture of it in a page (`<img>`) is harmless, as browsers run nothing there.
 * @param name or address, without what stands after `?` or `#`
 */
export const isActiveFile = (name: string): boolean => pattern.test(name);
