import type { Finding } from '../model/finding.ts';
import { exceeded, type Limit, limits } from './limits.ts';

/** How much is open at the end of what was read, and how much was at most. */
interface Depth {
  open: number;
  peak: number;
}

const NOTHING: Depth = { open: 0, peak: 0 };
const EMPHASIS = /[*_~]/;
const CONTAINER = /^[ \t>\-+*\d]/;

/**
 * Why a text must not reach the Markdown parser: it is nested so deep that the parser takes minutes or its stack ends, or a
 * table of it would be filled up to millions of cells. The text is looked at once, line by line, before anything parses it.
 * @param offset lines of the file before the body
 */
export function markdownRefusal(body: string, format: 'md' | 'mdx', file: string, offset: number): Finding | null {
  const paragraph = { emphasis: 0, lines: 0, columns: 0 };
  let footnotes = 0;
  let markup = 0;
  for (const [index, line] of body.split('\n').entries()) {
    const over = (limit: Limit, found: number) =>
      found > limits[limit] ? exceeded(limit, found, { file, line: offset + index + 1, column: 1 }) : null;
    if (line.trim() === '') Object.assign(paragraph, { emphasis: 0, lines: 0, columns: 0 });
    paragraph.lines += 1;
    if (line.includes('|')) paragraph.columns = Math.max(paragraph.columns, count(line, /\|/g));
    // Most lines have no sign of anything, and nothing is counted in them.
    const emphasis = EMPHASIS.test(line)
      ? emphasisOf(line, paragraph.emphasis)
      : { open: paragraph.emphasis, peak: paragraph.emphasis };
    paragraph.emphasis = emphasis.open;
    if (line.includes('[^') && /^ {0,3}\[\^[^\]]+\]:/.test(line)) footnotes += 1;
    const tags = format === 'mdx' ? markupOf(line, markup) : NOTHING;
    markup = tags.open;
    const problem =
      over('textDepth', CONTAINER.test(line) ? containers(line) : 0) ??
      over('textDepth', tags.peak) ??
      over('textMarks', Math.max(emphasis.peak, footnotes)) ??
      over('textCells', paragraph.columns * paragraph.lines);
    if (problem) return problem;
  }
  return null;
}

const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

/** Quotations and lists that a line opens: their signs, and two spaces of indentation for each list that goes on. */
function containers(line: string): number {
  const prefix = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
  const signs = count(prefix, />|[-+*]|\d+[.)]/g);
  // Ordinary text may be indented as far as it likes: only a line that opens a list is nested.
  return signs === 0 ? 0 : signs + Math.floor((/^[ \t]*/.exec(prefix)?.[0].length ?? 0) / 2);
}

/** Components and braces of MDX that are open after a line. */
function markupOf(line: string, before: number): Depth {
  const depth = { open: before, peak: before };
  for (const [sign] of line.matchAll(/\{|\}|<\/|\/>|<[A-Za-z>]/g)) {
    depth.open = Math.max(0, depth.open + (sign === '{' || /^<[^/]/.test(sign) ? 1 : -1));
    depth.peak = Math.max(depth.peak, depth.open);
  }
  return depth;
}

/** Signs of emphasis that are open after a line. */
function emphasisOf(line: string, before: number): Depth {
  const depth = { open: before, peak: before };
  for (const { 0: run, index } of line.matchAll(/[*_~]+/g)) {
    const opens = !/\s/.test(line[index + run.length] ?? ' ');
    const follows = !/\s/.test(line[index - 1] ?? ' ');
    // Three signs are two, `*` and `**`; a longer run is one for every two.
    const signs = Math.ceil(run.length / 2);
    if (opens && (!follows || depth.open === 0)) depth.open += signs;
    else if (follows) depth.open = Math.max(0, depth.open - signs);
    depth.peak = Math.max(depth.peak, depth.open);
  }
  return depth;
}
