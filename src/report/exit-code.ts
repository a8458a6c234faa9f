import type { Assessment, YearAssessment } from '../model/assessment.ts';
import type { Finding, FindingCode } from '../model/finding.ts';

/** What the criteria of a year find; every other code is about content that cannot be read. */
const byCriteria: ReadonlySet<string> = new Set<FindingCode>([
  'item-missing',
  'item-overdue',
  'element-missing',
  'element-stale',
  'element-invalid',
  'element-recommended',
  'element-not-run',
  'item-not-applicable',
  'unit-unassigned',
  'published-missing',
]);

/** True for an error of the content itself: while there is one, nothing is published. */
export function blocksPublication({ code, severity }: { code: string; severity: Finding['severity'] }): boolean {
  return severity === 'error' && !byCriteria.has(code);
}

/**
 * The years whose completeness decides the exit code: the chosen ones; where nobody chose, the open ones; where none is
 * open, all. A closed year is history: its gaps cannot be filled, and must not fail every later check.
 * @param years fiscal years that were chosen explicitly, Buddhist Era; null or empty when nobody chose
 */
export function consideredYears(assessment: Assessment, years: readonly number[] | null): YearAssessment[] {
  if (years && years.length > 0) return assessment.years.filter(({ year }) => years.includes(year));
  const open = assessment.years.filter(({ state }) => state === 'open');
  return open.length > 0 ? open : assessment.years;
}

/**
 * How `oit check` ends: 2 when the content is invalid and nothing would be published; else 1 when a considered year has
 * items that are missing or incomplete (overdue ones are among them); else 0. Warnings never count.
 * @param disclosureHasErrors whether reading the content gave any finding of severity `error`
 * @param years see `consideredYears`
 */
export function exitCode(
  assessment: Assessment,
  disclosureHasErrors: boolean,
  years: readonly number[] | null,
): 0 | 1 | 2 {
  if (disclosureHasErrors) return 2;
  const owed = consideredYears(assessment, years).some(({ counts }) => counts.missing + counts.incomplete > 0);
  return owed ? 1 : 0;
}
