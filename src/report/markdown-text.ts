/** Text that stays text in Markdown, on one line: no emphasis, links, HTML or table cells of its own. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\\`*_[\]<>|#~&]/g, '\\$&');

/** Text as it was typed, however many backticks it holds. */
export function codeSpan(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').replaceAll('|', '\\|');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/**
 * A table of cells that are Markdown already.
 * @param right columns of figures
 */
export function markdownTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headers),
    line(headers.map((_, index) => (right.includes(index) ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

/** A list entry with a second paragraph of plain text, whose further lines are an example to copy. */
export function bulletWithBlock(lead: string, text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const block = rest.length === 0 ? [] : ['', '  ```yaml', ...rest.map((line) => `  ${line}`), '  ```'];
  return [`- ${lead}\\`, `  ${escapeMarkdown(first)}`, ...block].join('\n');
}
