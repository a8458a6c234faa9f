import type { Agency } from '../model/agency.ts';
import type { ElementStatus } from '../model/assessment.ts';
import type { ItemContent, PlacedEvidence } from '../model/disclosure.ts';

/** Why an element has the status it has: the key of a text in `src/i18n/findings.ts`. */
export type Reason =
  | 'no-evidence'
  | 'kind'
  | 'file-useless'
  | 'count'
  | 'table-invalid'
  | 'rows'
  | 'total'
  | 'months'
  | 'period'
  | 'columns'
  | 'value'
  | 'fields'
  | 'language'
  | 'reader'
  | 'form'
  | 'unreadable';

/** The outcome of one rule for one element. */
export interface Verdict {
  status: ElementStatus;
  reason?: Reason;
  /** What the text needs, such as the months without a row. */
  params?: Record<string, string | number | readonly string[]>;
  /** The piece of evidence that the verdict is about. */
  about?: PlacedEvidence;
}

export const met: Verdict = { status: 'met' };

/** What a rule looks at. */
export interface Case {
  item: ItemContent;
  agency: Agency;
  /** The assessed fiscal year, Buddhist Era. */
  year: number;
  /** ISO day. */
  today: string;
  /** The reader refused something in the item: it cannot be complete, whatever else it shows. */
  refused?: boolean;
}
