import { columnName } from '../attachments/cell-place.ts';

/** A cell as a spreadsheet holds it. */
export interface GridCell {
  /** What a reader sees, canonical and trimmed; a number without formatting. */
  text: string;
  /** The number that it holds, where it holds one. */
  number?: number;
  /** The day that it holds, `YYYY-MM-DD` in the year that was typed: Excel keeps 2567 as it is. */
  day?: string;
  /** It is shown as a percentage: 0.85 means 85. */
  percent?: true;
  /** There is nothing to read: a formula that was never calculated, or one that failed. */
  broken?: 'formula' | 'error';
}

/** A merged range, rows and columns counted from 0, both ends inclusive. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet of a workbook, or a text file in columns. */
export interface Grid {
  /** Null for a text file, which has no sheets. */
  sheet: string | null;
  hidden: boolean;
  /** Short rows are cut where nothing follows. */
  rows: readonly (readonly GridCell[])[];
  /** The number of each row where it is not its place: the line of a text file. */
  lines?: readonly number[];
  merges: readonly Merge[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

/** Where something stands in a file, as people name it. */
export interface CellPlace {
  sheet: string | null;
  /** `F12` in a sheet; in a text file the line is that of an editor. */
  cell: string;
}

export const emptyCell: GridCell = { text: '' };

export const cellAt = (grid: Grid, row: number, column: number): GridCell => grid.rows[row]?.[column] ?? emptyCell;

/** The place of a cell for people. */
export const placeIn = (grid: Grid, row: number, column: number): CellPlace => ({
  sheet: grid.sheet,
  cell: `${columnName(column)}${grid.lines?.[row] ?? row + 1}`,
});

/** The merged range that holds a cell; undefined where it stands alone. */
export const mergeAt = (grid: Grid, row: number, column: number): Merge | undefined =>
  grid.merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);

/** The widest row. */
export const widthOf = (grid: Grid): number => grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
