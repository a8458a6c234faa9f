import type { Place } from '../model/place.ts';
import { findPersonalData } from './find-personal-data.ts';
import type { Match, TextContext } from './match.ts';
import { type Sighting, sighted } from './sighting.ts';
import { unmarked } from './unmarked.ts';

const TEXT: TextContext = { kind: 'text' };
/** The line of hyphens under the header of a table. */
const DELIMITERS =
  /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*\r?$|^[ \t>]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*\r?$/;
/** Half of a number or an address: a text without any has no personal data. */
const ANYTHING = /[\d๐-๙０-９].{0,24}[\d๐-๙０-９]|@/;

/**
 * Personal data in a text file, front matter and all, with line and column. Cells of its tables are read with their
 * headings; marks that a page does not show do not part a number.
 */
export function textSightings(text: string, file: string): Sighting[] {
  if (!ANYTHING.test(text)) return [];
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const found: Sighting[] = [];
  const rest = [...lines];
  for (let index = 1; index < lines.length; index += 1) {
    if (!DELIMITERS.test(lines[index] ?? '') || !(lines[index - 1] ?? '').includes('|')) continue;
    const headers = cellsOf(lines[index - 1] ?? '').map(({ text: cell }) => cell);
    let row = index + 1;
    for (; row < lines.length && (lines[row] ?? '').includes('|'); row += 1) {
      for (const [column, cell] of cellsOf(lines[row] ?? '').entries()) {
        const context: TextContext = { kind: 'table', table: { headers, column } };
        for (const match of matches(cell.text, context)) {
          const place = { file, line: row + 1, column: cell.start + match.start + 1 };
          found.push(sighted(match, cell.text, context, place));
        }
      }
      // As long as before, so that what stands after it keeps its place.
      rest[row] = ' '.repeat((lines[row] ?? '').length);
    }
    index = row - 1;
  }
  const prose = rest.join('\n');
  for (const match of matches(prose, TEXT)) found.push(sighted(match, prose, TEXT, placeAt(match.start, starts, file)));
  return found.sort(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}

/** What is found as it is written, and what is found as a reader sees it. */
function matches(text: string, context: TextContext): Match[] {
  const written = findPersonalData(text, context);
  const shown = unmarked(text);
  if (shown === null) return written;
  const more = findPersonalData(shown.text, context).map((match) => ({
    ...match,
    start: shown.sourceOf(match.start),
    end: shown.sourceOf(match.end - 1) + 1,
  }));
  return [...written, ...more.filter((one) => !written.some(({ start, end }) => one.start < end && start < one.end))];
}

function cellsOf(line: string): { text: string; start: number }[] {
  const cells: { text: string; start: number }[] = [];
  let start = /^[ \t>]*\|?/.exec(line)?.[0].length ?? 0;
  for (let end = start; end <= line.length; end += 1) {
    // What an escape stands before is a sign of the text.
    while (end < line.length && !(line.charAt(end) === '|' && (end === start || line.charAt(end - 1) !== '\\')))
      end += 1;
    cells.push({ text: line.slice(start, end), start });
    start = end + 1;
  }
  return cells;
}

function placeAt(offset: number, starts: readonly number[], file: string): Place {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
