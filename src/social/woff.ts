import { inflateSync } from 'node:zlib';

interface FontTable {
  tag: string;
  /** What the format wants to be known of it. */
  checksum: number;
  data: Buffer;
}

/** Lengths of what stands before the tables: of the whole and of each table, in WOFF and in the font itself. */
const LENGTH = { woffHead: 44, woffEntry: 20, head: 12, entry: 16 };

/**
 * A web font as the font that it holds: WOFF 1.0 is a list of compressed tables (https://www.w3.org/TR/WOFF/). HarfBuzz reads fonts
 * only so.
 * @throws Error when it is no WOFF 1.0
 */
export function fontOfWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) =>
    tableAt(woff, LENGTH.woffHead + index * LENGTH.woffEntry),
  );
  return fontOf(woff.readUInt32BE(4), tables);
}

function tableAt(woff: Buffer, at: number): FontTable {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field)) as [
    number,
    number,
    number,
    number,
  ];
  const data = woff.subarray(offset, offset + packed);
  return { tag: woff.toString('latin1', at, at + 4), checksum, data: packed < length ? inflateSync(data) : data };
}

/** https://learn.microsoft.com/typography/opentype/spec/otff */
function fontOf(flavour: number, tables: readonly FontTable[]): Buffer {
  const count = tables.length;
  const head = Buffer.alloc(LENGTH.head + count * LENGTH.entry);
  const power = Math.floor(Math.log2(count));
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * LENGTH.entry, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((count - 2 ** power) * LENGTH.entry, 10);
  const parts: Buffer[] = [head];
  let end = head.length;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const at = LENGTH.head + index * LENGTH.entry;
    head.write(tag, at, 'latin1');
    for (const [field, value] of [checksum, end, data.length].entries()) head.writeUInt32BE(value, at + 4 + field * 4);
    const filled = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(filled);
    parts.push(filled);
    end += filled.length;
  }
  return Buffer.concat(parts);
}
