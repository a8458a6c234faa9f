import { readFileSync, writeFileSync } from 'node:fs';
import type { Archive } from './archive.ts';

/** The first row of the table that a change touches: far from both ends. */
const ROW = 2500;

/** Changes a document and a table as an officer does, and puts both back. */
export interface Changes {
  document: () => void;
  table: () => void;
  undo: () => void;
}

/** The changes of an archive that stands as it was written. */
export function changesOf({ document, table }: Archive): Changes {
  const [text, rows] = [document, table].map((path) => readFileSync(path, 'utf8')) as [string, string];
  return {
    document: () => writeFileSync(document, `${text}\nแก้ไขหนึ่งบรรทัด\n`),
    table: () => writeFileSync(table, withRow(rows, ROW)),
    undo: () => {
      writeFileSync(document, text);
      writeFileSync(table, rows);
    },
  };
}

/** A table with one row more expensive: another winner and another price. */
export function withRow(csv: string, row: number): string {
  const lines = csv.split('\n');
  const cells = (lines[row] ?? '').split(',');
  if (cells.length < 9) throw new Error(`the table has no row ${row}`);
  cells[6] = String(Number(cells[6]) - 1);
  cells[7] = 'บริษัท เปลี่ยนแล้ว จำกัด';
  lines[row] = cells.join(',');
  return lines.join('\n');
}
