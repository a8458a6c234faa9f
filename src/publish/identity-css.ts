import { brightened, deepGrounds, grounds, mixed, readableOn } from '../model/colour.ts';
import type { Site } from '../site/site.ts';

/** Where the agency's colours are, from the site's root. */
export const identityCssPath = '/identity.css';

/** Better than the least that is allowed: light letters on a dark ground tire. */
const COMFORTABLE = 6;

/**
 * The agency's colour in place of the one of `src/styles/tokens.css`, in both schemes; null where it declares none. It is darkened,
 * and in the dark scheme lightened, until it can be read on every ground. On paper the program's black stays. With it what paper
 * says before a path: the host of the site.
 */
export function identityCss({ agency, url }: Site): string | null {
  const { colour } = agency.identity;
  if (colour === undefined) return null;
  const light = readableOn(colour, deepGrounds.light);
  const dark = brightened(colour, deepGrounds.dark, COMFORTABLE);
  const day = {
    accent: light,
    'accent-strong': mixed(light, '#000000', 0.3),
    'accent-soft': mixed(colour, grounds.light, 0.91),
    'on-accent': '#ffffff',
  };
  const night = {
    accent: dark,
    'accent-strong': mixed(dark, '#ffffff', 0.4),
    'accent-soft': mixed(grounds.dark, dark, 0.17),
    'on-accent': mixed(grounds.dark, '#000000', 0.25),
  };
  const rules = (colours: Record<string, string>) =>
    Object.entries(colours)
      .map(([name, value]) => `--${name}:${value}`)
      .join(';');
  // More specific than `:root` in the sheet of the pages, which comes after this one.
  return `:root{--origin:"${new URL(url).origin}"}
@media screen{html:root{${rules(day)}}}
@media screen and (prefers-color-scheme:dark){html:root{${rules(night)}}}
`;
}
