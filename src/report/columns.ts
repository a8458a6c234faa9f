import { padTo, widthOf } from './text-width.ts';

/** A column of a table of text. */
export interface Column {
  title: string;
  align?: 'right';
  /** Gives way where the table is wider than the terminal. */
  flexible?: boolean;
}

const gap = '  ';
const least = 5;

/** Lines of a table, header first, every one of the same width and none wider than `width` where columns can give way. */
export function columns(headers: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const widths = headers.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const total = () => widths.reduce((sum, one) => sum + one, 0) + gap.length * (headers.length - 1);
  while (total() > width) {
    // The widest of those that can give way, so that none is cut while another has room to spare.
    const candidates = headers.flatMap(({ flexible }, index) =>
      flexible && (widths[index] ?? 0) > least ? [index] : [],
    );
    const [widest] = candidates.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0));
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  const line = (cells: readonly string[]) =>
    headers
      .map(({ align }, index) => padTo(cells[index] ?? '', widths[index] ?? 0, align))
      .join(gap)
      .trimEnd();
  return [line(headers.map(({ title }) => title)), ...rows.map(line)];
}
