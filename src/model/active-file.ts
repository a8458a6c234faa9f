/** Endings of files that a browser would run or lay out like a page of the site if they were opened, besides SVG. */
export const activeEndings = 'html htm xhtml xht shtml mht mhtml js mjs css xml xsl xslt wasm swf hta'.split(' ');

/**
 * Endings of files that a web server would run, and the settings of one, wherever they lie: PHP, ASP, JSP, CGI and includes. Of PHP
 * also with another ending behind it, which Apache may be set to overlook.
 */
const run =
  /\.(php\d?|phtml|phar)(\.[^.]*)?$|\.(aspx?|as[achm]x|asa|cshtml|vbhtml|jspx?|cgi|fcgi|pl|shtml)$|^web\.config$/i;

/** Whether an attached file of this name would run on a web server that is set up to run others. */
export const runsOnServer = (name: string): boolean => run.test(name);

const pattern = new RegExp(`\\.(svgz?|${activeEndings.join('|')})$`, 'i');

/**
 * Whether an attached file of this name could run in a browser. A link to it always downloads, since a plain host cannot be told to
 * shut it in; a picture of it in a page (`<img>`) is harmless, as browsers run nothing there.
 * @param name or address, without what stands after `?` or `#`
 */
export const isActiveFile = (name: string): boolean => pattern.test(name);
