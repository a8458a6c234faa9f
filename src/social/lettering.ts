import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { fontOfWoff } from './woff.ts';

export type Weight = 400 | 700;

/** A text as it is drawn, one pixel large: how wide it is, and the outlines of its letters from its beginning on the base line. */
export interface Lettering {
  width: number;
  /** Paths of SVG, with y upwards and `UNITS` to the pixel. */
  outlines: string;
}

/** Parts of a pixel in outlines: those of Sarabun, so that they stay whole numbers. */
export const UNITS = 1000;

const require = createRequire(import.meta.url);
const fonts = new Map<string, Font>();

/** Sarabun as it comes with the site, never a font of the machine: Thai and Latin letters are files of their own. */
function fontOf(script: 'thai' | 'latin', weight: Weight): Font {
  const file = `@fontsource/sarabun/files/sarabun-${script}-${weight}-normal.woff`;
  const known = fonts.get(file);
  if (known) return known;
  const data = fontOfWoff(readFileSync(require.resolve(file)));
  const font = new Font(new Face(new Blob(Uint8Array.from(data).buffer), 0));
  font.setScale(UNITS, UNITS);
  fonts.set(file, font);
  return font;
}

/**
 * Letters with their marks in their places, as HarfBuzz, which browsers use, puts them. Renderers of SVG that shape Thai themselves
 * were tried: resvg 0.34 lets the letter after sara am overlap it, and falls back to letters of another weight.
 */
export function lettering(text: string, weight: Weight): Lettering {
  const key = `${weight} ${text}`;
  const known = written.get(key) ?? write(text, weight);
  written.set(key, known);
  return known;
}

/** What stands on one picture mostly stands on others: the agency, the item of other years. */
const written = new Map<string, Lettering>();

function write(text: string, weight: Weight): Lettering {
  let x = 0;
  let outlines = '';
  for (const { font, codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of glyphs(text, weight)) {
    const path = codepoint === 0 ? '' : font.glyphToPath(codepoint);
    if (path !== '') outlines += `<path transform="translate(${x + xOffset} ${yOffset})" d="${path}"/>`;
    x += xAdvance;
  }
  return { width: x / UNITS, outlines };
}

/** How wide a text is, one pixel large, without drawing it. */
export function widthOf(text: string, weight: Weight): number {
  const key = `${weight} ${text}`;
  const known = widths.get(key) ?? glyphs(text, weight).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) / UNITS;
  widths.set(key, known);
  return known;
}

const widths = new Map<string, number>();

/** How many letters Sarabun does not have: they are left out, rather than drawn as boxes. */
export const unknownLetters = (text: string, weight: Weight): number =>
  glyphs(text, weight).filter(({ codepoint }) => codepoint === 0).length;

const glyphs = (text: string, weight: Weight) =>
  [...text.matchAll(/[\u0e00-\u0e7f]+|[^\u0e00-\u0e7f]+/g)].flatMap(([run]) => {
    const font = fontOf(/[\u0e00-\u0e7f]/.test(run) ? 'thai' : 'latin', weight);
    const buffer = new Buffer();
    buffer.addText(run);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer.getGlyphInfosAndPositions().map((glyph) => ({ font, ...glyph }));
  });
