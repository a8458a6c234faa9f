import { Parser } from 'htmlparser2';
import type { Section } from './format.ts';
import type { PageEvents } from './page-events.ts';
import { pageText } from './page-text.ts';
import { readRegular } from './regular-html.ts';

/** What one pass over a built page finds, for the link check and for the search index: plain data. */
export interface PageFacts {
  /** In the order of the page, each once. */
  ids: string[];
  /** Values of `href` and `src`, as written, each once. */
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

/**
 * What a built page says of itself. It depends on nothing else: it may be asked wherever the page is, and be kept.
 * @param path of its file in the site, such as `en/2567/o15/index.html`
 */
export function pageFacts(path: string, html: string): PageFacts {
  // What is published is Thai in both languages; only pages of the site itself have an English text of their own.
  return inspectPage(html, path.startsWith('en/') ? 'kind' : undefined);
}

/**
 * Reads a built page once.
 * @param unless a page with this filter is not to be found
 */
export function inspectPage(html: string, unless?: string): PageFacts {
  const quick = reader(unless);
  if (readRegular(html, quick.events)) return quick.facts();
  const whole = reader(unless);
  readAny(html, whole.events);
  return whole.facts();
}

/** Reads a page in whatever way it is written. */
export function readAny(html: string, events: PageEvents): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      events.open(name, {
        id: attributes['id'] ?? '',
        labelledby: attributes['aria-labelledby'] ?? '',
        href: attributes['href'],
        src: attributes['src'],
        filter: attributes['data-search-filter'],
        body: attributes['data-search-body'] !== undefined,
        ignore: attributes['data-search-ignore'] !== undefined,
      });
    },
    ontext: (data) => events.text(data),
    onclosetag: (name) => events.close(name),
  });
  parser.end(html);
}

function reader(unless: string | undefined): { events: PageEvents; facts: () => PageFacts } {
  const [ids, links] = [new Set<string>(), new Set<string>()];
  const filters: PageFacts['filters'] = {};
  const open: { body: boolean; ignored: boolean; id: string; label: string }[] = [];
  const text = pageText();
  let title = '';
  let inTitle = false;
  let bodies = 0;
  let searched = false;
  let ignored = 0;
  const isNothing = () => unless !== undefined && filters[unless] !== undefined;
  const events: PageEvents = {
    open(name, { id, labelledby, href, src, filter, body, ignore }) {
      if (id !== '') ids.add(id);
      if (href !== undefined) links.add(href);
      if (src !== undefined) links.add(src);
      if (filter !== undefined) addFilters(filters, filter);
      const isIgnored = ignore || silent.has(name);
      searched ||= body;
      bodies += Number(body);
      ignored += Number(isIgnored);
      if (name === 'h1' && title === '') inTitle = true;
      if (bodies > 0 && ignored === 0) {
        if (heading.test(name)) {
          // An element's block carries the address that is promised to assessors; its heading only names it.
          const block = open.findLast(({ label }) => label === id && id !== '');
          text.openHeading(block?.id || id);
        }
        if (name === 'table') text.openTable();
        if (name === 'caption') text.openCaption();
      }
      open.push({ body, ignored: isIgnored, id, label: labelledby });
    },
    text(data) {
      if (inTitle) title += data;
      if (bodies > 0 && ignored === 0 && !isNothing()) text.add(data);
    },
    close(name) {
      const element = open.pop();
      if (name === 'h1') inTitle = false;
      if (bodies > 0 && ignored === 0) text.close(name);
      bodies -= Number(element?.body ?? false);
      ignored -= Number(element?.ignored ?? false);
    },
  };
  return {
    events,
    facts: () => {
      const nothing = isNothing();
      return {
        ids: [...ids],
        links: [...links],
        title: title.replace(/\s+/g, ' ').trim(),
        ...(nothing ? { text: '', sections: [] } : text.end()),
        searched: searched && !nothing,
        filters: nothing ? {} : filters,
      };
    },
  };
}

function addFilters(filters: PageFacts['filters'], attribute: string): void {
  for (const pair of attribute.split(',')) {
    const colon = pair.indexOf(':');
    if (colon < 0) continue;
    const name = pair.slice(0, colon).trim();
    filters[name] = [...(filters[name] ?? []), pair.slice(colon + 1).trim()];
  }
}
