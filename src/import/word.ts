import type { ElementContent, Element as HastElement, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import mammoth from 'mammoth';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Limits } from '../attachments/limits.ts';
import { unzip } from '../attachments/zip.ts';
import { canonical } from '../thai/text.ts';

/** A picture of a Word file. */
export interface Picture {
  name: string;
  bytes: Uint8Array;
}

/** A Word file as Markdown. */
export interface WordText {
  /** Its title: the first heading, or the first line in bold; null where there is none. */
  title: string | null;
  markdown: string;
  pictures: Picture[];
  /** Pictures in forms that no browser shows. */
  lost: number;
  /** Tables inside tables, which Markdown has not: their cells stand in lines. */
  nested: number;
}

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/**
 * Words, headings, lists, tables and pictures of a Word file as Markdown; nothing of its looks.
 * @param stem beginning of the names of pictures
 * @throws LimitError when it unpacks to more than the limits allow
 * @throws Error when it is damaged
 */
export async function wordText(bytes: Buffer, stem: string, limits: Limits): Promise<WordText> {
  // The library has no limits of its own.
  unzip(bytes, () => true, limits);
  const pictures: Picture[] = [];
  let lost = 0;
  const { value: html } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'u => !'],
      externalFileAccess: false,
      ignoreEmptyParagraphs: true,
      convertImage: mammoth.images.imgElement(async (image) => {
        const ending = endings[image.contentType];
        if (ending === undefined) {
          lost += 1;
          return { src: '' };
        }
        const name = `${stem}-${pictures.length + 1}.${ending}`;
        const picture: Picture = { name, bytes: new Uint8Array() };
        pictures.push(picture);
        picture.bytes = new Uint8Array(await image.readAsBuffer());
        return { src: `files/${name}` };
      }),
    },
  );
  const root = fromHtml(html, { fragment: true });
  const count = { nested: 0 };
  clean(root, count);
  const title = takeTitle(root);
  headings(root);
  const tree = toMdast(root, { handlers: { [BREAK]: () => ({ type: 'html', value: '<br>' }) } });
  const markdown = toMarkdown(tree as Parameters<typeof toMarkdown>[0], {
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    rule: '-',
  });
  return { title, markdown: markdown.trim() === '' ? '' : markdown, pictures, lost, nested: count.nested };
}

/** A line break in a cell of a table, which Markdown can only write as HTML. */
const BREAK = 'line-break';
const breakHere = (): HastElement => ({ type: 'element', tagName: BREAK, properties: {}, children: [] });

const isElement = (node: Nodes | undefined, ...names: string[]): node is HastElement =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
/** Elements among nodes: `filter(isElement)` would forget what the others are. */
const elementsIn = (nodes: readonly Nodes[], ...names: string[]): HastElement[] =>
  nodes.flatMap((node) => (isElement(node, ...names) ? [node] : []));

/** Real letters, safe addresses, pictures that are there, tables that Markdown can have. */
function clean(node: Root | HastElement, count: { nested: number }): void {
  node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'text') return [{ ...child, value: canonical(child.value) }];
    if (!isElement(child)) return [];
    if (child.tagName === 'img') {
      const { src = '', alt } = child.properties;
      return src === '' ? [] : [{ ...child, properties: { src, alt: canonical(String(alt ?? '')) } }];
    }
    clean(child, count);
    if (child.tagName === 'a') {
      const href = String(child.properties['href'] ?? '');
      // Word's own marks are addresses of nothing.
      if (!/^(https?:|mailto:|tel:)/i.test(href)) return child.children as RootContent[];
    }
    if (child.tagName === 'table') return plainTable(child, count);
    return [child];
  }) as typeof node.children;
}

