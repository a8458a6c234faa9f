import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/frameworks/consistency.ts';
import { loadFrameworks } from '../../src/frameworks/load.ts';
import { lettering, unknownLetters, widthOf } from '../../src/social/lettering.ts';
import { fontOfWoff } from '../../src/social/woff.ts';

const places = (text: string) =>
  [...lettering(text, 700).outlines.matchAll(/translate\(([^)]+)\)/g)].map(([, at]) => at);

describe('letters of pictures', () => {
  it.each(['กี่', 'ปู่', 'ผู้', 'ซื้อ', 'น้ำ', 'ป้ำ'])('in %s marks take no room of their own', (word) => {
    expect(widthOf(word, 700)).toBeCloseTo(widthOf(word.replace(/\p{Mn}/gu, ''), 700), 1);
  });

  it('after sara am stand where the word before them ends', () => {
    expect(widthOf('น้ำท่วม', 700)).toBeCloseTo(widthOf('น้ำ', 700) + widthOf('ท่วม', 700), 5);
    expect(places('ทำได้').at(-2)).not.toBe(places('ทำได้').at(-3));
  });

  it('have a tone higher above a vowel than above a letter', () => {
    const [alone, above] = ['ก่', 'กี่'].map((text) => lettering(text, 400).outlines);
    expect(alone?.split('<path').at(-1)).not.toBe(above?.split('<path').at(-1));
  });

  it('move a tone aside of a tall letter', () => {
    expect(places('ปี่')).not.toEqual(places('กี่'));
  });

  it('are all known: of every title of every framework, in both languages', () => {
    const frameworks = loadFrameworks(join(import.meta.dirname, '../../src/frameworks'));
    const titles = [...frameworks.byId.values()].flatMap((one) =>
      itemsOf(one).flatMap(({ title }) => [title.th, title.en]),
    );
    expect(titles.length).toBeGreaterThan(100);
    for (const title of titles) expect(unknownLetters(title, 700), title).toBe(0);
  });

  it('are of two weights', () => {
    expect(lettering('ก', 400).outlines).not.toBe(lettering('ก', 700).outlines);
  });
});

describe('a web font', () => {
  it('is not read when it is something else', () => {
    expect(() => fontOfWoff(readFileSync(import.meta.filename))).toThrow('not a WOFF 1.0 font');
  });
});
