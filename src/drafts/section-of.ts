import { foldForComparison } from '../thai/text.ts';

/**
 * A section of a Markdown text: its heading and everything below it, up to the next heading of the same rank. Null when there is
 * no such heading at the beginning of a line.
 */
export function sectionOf(body: string, heading: string): string | null {
  const lines = body.split(/\r?\n/);
  const headings = headingLines(lines);
  const start = headings.findIndex(({ text }) => foldForComparison(text) === foldForComparison(heading));
  const first = headings[start];
  if (!first) return null;
  const end = headings.slice(start + 1).find(({ depth }) => depth <= first.depth)?.line ?? lines.length;
  return lines.slice(first.line, end).join('\n').trim();
}

/** Headings in the form `## …`, outside of code. */
function headingLines(lines: readonly string[]): { line: number; depth: number; text: string }[] {
  let fence: string | null = null;
  return lines.flatMap((text, line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
    if (fence !== null) return [];
    const match = /^ {0,3}(#{1,6})\s+(.+?)(?:\s+#+)?\s*$/.exec(text);
    return match ? [{ line, depth: match[1]?.length ?? 0, text: plain(match[2] ?? '') }] : [];
  });
}

/** A heading without the signs of Markdown, as it is compared. */
const plain = (heading: string): string => heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '');
