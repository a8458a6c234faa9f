import { grounds, mixed, readableOn } from '../model/colour.ts';
import type { Site } from '../site/site.ts';

/** Where the agency's colours are, from the site's root. */
export const identityCssPath = '/identity.css';

/** Better than the least that is allowed: links are small. */
const COMFORTABLE = 7;

/**
 * The agency's colour in place of the one of `src/styles/tokens.css`, in both schemes; null where it declares none. In the dark
 * scheme it is lightened until it can be read. With it what paper says before a path: the host of the site.
 */
export function identityCss({ agency, url }: Site): string | null {
  const { colour } = agency.identity;
  if (colour === undefined) return null;
  const dark = readableOn(colour, grounds.dark, COMFORTABLE);
  const light = {
    accent: colour,
    'accent-strong': mixed(colour, '#000000', 0.3),
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
  return `:root{${rules(light)};--origin:"${new URL(url).origin}"}\n@media (prefers-color-scheme:dark){:root{${rules(night)}}}\n`;
}
