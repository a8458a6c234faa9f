import type { Frameworks } from '../frameworks/frameworks.ts';
import { type Framework, type FrameworkItem, isPart } from '../frameworks/schema.ts';
import type { Agency, AssessmentPlan } from '../model/agency.ts';
import type { Assessment, ItemAssessment, ItemStatus, Window, YearAssessment } from '../model/assessment.ts';
import type { Disclosure, ItemContent } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { itemFolder } from '../model/item-code.ts';
import { itemPath } from '../model/paths.ts';
import { changeFindings } from './changes.ts';
import { evidenceExample } from './example.ts';
import { costOf, forecast, type ItemScores } from './forecast.ts';
import { judgeItem } from './item.ts';
import { toolScores, totalOf } from './total.ts';

/** What an assessment is made for. */
export interface AssessOptions {
  frameworks: Frameworks;
  /** ISO day in Asia/Bangkok. */
  today: string;
  /** The content folder as the editor would type it. */
  label: string;
}

/** What the criteria of each declared year say about the content on a given day. */
export function assess(disclosure: Disclosure, { frameworks, today, label }: AssessOptions): Assessment {
  const { agency, items, held = [], findings } = disclosure;
  const plans = (agency?.assessments ?? []).toSorted((a, b) => b.year - a.year);
  const years = plans.flatMap((plan) => {
    const framework = frameworks.byId.get(plan.framework);
    return agency && framework
      ? [
          assessYear(
            plan,
            framework,
            agency,
            items.filter(({ year }) => year === plan.year),
            held.filter(({ year }) => year === plan.year),
            findings,
            { frameworks, today, label },
          ),
        ]
      : [];
  });
  return {
    today,
    years,
    findings: [
      ...findings.map((one) => afterWindow(one, years)),
      ...[...items, ...held].flatMap((item) => changeFindings(item, today)),
      ...years.flatMap((year) => year.items.flatMap((item) => item.findings)),
      ...undecidedTerms(disclosure, label),
    ],
  };
}

/** A folder with drafts and what only they name: nothing of it is published. */
function isDraftsOnly({ index, broken, documents, tables, files }: ItemContent): boolean {
  if (index || broken || tables.length > 0 || documents.length === 0) return false;
  const named = new Set(documents.flatMap((document) => document.files));
  return documents.every(({ draft }) => draft) && files.every(({ name }) => named.has(name));
}

/** What is to be published when answers can no longer be entered comes too late for the year. */
function afterWindow(one: Finding, years: readonly YearAssessment[]): Finding {
  const window = one.code === 'publish-later' ? years.find(({ year }) => year === one.year)?.window : null;
  if (!window || String(one.params['until']).slice(0, 10) <= window.closes) return one;
  return { ...one, severity: 'warning', params: { ...one.params, closes: window.closes } };
}

/** Tables without terms of use. Nothing to score, so it is said once, and only where there is data. */
function undecidedTerms({ agency, items }: Disclosure, label: string): Finding[] {
  const described = agency && !agency.openData && items.some(({ tables }) => tables.length > 0);
  return described ? [finding('open-data-undecided', 'info', { file: `${label}/agency.yaml` })] : [];
}

