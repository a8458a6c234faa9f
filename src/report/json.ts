import { round2 } from '../check/interval.ts';
import { describeFinding } from '../i18n/findings.ts';
import type { ElementAssessment, Interval, ItemAssessment, YearAssessment } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { schemaVersion } from '../model/schema-version.ts';
import { helpAddress, siteOf } from './help.ts';
import type { CheckReport, ReportedFinding, ReportedItem, ReportedYear } from './json-schema.ts';
import { findingsOf, type Reporter, type ReportInput, yearsOf } from './report.ts';

/** The document of `json-schema.ts`, indented. */
export const json: Reporter = (input) => `${JSON.stringify(checkReportOf(input), null, 2)}\n`;

/**
 * The assessment as machines read it: text for people added, scores rounded.
 * @param site where the pages of findings are; the site of `agency.yaml` if nothing else is said
 */
export function checkReportOf(
  input: Pick<ReportInput, 'agency' | 'assessment' | 'years'>,
  site: string | null = siteOf(input),
): CheckReport {
  const { agency, assessment } = input;
  return {
    schemaVersion,
    agency: agency && { name: agency.name, kind: agency.kind },
    today: assessment.today,
    assessments: yearsOf(input).map((year) => reportedYearOf(year, assessment.findings, site)),
    findings: findingsOf(input).map((finding) => reportedFindingOf(finding, site)),
  };
}

/**
 * One year of the document, which `/api/<year>/status.json` also shows.
 * @param findings every finding of the assessment: what is wrong with the content of an item is told with the item
 */
function reportedYearOf(year: YearAssessment, findings: readonly Finding[], site: string | null): ReportedYear {
  const { forecast, result, window } = year;
  const byItem = Map.groupBy(
    findings.filter((finding) => finding.year === year.year),
    ({ item }) => item,
  );
  return {
    year: year.year,
    framework: year.framework,
    state: year.state,
    window: window && { opens: window.opens, closes: window.closes, daysLeft: window.daysLeft },
    forecast: {
      oit: rounded(forecast.oit),
      points: rounded(forecast.points),
      total: forecast.total && { ...rounded(forecast.total), level: forecast.total.level },
      indicators: roundedAll(forecast.indicators),
      subIndicators: roundedAll(forecast.subIndicators),
      notes: forecast.notes,
    },
    result: result && {
      total: round2(result.total),
      level: result.level,
      tools: Object.fromEntries(Object.entries(result.tools).map(([tool, score]) => [tool, round2(score)])),
    },
    counts: year.counts,
    unknownCodes: year.unknownCodes,
    items: year.items.map((item) => reportedItemOf(item, byItem.get(item.code) ?? item.findings, site)),
  };
}

function reportedItemOf(item: ItemAssessment, findings: Finding[], site: string | null): ReportedItem {
  return {
    code: item.code,
    title: item.title,
    indicator: item.indicator,
    subIndicator: item.subIndicator,
    status: item.status,
    score: item.score === null ? null : round2(item.score),
    unit: item.unit,
    published: item.published,
    updated: item.updated,
    url: item.url,
    cost: { oit: rounded(item.cost.oit), ita: rounded(item.cost.ita) },
    elements: item.elements.map((element) => reportedElementOf(element, item.url)),
    findings: findings.map((finding) => reportedFindingOf(finding, site)),
  };
}

function reportedElementOf(element: ElementAssessment, page: string): ReportedItem['elements'][number] {
  const { id, title, basis, status, period, of = null } = element;
  // A fragment says nothing to whoever does not know the page it belongs to.
  const evidence = element.evidence.map(({ kind, label, url, lang }) => ({
    kind,
    label,
    url: url.startsWith('#') ? `${page}${url}` : url,
    lang,
  }));
  return { id, title, basis, status, period, of, evidence };
}

/** A finding with its texts and the page that explains it. */
function reportedFindingOf(finding: Finding, site: string | null): ReportedFinding {
  const { code, severity, year, item, element, file, line, column } = finding;
  const help = helpAddress(site, code);
  return { code, severity, year, item, element, file, line, column, ...describeFinding(finding), help };
}

const rounded = ({ min, max }: Interval): Interval => ({ min: round2(min), max: round2(max) });

const roundedAll = (scores: Record<string, Interval>): Record<string, Interval> =>
  Object.fromEntries(Object.entries(scores).map(([code, score]) => [code, rounded(score)]));
