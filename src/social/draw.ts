import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { keepForLater, recallKept } from '../kept/kept-file.ts';
import { programKey } from '../kept/program-key.ts';
import { mediaType } from '../publish/media-type.ts';
import type { Site } from '../site/site.ts';
import { type SocialPicture, socialPictures, socialSize } from '../views/social-picture.ts';
import { drawing, type Look } from './drawing.ts';
import { palettePng } from './png.ts';

/** A picture of the site, as it is written. */
export interface DrawnPicture {
  /** From the site's root, without a slash in front. */
  path: string;
  content: Uint8Array;
}

/** The colour of `src/styles/tokens.css`, for who declares none. */
const USUAL_COLOUR = '#0b4a6f';

/**
 * Draws every picture that is shown where somebody shares a page; about 20 ms each, and nothing for one that was drawn before.
 * @param cache a folder in which pictures are kept by the hash of what they show
 */
export async function drawPictures(site: Site, cache: string): Promise<DrawnPicture[]> {
  const look = lookOf(site);
  // What another program drew is drawn again.
  const program = programKey(join(import.meta.dirname, '..'), ['social', 'thai']).slice(0, 16);
  const kept = join(cache, 'social', program);
  if (existsSync(join(cache, 'social')) && !existsSync(kept))
    rmSync(join(cache, 'social'), { recursive: true, force: true });
  const waiting = socialPictures(site).entries();
  const drawn: DrawnPicture[] = [];
  // Each drawer takes the next of what all of them wait for.
  const drawer = async () => {
    for (const [index, picture] of waiting)
      drawn[index] = { path: picture.path.slice(1), content: await draw(picture, look, kept) };
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

async function draw({ path: _, ...shown }: SocialPicture, look: Look, kept: string): Promise<Uint8Array> {
  const place = join(kept, hash('sha256', JSON.stringify([shown, socialSize, look])));
  const known = recallKept(place);
  if (known) return known;
  const { pixels, width, height } = await renderAsync(drawing({ path: '', ...shown }, look), {
    font: { loadSystemFonts: false },
  });
  const png = palettePng(pixels, width, height);
  keepForLater(place, png);
  return png;
}
