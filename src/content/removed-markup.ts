import type { MdastNode } from 'satteri';
import { type Finding, finding } from '../model/finding.ts';
import { parse, walk } from './markdown.ts';

/** What of a text never reaches the page, by what to do about it. */
const elements: Readonly<Record<string, readonly string[]>> = {
  frame: ['iframe', 'frame', 'embed', 'object'],
  media: ['video', 'audio'],
  form: ['form', 'button', 'select', 'textarea'],
  program: ['script', 'style', 'link', 'meta', 'base'],
  drawing: ['svg', 'math'],
  picture: ['img'],
};
const kindOf = new Map(Object.entries(elements).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)));

const tag = new RegExp(`<(${[...kindOf.keys()].join('|')})(?=[\\s/>])[^>]*>`, 'gi');
/** Nothing else in a text can be left out; most texts have none of it, and need no parsing. */
const worthParsing = new RegExp(`${tag.source}|:`, 'i');

/** What may stand beside each other in one file before a list of it helps nobody. */
const MOST = 20;

/**
 * What `sanitise` leaves out of the page, and an editor would look for in vain: frames, players, forms and programs, pictures of other
 * sites, and links with a scheme that no page may have. Words that stand in code are words.
 * @param offset lines of the file before the body
 */
export function removedMarkup(body: string, format: 'md' | 'mdx', file: string, offset: number): Finding[] {
  if (!worthParsing.test(body)) return [];
  const removed: Finding[] = [];
  const note = (node: MdastNode, kind: string, found: string, address: string, before = '') => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const lines = before.split('\n');
    const place = {
      file,
      line: offset + line + lines.length - 1,
      column: (lines.at(-1) ?? '').length + (lines.length > 1 ? 1 : column),
    };
    removed.push(
      finding('markup-removed', 'warning', { ...place, params: { kind, found: shortened(found), address } }),
    );
  };
  walk(parse(body, format), (node) => {
    if (node.type === 'html') {
      const text = node.value.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
      for (const match of text.matchAll(tag)) {
        const kind = kindOf.get((match[1] ?? '').toLowerCase()) ?? '';
        const address = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(match[0])?.[1] ?? '';
        if (kind !== 'picture' || isForeign(address)) note(node, kind, match[0], address, text.slice(0, match.index));
      }
    } else if (node.type === 'image' && isForeign(node.url)) note(node, 'picture', node.url, node.url);
    else if (node.type === 'link' && isRefused(node.url)) note(node, 'link', node.url, node.url);
  });
  return removed.slice(0, MOST);
}

const isForeign = (address: string): boolean => /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** A scheme of another kind; what merely has a colon in it is a path. */
const isRefused = (address: string): boolean =>
  /^\s*([a-z][a-z0-9+.-]*:\/\/|(javascript|data|vbscript|file|blob|sms|geo|line):)/i.test(address) &&
  !/^\s*https?:/i.test(address);

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
