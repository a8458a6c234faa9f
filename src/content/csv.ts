import Papa from 'papaparse';
import { isBlank } from './cell.ts';
import { unguarded } from './formula.ts';
import { utf16 } from './text-file.ts';

/** One row of a CSV file and the line on which it begins. */
export interface CsvRecord {
  cells: string[];
  line: number;
}

/** A CSV file in rows, without those that say nothing. */
export interface Csv {
  records: CsvRecord[];
  /** The encoding it is in when that is not UTF-8. */
  encoding: 'UTF-16' | 'Windows-874' | null;
  /** Where a quotation mark has no partner. */
  syntax: { line: number; found: string } | null;
}

/**
 * Splits the bytes of a CSV file. The line `sep=;` that Excel understands names the delimiter and is no row. A `'` that keeps
 * a spreadsheet from running a text is no part of it.
 * @param delimiter what parts the cells, where that is known; the header says it otherwise
 */
export function parseCsv(bytes: Uint8Array, delimiter?: string): Csv {
  const { text: whole, encoding } = decodeCsv(bytes);
  const named = NAMED_DELIMITER.exec(whole);
  const text = named ? whole.slice(named[0].length) : whole;
  const parsed = Papa.parse<string[]>(text, { delimiter: named?.[1] ?? delimiter ?? delimiterOf(text) });
  let line = named ? 2 : 1;
  const records = parsed.data.map((cells): CsvRecord => {
    const record = { cells: cells.map(unguarded), line };
    // A quoted cell may hold line breaks, so the lines of a record are counted.
    line += cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);
    return record;
  });
  const quotes = parsed.errors.find(({ type }) => type === 'Quotes');
  return {
    records: records.filter(({ cells }) => !cells.every(isBlank)),
    encoding,
    syntax: quotes ? { line: records[quotes.row ?? 0]?.line ?? 1, found: quotes.code } : null,
  };
}

/** UTF-8 with or without byte order mark; else UTF-16, or windows-874, which Thai Excel writes. */
export function decodeCsv(bytes: Uint8Array): { text: string; encoding: Csv['encoding'] } {
  const order = utf16(bytes);
  if (order) return { text: new TextDecoder(order).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: null };
  } catch {
    return { text: new TextDecoder('windows-874').decode(bytes), encoding: 'Windows-874' };
  }
}

const NAMED_DELIMITER = /^sep=(.)\r?(\n|$)/i;

/**
 * The delimiter of a CSV text: the one that its first line names, or that of its header. papaparse guesses it from later rows as
 * well; the header decides, and it never holds tabs or semicolons.
 */
export function delimiterOf(text: string): string {
  const named = NAMED_DELIMITER.exec(text)?.[1];
  if (named !== undefined) return named;
  const header = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? '';
  return header.includes('\t') ? '\t' : header.includes(';') && !header.includes(',') ? ';' : ',';
}
