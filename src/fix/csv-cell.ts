import { lineStart, type TextEdit } from './text-edit.ts';

/**
 * The edit that puts another value into a cell of a CSV text; null where the cell does not hold what was found.
 * @param line   on which the row begins, from 1
 * @param column of the table, from 1
 */
export function replaceCell(
  text: string,
  { line, column }: { line: number; column: number },
  delimiter: string,
  found: string,
  instead: string,
): TextEdit | null {
  let start = lineStart(text, line);
  for (let cell = 1; start !== null && cell <= column; cell += 1) {
    const end = cellEnd(text, start, delimiter);
    if (cell === column) {
      const raw = text.slice(start, end);
      const quoted = raw.startsWith('"');
      const value = quoted ? raw.slice(1, -1).replaceAll('""', '"') : raw;
      if (value !== found && value !== `'${found}`) return null;
      const risky = quoted || /["\r\n]/.test(instead) || instead.includes(delimiter);
      return { start, end, text: risky ? `"${instead.replaceAll('"', '""')}"` : instead };
    }
    start = text[end] === delimiter ? end + 1 : null;
  }
  return null;
}

/** Where a cell ends: before the next delimiter or line end that does not stand in quotes. */
function cellEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  if (text[at] === '"') {
    do {
      const close = text.indexOf('"', at + 1);
      if (close === -1) return text.length;
      at = close + 1;
    } while (text[at] === '"');
  }
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
