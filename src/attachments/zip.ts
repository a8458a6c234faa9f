import { inflateRawSync } from 'node:zlib';
import { LimitError } from './limit-error.ts';
import { type Limits, limits as usual } from './limits.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** Of a small file nothing is worth protecting: text that repeats itself packs very well. */
const SMALL = 1024 * 1024;

/** A file in an archive, as the list at its end describes it. */
interface Entry {
  name: string;
  method: number;
  encrypted: boolean;
  /** Bytes in the archive, and bytes unpacked as far as the list tells the truth. */
  packed: number;
  size: number;
  header: number;
}

/**
 * The names of all files of a zip archive, in its order.
 * @throws RangeError if it is no zip archive, or not a whole one
 * @throws LimitError if it has too many files, or says that it unpacks to too much
 */
export const zipNames = (bytes: Buffer, limits: Limits = usual): string[] =>
  entriesOf(bytes, limits).map(({ name }) => name);

/** True when a file of an archive is encrypted. */
export const isEncrypted = (bytes: Buffer, limits: Limits = usual): boolean =>
  entriesOf(bytes, limits).some(({ encrypted }) => encrypted);

/**
 * The files of a zip archive whose names a test accepts, unpacked, by name. What is written in an unusual way (encrypted, split,
 * larger than 4 GB) is left out.
 * @throws RangeError if it is no zip archive, or not a whole one
 * @throws LimitError if it has too many files, or unpacks to too much
 */
export function unzip(bytes: Buffer, wanted: (name: string) => boolean, limits: Limits = usual): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left = limits.unpacked;
  for (const entry of entriesOf(bytes, limits)) {
    if (!wanted(entry.name)) continue;
    const content = unpack(bytes, entry, left, limits);
    if (!content) continue;
    left -= content.length;
    files.set(entry.name, content);
  }
  return files;
}

function entriesOf(bytes: Buffer, limits: Limits): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.length - end < END_LENGTH || bytes.readUInt32LE(end) !== END)
    throw new RangeError('not a zip archive');
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.entries) throw new LimitError('entries', limits.entries);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (; entries.length < count && bytes.readUInt32LE(at) === ENTRY; ) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const entry: Entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      header: bytes.readUInt32LE(at + 42),
    };
    total += entry.size;
    if (total > limits.unpacked) throw new LimitError('unpacked', limits.unpacked);
    if (entry.size > SMALL && entry.size > entry.packed * limits.ratio) throw new LimitError('ratio', limits.ratio);
    entries.push(entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (entries.length < count) throw new RangeError('the list of files is cut short');
  return entries;
}

function unpack(bytes: Buffer, entry: Entry, left: number, limits: Limits): Buffer | null {
  const { header, packed: size, method, encrypted } = entry;
  if (encrypted || (method !== 0 && method !== 8)) return null;
  if (bytes.readUInt32LE(header) !== LOCAL) throw new RangeError('the list of files is wrong');
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(start, start + size);
  if (packed.length < size) throw new RangeError('a file is cut short');
  if (method === 0) {
    if (size > left) throw new LimitError('unpacked', limits.unpacked);
    return packed;
  }
  // The list may lie about what a file unpacks to, so the unpacking itself is held to the limits.
  const byRatio = Math.max(SMALL, size * limits.ratio);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(left, byRatio)) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error;
    throw byRatio < left ? new LimitError('ratio', limits.ratio) : new LimitError('unpacked', limits.unpacked);
  }
}
