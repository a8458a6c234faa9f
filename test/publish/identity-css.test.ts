import { describe, expect, it } from 'vitest';
import { contrast, grounds } from '../../src/model/colour.ts';
import { identityCss } from '../../src/publish/identity-css.ts';
import { sampleSite } from './site.ts';

const cssOf = (colour?: string) => {
  const site = sampleSite();
  return identityCss({ ...site, agency: { ...site.agency, identity: colour === undefined ? {} : { colour } } });
};

describe('the colours of an agency', () => {
  it('are those of the program where it declares none', () => {
    expect(cssOf()).toBeNull();
  });

  it.each(['#7a1f2b', '#0a6b3d', '#4a148c', '#000000'])('of %s can be read in both schemes', (colour) => {
    const [light = '', dark = ''] = (cssOf(colour) ?? '').split('@media');
    const value = (css: string, name: string) => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(css)?.[1] ?? '';
    expect(value(light, 'accent')).toBe(colour);
    for (const [css, ground] of [
      [light, grounds.light],
      [dark, grounds.dark],
    ] as const) {
      const accent = value(css, 'accent');
      expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent, value(css, 'on-accent'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent, value(css, 'accent-soft'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(value(css, 'accent-strong'), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
