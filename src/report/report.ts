import type { Agency } from '../model/agency.ts';
import type { Assessment, YearAssessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { blocksPublication } from './exit-code.ts';

/** What a report is made of. */
export interface ReportInput {
  /** Null when `agency.yaml` cannot be read: there is then nothing but content errors to report. */
  agency: Agency | null;
  assessment: Assessment;
  /** The fiscal years to report on, Buddhist Era; empty when nobody chose: every year of the assessment. */
  years: readonly number[];
  /** ANSI colours, for a terminal. */
  color: boolean;
  /** Columns of the terminal. */
  width: number;
  /** Version of this program, for formats that name their tool. */
  version: string;
}

/** Makes the whole text of one format, with a line break at its end. Pure: no time, no files, no terminal. */
export type Reporter = (input: ReportInput) => string;

/** The years to report on, newest first. */
export function yearsOf({ assessment, years }: Pick<ReportInput, 'assessment' | 'years'>): YearAssessment[] {
  return assessment.years
    .filter(({ year }) => years.length === 0 || years.includes(year))
    .sort((a, b) => b.year - a.year);
}

/**
 * The findings to report, in the order of the assessment: those of the chosen years and of no year, and every error of the
 * content, whatever its year, because one of them is enough that nothing is published.
 */
export function findingsOf({ assessment, years }: Pick<ReportInput, 'assessment' | 'years'>): Finding[] {
  return assessment.findings.filter(
    (finding) =>
      years.length === 0 || finding.year === null || years.includes(finding.year) || blocksPublication(finding),
  );
}
