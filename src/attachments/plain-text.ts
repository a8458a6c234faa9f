import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { canonical } from '../thai/text.ts';
import { columnName } from './cell-place.ts';
import type { TextPiece } from './inspection.ts';
import { LimitError } from './limit-error.ts';
import type { Limits } from './limits.ts';

/** The text of a file without formatting: UTF-8, UTF-16 with its mark, or what Thai Windows writes; null when it is no text. */
export function decodeText(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-874').decode(bytes);
  }
}

/** Whether a text is none: it has control characters that nobody types. */
export const isBinary = (text: string): boolean => /(?![\t\n\v\f\r])\p{Cc}/u.test(text.slice(0, 8192));

/** What stands between the tags of HTML, XML or SVG, a line for each element, without scripts and styles. */
export function textOfMarkup(markup: string): string {
  const text: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(name) {
      if (unseen.has(name)) hidden += 1;
    },
    ontext(data) {
      if (hidden === 0) text.push(data);
    },
    onclosetag(name) {
      if (unseen.has(name)) hidden -= 1;
      if (!inline.has(name)) text.push('\n');
    },
  });
  parser.end(markup);
  return text.join('');
}

const unseen = new Set(['script', 'style']);
const inline = new Set(['a', 'b', 'i', 'u', 'em', 'strong', 'span', 'font', 'tspan', 'sup', 'sub']);

/** The whole of a text as one piece. */
export const wholeText = (text: string): TextPiece[] =>
  text.trim() === '' ? [] : [{ at: 'text', kind: 'text', text: canonical(text).trim() }];

/**
 * The cells of a CSV file, each with the headers of the table.
 * @throws LimitError when it has too many cells
 */
export function csvCells(text: string, limits: Limits): TextPiece[] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false, preview: limits.cells });
  const headers = (data.find((row) => row.some((cell) => cell.trim() !== '')) ?? []).map((cell) =>
    canonical(cell).trim(),
  );
  const pieces: TextPiece[] = [];
  for (const [row, cells] of data.entries()) {
    for (const [column, cell] of cells.entries()) {
      const written = canonical(cell).trim();
      if (written === '') continue;
      if (pieces.length >= limits.cells) throw new LimitError('cells', limits.cells);
      pieces.push({ at: `${columnName(column)}${row + 1}`, kind: 'cell', text: written, table: { headers, column } });
    }
  }
  return pieces;
}
