/** A cell of a sheet: the column counted from 0, the row from 1. */
export interface Place {
  column: number;
  row: number;
}

/**
 * The place of a cell, or of the first cell of a range, by its name; null when it is no name.
 * @example placeOf('AB12') // { column: 27, row: 12 }
 */
export function placeOf(name: string): Place | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(name) ?? [];
  if (letters === undefined || row === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
}

/**
 * The name of a column.
 * @example columnName(27) // 'AB'
 */
export function columnName(column: number): string {
  let [name, left] = ['', column];
  do {
    name = String.fromCharCode(65 + (left % 26)) + name;
    left = Math.floor(left / 26) - 1;
  } while (left >= 0);
  return name;
}
