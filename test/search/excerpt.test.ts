import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';
import { placesOf } from '../../src/search/places.ts';
import { foldForSearch } from '../../src/thai/fold.ts';
import { generatedStrings } from '../thai/strings.ts';

const shown = (text: string, query: string) =>
  excerpt(foldForSearch(text).source, placesOf(foldForSearch(query).text, foldForSearch(text)));

describe('excerpt', () => {
  it('highlights across spaces and between digits', () => {
    expect(shown('ในไตรมาส ที่ ๒ มี', 'ไตรมาสที่2')).toEqual([
      { text: 'ใน', mark: false },
      { text: 'ไตรมาส ที่ ๒', mark: true },
      { text: ' มี', mark: false },
    ]);
  });

  it('never begins or ends within a syllable as it is written', () => {
    const filler = generatedStrings(400)
      .map((text) => text.replace(/[^ก-๛]/g, ''))
      .join('');
    const pieces = shown(`${filler}จุดหมายปลายทาง${filler}`, 'จุดหมายปลายทาง');
    const [first = '', last = ''] = [pieces[1]?.text, pieces.at(-2)?.text];
    expect(pieces[0]?.text).toBe('…');
    expect(pieces.at(-1)?.text).toBe('…');
    expect(first).not.toMatch(/^[\p{M}ะาำๅๆ]/u);
    expect(last).not.toMatch(/[เแโใไ]$/);
  });

  it('is the beginning of a text in which nothing is highlighted', () => {
    expect(shown('แผนงาน\nปี 2567', 'อื่น')).toEqual([{ text: 'แผนงาน · ปี 2567', mark: false }]);
  });
});