/** Cells with text in lines only; the first row is the header. A table of one cell is a frame around a text. */
function plainTable(table: HastElement, count: { nested: number }): RootContent[] {
  const rows = rowsOf(table);
  const cells = rows.flatMap((row) => elementsIn(row.children, 'td', 'th'));
  const [only] = cells;
  if (cells.length === 1 && only) return only.children as RootContent[];
  for (const cell of cells) cell.children = inLines(cell, count);
  for (const cell of (rows[0]?.children ?? []).filter((one) => isElement(one, 'td')))
    (cell as HastElement).tagName = 'th';
  return [table];
}

const rowsOf = (table: HastElement): HastElement[] =>
  table.children.flatMap((child) =>
    isElement(child, 'tr') ? [child] : isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : [],
  );

/** The blocks of a cell as lines of one text. */
function inLines(cell: HastElement, count: { nested: number }): ElementContent[] {
  return linesOf(cell.children, '', count)
    .flatMap((line, at) => (at === 0 ? line : [breakHere(), ...line]))
    .map(brBecomesBreak);
}

const word = (value: string): ElementContent => ({ type: 'text', value });

/** @param mark of a list, in front of the first line */
function linesOf(nodes: readonly ElementContent[], mark: string, count: { nested: number }): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let open = false;
  for (const node of nodes) {
    const blocks = isElement(node) ? blockLines(node, count) : null;
    if (blocks) lines.push(...blocks);
    else if (open) lines.at(-1)?.push(node);
    else lines.push([node]);
    open = blocks === null;
  }
  const [first = [], ...rest] = lines;
  return mark === '' ? lines : [[word(mark), ...first], ...rest];
}

/** The lines of a block; null for a part of a line. */
function blockLines({ tagName, children }: HastElement, count: { nested: number }): ElementContent[][] | null {
  if (/^(?:p|h\d)$/.test(tagName)) return children.length === 0 ? [] : [children];
  if (tagName === 'ul' || tagName === 'ol')
    return elementsIn(children, 'li').flatMap((item, at) =>
      linesOf(item.children, tagName === 'ol' ? `${at + 1}. ` : '– ', count),
    );
  if (tagName !== 'table') return null;
  count.nested += 1;
  return rowsOf({ type: 'element', tagName, properties: {}, children }).map((row) =>
    elementsIn(row.children).flatMap((cell, at) => (at === 0 ? cell.children : [word(' · '), ...cell.children])),
  );
}

function brBecomesBreak(node: ElementContent): ElementContent {
  if (!isElement(node)) return node;
  return node.tagName === 'br' ? breakHere() : { ...node, children: node.children.map(brBecomesBreak) };
}

/** Longer than this is a paragraph that somebody set in bold. */
const LONGEST_HEADING = 120;

/** A paragraph that is bold from its beginning to its end is a heading to whoever reads it. */
function boldTitle(node: RootContent | undefined): string | null {
  if (!isElement(node, 'p')) return null;
  const inside = node.children.filter(
    (child) => !isElement(child, 'br') && !(child.type === 'text' && child.value.trim() === ''),
  );
  if (inside.length === 0 || !inside.every((child) => isElement(child, 'strong'))) return null;
  const text = textOf(node);
  return text.length <= LONGEST_HEADING ? text : null;
}

const textOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : isElement(node, 'br')
      ? ' '
      : 'children' in node
        ? node.children.map(textOf).join('').replace(/\s+/g, ' ').trim()
        : '';

/** Takes the title away from the text: the page shows it above. */
function takeTitle(root: Root): string | null {
  const at = root.children.findIndex((child) => isElement(child) && textOf(child) !== '');
  const first = root.children[at];
  const title = isElement(first, 'h1', 'h2') ? textOf(first) : boldTitle(first);
  if (title !== null && title !== '') root.children.splice(at, 1);
  return title === '' ? null : title;
}

/** The page has one heading of the first level, its title. */
function headings(root: Root): void {
  for (const node of root.children) {
    if (boldTitle(node) !== null && isElement(node)) {
      node.tagName = 'h2';
      node.children = [{ type: 'text', value: textOf(node) }];
    } else if (isElement(node, 'h1')) node.tagName = 'h2';
  }
}
