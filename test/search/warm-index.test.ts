import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/files.ts';
import { recallTokens } from '../../src/search/kept-tokens.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { temporaryFolder } from '../content/temporary.ts';
import { generatedStrings } from '../thai/strings.ts';
import { record } from './written.ts';

const strings = generatedStrings(300);
const make = (place: number, title = strings[place] ?? ''): SearchRecord =>
  record(`/2567/o15/${place}/`, title, `${strings[place + 100]} ${place} ลงวันที่ 3 เม.ย. 67 ${strings[place + 200]}`, {
    code: 15,
    sections: [{ at: 0, anchor: 'a', title: strings[place + 1] ?? '', also: `Part ${place}` }],
  });

function index(records: SearchRecord[], cache?: string): Map<string, string> {
  const folder = temporaryFolder({});
  writeIndex(folder, records, cache);
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));
}

describe('an index that is made with what the last one kept', () => {
  it('is the same as one that is made anew, whatever was edited, added, taken away or moved', () => {
    const cache = join(temporaryFolder({}), 'tokens');
    let seed = 11;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 0x7fffffff;
      return seed % below;
    };
    let records = Array.from({ length: 40 }, (_, place) => make(place));
    for (let round = 0; round < 10; round += 1) {
      expect(index(records, cache)).toEqual(index(records));
      const at = random(records.length);
      const place = 40 + random(55);
      const next = [
        () => records.with(at, make(place, 'ชื่อใหม่')),
        () => records.toSpliced(at, 0, make(place)),
        () => records.toSpliced(at, 9),
        () => [...records.slice(at), ...records.slice(0, at)],
        () => records.toSpliced(at, 0, ...records.slice(at, at + 2)),
      ][round % 5];
      records = next?.() ?? records;
    }
    expect(index([], cache)).toEqual(index([]));
    expect(index(records, cache)).toEqual(index(records));
  });

  it('keeps nothing of records that are gone', () => {
    const cache = join(temporaryFolder({}), 'tokens');
    index([make(1), make(2)], cache);
    index([make(2)], cache);
    const [warm, cold] = [recallTokens(cache), join(temporaryFolder({}), 'tokens')];
    index([make(2)], cold);
    expect(warm).toEqual(recallTokens(cold));
    expect(warm.records.size).toBe(1);
  });

  it('takes what was kept for a record that is the same', () => {
    const cache = join(temporaryFolder({}), 'tokens');
    index([make(1)], cache);
    const { ino } = statSync(cache);
    index([make(1)], cache);
    expect(statSync(cache).ino).toBe(ino);
    expect([...recallTokens(cache).records.values()][0]?.tokens.length).toBeGreaterThan(20);
  });

  it.each([-5, -400, 40, 10])('is made anew where what was kept is damaged at %i', (at) => {
    const cache = join(temporaryFolder({}), 'tokens');
    const records = [make(1), make(2)];
    index(records, cache);
    const file = readFileSync(cache);
    writeFileSync(cache, file.with(at, (file.at(at) ?? 0) ^ 1));
    expect(recallTokens(cache).records.size).toBe(0);
    expect(index(records, cache)).toEqual(index(records));
  });
});
