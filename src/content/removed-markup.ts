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
const anyTag = new RegExp(tag.source, 'i');

/** Whether a text may have anything that is left out. Most have not, and need no parsing. */
function worthParsing(body: string): boolean {
  if (anyTag.test(body)) return true;
  // A picture may be of another site, and a character may be written as an entity.
  const isOpen = body.includes('![') || /&(?:#|colon)/i.test(body);
  for (let at = body.indexOf(':'); at !== -1; at = body.indexOf(':', at + 1))
    if (isOpen || endsInScheme(body, at)) return true;
  return false;
}

/** Whether what stands before a colon may be a scheme that is refused, also with escapes: `java\\script:`. */
function endsInScheme(body: string, colon: number): boolean {
  // No sign of a scheme is a colon, so every character is looked at once only.
  let start = colon;
  while (start > 0 && SCHEME.test(body.charAt(start - 1))) start -= 1;
  const scheme = body.slice(start, colon);
  return /[a-z;\\]/i.test(scheme) && !/^https?$/i.test(scheme);
}

/** What a scheme is written with. */
const SCHEME = /[a-z0-9+.;\\-]/i;

/** What may stand beside each other in one file before a list of it helps nobody. */
const MOST = 20;

/**
 * What `sanitise` leaves out of the page, and an editor would look for in vain: frames, players, forms and programs, pictures of other
 * sites, and links with a scheme that no page may have. Words that stand in code are words.
 * @param offset lines of the file before the body
 */
export function removedMarkup(body: string, format: 'md' | 'mdx', file: string, offset: number): Finding[] {
  if (!worthParsing(body)) return [];
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
