import { canonical } from '../thai/text.ts';
import type { TextPiece } from './inspection.ts';

/** Letters, digits and signs in a row, Thai and Latin. */
const RUN = /[\t\n\r\x20-\x7e\u00a0\u0e01-\u0e5b\u2010-\u2015]{6,}/g;
/** As many digits as a number of a person has, with signs between. */
const LONG_NUMBER = /[\d๐-๙](?:[ .\-\u2010-\u2015/\r\n]{0,3}[\d๐-๙]){8}|@/;
/** Excel writes a large number as this record: its kind, its length, row, column and style of the cell, and 64 bits. */
const NUMBER = Buffer.from([0x03, 0x02, 0x0e, 0x00]);

/**
 * The places in a file of older Office (`.doc`, `.xls`, `.ppt`) that have long numbers or addresses, as far as they can be seen without
 * understanding the format: enough to find a citizen number, and nothing that search could show.
 */
export function legacyTexts(bytes: Buffer): TextPiece[] {
  const decoded = [
    new TextDecoder('windows-874').decode(bytes),
    new TextDecoder('utf-16le').decode(bytes),
    new TextDecoder('utf-16le').decode(bytes.subarray(1)),
  ];
  const runs = decoded.flatMap((text) => [...text.matchAll(RUN)].map(([run]) => run));
  const told = new Set([...runs.filter((run) => LONG_NUMBER.test(run)), ...largeNumbers(bytes)]);
  return [...told].map((text) => ({ at: 'metadata: legacy', kind: 'metadata', text: canonical(text).trim() }));
}

function largeNumbers(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = bytes.indexOf(NUMBER); at >= 0 && at + 18 <= bytes.length; at = bytes.indexOf(NUMBER, at + 1)) {
    const value = bytes.readDoubleLE(at + 10);
    if (Number.isSafeInteger(value) && value >= 1e9) found.push(String(value));
  }
  return found;
}
