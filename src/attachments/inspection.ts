import type { AttachmentFacts } from '../model/disclosure.ts';

/** A piece of an attachment's text and where it stands, so that a finding can say where to look. */
export interface TextPiece {
  /** `page 3`, `Sheet1!B4`, `table 2!B4`, `text`, `metadata: author`; empty for a file without parts. */
  at: string;
  kind: 'page' | 'cell' | 'text' | 'metadata';
  text: string;
  /** For a cell: the headers of its sheet and its column, counted from 0. */
  table?: { headers: readonly string[]; column: number };
  /** For a text: the cells of its tables once more, one by one. */
  cells?: readonly TextPiece[];
}

/** What keeps a file from being what its reader needs. */
export type Problem =
  /** Nothing in it. */
  | { kind: 'empty' }
  /** It cannot be opened, or is no whole file of its kind. */
  | { kind: 'damaged' }
  /** It asks for a password. */
  | { kind: 'encrypted' }
  /** Its content is of another kind than its name says. */
  | { kind: 'mismatch'; detected: string }
  /** It was not read to the end: more than `limit` of what is named. */
  | { kind: 'limit'; of: Limit; limit: number }
  /** Its format is one that is not read. */
  | { kind: 'closed'; format: string }
  /** Pages without a text layer, counted from 1. */
  | { kind: 'scanned'; pages: number[]; of: number }
  /** Cells such as `Sheet1!C5` with a formula that nobody has calculated. */
  | { kind: 'formulas'; cells: string[]; more: number }
  /** Ranges such as `Sheet1!A1:C1` in the header of a table. */
  | { kind: 'merged'; cells: string[]; more: number }
  /** Names of sheets that a reader does not see. */
  | { kind: 'hidden'; sheets: string[] };

/** What a file may not have more of: `bytes`, `pages`, `seconds`, `entries` of an archive, `unpacked` bytes, `ratio` of packing, `cells`. */
export type Limit = 'bytes' | 'pages' | 'seconds' | 'memory' | 'entries' | 'unpacked' | 'ratio' | 'cells';

/** Facts, texts and problems of one attachment. The texts can be long: they are used and dropped. */
export interface Inspection {
  facts: AttachmentFacts;
  texts: TextPiece[];
  problems: Problem[];
}
