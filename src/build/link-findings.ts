import { readFileSync } from 'node:fs';
import type { Markdown } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { documentPath, itemPath } from '../model/paths.ts';
import type { Site } from '../site/site.ts';
import type { BrokenLink } from './links.ts';

/** Broken links as findings: with the file and line of the text that holds them, where an editor wrote them. */
export function linkFindings(broken: BrokenLink[], { disclosure }: Site): Finding[] {
  const texts = new Map<string, Markdown>();
  for (const { year, code, index, documents } of disclosure.items) {
    if (index) texts.set(itemPath(year, code), index);
    for (const document of documents) texts.set(documentPath(year, code, document.slug), document);
  }
  const seen = new Set<string>();
  return broken.flatMap(({ page, link, fragment }) => {
    const text = texts.get(page.replace(/^\/en\//, '/'));
    const place = text ? placeOf(text, link) : { file: page, line: null, column: null };
    const key = `${place.file}:${place.line}:${link}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      finding('link-broken', 'error', {
        ...place,
        params: { found: link, page, fragment: fragment ? 'fragment' : 'page' },
      }),
    ];
  });
}

function placeOf(text: Markdown, link: string) {
  const lines = readFileSync(text.path, 'utf8').split(/\r?\n/);
  const spellings = [link, decoded(link), link.replace(/\/$/, ''), link.split('/').filter(Boolean).at(-1) ?? link];
  for (const spelling of spellings) {
    const line = lines.findIndex((one) => one.includes(spelling));
    if (line >= 0) return { file: text.file, line: line + 1, column: (lines[line]?.indexOf(spelling) ?? 0) + 1 };
  }
  return { file: text.file, line: null, column: null };
}

function decoded(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
}