function assessYear(
  plan: AssessmentPlan,
  framework: Framework,
  agency: Agency,
  content: ItemContent[],
  held: ItemContent[],
  read: Finding[],
  { today, label }: AssessOptions,
): YearAssessment {
  const window = windowOf(plan, framework, today);
  const responsible = new Map(
    Object.entries(plan.responsible).flatMap(([unit, codes]) => codes.map((code) => [code, unit] as const)),
  );
  const bare = framework.indicators.flatMap((indicator) =>
    indicator.subIndicators.flatMap((sub) =>
      sub.items.map((criteria) => {
        const item = content.find(({ code }) => code === criteria.code) ?? null;
        const refused = read.some(
          (one) => one.severity === 'error' && one.year === plan.year && one.item === criteria.code,
        );
        const later = held.find(({ code }) => code === criteria.code) ?? null;
        const shown = item && !isDraftsOnly(item) ? item : null;
        const verdict = judgeItem(criteria, shown && { item: shown, agency, year: plan.year, today, refused });
        const unit = (item ?? later)?.index?.unit ?? responsible.get(criteria.code) ?? null;
        return { criteria, item, later, verdict, unit, indicator: indicator.code, subIndicator: sub.code };
      }),
    ),
  );
  const scores: ItemScores = new Map(bare.map(({ criteria, verdict }) => [criteria.code, scoreOf(verdict.status)]));
  const items = bare.map(({ criteria, item, later, verdict, unit, indicator, subIndicator }): ItemAssessment => {
    const folder = item?.folder ?? `${label}/${plan.year}/${itemFolder(criteria.code)}`;
    const cost = costOf(framework, scores, criteria.code);
    const about = {
      criteria,
      verdict,
      unit,
      folder,
      window,
      cost,
      open: plan.state === 'open',
      hasIndex: item?.index ?? null,
      later: later?.index ?? null,
    };
    return {
      code: criteria.code,
      title: criteria.title,
      indicator,
      subIndicator,
      status: verdict.status,
      score: scoreOf(verdict.status),
      unit,
      published: item?.index?.published ?? null,
      updated: item?.index?.updated ?? null,
      url: itemPath(plan.year, criteria.code),
      cost,
      elements: verdict.elements,
      findings: [...itemFindings(about), ...verdict.findings].map((one) => ({
        ...one,
        year: plan.year,
        item: criteria.code,
      })),
    };
  });
  const counted = items.filter(({ status }) => status === 'complete');
  const notRun = counted
    .flatMap(({ elements }) => elements)
    .filter(({ status, basis }) => status === 'notRun' && basis !== 'inferred').length;
  return {
    year: plan.year,
    framework: framework.id,
    state: plan.state,
    window,
    forecast: forecast(framework, scores, plan.results, notRun),
    result: totalOf(framework, toolScores(framework, plan.results)),
    counts: countsOf(items),
    items,
    unknownCodes: framework.unknownCodes,
  };
}

const scoreOf = (status: ItemStatus): number | null =>
  status === 'notApplicable' ? null : status === 'complete' ? 100 : 0;

function countsOf(items: ItemAssessment[]): Record<ItemStatus, number> {
  const counts = { complete: 0, incomplete: 0, missing: 0, notApplicable: 0 };
  for (const { status } of items) counts[status] += 1;
  return counts;
}

function windowOf(plan: AssessmentPlan, framework: Framework, today: string): Window | null {
  // Criteria borrowed from another year do not bring that year's days along.
  const window = plan.window ?? (framework.fiscalYear === plan.year ? framework.window : null);
  if (!window) return null;
  const daysLeft = Math.round((Date.parse(window.closes) - Date.parse(today)) / 86_400_000);
  return { opens: window.opens, closes: window.closes, daysLeft };
}

interface About {
  criteria: FrameworkItem;
  verdict: { status: ItemStatus };
  unit: string | null;
  folder: string;
  window: Window | null;
  cost: ItemAssessment['cost'];
  open: boolean;
  hasIndex: { file: string; published?: string | undefined } | null;
  /** The index of an item that is kept back. */
  later: { file: string; draft?: boolean | undefined } | null;
}

function itemFindings({ criteria, verdict, unit, folder, window, cost, open, hasIndex, later }: About): Finding[] {
  const findings: Finding[] = [];
  const params = {
    code: criteria.code,
    title: criteria.title.th,
    title_en: criteria.title.en,
    unit: unit ?? '',
    folder: itemFolder(criteria.code),
    cost_min: cost.oit.min,
    cost_max: cost.oit.max,
    evidence: criteria.elements
      .filter((element) => !isPart(element) && element.basis !== 'inferred')
      .map((element) => evidenceExample(element)),
    ...(later && { held: later.draft ? 'draft' : 'later', index: later.file }),
  };
  if (verdict.status === 'missing') findings.push(finding('item-missing', 'error', { file: folder, params }));
  const owed = verdict.status === 'missing' || verdict.status === 'incomplete';
  if (owed && open && window && window.daysLeft < 0) {
    findings.push(
      finding('item-overdue', 'error', {
        file: folder,
        params: { ...params, days: -window.daysLeft, closes: window.closes },
      }),
    );
  }
  if (unit === null)
    findings.push(finding('unit-unassigned', 'warning', { file: (hasIndex ?? later)?.file ?? folder, params }));
  if (hasIndex && hasIndex.published === undefined && verdict.status !== 'notApplicable') {
    findings.push(finding('published-missing', 'warning', { file: hasIndex.file, line: 1, column: 1, params }));
  }
  return findings;
}
