import { crc32, deflateRawSync } from 'node:zlib';

/**
 * A zip archive of texts and bytes: as little of the format as a reader needs.
 * @param whole with the sizes and sums that stricter readers compare
 */
export function archive(files: Record<string, string | Buffer>, packed: boolean, whole = false): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = packed ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(packed ? 8 : 0, 8);
    local.writeUInt32LE(content.length, 18);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(packed ? 8 : 0, 10);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    if (whole) {
      entry.writeUInt32LE(crc32(text), 16);
      entry.writeUInt32LE(Buffer.byteLength(text), 24);
    }
    directory.push(entry, Buffer.from(name));
    parts.push(local, Buffer.from(name), content);
    offset += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  if (whole) {
    end.writeUInt16LE(Object.keys(files).length, 8);
    end.writeUInt32LE(Buffer.concat(directory).length, 12);
  }
  return Buffer.concat([...parts, ...directory, end]);
}
