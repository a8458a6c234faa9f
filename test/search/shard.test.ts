import { describe, expect, it } from 'vitest';
import { packPostings, packShard, unpackPostings, unpackShard } from '../../src/search/shard.ts';
import { sequence } from '../thai/generated.ts';

describe('a shard', () => {
  it('gives back every list of postings', () => {
    const random = sequence(1);
    for (let round = 0; round < 500; round += 1) {
      const records = new Set(Array.from({ length: random(200) }, () => random(200_000)));
      const postings = [...records].sort((a, b) => a - b).map((record) => (record << 2) | random(4));
      expect([...unpackPostings(packPostings(postings))]).toEqual(postings);
    }
  });

  it('gives back its tokens and lists', () => {
    const tokens: [string, Uint8Array][] = [
      ['\u0001ก', packPostings([1, 7])],
      ['การ', packPostings([])],
      ['ข้า\ue00f', packPostings([400_000])],
    ];
    expect(unpackShard(packShard(tokens))).toEqual({
      tokens: tokens.map(([token]) => token),
      lists: tokens.map(([, list]) => list),
    });
  });

  it('is read where it lies in a larger buffer', () => {
    const shard = packShard([['ก', packPostings([4])]]);
    const larger = new Uint8Array(shard.length + 3);
    larger.set(shard, 3);
    expect(unpackShard(larger.subarray(3)).tokens).toEqual(['ก']);
  });
});
