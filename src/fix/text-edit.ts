/** One place of a text and what is to stand there instead. */
export interface TextEdit {
  /** UTF-16 units from the beginning of the text. */
  start: number;
  end: number;
  text: string;
}

/** The text with every edit made; of two that overlap the first one counts. Everything else stays as it was, unit by unit. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    result += text.slice(done, start) + instead;
    done = end;
  }
  return result + text.slice(done);
}

/** Where a line begins; null past the end. Lines are counted from 1, and end with a line feed. */
export function lineStart(text: string, line: number): number | null {
  let at = 0;
  for (let count = 1; count < line; count += 1) {
    const next = text.indexOf('\n', at);
    if (next === -1) return null;
    at = next + 1;
  }
  return at;
}

/**
 * The edit that puts another word in the place of one that a finding has named, bare or in quotes; null where something else stands
 * there, for then the finding speaks of another text.
 * @param column from 1, of the word or of the quote before it
 */
export function replaceAt(
  text: string,
  { line, column }: { line: number; column: number },
  found: string,
  instead: string,
): TextEdit | null {
  const begin = lineStart(text, line);
  if (begin === null || found === '') return null;
  const at = begin + column - 1;
  const quote = /["']/.test(text[at] ?? '') ? (text[at] ?? '') : '';
  const start = at + quote.length;
  const end = start + found.length;
  if (text.slice(start, end) !== found || (quote !== '' && text[end] !== quote)) return null;
  // The beginning of a longer word is not the word.
  if (quote === '' && /[\p{L}\p{M}\p{N}]/u.test(text[end] ?? '')) return null;
  return { start, end, text: instead };
}
