import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { palettePng } from '../../src/social/png.ts';

const [width, height] = [64, 32];

/** @param colourAt red, green and blue of a pixel by its number */
const pixelsOf = (colourAt: (index: number) => number[]) =>
  new Uint8Array(Array.from({ length: width * height }, (_, index) => [...colourAt(index), 255]).flat());

describe('a picture as PNG', () => {
  it('has exactly its colours where a palette holds them', () => {
    const pixels = pixelsOf((index) => [index % 256, 255 - (index % 256), 7]);
    const read = PNG.sync.read(palettePng(pixels, width, height));
    expect([read.width, read.height]).toEqual([width, height]);
    expect(new Uint8Array(read.data)).toEqual(pixels);
  });

  it('has nearly its colours where there are too many, and black and white as they are', () => {
    const pixels = pixelsOf(
      (index) =>
        [
          [0, 0, 0],
          [255, 255, 255],
          [index % 256, (index * 7) % 256, (index * 13) % 256],
        ][Math.min(index, 2)] as number[],
    );
    const { data } = PNG.sync.read(palettePng(pixels, width, height));
    expect([...data.subarray(0, 8)]).toEqual([0, 0, 0, 255, 255, 255, 255, 255]);
    for (const [index, value] of data.entries()) expect(Math.abs(value - (pixels[index] ?? 0))).toBeLessThanOrEqual(64);
  });
});
