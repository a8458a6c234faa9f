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
  const origin = new URL(url).origin;
  const known = new Map<string, 'ok' | 'page' | 'fragment' | 'outside'>();
  for (const [page, { links }] of pages) {
    for (const link of links) {
      const target = resolve(link, page, origin, base);
      if (!target) continue;
      const { href, path, fragment } = target;
      let state = known.get(href);
      if (state === undefined) {
        state = judge(path, fragment, pages, files);
        known.set(href, state);
      }
      if (state !== 'ok') broken.push({ page, link, fragment: state === 'fragment' });
    }
  }
  return broken;
}

function resolve(link: string, page: string, origin: string, base: string) {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return null;
  const here = `${origin}${base.replace(/\/$/, '')}${page}`;
  if (!URL.canParse(link, here)) return { href: link, path: null, fragment: '' };
  const target = new URL(link, here);
  const inside = target.pathname.startsWith(base);
  const path = inside ? `/${decode(target.pathname.slice(base.length))}` : null;
  return { href: target.pathname + target.hash, path, fragment: decode(target.hash.slice(1)) };
}

function judge(
  path: string | null,
  fragment: string,
  pages: ReadonlyMap<string, PageFacts>,
  files: ReadonlySet<string>,
) {
  if (path === null) return 'outside';
  const page = pages.get(path);
  if (!page) return files.has(path) ? 'ok' : 'page';
  return fragment === '' || page.ids.has(fragment) ? 'ok' : 'fragment';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
