import { Parser } from 'htmlparser2';

/** What one pass over a built page finds: for the link check and for the search index. */
export interface PageFacts {
  ids: Set<string>;
  /** Values of `href` and `src`, as written. */
  links: string[];
  /** The first `h1`. */
  title: string;
  /** The text inside `data-pagefind-body`, without what is marked `data-pagefind-ignore`; empty when not to be found. */
  text: string;
  /** `data-pagefind-filter="year:2567"`: values by name. */
  filters: Record<string, string[]>;
}

const silent = new Set(['script', 'style', 'template', 'svg']);
const breaking = new Set([
  'p',
  'li',
  'td',
  'th',
  'tr',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'div',
  'section',
  'br',
  'caption',
  'figcaption',
  'summary',
]);

/** Reads a built page once. */
export function inspectPage(html: string): PageFacts {
  const facts: PageFacts = { ids: new Set(), links: [], title: '', text: '', filters: {} };
  const open: { name: string; body: boolean; ignored: boolean }[] = [];
  const text: string[] = [];
  let bodies = 0;
  let ignored = 0;
  let heading = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id'] !== undefined) facts.ids.add(attributes['id']);
      if (attributes['href'] !== undefined) facts.links.push(attributes['href']);
      if (attributes['src'] !== undefined) facts.links.push(attributes['src']);
      const filter = attributes['data-pagefind-filter'];
      if (filter !== undefined) addFilters(facts.filters, filter);
      const body = attributes['data-pagefind-body'] !== undefined;
      const ignore = attributes['data-pagefind-ignore'] !== undefined || silent.has(name);
      bodies += Number(body);
      ignored += Number(ignore);
      if (name === 'h1' && facts.title === '') heading = true;
      open.push({ name, body, ignored: ignore });
    },
    ontext(data) {
      if (heading) facts.title += data;
      if (bodies > 0 && ignored === 0) text.push(data);
    },
    onclosetag(name) {
      const element = open.pop();
      bodies -= Number(element?.body ?? false);
      ignored -= Number(element?.ignored ?? false);
      if (name === 'h1') heading = false;
      if (bodies > 0 && breaking.has(name)) text.push('\n');
    },
  });
  parser.end(html);
  facts.title = squeeze(facts.title);
  facts.text = squeeze(text.join(''));
  return facts;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function addFilters(filters: Record<string, string[]>, attribute: string): void {
  for (const pair of attribute.split(',')) {
    const colon = pair.indexOf(':');
    if (colon < 0) continue;
    const name = pair.slice(0, colon).trim();
    filters[name] = [...(filters[name] ?? []), pair.slice(colon + 1).trim()];
  }
}
