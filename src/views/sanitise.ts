import sanitizeHtml, { type Attributes, type IOptions, type Tag } from 'sanitize-html';
import { isActiveFile } from '../model/active-file.ts';
import type { PictureSize } from '../model/disclosure.ts';
import { publishedName } from '../model/published-name.ts';
import { keepFiguresTogether } from './keep-together.ts';
import { scrollingTables } from './prose-tables.ts';

/** Where a text stands: what its relative links and its headings depend on. */
export interface TextPlace {
  /** Path of the folder's page under the base, such as `/2567/o15/`, with the base in front. */
  folder: string;
  /** The base at which the site is served. */
  base: string;
  /** Host of the published site: links to other hosts are marked as such. */
  host: string;
  /** Ids that belong to the page around the text. */
  reserved: ReadonlySet<string>;
  /** Sizes of the item's pictures by their address: a page keeps their place until they are there. */
  pictures?: ReadonlyMap<string, PictureSize>;
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const alignments = ['align-right', 'align-center'];

const policy: IOptions = {
  allowedTags: [
    ...headings,
    ...['p', 'br', 'hr', 'blockquote', 'pre', 'div', 'section', 'figure', 'figcaption', 'details', 'summary'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...[
      'a',
      'img',
      'strong',
      'b',
      'em',
      'i',
      's',
      'del',
      'ins',
      'u',
      'sup',
      'sub',
      'mark',
      'abbr',
      'code',
      'kbd',
      'q',
      'cite',
      'small',
      'span',
      'time',
    ],
  ],
  allowedAttributes: {
    '*': ['id', 'lang', 'title', 'dir'],
    a: [
      'href',
      'rel',
      'download',
      'hreflang',
      'data-footnote-ref',
      'data-footnote-backref',
      'aria-label',
      'aria-describedby',
    ],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    th: ['colspan', 'rowspan', 'scope', 'class'],
    td: ['colspan', 'rowspan', 'class'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    details: ['open'],
    time: ['datetime'],
    section: ['data-footnotes', 'class'],
    ul: ['class'],
  },
  // Those of our own components, which an `.mdx` text may use.
  allowedClasses: {
    div: ['notice', 'notice-warn', 'steps'],
    section: ['footnotes'],
    ul: ['contains-task-list'],
    th: alignments,
    td: alignments,
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: false,
  // Known to the library, not to its types.
  ...({ allowedEmptyAttributes: ['alt', 'download'] } as IOptions),
  // A form's controls are worth nothing without the form, and their text is not prose.
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'xmp',
    'noscript',
    'button',
    'select',
    'iframe',
    'object',
    'template',
    'svg',
    'math',
  ],
};

/**
 * The HTML of a Markdown text made safe and made to fit its page: no scripts, styles, frames, forms or event handlers;
 * headings from level 2 down without gaps; relative links resolved from the item's folder as the editor sees it.
 */
export function sanitise(html: string, place: TextPlace): string {
  const level = headingLevels();
  const anchor = (id: string) => (place.reserved.has(id) ? `${id}_` : id);
  // After every other transformation: an id of the page around the text stays the page's, whatever element claims it.
  const rename = (tagName: string, attributes: Attributes): Tag => ({
    tagName,
    attribs: attributes.id === undefined ? attributes : { ...attributes, id: anchor(attributes.id) },
  });
  const clean = sanitizeHtml(html, {
    ...policy,
    transformTags: {
      '*': rename,
      ...Object.fromEntries(
        headings.map((name) => [name, (_: string, attribs: Attributes): Tag => ({ tagName: level(name), attribs })]),
      ),
      a: (tag, attributes) => link(tag, attributes, place, anchor),
      img: (tag, attributes) => image(tag, attributes, place),
      th: (tag, attributes) => cell(tag, { scope: 'col', ...attributes }),
      td: cell,
      input: (_, attributes) => checkbox(attributes),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs.src,
  });
  return finish(largePictures(clean, place));
}

/** The widest that a text shows a picture, in pixels of the page. */
const SHOWN_WIDTH = 700;

/**
 * A picture of the item that is larger than it is shown leads to its file, where a telephone can enlarge it. One in a link or in
 * the handle of a fold keeps what a touch does there.
 * @param html what is safe already
 */
function largePictures(html: string, { pictures }: TextPlace): string {
  let inside = 0;
  return html.replace(/<(\/?)(a|summary)\b[^>]*>|<img\b[^>]*>/g, (tag, closing: string | undefined, name?: string) => {
    if (name !== undefined) {
      inside += closing === '/' ? -1 : 1;
      return tag;
    }
    const src = / src="([^"]*)"/.exec(tag)?.[1] ?? '';
    const large = (pictures?.get(src)?.width ?? 0) > SHOWN_WIDTH && !isActiveFile(src);
    return inside > 0 || !large ? tag : `<a href="${src}" title="ดูภาพขนาดเต็ม">${tag}</a>`;
  });
}

/** The alignment of a Markdown column comes as a style, which the security policy of the site refuses. */
function cell(tagName: string, { style = '', align, class: _, ...rest }: Attributes): Tag {
  const side = align ?? /text-align:\s*(right|center)/.exec(style)?.[1];
  return { tagName, attribs: { ...rest, ...((side === 'right' || side === 'center') && { class: `align-${side}` }) } };
}

/** Task lists; every other form control goes. */
function checkbox({ type, checked }: Attributes): Tag {
  if (type !== 'checkbox') return { tagName: 'input', attribs: {} };
  return { tagName: 'span', attribs: {}, text: checked === undefined ? '☐' : '☑' };
}

/** A wide table scrolls in a region that a keyboard can reach, and what the Markdown processor says itself is said in Thai. */
function finish(html: string): string {
  return scrollingTables(keepFiguresTogether(html))
    .replace(/(<h\d id="footnote-label"[^>]*>)Footnotes</, '$1เชิงอรรถ<')
    .replace(/aria-label="Back to reference ([^"]*)"/g, 'aria-label="กลับไปยังตำแหน่งอ้างอิง $1"');
}

/** Level 1 is the page's own title, and a level that is skipped would be a gap for who navigates by headings. */
function headingLevels(): (name: string) => string {
  const open: number[] = [];
  return (name) => {
    const depth = Number(name.slice(1));
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return `h${Math.min(open.length + 1, 6)}`;
  };
}

function link(tagName: string, attributes: Attributes, place: TextPlace, anchor: (id: string) => string): Tag {
  const href = attributes.href === undefined ? undefined : resolveLink(attributes.href, place, anchor) || undefined;
  const { rel: _, href: __, ...rest } = attributes;
  if (href === undefined) return { tagName, attribs: rest };
  const foreign = /^https?:/i.test(href) && URL.canParse(href) && new URL(href).host !== place.host;
  const file = /\/files\/[^/?#]+/.exec(href)?.[0] ?? '';
  const active = !foreign && isActiveFile(file);
  return { tagName, attribs: { ...rest, href, ...(foreign && { rel: 'noopener' }), ...(active && { download: '' }) } };
}

function image(tagName: string, attributes: Attributes, place: TextPlace): Tag {
  const src = attributes.src === undefined ? undefined : resolveLink(attributes.src, place, (id) => id);
  const local = src !== undefined && src !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(src);
  const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'src'));
  const size = local ? place.pictures?.get(src) : undefined;
  const measured = size && { width: String(size.width), height: String(size.height) };
  return {
    tagName,
    attribs: { ...measured, ...kept, alt: attributes.alt ?? '', loading: 'lazy', ...(local && { src }) },
  };
}

