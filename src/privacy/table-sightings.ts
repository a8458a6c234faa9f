import { type Sighting, sightingsIn } from './sighting.ts';

/** A row of a table file: its cells and the line on which it begins. */
interface Row {
  cells: readonly string[];
  line: number;
}

/** How far above the headings a title may stand. */
const TITLE_ROWS = 10;

/**
 * Personal data in the cells of a table, with line and column of the cell; a cell of several lines is found at its own line.
 * The headings are read as text. Where a title stands above them, they are the first row that fills most columns.
 */
export function tableSightings(rows: readonly Row[], file: string): Sighting[] {
  const top = rows.slice(0, TITLE_ROWS + 1);
  const filled = ({ cells }: Row) => cells.filter((cell) => cell.trim() !== '').length;
  const most = Math.max(0, ...top.map(filled));
  const header = top.findIndex((row) => filled(row) * 2 > most);
  const headers = rows[header]?.cells ?? [];
  return rows.flatMap(({ cells, line }, index) =>
    cells.flatMap((cell, column) =>
      sightingsIn(cell, index <= header ? { kind: 'text' } : { kind: 'table', table: { headers, column } }, {
        file,
        line,
        column: column + 1,
      }),
    ),
  );
}
