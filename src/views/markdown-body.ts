import type { ItemContent } from '../model/disclosure.ts';
import type { Site } from '../site/site.ts';
import { processor } from './markdown-processor.ts';
import { sanitise } from './sanitise.ts';
import { textPlace } from './text-place.ts';

const renderer = processor('md').createRenderer({ syntaxHighlight: false });

/** The safe HTML of a Markdown text. Both languages of a page have the same text: the last one is kept. */
export async function markdownBody(site: Site, content: ItemContent, body: string): Promise<string> {
  if (last?.content !== content || last.body !== body) last = { content, body, html: render(site, content, body) };
  return last.html;
}

let last: { content: ItemContent; body: string; html: Promise<string> } | undefined;

async function render(site: Site, content: ItemContent, body: string): Promise<string> {
  // The comment keeps a text that begins with a line `---` from being taken for front matter.
  const { code } = await (await renderer).render(`<!-- -->\n\n${body}`);
  return sanitise(code, textPlace(site, content));
}
