/**
 * Everything that can be wrong or worth saying, by stable code. The texts in Thai and English are in
 * `src/i18n/findings.ts`, made from `params` at the very end by a reporter.
 */
export const findingCodes = [
  // content: what an editor wrote cannot be read; nothing is published (exit 2)
  'agency-missing',
  'file-not-utf8',
  'file-unreadable',
  'limit-exceeded',
  'front-matter-missing',
  'front-matter-fence',
  'front-matter-language',
  'front-matter-unclosed',
  'yaml-syntax',
  'yaml-duplicate-key',
  'key-unknown',
  'key-missing',
  'value-type',
  'value-empty',
  'value-choice',
  'date-invalid',
  'period-invalid',
  'url-invalid',
  'email-invalid',
  'id-invalid',
  'reviewer-invalid',
  'colour-contrast',
  'logo-invalid',
  'year-invalid',
  'evidence-kind',
  'element-unknown',
  'unit-unknown',
  'framework-unknown',
  'framework-mismatch',
  'window-order',
  'item-unknown',
  'criteria-unknown',
  'open-data-undecided',
  'year-undeclared',
  'section-not-found',
  'document-not-found',
  'file-not-found',
  'data-not-found',
  'path-outside',
  'name-invalid',
  'name-conflict',
  'name-unsafe',
  'file-empty',
  'file-damaged',
  'file-encrypted',
  'file-mismatch',
  'file-not-read',
  'file-scanned',
  'sheet-formulas',
  'sheet-merged',
  'sheet-hidden',
  'mdx-syntax',
  'mdx-code',
  'mdx-component',
  'mdx-attribute',
  'markup-removed',
  'file-runs',
  'link-broken',
  'csv-syntax',
  'csv-encoding',
  'csv-empty',
  'header-row',
  'column-unknown',
  'column-missing',
  'column-duplicate',
  'cell-empty',
  'cell-invalid',
  'cell-extra',
  'row-total',
  'row-duplicate',
  'folder-unknown',
  'file-unknown',
  'personal-data',
  'personal-data-allowed',
  'personal-data-unused',
  'change-date',
  'updated-behind',
  'history-shallow',
  'ledger-invalid',
  'address-lost',
  'closed-year-changed',
  // assessment: what the criteria ask and the content does not show (exit 1)
  'item-missing',
  'item-overdue',
  'element-missing',
  'element-stale',
  'element-invalid',
  'element-not-data',
  'element-recommended',
  'element-not-run',
  'item-not-applicable',
  'unit-unassigned',
  'published-missing',
  'carried-over',
  'publish-later',
] as const;

export type FindingCode = (typeof findingCodes)[number];
export type Severity = 'error' | 'warning' | 'info';

/** One thing to say about the content: data only, no text for people. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  year: number | null;
  item: string | null;
  element: string | null;
  file: string | null;
  line: number | null;
  column: number | null;
  /** What the text needs: what was found, what is needed, the corrected text in the author's own syntax. */
  params: Record<string, string | number | readonly string[]>;
}

/** A finding from its code and what is known; everything else is null. */
export function finding(
  code: FindingCode,
  severity: Severity,
  known: Partial<Omit<Finding, 'code' | 'severity'>>,
): Finding {
  return {
    code,
    severity,
    year: null,
    item: null,
    element: null,
    file: null,
    line: null,
    column: null,
    params: {},
    ...known,
  };
}
