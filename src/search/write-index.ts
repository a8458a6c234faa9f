import { createHash, hash as hashOf } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { entryOf, factsOf, type RecordFacts } from './entry.ts';
import { type Entry, indexFolder, indexFormat } from './format.ts';
import { type KeptTokens, keepTokens, type RecordTokens, recallTokens } from './kept-tokens.ts';
import { numbering } from './numbering.ts';
import type { SearchRecord } from './record.ts';
import { tokenReader } from './record-tokens.ts';
import { packPostings, packShard } from './shard.ts';
import { wordList, wordReader } from './word-list.ts';

/** Bytes of a shard before compression. Small, because a query needs a few tokens of each. */
const SHARD = 16_000;
/** Letters of a file of records. A result needs one record of it: more would be fetched in vain. */
const PACK = 8000;

/**
 * Writes the search index of a built site to `search/index/` in it. The same records give the same bytes.
 * @param records in the order in which equals are shown; each is forgotten once it is written
 * @param cache a file in which the tokens of records are kept for the next build of the site: only what changed is read again
 * @param put   writes a file, by its path from the folder
 */
export function writeIndex(
  folder: string,
  records: Iterable<SearchRecord>,
  cache?: string,
  put = (path: string, content: Uint8Array) => writeFileSync(join(folder, path), content),
): void {
  const target = join(folder, indexFolder);
  const hash = createHash('sha256');
  for (const part of ['grams', 'records']) mkdirSync(join(target, part), { recursive: true });
  const before = recallTokens(cache);
  const packed: KeptTokens['packed'] = new Map();
  const pack = (content: Uint8Array | string): Uint8Array => {
    if (cache === undefined) return gzipSync(content);
    const key = hashOf('sha256', content, 'base64');
    const known = before.packed.get(key) ?? gzipSync(content);
    packed.set(key, known);
    return known;
  };
  const write = (name: string, content: Uint8Array | string) => {
    hash.update(name).update(content);
    put(`${indexFolder}/${name}.bin`, pack(content));
  };
  const tokens = numbering(before.tokens);
  const words = numbering(before.words);
  const [readTokens, readWords] = [tokenReader(tokens), wordReader(words)];
  const kept: KeptTokens['records'] = new Map();
  const read: RecordTokens[] = [];
  const facts: RecordFacts[] = [];
  const packs: number[] = [];
  let lines: string[] = [];
  let letters = 0;
  const closePack = () => {
    if (lines.length > 0) write(`records/${packs.length - 1}`, lines.join('\n'));
    lines = [];
    letters = 0;
  };
  for (const record of records) {
    const { stored } = record;
    const number = facts.push(factsOf(record)) - 1;
    const line = JSON.stringify(stored);
    if (lines.length > 0 && letters + line.length > PACK) closePack();
    if (lines.length === 0) packs.push(number);
    lines.push(line);
    letters += line.length;
    const key = cache === undefined ? '' : hashOf('sha256', line, 'base64');
    const own = before.records.get(key) ?? { tokens: readTokens(stored), words: readWords(stored) };
    if (cache !== undefined) kept.set(key, own);
    read.push(own);
  }
  closePack();
  const shards = writeShards(tokens.texts, read, (number, content) => write(`grams/${number}`, content));
  const list = wordList(
    words.texts,
    read.map(({ words }) => words),
  );
  write('words', JSON.stringify(list));
  const entry: Omit<Entry, 'version'> = { layout: indexFormat, shards, packs, ...entryOf(facts) };
  const version = hash.update(JSON.stringify(entry)).digest('hex').slice(0, 12);
  put(`${indexFolder}/entry.bin`, pack(JSON.stringify({ version, ...entry } satisfies Entry)));
  const isSame = (own: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    own.size === other.size && [...own.keys()].every((key) => other.has(key));
  if (cache !== undefined && !(isSame(kept, before.records) && isSame(packed, before.packed)))
    keepTokens(cache, { tokens: [...tokens.texts], words: [...words.texts], records: kept, packed });
}

/** @returns the first token of each shard */
function writeShards(
  texts: readonly string[],
  records: readonly RecordTokens[],
  write: (number: number, content: Uint8Array) => void,
): string[] {
  const { postings, ends } = postingsOf(texts.length, records);
  const firsts: string[] = [];
  let shard: [string, Uint8Array][] = [];
  let size = 0;
  const close = () => {
    const [first] = shard;
    if (!first) return;
    write(firsts.length, packShard(shard));
    firsts.push(first[0]);
    shard = [];
    size = 0;
  };
  for (const number of inOrder(texts)) {
    const [start, end] = [ends[number] as number, ends[number + 1] as number];
    if (start === end) continue;
    const token = texts[number] as string;
    const list = packPostings(postings.subarray(start, end));
    shard.push([token, list]);
    size += token.length * 3 + list.length;
    if (size >= SHARD) close();
  }
  close();
  return firsts;
}

/** The postings of all tokens, one token after the other; those of number n lie from `ends[n]` to `ends[n + 1]`. */
function postingsOf(many: number, records: readonly RecordTokens[]): { postings: Int32Array; ends: Int32Array } {
  const ends = new Int32Array(many + 2);
  for (const { tokens } of records)
    for (const token of tokens) ends[(token >> 2) + 2] = (ends[(token >> 2) + 2] as number) + 1;
  for (let number = 2; number < ends.length; number += 1)
    ends[number] = (ends[number] as number) + (ends[number - 1] as number);
  const postings = new Int32Array(ends[many + 1] as number);
  for (let record = 0; record < records.length; record += 1) {
    for (const token of (records[record] as RecordTokens).tokens) {
      const at = ends[(token >> 2) + 1] as number;
      postings[at] = (record << 2) | (token & 3);
      ends[(token >> 2) + 1] = at + 1;
    }
  }
  return { postings, ends };
}

/** The numbers of texts in the order of the texts. */
function inOrder(texts: readonly string[]): number[] {
  const numbers = texts.map((_, number) => number);
  // Those that are kept are in order already.
  return numbers.sort((a, b) => ((texts[a] as string) < (texts[b] as string) ? -1 : 1));
}