/**
 * A link as the editor wrote it in the item's folder, as a link of the site: `plan.md` is the document's page, `files/plan.pdf`
 * an attachment, `/2567/o15/` a page of this site.
 * @returns nothing for what is no link at all
 */
export function resolveLink(
  written: string,
  { base, folder }: Pick<TextPlace, 'base' | 'folder'>,
  anchor: (id: string) => string = (id) => id,
): string {
  if (written.startsWith('#')) return `#${anchor(written.slice(1))}`;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return written;
  const rooted = written.startsWith('/') ? `${base.replace(/\/$/, '')}${written}` : null;
  const root = `http://site.invalid${folder}`;
  // What a browser would read as another scheme or host, with a tab inside or a backslash before it, or as nothing at all.
  const url = URL.canParse(rooted ?? written, root) ? new URL(rooted ?? written, root) : null;
  if (url?.host !== 'site.invalid' || url.protocol !== 'http:') return '';
  const { pathname, search, hash } = url;
  const page = pathname.replace(/(?:\/index)?\.mdx?$/, '/');
  const table = page.replace(/\/(data\/)?([^/]+)\.csv$/, '/data/$2.csv');
  return `${attachment(table)}${search}${hash}`;
}

/** The address of an attachment, which an editor calls by the name that it has on disk. */
function attachment(path: string): string {
  const [, folder, name] = /^(.*\/\d{4}\/o\d\d\/files\/)([^/]+)$/.exec(path) ?? [];
  if (folder === undefined || name === undefined) return path;
  try {
    return folder + publishedName(decodeURIComponent(name));
  } catch {
    return path;
  }
}
