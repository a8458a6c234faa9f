import Papa from 'papaparse';
import { guarded } from '../content/formula.ts';
import type { Cell } from '../model/disclosure.ts';

/**
 * Rows as CSV: RFC 4180 with CRLF, UTF-8 without byte order mark (one would become part of the first header in many readers).
 *
 * A text that a spreadsheet would run as a formula, because it begins with `=`, `+`, `-`, `@` or a control character, gets one
 * `'` in front of it, which our reader takes away again; `-`, `-5` and `+66 2 123 4567` stay as they are. JSON and XLSX have
 * every text as it is. papaparse's own option would change plain numbers too, and could not be undone.
 *
 * @param header names of the columns, in snake_case English
 */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  // papaparse writes an empty record after a header without rows, and none where the header is a row itself.
  const records = [[...header], ...rows.map((row) => row.map(written))];
  return `${Papa.unparse(records, { newline: '\r\n', escapeFormulae: false })}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  return guarded(cell);
}

/** Digits and a point only: JavaScript writes very small and very large numbers with an exponent. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
