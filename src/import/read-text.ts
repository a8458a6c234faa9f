import { parseCsv } from '../content/csv.ts';
import { type Grid, widthOf } from './grid.ts';
import { tidy } from './read-workbook.ts';

/** What stands between the cells of a text file. */
const delimiters = [',', ';', '\t', '|'] as const;

/** Thai letters in UTF-8 that some program has taken for windows-874 or windows-1252: each has become three. */
const GARBLED = /(?:เ[ธน].){4,}|(?:à[¸¹].){4,}/;

/**
 * A text file in columns, in every way in which it may be parted, the likeliest first: titles stand above the header, and only the
 * header tells which is right.
 * @returns none when the letters are garbled and nobody can read them
 */
export function readText(bytes: Uint8Array): Grid[] {
  const grids = delimiters.map((delimiter): Grid => {
    const { records } = parseCsv(bytes, delimiter);
    return {
      sheet: null,
      hidden: false,
      rows: records.map(({ cells }) => cells.map((cell) => ({ text: tidy(cell) }))),
      lines: records.map(({ line }) => line),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
  });
  const [first] = grids;
  if (first?.rows.some((row) => row.some(({ text }) => GARBLED.test(text)))) return [];
  return grids.filter((grid) => widthOf(grid) > 1).sort((a, b) => filled(b) - filled(a));
}

const filled = ({ rows }: Grid): number =>
  rows.reduce((sum, row) => sum + (row.length > 1 ? row.filter(({ text }) => text !== '').length : 0), 0);
