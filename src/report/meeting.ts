import { describeFinding } from '../i18n/findings.ts';
import type { Interval, ItemAssessment, ItemStatus, YearAssessment } from '../model/assessment.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { type Comparison, compareReports, type YearComparison } from './compare.ts';
import { blocksPublication } from './exit-code.ts';
import { sum } from './figures.ts';
import { checkReportOf } from './json.ts';
import type { KeptReport } from './kept-report.ts';
import { byUnit, owedItems } from './owed.ts';
import { findingsOf, type ReportInput, yearsOf } from './report.ts';
import { windowText } from './words.ts';

/** An item that somebody owes. */
export interface OwedItem {
  code: string;
  title: Bilingual;
  status: ItemStatus;
  /** Titles of the required elements that are not shown; all of them where nothing is published. */
  lacking: Bilingual[];
  gain: Interval;
}

/** What one unit has done and owes. */
export interface UnitProgress {
  /** Null for items that no unit is responsible for. */
  unit: Bilingual | null;
  done: number;
  applicable: number;
  owed: OwedItem[];
  /** How many of them are late: all, when the last day is over. */
  late: number;
  gain: Interval;
}

/** One fiscal year before a meeting. */
export interface YearProgress {
  year: number;
  window: Bilingual;
  /** Days since the last day for answers; 0 before it. */
  daysLate: number;
  forecast: Interval;
  points: Interval;
  notes: Bilingual[];
  counts: YearAssessment['counts'];
  units: UnitProgress[];
  /** What is to be published later, in words. */
  later: Bilingual[];
  /** Null where there is no earlier report, or it had no such year. */
  change: YearComparison | null;
}

/** Everything that a report for a meeting says. Plain data. */
export interface MeetingReport {
  agency: Bilingual | null;
  /** ISO days of this report and of the earlier one. */
  today: string;
  since: string | null;
  /** Errors of the content: while there is one, nothing is published. */
  blocking: number;
  years: YearProgress[];
}

/**
 * What a meeting must know: who has done what, what is owed and late, and what changed since the last report. Of the chosen years; where
 * nobody chose, of the open ones, or else of the newest.
 * @param previous the report that was kept last; null for the first
 */
export function meetingReport(input: ReportInput, previous: KeptReport | null): MeetingReport {
  const { agency, assessment } = input;
  const all = yearsOf(input);
  const open = all.filter(({ state }) => state === 'open');
  const years = input.years.length > 0 ? all : open.length > 0 ? open : all.slice(0, 1);
  const comparison = previous && compareReports(previous, checkReportOf(input), blocksPublication);
  return {
    agency: agency?.name ?? null,
    today: assessment.today,
    since: previous?.today ?? null,
    blocking: findingsOf(input).filter(blocksPublication).length,
    years: years.map((year) => progressOf(year, input, comparison)),
  };
}

function progressOf(year: YearAssessment, input: ReportInput, comparison: Comparison | null): YearProgress {
  const { forecast, counts, window, state } = year;
  const daysLate = state === 'open' && window ? Math.max(0, -window.daysLeft) : 0;
  const change = comparison?.years.find((one) => one.year === year.year) ?? null;
  return {
    year: year.year,
    window: windowText(input.assessment.today, year),
    daysLate,
    forecast: forecast.oit,
    points: forecast.points,
    notes: forecast.notes,
    counts,
    units: byUnit(input.agency, year.items).map(({ unit, items }) => unitProgress(unit, items, daysLate)),
    later: findingsOf(input)
      .filter((finding) => finding.code === 'publish-later' && finding.year === year.year)
      .map((finding) => describeFinding(finding).message),
    change: change?.counts.before ? change : null,
  };
}

function unitProgress(unit: Bilingual | null, items: ItemAssessment[], daysLate: number): UnitProgress {
  const owed = owedItems({ items });
  return {
    unit,
    done: items.filter(({ status }) => status === 'complete').length,
    applicable: items.filter(({ status }) => status !== 'notApplicable').length,
    owed: owed.map(({ code, title, status, elements, cost }) => ({
      code,
      title,
      status,
      lacking: elements
        .filter(({ basis, status: shown }) => basis !== 'inferred' && shown !== 'met' && shown !== 'notRun')
        .map((element) => element.title),
      gain: cost.oit,
    })),
    late: daysLate > 0 ? owed.length : 0,
    gain: sum(owed.map(({ cost }) => cost.oit)),
  };
}

/** How many items of a year must be shown. */
export const applicable = ({ complete, incomplete, missing }: YearAssessment['counts']): number =>
  complete + incomplete + missing;
