import { describe, expect, it } from 'vitest';
import { clusterStarts, clustersOf } from '../../src/thai/clusters.ts';
import { codeNumberOf, foldForSearch } from '../../src/thai/fold.ts';
import { gramsOf } from '../../src/thai/grams.ts';
import { canonical } from '../../src/thai/text.ts';
import { contentLines, generatedStrings } from './strings.ts';

const strings = [...contentLines(), ...generatedStrings(20_000)];

describe('every string of the content, and generated Thai', () => {
  it('has one canonical form', () => {
    for (const text of strings) expect(canonical(canonical(text))).toBe(canonical(text));
  });

  it('is its clusters, joined', () => {
    for (const text of strings) expect(clustersOf(text).join('')).toBe(text);
  });

  it('begins its clusters where they are cut', () => {
    const odd = [
      '',
      '\u0e31',
      '\u0e31\u0e48ก',
      'a\u0301\u{1f600}\u0301b',
      '\u{11001}\u{11000}',
      '\ud83dก\u0e31\ude00\u0e48',
      '\ud804',
    ];
    for (const text of [...strings, ...odd]) {
      const starts = clusterStarts(text);
      expect(starts.at(-1)).toBe(text.length);
      expect(starts.slice(0, -1).map((start, place) => text.slice(start, starts[place + 1]))).toEqual(clustersOf(text));
    }
  });

  it('leads back from each folded letter to the place it came from', () => {
    for (const text of strings) {
      const { text: folded, from, source } = foldForSearch(text);
      expect(from.length).toBe(folded.length);
      const slices = from.map((at, index) => source.slice(at, from[index + 1]));
      expect(source.slice(0, from[0]) + slices.join('')).toBe(source);
      // Each slice is the letter itself, and what was left out behind it.
      const again = slices.map((slice) => foldForSearch(slice).text.charAt(0));
      if (!/[o\ue000-\ue063โ0๐]/i.test(source + folded)) expect(again.join('')).toBe(folded);
    }
  });

  it('can be read back from its tokens', () => {
    for (const text of strings) {
      const { text: folded } = foldForSearch(text);
      expect(
        gramsOf(folded)
          .flatMap((gram) => clustersOf(gram)[0] ?? [])
          .join(''),
      ).toBe(folded);
    }
  });

  it('folds to the same in other digits, cases, spaces and invisible characters', () => {
    for (const text of strings.filter((text) => !/[o0๐โ]/i.test(text))) {
      const { text: folded } = foldForSearch(text);
      expect(foldForSearch(text.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)] as string)).text).toBe(folded);
      expect(foldForSearch(text.replace(/[a-z]/g, (letter) => letter.toUpperCase())).text).toBe(folded);
      expect(foldForSearch(clustersOf(canonical(text)).join('\u200b')).text).toBe(folded);
      expect(foldForSearch(clustersOf(canonical(text)).join(' ')).text).toBe(folded);
    }
  });
});

describe('foldForSearch', () => {
  it('keeps tone marks: news, white and rice are three words', () => {
    expect(new Set(['ข่าว', 'ขาว', 'ข้าว'].map((word) => foldForSearch(word).text)).size).toBe(3);
  });

  it.each([
    ['นํ้า', 'น้ำ'],
    ['เเผนที่', 'แผนที่'],
    ['กรุงเทพฯ', 'กรุงเทพ'],
    ['ต่าง ๆ', 'ต่างๆ'],
    ['1,234.50', '๑๒๓๔.๕๐'],
    ['Ｎｏ Gift', 'no gift'],
    ['ม.ค.', 'มค'],
    ['คำาา', 'คำาา'],
    ['ก้้', 'ก้'],
  ])('%s is %s', (one, other) => {
    expect(foldForSearch(one).text).toBe(foldForSearch(other).text);
  });

  it('makes one letter of an item code, which is no part of another', () => {
    const [one, fifteen] = ['O1', 'O15'].map((code) => foldForSearch(code).text);
    expect([one?.length, fifteen?.length]).toEqual([1, 1]);
    expect(codeNumberOf(fifteen ?? '')).toBe(15);
    expect(codeNumberOf('ก')).toBe(0);
  });
});
