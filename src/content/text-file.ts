import { readFileSync, statSync } from 'node:fs';
import { type Finding, finding } from '../model/finding.ts';
import { problemOf, unreadable } from './folder.ts';
import { exceeded, type Limit, limits } from './limits.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * The bytes of a file, or the finding that it cannot be read: a folder, a pipe, or a file that belongs to somebody else.
 * @param file as the editor would type it
 * @param limit what a file of this kind may have at most
 */
export function readBytes(
  path: string,
  file: string,
  limit: Limit = 'csv',
): { bytes: Uint8Array; finding: Finding | null } {
  const none = new Uint8Array();
  try {
    const stat = statSync(path);
    // Reading a pipe would wait for ever.
    if (!stat.isFile()) return { bytes: none, finding: unreadable(file, stat.isDirectory() ? 'EISDIR' : '') };
    if (stat.size > limits[limit]) return { bytes: none, finding: exceeded(limit, stat.size, { file }) };
    return { bytes: readFileSync(path), finding: null };
  } catch (error) {
    return { bytes: none, finding: unreadable(file, problemOf(error)) };
  }
}

/** The text of a UTF-8 file without byte order mark, or the finding that it is in another encoding or cannot be read. */
export function readText(path: string, file: string, limit: Limit): { text: string; finding: Finding | null } {
  const { bytes, finding: problem } = readBytes(path, file, limit);
  return problem ? { text: '', finding: problem } : decodeText(bytes, file);
}

/** The text of UTF-8 bytes without byte order mark, or the finding that they are in another encoding. */
export function decodeText(bytes: Uint8Array, file: string): { text: string; finding: Finding | null } {
  const refused = (encoding: string) =>
    finding('file-not-utf8', 'error', { file, line: 1, column: 1, params: { encoding } });
  if (utf16(bytes)) return { text: '', finding: refused('UTF-16') };
  try {
    return { text: strict.decode(bytes), finding: null };
  } catch {
    return { text: '', finding: refused('') };
  }
}

/**
 * The order of bytes when a file is UTF-16, as Excel's “Unicode text” and Notepad's “Unicode” are; null for anything else.
 * Without a byte order mark it is told by its zeros: every comma and line end has one, and no other text has any.
 */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4096);
  if (!start.includes(0)) return null;
  const [even, odd] = [0, 1].map((half) => start.filter((byte, index) => byte === 0 && index % 2 === half).length);
  const zeros = (even ?? 0) + (odd ?? 0);
  // A stray zero or two in a long text is a slip, not an encoding.
  if (zeros < 2 || zeros * 50 < start.length) return null;
  return (odd ?? 0) >= (even ?? 0) ? 'utf-16le' : 'utf-16be';
}
