import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
/** A file that unpacks to more is not a document. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The files of a zip archive whose names a test accepts, unpacked, by name. What is written in an unusual way (encrypted, split,
 * larger than 4 GB) is left out.
 * @throws RangeError if it is no zip archive, or not a whole one
 */
export function unzip(bytes: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.length - end < END_LENGTH || bytes.readUInt32LE(end) !== END)
    throw new RangeError('not a zip archive');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0 && bytes.readUInt32LE(at) === ENTRY; count -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (wanted(name)) {
      const content = unpack(
        bytes,
        bytes.readUInt16LE(at + 10),
        bytes.readUInt32LE(at + 20),
        bytes.readUInt32LE(at + 42),
      );
      if (content) files.set(name, content);
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

function unpack(bytes: Buffer, method: number, size: number, header: number): Buffer | null {
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(start, start + size);
  if (method === 0) return packed;
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: MOST_BYTES }) : null;
}
