import { Parser } from 'htmlparser2';
import type { Section } from './format.ts';
import { pageText } from './page-text.ts';

/** What one pass over a built page finds: for the link check and for the search index. */
export interface PageFacts {
  ids: Set<string>;
  /** Values of `href` and `src`, as written. */
  links: string[];
  /** The first `h1`. */
  title: string;
  /** The text inside `data-search-body`, without the title and what is marked `data-search-ignore`; canonical, in lines. */
  text: string;
  /** The parts of the text that have an address. */
  sections: Section[];
  /** The page is to be found. */
  searched: boolean;
  /** `data-search-filter="year:2567"`: values by name. */
  filters: Record<string, string[]>;
}

const silent = new Set(['script', 'style', 'template', 'svg', 'h1']);
const heading = /^h[2-6]$/;

/** Reads a built page once. */
export function inspectPage(html: string): PageFacts {
  const facts: Pick<PageFacts, 'ids' | 'links' | 'filters'> = { ids: new Set(), links: [], filters: {} };
  const open: { name: string; body: boolean; ignored: boolean; id: string; label: string }[] = [];
  const text = pageText();
  let title = '';
  let inTitle = false;
  let bodies = 0;
  let searched = false;
  let ignored = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id = '', href, src } = attributes;
      if (id !== '') facts.ids.add(id);
      if (href !== undefined) facts.links.push(href);
      if (src !== undefined) facts.links.push(src);
      const filter = attributes['data-search-filter'];
      if (filter !== undefined) addFilters(facts.filters, filter);
      const body = attributes['data-search-body'] !== undefined;
      const ignore = attributes['data-search-ignore'] !== undefined || silent.has(name);
      searched ||= body;
      bodies += Number(body);
      ignored += Number(ignore);
      if (name === 'h1' && title === '') inTitle = true;
      if (bodies > 0 && ignored === 0) {
        if (heading.test(name)) {
          // An element's block carries the address that is promised to assessors; its heading only names it.
          const named = open.findLast(({ label }) => label === id && id !== '');
          text.openHeading(named?.id || id);
        }
        if (name === 'table') text.openTable();
        if (name === 'caption') text.openCaption();
      }
      open.push({ name, body, ignored: ignore, id, label: attributes['aria-labelledby'] ?? '' });
    },
    ontext(data) {
      if (inTitle) title += data;
      if (bodies > 0 && ignored === 0) text.add(data);
    },
    onclosetag(name) {
      const element = open.pop();
      if (name === 'h1') inTitle = false;
      if (bodies > 0 && ignored === 0) text.close(name);
      bodies -= Number(element?.body ?? false);
      ignored -= Number(element?.ignored ?? false);
    },
  });
  parser.end(html);
  return { ...facts, title: title.replace(/\s+/g, ' ').trim(), ...text.end(), searched };
}

function addFilters(filters: Record<string, string[]>, attribute: string): void {
  for (const pair of attribute.split(',')) {
    const colon = pair.indexOf(':');
    if (colon < 0) continue;
    const name = pair.slice(0, colon).trim();
    filters[name] = [...(filters[name] ?? []), pair.slice(colon + 1).trim()];
  }
}
