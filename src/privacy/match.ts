import type { Severity } from '../model/finding.ts';
import type { PersonalDataKind } from '../model/personal-data.ts';

export { type PersonalDataKind, personalDataKinds } from '../model/personal-data.ts';

/** Where a text stands. The columns of its table say whose data it is. */
export interface TextContext {
  kind: 'text' | 'table' | 'file-name' | 'metadata';
  /** For one cell: the headings of its table, and the index of the cell's own column. */
  table?: { headers: readonly string[]; column: number };
}

/** Personal data found in a text. It never holds the number itself: what is printed or logged comes from `masked`. */
export interface Match {
  kind: PersonalDataKind;
  /** Offsets into the text as it was given, in UTF-16 units; `end` is the unit after the last. */
  start: number;
  end: number;
  /** First and last character at most: `1-xxxx-xxxxx-xx-9`, `0xx-xxx-xxx8`, `sxxx@gmail.com`. */
  masked: string;
  /**
   * `error`: a natural person's data beyond reasonable doubt; it must not be published. `warning`: a person should look, because an
   * agency's own account, a mistyped number or a number of another kind may read the same.
   */
  severity: Extract<Severity, 'error' | 'warning'>;
}
