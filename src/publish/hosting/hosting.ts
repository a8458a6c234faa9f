import type { Redirect } from '../redirects.ts';
import type { Answers } from './headers.ts';

/** What every server's file is made from. */
export interface Hosting {
  /** The path under which the site is served, with a slash at both ends. */
  base: string;
  /** Host of the site, such as `www.example.go.th`. */
  host: string;
  /** The folder on the server below which addresses are looked up: the built site lies in it, or in the folder of the base in it. */
  root: string;
  redirects: readonly Redirect[];
  /** What each path is answered with. */
  answers: Answers;
}

/** A regular expression of `headers.ts` for paths under a base. */
export const patternBelow = (base: string, pattern: string): string =>
  pattern.replaceAll('^/', `^${base.replaceAll('.', '\\.')}`);

/** A text that means itself in a regular expression. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&');

/** A redirect with the address as a server sees it: decoded. */
export interface ServerRedirect {
  from: string;
  to: string | null;
}

/**
 * The redirects of a status. One whose address would need quoting in a server's file is left out: a page stands there anyway,
 * as on every plain host.
 */
export const redirectsOf = ({ redirects }: Hosting, wanted: Redirect['status']): ServerRedirect[] =>
  redirects
    .filter(({ status }) => status === wanted)
    .map(({ from, to }) => ({ from: decodeURIComponent(from), to }))
    .filter(({ from, to }) => !/[\s\p{Cc}"'\\{}$<>`]/u.test(`${from}${to ?? ''}`));
