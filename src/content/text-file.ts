import { readFileSync } from 'node:fs';
import { type Finding, finding } from '../model/finding.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/** The text of a UTF-8 file without byte order mark, or the finding that it is in another encoding. */
export function readText(path: string, file: string): { text: string; finding: Finding | null } {
  try {
    return { text: strict.decode(readFileSync(path)), finding: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: '', finding: finding('file-not-utf8', 'error', { file, line: 1, column: 1 }) };
  }
}
