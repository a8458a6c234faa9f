import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { mediaType } from '../publish/media-type.ts';
import type { Site } from '../site/site.ts';
import { socialPictures } from '../views/social-picture.ts';
import { drawing, type Look } from './drawing.ts';
import { palettePng } from './png.ts';

/** A picture of the site, as it is written. */
export interface DrawnPicture {
  /** From the site's root, without a slash in front. */
  path: string;
  content: Uint8Array;
}

/** Grows when an SVG becomes a PNG in another way: what was kept before is then drawn again. */
const DRAWER = 1;

/** The colour of `src/styles/tokens.css`, for who declares none. */
const USUAL_COLOUR = '#0b4a6f';

/**
 * Draws every picture that is shown where somebody shares a page; about 60 ms each, and nothing for one that was drawn before.
 * @param cache a folder in which pictures are kept by the hash of what they show
 */
export async function drawPictures(site: Site, cache: string): Promise<DrawnPicture[]> {
  const look = lookOf(site);
  const waiting = socialPictures(site).entries();
  const drawn: DrawnPicture[] = [];
  // Each drawer takes the next of what all of them wait for.
  const drawer = async () => {
    for (const [index, picture] of waiting)
      drawn[index] = { path: picture.path.slice(1), content: await draw(drawing(picture, look), cache) };
  };
  await Promise.all(Array.from({ length: availableParallelism() }, drawer));
  return drawn;
}

/** WebP cannot be drawn: the mark of who has none stands in its place. */
function lookOf({ agency, disclosure: { logo } }: Site): Look {
  const drawable = logo && !logo.path.endsWith('.webp');
  return {
    colour: agency.identity.colour ?? USUAL_COLOUR,
    logo: drawable ? `data:${mediaType(logo.path)};base64,${readFileSync(logo.path, 'base64')}` : null,
  };
}

async function draw(svg: string, cache: string): Promise<Uint8Array> {
  const place = join(cache, 'social', `${DRAWER}`, `${createHash('sha256').update(svg).digest('hex')}.png`);
  try {
    return readFileSync(place);
  } catch {}
  const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const png = palettePng(pixels, width, height);
  // A disk that is full or read-only only means that it is drawn again.
  try {
    mkdirSync(dirname(place), { recursive: true });
    const fresh = `${place}.${process.pid}`;
    writeFileSync(fresh, png);
    renameSync(fresh, place);
  } catch {}
  return png;
}
