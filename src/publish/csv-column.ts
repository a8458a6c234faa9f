import type { Column } from '../frameworks/table-schema.ts';

/** A column of a published CSV file, as its descriptions tell of it. */
export interface CsvColumn extends Pick<Column, 'name' | 'title' | 'type'> {
  /** No cell is empty. */
  required: boolean;
  unit?: Column['unit'];
  min?: Column['min'];
  choices?: readonly Pick<NonNullable<Column['choices']>[number], 'value' | 'title'>[] | undefined;
}

/** A day between two, as periods are written. */
export const intervalPattern = String.raw`\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2}`;
/** An e-GP number: a Buddhist year, a month and seven digits. */
export const egpPattern = String.raw`\d{2}(0[1-9]|1[0-2])\d{7}`;
/** An address as people write it, Thai letters and all: more than RFC 3986 allows. */
export const addressPattern = String.raw`https?://\S+`;
