import type { PageFacts } from '../search/inspect.ts';

/** A link inside the site that leads nowhere. */
export interface BrokenLink {
  /** Address of the page that holds it, without base. */
  page: string;
  /** As written. */
  link: string;
  /** The page exists, the fragment does not. */
  fragment: boolean;
}

/**
 * Checks every link and fragment between the pages of a site. A whole address (`https://…`) is left to `oit verify`, even on
 * the site's own host: other software may answer there.
 * @param pages facts by address without base, such as `/2567/o15/`
 * @param files addresses of everything else that is published
 */
export function brokenLinks(
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
  { url, base }: { url: string; base: string },
): BrokenLink[] {
  const broken: BrokenLink[] = [];
  const { origin } = new URL(url);
  const known = new Map<string, State>();
  const ids = idsOf(pages);
  // Most links mean the same on every page, and most pages have the same links.
  const anywhere = new Map<string, State>();
  const stateOf = (link: string, page: string): State => {
    const target = resolve(link, page, origin, base);
    if (!target) return 'ok';
    const { href, path, fragment } = target;
    const before = known.get(href);
    if (before !== undefined) return before;
    const state = judge(path, fragment, pages, files, ids);
    known.set(href, state);
    return state;
  };
  for (const [page, { links }] of pages) {
    for (const link of links) {
      // A part of the page itself, as most of them are.
      if (PART.test(link) && ids(page).has(link.slice(1))) continue;
      const same = ANYWHERE.test(link);
      let state = same ? anywhere.get(link) : undefined;
      if (state === undefined) {
        state = stateOf(link, page);
        if (same) anywhere.set(link, state);
      }
      if (state !== 'ok') broken.push({ page, link, fragment: state === 'fragment' });
    }
  }
  return broken;
}

type State = 'ok' | 'page' | 'fragment' | 'outside';

/** A whole address, or one from the root. */
const ANYWHERE = /^(?:\/|[a-z][a-z0-9+.-]*:)/i;
const OTHER_HOST = /^([a-z][a-z0-9+.-]*:|\/\/)/i;
const PART = /^#[\w-]+$/;

/** The ids of a page, asked for by few links of few pages. */
function idsOf(pages: ReadonlyMap<string, PageFacts>): (page: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (page) => {
    const before = known.get(page);
    if (before) return before;
    const ids = new Set(pages.get(page)?.ids);
    known.set(page, ids);
    return ids;
  };
}

function resolve(link: string, page: string, origin: string, base: string) {
  if (OTHER_HOST.test(link)) return null;
  const here = `${origin}${base.replace(/\/$/, '')}${page}`;
  const target = URL.parse(link, here);
  if (!target) return { href: link, path: null, fragment: '' };
  const inside = target.pathname.startsWith(base);
  const path = inside ? `/${decode(target.pathname.slice(base.length))}` : null;
  return { href: target.pathname + target.hash, path, fragment: decode(target.hash.slice(1)) };
}

function judge(
  path: string | null,
  fragment: string,
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
  ids: (page: string) => ReadonlySet<string>,
): State {
  if (path === null) return 'outside';
  if (!pages.has(path)) return files.has(path) ? 'ok' : 'page';
  return fragment === '' || ids(path).has(fragment) ? 'ok' : 'fragment';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
