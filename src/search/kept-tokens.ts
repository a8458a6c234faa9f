import { join } from 'node:path';
import { keepForLater, recallKept } from '../kept/kept-file.ts';
import { programKey } from '../kept/program-key.ts';

/** Of a record: its tokens with their weights, and its words, by number. */
export interface RecordTokens {
  tokens: Int32Array;
  words: Int32Array;
}

/** What the last build of a site read from its records, and how the files of its index were packed. */
export interface KeptTokens {
  tokens: string[];
  words: string[];
  /** By the hash of the stored record. */
  records: Map<string, RecordTokens>;
  /** Packed files by the hash of their content. */
  packed: Map<string, Uint8Array>;
}

interface Head {
  tokens: string[];
  words: string[];
  /** Hash, how many tokens, how many words. */
  records: [string, number, number][];
  /** Hash, bytes. */
  packed: [string, number][];
}

/** Stands for everything that decides what a token is, and how it is kept. */
const program = (): string => programKey(join(import.meta.dirname, '..'), ['kept', 'search', 'thai']);

const nothing = (): KeptTokens => ({ tokens: [], words: [], records: new Map(), packed: new Map() });

/** What was kept; nothing where there is none. */
export function recallTokens(path: string | undefined): KeptTokens {
  const content = path === undefined ? null : recallKept(path, program());
  if (!content) return nothing();
  const headLength = content.readUInt32LE(0);
  const head = JSON.parse(content.toString('utf8', 4, 4 + headLength)) as Head;
  const kept: KeptTokens = { ...nothing(), tokens: head.tokens, words: head.words };
  let at = 4 + headLength;
  const size = head.records.reduce((sum, [, tokens, words]) => sum + tokens + words, 0);
  // Numbers of four bytes lie where four divides the place: a copy does.
  const numbers = new Int32Array(size);
  Buffer.from(numbers.buffer).set(content.subarray(at, at + size * 4));
  at += size * 4;
  let place = 0;
  const take = (many: number) => {
    place += many;
    return numbers.subarray(place - many, place);
  };
  for (const [hash, tokens, words] of head.records)
    kept.records.set(hash, { tokens: take(tokens), words: take(words) });
  for (const [hash, bytes] of head.packed) {
    kept.packed.set(hash, content.subarray(at, at + bytes));
    at += bytes;
  }
  return kept;
}

/**
 * Keeps what this build read, and nothing else: what no record has any more is gone.
 * @param tokens in the order that the next build sorts them, so that it is quick
 */
export function keepTokens(path: string, { tokens, words, records, packed }: KeptTokens): void {
  const lists = [...records.values()];
  const order = usedOnly(
    tokens,
    lists.map((list) => list.tokens),
    2,
  );
  const wordOrder = usedOnly(
    words,
    lists.map((list) => list.words),
    0,
  );
  const head: Head = {
    tokens: order.texts,
    words: wordOrder.texts,
    records: [...records].map(([hash, list]) => [hash, list.tokens.length, list.words.length]),
    packed: [...packed].map(([hash, { length }]) => [hash, length]),
  };
  const numbers = new Int32Array(lists.reduce((sum, list) => sum + list.tokens.length + list.words.length, 0));
  let at = 0;
  for (const list of lists) {
    for (const token of list.tokens) numbers[at++] = ((order.places[token >> 2] as number) << 2) | (token & 3);
    for (const word of list.words) numbers[at++] = wordOrder.places[word] as number;
  }
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  keepForLater(path, Buffer.concat([length, text, Buffer.from(numbers.buffer), ...packed.values()]), program());
}

function usedOnly(texts: readonly string[], lists: Int32Array[], shift: number) {
  const used = new Uint8Array(texts.length);
  for (const list of lists) for (const number of list) used[number >> shift] = 1;
  const places = new Int32Array(texts.length);
  const kept: string[] = [];
  const numbers = texts.map((_, number) => number).filter((number) => used[number] === 1);
  numbers.sort((a, b) => ((texts[a] as string) < (texts[b] as string) ? -1 : 1));
  for (const number of numbers) places[number] = kept.push(texts[number] as string) - 1;
  return { texts: kept, places };
}
