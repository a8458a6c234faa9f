import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { entryOf, factsOf, type RecordFacts } from './entry.ts';
import { type Entry, indexFolder, indexFormat } from './format.ts';
import type { SearchRecord } from './record.ts';
import { type Posting, packPostings, packShard } from './shard.ts';
import { tokensOf } from './tokens.ts';
import { wordCounter } from './word-list.ts';

/** Bytes of a shard before compression. Small, because a query needs a few tokens of each. */
const SHARD = 16_000;
/** Letters of a file of records. A result needs one record of it: more would be fetched in vain. */
const PACK = 8000;

/**
 * Writes the search index of a built site to `search/index/` in it. The same records give the same bytes.
 * @param records in the order in which equals are shown; each is forgotten once it is written
 */
export function writeIndex(folder: string, records: Iterable<SearchRecord>): void {
  const target = join(folder, indexFolder);
  const hash = createHash('sha256');
  for (const part of ['grams', 'records']) mkdirSync(join(target, part), { recursive: true });
  const write = (name: string, content: Uint8Array | string) => {
    hash.update(name).update(content);
    writeFileSync(join(target, `${name}.bin`), packed(content));
  };
  const postings = new Map<string, Posting[]>();
  const facts: RecordFacts[] = [];
  const words = wordCounter();
  const packs: number[] = [];
  let pack: string[] = [];
  let letters = 0;
  const closePack = () => {
    if (pack.length > 0) write(`records/${packs.length - 1}`, pack.join('\n'));
    pack = [];
    letters = 0;
  };
  for (const record of records) {
    const { stored } = record;
    const number = facts.push(factsOf(record)) - 1;
    const line = JSON.stringify(stored);
    if (pack.length > 0 && letters + line.length > PACK) closePack();
    if (pack.length === 0) packs.push(number);
    pack.push(line);
    letters += line.length;
    for (const [token, weight] of tokensOf(stored)) {
      const list = postings.get(token);
      const posting = (number << 2) | weight;
      if (list) list.push(posting);
      else postings.set(token, [posting]);
    }
    words.add(stored);
  }
  closePack();
  const shards = writeShards(postings, (number, content) => write(`grams/${number}`, content));
  write('words', JSON.stringify(words.list()));
  const entry: Omit<Entry, 'version'> = { layout: indexFormat, shards, packs, ...entryOf(facts) };
  const version = hash.update(JSON.stringify(entry)).digest('hex').slice(0, 12);
  writeFileSync(join(target, 'entry.bin'), packed(JSON.stringify({ version, ...entry } satisfies Entry)));
}

const packed = (content: Uint8Array | string): Uint8Array => gzipSync(content);

/** @returns the first token of each shard */
function writeShards(postings: Map<string, Posting[]>, write: (number: number, content: Uint8Array) => void): string[] {
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
  for (const token of [...postings.keys()].sort()) {
    const list = packPostings(postings.get(token) ?? []);
    shard.push([token, list]);
    size += token.length * 3 + list.length;
    if (size >= SHARD) close();
  }
  close();
  return firsts;
}
