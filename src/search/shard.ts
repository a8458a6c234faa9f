/**
 * A shard: the length of the keys, the keys, for each key the number of bytes of its list, then the lists. All numbers but the
 * first are of variable length, seven bits a byte.
 */

/** A record that holds a token: the record's number × 4 + how much the token counts there (0–3). */
export type Posting = number;

/** Postings of different records, ascending. */
export type Postings = Int32Array;

function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Postings in ascending order, as bytes: differences of records, with the weight in the last two bits. */
export function packPostings(postings: ArrayLike<Posting>): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (let place = 0; place < postings.length; place += 1) {
    const posting = postings[place] as Posting;
    const record = posting >>> 2;
    pushNumber(bytes, ((record - before) << 2) | (posting & 3));
    before = record;
  }
  return Uint8Array.from(bytes);
}

/** The postings that `packPostings` packed. */
export function unpackPostings(bytes: Uint8Array): Postings {
  const postings = new Int32Array(bytes.length);
  let count = 0;
  let record = 0;
  for (let at = 0; at < bytes.length; ) {
    let number = 0;
    let byte = 0x80;
    for (let shift = 0; byte >= 0x80; shift += 7) {
      byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
    }
    record += number >>> 2;
    postings[count++] = (record << 2) | (number & 3);
  }
  return postings.subarray(0, count);
}

function readNumber(bytes: Uint8Array, from: number): [number, number] {
  let number = 0;
  let shift = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    number |= (byte & 0x7f) << shift;
    if (byte < 0x80) return [number, at + 1];
    shift += 7;
  }
  throw new RangeError('a number without an end');
}

/** Tokens in order, with their packed postings, as one file. */
export function packShard(tokens: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const keys = new TextEncoder().encode(tokens.map(([token]) => token).join('\n'));
  const lengths: number[] = [];
  for (const [, { length }] of tokens) pushNumber(lengths, length);
  const size = tokens.reduce((sum, [, { length }]) => sum + length, 4 + keys.length + lengths.length);
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, keys.length);
  bytes.set(keys, 4);
  bytes.set(lengths, 4 + keys.length);
  let at = 4 + keys.length + lengths.length;
  for (const [, list] of tokens) {
    bytes.set(list, at);
    at += list.length;
  }
  return bytes;
}

/** Tokens of a shard in order, and the packed postings of each. */
export interface Shard {
  tokens: string[];
  lists: Uint8Array[];
}

/** The shard that `packShard` packed. */
export function unpackShard(bytes: Uint8Array): Shard {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const tokens = new TextDecoder().decode(bytes.subarray(4, 4 + length)).split('\n');
  let at = 4 + length;
  const lengths = tokens.map(() => {
    const [number, next] = readNumber(bytes, at);
    at = next;
    return number;
  });
  const lists = lengths.map((size) => {
    at += size;
    return bytes.subarray(at - size, at);
  });
  return { tokens, lists };
}
