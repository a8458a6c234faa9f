import type { Finding } from '../model/finding.ts';
import type { ImportedTable } from './import-table.ts';
import type { Problem } from './problem.ts';

/** A file that an import writes. */
export interface PlannedFile {
  /** Below the content folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
  kind: 'new' | 'changed' | 'original' | 'picture' | 'there';
}

/** A table file and what becomes of it. */
export interface PlannedTable {
  path: string;
  kind: 'new' | 'same' | 'added' | 'replaced' | 'taken';
  rows: number;
  added: string[];
  removed: string[];
}

/** The declaration of evidence in an item's `index.md`. */
export interface PlannedEvidence {
  /** Path of the index below the content folder. */
  path: string;
  element: string;
  /** The line as it is written. */
  line: string;
  /** `there` already; `written` by the import; `by-hand` where nobody but a person can do it. */
  how: 'there' | 'written' | 'by-hand';
}

/** Everything that an import would do: data only. Nothing has been written. */
export interface ImportPlan {
  year: number;
  item: string;
  table: ImportedTable | null;
  tables: PlannedTable[];
  /** What a Word file or a sheet without a kind of its own becomes. */
  document: { path: string; title: string; lost: number; nested: number } | null;
  files: PlannedFile[];
  evidence: PlannedEvidence[];
  problems: Problem[];
  /** What the reader of the content says of the files that would be written. */
  findings: Finding[];
}

/** Whether the plan may be carried out. */
export const isPossible = ({ problems, findings }: ImportPlan): boolean =>
  problems.length === 0 && !findings.some(blocks);

/** What stops an import: errors, anything wrong with a table that it made, and numbers of citizens even in a draft. */
export const blocks = ({ severity, code, file, params }: Finding): boolean =>
  severity === 'error' ||
  (code === 'personal-data' && params['kind'] === 'citizen-id') ||
  (code !== 'personal-data' && severity === 'warning' && file?.endsWith('.csv') === true && !file.includes('/files/'));
