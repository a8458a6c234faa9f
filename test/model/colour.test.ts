import { describe, expect, it } from 'vitest';
import { contrast, grounds, LEAST_CONTRAST, parseColour, readableOn } from '../../src/model/colour.ts';
import { identity } from '../../src/model/identity.ts';

describe('colours', () => {
  it.each([
    ['#0b4a6f', '#0b4a6f'],
    ['#0B4A6F', '#0b4a6f'],
    ['06a', '#0066aa'],
    ['blue', null],
    ['#12345', null],
    ["url('x')", null],
  ])('%s is %s', (text, colour) => expect(parseColour(text)).toBe(colour));

  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0b4a6f', '#ffffff', 9.45],
  ])('%s on %s has a contrast of %d:1', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it.each(['#ffcc00', '#0b4a6f', '#ffffff', '#000000', '#e91e63'])('%s becomes readable on both grounds', (colour) => {
    for (const ground of Object.values(grounds))
      expect(contrast(readableOn(colour, ground), ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});

describe("the agency's colour", () => {
  const refused = (colour: string) => identity.safeParse({ colour }).error?.issues[0];

  it('is taken where it can be read on white', () => {
    expect(identity.parse({ colour: '#7A1F2B' })).toEqual({ colour: '#7a1f2b' });
  });

  it('is refused with the nearest one that can be read where it cannot', () => {
    expect(refused('#4da6d9')).toMatchObject({
      params: { finding: 'colour-contrast', ratio: 2.7, suggestions: [expect.stringMatching(/^'#[0-9a-f]{6}'$/)] },
    });
    expect(refused('แดง')).toMatchObject({ params: { finding: 'value-type', needed: 'colour' } });
  });
});
