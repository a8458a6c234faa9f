import { describe, expect, it } from 'vitest';
import { contrast, LEAST_CONTRAST, parseColour } from '../../src/model/colour.ts';
import { rules, tokens } from './sheets.ts';

const variable = /^var\(--([\w-]+)\)$/;
const valuesOf = (properties: RegExp) =>
  rules
    .filter(({ file }) => file !== 'styles/tokens.css')
    .flatMap(({ file, selector, declarations }) =>
      declarations
        .filter(([property]) => properties.test(property))
        .map(([property, value]) => ({ file, selector, property, value })),
    );
const said = ({ file, selector, property, value }: ReturnType<typeof valuesOf>[number]) =>
  `${file}: ${selector} { ${property}: ${value} }`;

/** The tokens that some rule has as a colour of text, and those that some rule lays under it. */
const texts = new Set(valuesOf(/^color$/).flatMap(({ value }) => variable.exec(value)?.[1] ?? []));
const grounds = new Set(valuesOf(/^background(-color)?$/).flatMap(({ value }) => variable.exec(value)?.[1] ?? []));
/** Grounds of buttons and of the mark beside a step, which only their own colour of text stands on. */
const filled = new Set(['accent', 'accent-strong']);

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = (name: string) => parseColour(tokens(scheme).get(name) ?? '') ?? name;

  it('every colour of text can be read on every ground', () => {
    const pairs = [...texts].flatMap((text) =>
      [...grounds]
        .filter((ground) => filled.has(ground) === (text === 'on-accent'))
        .map((ground) => [text, ground] as const),
    );
    expect(pairs.length).toBeGreaterThan(60);
    expect(
      pairs
        .map(([text, ground]) => `${text} on ${ground}: ${contrast(colour(text), colour(ground)).toFixed(2)}`)
        .filter((line) => Number(line.split(': ')[1]) < LEAST_CONTRAST),
    ).toEqual([]);
  });

  it('the frame of fields, the focus and what a chart is drawn with are told from every ground that they stand on', () => {
    const drawn = ['line-strong', 'focus', 'accent', 'good', 'warn', 'bad'];
    const under = ['ground', 'ground-soft', 'accent-soft'];
    expect(
      drawn
        .flatMap((line) => under.map((ground) => [line, ground] as const))
        .filter(([line, ground]) => contrast(colour(line), colour(ground)) < 3),
    ).toEqual([]);
  });

  it('a colour of the light scheme has one in the dark', () => {
    const [light, dark] = [tokens('light'), tokens('dark')];
    const same = [...light].filter(([name, value]) => value.startsWith('#') && dark.get(name) === value);
    expect(same).toEqual([]);
  });
});

describe('outside of tokens.css', () => {
  it('no colour stands', () => {
    const colours = valuesOf(/color|background|border|outline|shadow|fill|stroke/).filter(({ value }) =>
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklab|oklch)a?\(|\b(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\b/i.test(
        value,
      ),
    );
    expect(colours.map(said)).toEqual([]);
  });

  it('no size of letters stands', () => {
    const sizes = valuesOf(/^font(-size)?$/).filter(
      ({ value }) => !/^(var\(--[\w-]+\)|inherit|400 var\(--body\) \/ var\(--leading\) var\(--font\))$/.test(value),
    );
    expect(sizes.map(said)).toEqual([]);
    const heights = valuesOf(/^line-height$/).filter(({ value }) => !/^var\(--leading[\w-]*\)$/.test(value));
    expect(heights.map(said)).toEqual([]);
  });

  it('no spacing stands but what grows with its letters and millimetres of paper', () => {
    const spaces = valuesOf(/^(margin|padding|gap|row-gap|column-gap)(-|$)/).filter(({ value }) =>
      /(?<![\w.-])-?[\d.]*[1-9][\d.]*(rem|px|%|ch)/.test(value),
    );
    expect(spaces.map(said)).toEqual(['styles/base.css: .visually-hidden { margin: -1px }']);
  });

  it('every variable is one of the tokens', () => {
    const known = new Set([
      ...rules.flatMap(({ declarations }) => declarations.flatMap(([name]) => (name.startsWith('--') ? [name] : []))),
    ]);
    const used = rules.flatMap(({ declarations }) =>
      declarations.flatMap(([, value]) => value.match(/--[\w-]+/g) ?? []),
    );
    // `--origin` is in the file of the agency's identity.
    expect([...new Set(used)].filter((name) => !known.has(name) && name !== '--origin')).toEqual([]);
    const elsewhere = rules
      .filter(({ file }) => file !== 'styles/tokens.css')
      .flatMap(({ declarations }) => declarations.filter(([name]) => name.startsWith('--')));
    expect(elsewhere).toEqual([]);
  });

  it('every token is used', () => {
    const used = new Set(
      rules.flatMap(({ declarations }) => declarations.flatMap(([, value]) => value.match(/--[\w-]+/g) ?? [])),
    );
    expect([...tokens('light').keys()].filter((name) => !used.has(`--${name}`))).toEqual([]);
  });
});
