import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How alike two pictures are. */
export interface Comparison {
  /** The share of the picture that looks another way, from 0 to 1. */
  share: number;
  /** The one that was found, with what looks another way in red, as PNG. */
  difference: Buffer;
}

/**
 * Pictures are compared as who looks at them from afar sees them, by squares of so many pixels: from version to version of a
 * browser the edges of letters differ, and their squares do not.
 */
const SQUARE = 6;
/** How different the colour of a square may be, by what the eye sees of it: 0 to 1. */
const SENSITIVITY = 0.05;

/**
 * The share that may differ. Measured on pages of the sample: the same page again 0, letters that stand an eighth of a pixel further
 * up to 0.0009; links of another blue at least 0.002, a header that is one pixel higher 0.036, four pixels 0.1.
 */
export const TOLERANCE = 0.0015;

/**
 * Compares two pictures.
 * @param expected PNG
 * @param found    PNG
 * @throws Error when they are not of one size
 */
export function comparePictures(expected: Buffer, found: Buffer): Comparison {
  const [before, now] = [PNG.sync.read(expected), PNG.sync.read(found)];
  if (before.width !== now.width || before.height !== now.height)
    throw new Error(`${before.width}×${before.height} before, ${now.width}×${now.height} now`);
  const [small, other] = [squares(before), squares(now)];
  const marks = new PNG({ width: small.width, height: small.height });
  const options = { threshold: SENSITIVITY, includeAA: true, diffMask: true };
  const differ = pixelmatch(small.data, other.data, marks.data, small.width, small.height, options);
  return { share: differ / (small.width * small.height), difference: PNG.sync.write(marked(now, marks)) };
}

/** A picture with one pixel for each square, of its mean colour; what is left at the right and below is left out. */
function squares(picture: PNG): PNG {
  const small = new PNG({ width: Math.floor(picture.width / SQUARE), height: Math.floor(picture.height / SQUARE) });
  const sums = new Float64Array(small.data.length);
  for (let y = 0; y < small.height * SQUARE; y += 1)
    for (let x = 0; x < small.width * SQUARE; x += 1)
      for (let part = 0; part < 4; part += 1) {
        const to = (Math.floor(y / SQUARE) * small.width + Math.floor(x / SQUARE)) * 4 + part;
        sums[to] = (sums[to] ?? 0) + (picture.data[(y * picture.width + x) * 4 + part] ?? 0);
      }
  for (const [at, sum] of sums.entries()) small.data[at] = Math.round(sum / SQUARE ** 2);
  return small;
}

/** A picture with the squares in red that differ. */
function marked(picture: PNG, marks: PNG): PNG {
  for (let y = 0; y < marks.height * SQUARE; y += 1)
    for (let x = 0; x < marks.width * SQUARE; x += 1) {
      const mark = (Math.floor(y / SQUARE) * marks.width + Math.floor(x / SQUARE)) * 4;
      const at = (y * picture.width + x) * 4;
      if (marks.data[mark + 3] === 0) continue;
      picture.data[at] = 255;
      for (const part of [1, 2]) picture.data[at + part] = Math.floor((picture.data[at + part] ?? 0) / 2);
    }
  return picture;
}
