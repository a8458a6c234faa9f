import type { CellPlace } from './grid.ts';

/** What can stand in the way of an import. The texts are in `problem-text.ts`. */
export const problemCodes = [
  'file-empty',
  'file-too-large',
  'file-locked',
  'file-xls',
  'file-kind',
  'file-misnamed',
  'file-damaged',
  'file-garbled',
  'sheet-unknown',
  'header-not-found',
  'column-missing',
  'map-unknown',
  'month-unknown',
  'month-outside',
  'rows-none',
  'cell-broken',
  'cell-empty',
  'cell-invalid',
  'cell-stray',
  'row-repeated',
  'table-taken',
  'table-broken',
  'document-taken',
  'text-empty',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One thing that stands in the way: data only, no text for people. */
export interface Problem {
  code: ProblemCode;
  /** Null where it is about the whole file. */
  place: CellPlace | null;
  params: Record<string, string | number | readonly string[]>;
}

export const problem = (
  code: ProblemCode,
  params: Problem['params'] = {},
  place: CellPlace | null = null,
): Problem => ({ code, place, params });
