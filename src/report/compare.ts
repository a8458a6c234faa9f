import type { Interval, ItemStatus } from '../model/assessment.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { KeptFinding, KeptItem, KeptReport, KeptYear } from './kept-report.ts';

/** What became of one item. */
export interface ItemChange {
  code: string;
  title: Bilingual;
  /** Id of the unit that owes it. */
  unit: string | null;
  before: ItemStatus;
  after: ItemStatus;
  /** Required elements that are shown now and were not, and the other way round. */
  gained: Bilingual[];
  lost: Bilingual[];
}

/** What became of one fiscal year; `before` is null for a year that is new. */
export interface YearComparison {
  year: number;
  forecast: { before: Interval | null; after: Interval };
  counts: { before: KeptYear['counts'] | null; after: KeptYear['counts'] };
  /** Complete now, and not before. */
  completed: ItemChange[];
  /** Complete before, and owed now. */
  broken: ItemChange[];
  /** Not complete, but more of it is shown than before. */
  improved: ItemChange[];
  /** Not complete before either, and less of it is shown, or something else. */
  worsened: ItemChange[];
  /** Declared not applicable, or no longer. */
  other: ItemChange[];
}

/** What became of everything between two reports. */
export interface Comparison {
  /** The days of the two reports; ISO. */
  before: string;
  after: string;
  years: YearComparison[];
  /** Errors and warnings that are new, and those that are gone. */
  appeared: KeptFinding[];
  resolved: KeptFinding[];
  /** Errors of the content that stand now: while there is one, nothing is published. */
  blocking: number;
}

/**
 * What changed between two reports of `oit check --format json`. Pure. Years that are only in the earlier report are left out: they were
 * taken from `agency.yaml`, and nothing is known of them any more.
 * @param isBlocking whether a finding stops the publication
 */
export function compareReports(
  before: KeptReport,
  after: KeptReport,
  isBlocking: (finding: KeptFinding) => boolean,
): Comparison {
  const said = (report: KeptReport) => report.findings.filter(({ severity }) => severity !== 'info');
  return {
    before: before.today,
    after: after.today,
    years: after.assessments.map((year) =>
      compareYear(before.assessments.find((one) => one.year === year.year) ?? null, year),
    ),
    appeared: without(said(after), said(before)),
    resolved: without(said(before), said(after)),
    blocking: after.findings.filter(isBlocking).length,
  };
}

/** The items of a year with another status or other elements than before, in the order of the criteria. */
export function itemChanges(before: Pick<KeptYear, 'items'> | null, after: Pick<KeptYear, 'items'>): ItemChange[] {
  return after.items.flatMap((item) => {
    const change = changeOf(
      before?.items.find(({ code }) => code === item.code),
      item,
    );
    return change.before !== change.after || change.gained.length + change.lost.length > 0 ? [change] : [];
  });
}

function compareYear(before: KeptYear | null, after: KeptYear): YearComparison {
  const kinds = Map.groupBy(itemChanges(before, after), kindOf);
  return {
    year: after.year,
    forecast: { before: before?.forecast.oit ?? null, after: after.forecast.oit },
    counts: { before: before?.counts ?? null, after: after.counts },
    completed: kinds.get('completed') ?? [],
    broken: kinds.get('broken') ?? [],
    improved: kinds.get('improved') ?? [],
    worsened: kinds.get('worsened') ?? [],
    other: kinds.get('other') ?? [],
  };
}

function changeOf(before: KeptItem | undefined, after: KeptItem): ItemChange {
  const [shownBefore, shownAfter] = [shownElements(before), shownElements(after)];
  const { code, title, unit } = after;
  const required = after.elements.filter(({ basis }) => basis !== 'inferred');
  return {
    code,
    title,
    unit,
    before: before?.status ?? 'missing',
    after: after.status,
    gained: required.flatMap(({ id, title: name }) => (shownAfter.has(id) && !shownBefore.has(id) ? [name] : [])),
    lost: required.flatMap(({ id, title: name }) => (shownBefore.has(id) && !shownAfter.has(id) ? [name] : [])),
  };
}

/** What only a reader can judge counts as shown, as it does in the status of the item. */
function shownElements(item: KeptItem | undefined): Set<string> {
  if (!item || item.status === 'missing' || item.status === 'notApplicable') return new Set();
  return new Set(item.elements.flatMap(({ id, status }) => (status === 'met' || status === 'notRun' ? [id] : [])));
}

function kindOf({
  before,
  after,
  lost,
}: ItemChange): keyof Pick<YearComparison, 'completed' | 'broken' | 'improved' | 'worsened' | 'other'> {
  if (before === 'notApplicable' || after === 'notApplicable') return 'other';
  if (after === 'complete') return before === 'complete' ? 'improved' : 'completed';
  if (before === 'complete') return 'broken';
  return lost.length > 0 || after === 'missing' ? 'worsened' : 'improved';
}

/** The findings of a list that another list does not have; lines move when something is written above them. */
function without(findings: readonly KeptFinding[], others: readonly KeptFinding[]): KeptFinding[] {
  const key = ({ code, year, item, element, file, message }: KeptFinding) =>
    JSON.stringify([code, year, item, element, file, message.th]);
  const left = new Map<string, number>();
  for (const one of others) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  return findings.filter((one) => {
    const known = left.get(key(one)) ?? 0;
    left.set(key(one), known - 1);
    return known <= 0;
  });
}
