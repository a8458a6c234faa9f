import { describe, expect, it } from 'vitest';
import { contrast, deepGrounds, grounds, LEAST_CONTRAST } from '../../src/model/colour.ts';
import { identityCss } from '../../src/publish/identity-css.ts';
import { tokens } from '../styles/sheets.ts';
import { sampleSite } from './site.ts';

const site = sampleSite();
const cssOf = (colour?: string) =>
  identityCss({ ...site, agency: { ...site.agency, identity: colour === undefined ? {} : { colour } } });

/** The colours of one scheme as an agency's page has them: the program's, with its own in their place. */
function scheme(colour: string, name: 'light' | 'dark'): Map<string, string> {
  const [, light = '', dark = ''] = (cssOf(colour) ?? '').split('@media');
  const own = (css: string) =>
    [...css.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, key = '', value = '']) => [key, value] as const);
  const long = ([key, value]: readonly [string, string]) =>
    [key, value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')] as const;
  return new Map([...[...tokens(name)].map(long), ...own(light), ...(name === 'dark' ? own(dark) : [])]);
}

describe('the colours of an agency', () => {
  it('are those of the program where it declares none', () => {
    expect(cssOf()).toBeNull();
  });

  it.each(['#7a1f2b', '#0a6b3d', '#4a148c', '#000000'])(
    '%s is taken as it is, where it can be read everywhere',
    (colour) => {
      expect(scheme(colour, 'light').get('accent')).toBe(colour);
    },
  );

  // Up to those that only just can be read on white.
  it.each([
    '#7a1f2b',
    '#0a6b3d',
    '#4a148c',
    '#000000',
    '#767676',
    '#008248',
    '#e60023',
    '#9c6500',
    '#a66f00',
    '#0a7a7a',
  ])('with %s every text can be read on every ground, in both schemes', (colour) => {
    for (const name of ['light', 'dark'] as const) {
      const of = scheme(colour, name);
      const told = (text: string, ground: string) => contrast(of.get(text) ?? '', of.get(ground) ?? '');
      const soft = [...of.keys()].filter((key) => /^ground|-soft$/.test(key) && key !== 'ink-soft');
      expect(soft).toContain('accent-soft');
      for (const ground of soft)
        for (const text of ['ink', 'ink-soft', 'accent', 'accent-strong', 'good', 'warn', 'bad', 'none'])
          expect.soft(told(text, ground), `${name}: ${text} on ${ground}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      expect(told('on-accent', 'accent')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      expect(told('on-accent', 'accent-strong')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
  });

  it('stay colours in the dark, where mixing with white would leave grey', () => {
    const [red = 0, , blue = 0] = (
      scheme('#0b4a6f', 'dark')
        .get('accent')
        ?.match(/[0-9a-f]{2}/g) ?? []
    ).map((part) => Number.parseInt(part, 16));
    expect(blue - red).toBeGreaterThan(80);
  });

  it('are measured on the grounds of the sheet', () => {
    for (const name of ['light', 'dark'] as const) {
      expect(scheme('#000000', name).get('ground')).toBe(grounds[name]);
      expect(scheme('#000000', name).get('ground-strong')).toBe(deepGrounds[name]);
    }
  });

  it('win over those of the sheet, which comes after them, but not on paper', () => {
    expect((cssOf('#7a1f2b') ?? '').match(/@media[^{]*\{html:root/g)).toEqual([
      '@media screen{html:root',
      '@media screen and (prefers-color-scheme:dark){html:root',
    ]);
  });
});
