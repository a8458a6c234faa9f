import type { OwnElement } from '../frameworks/schema.ts';
import type { PlacedEvidence } from '../model/disclosure.ts';
import type { EvidenceKind } from '../model/evidence-kind.ts';
import { contains, overlaps } from '../model/period.ts';
import { finishedMonths, requiredSpans } from './period.ts';
import { isUseless } from './readable.ts';
import { countOf, documentsOf, monthLabels, spansOf, tableOf } from './shown.ts';
import { type Case, met, type Verdict } from './verdict.ts';

/** Judges an element by its own evidence: kind, number, form of the table, time. The first rule that fails decides. */
export function judgeOwnElement(element: OwnElement, declared: PlacedEvidence[], subject: Case): Verdict {
  const shown = declared.filter((evidence) => countOf(evidence, subject.item) > 0);
  if (shown.length === 0) return { status: 'missing', reason: 'no-evidence' };
  const accepted = shown.filter(({ kind }) => accepts(element, kind));
  if (accepted.length === 0) {
    return {
      status: 'invalid',
      reason: 'kind',
      params: { kinds: shown.map(({ kind }) => kind), accepts: element.accepts },
      ...(shown[0] && { about: shown[0] }),
    };
  }
  const usable = accepted.filter((evidence) => !isUseless(evidence, subject.item));
  if (usable.length === 0) {
    const [about] = accepted;
    const files = accepted.map(({ value }) => String(value));
    return { status: 'invalid', reason: 'file-useless', params: { files }, ...(about && { about }) };
  }
  const count = usable.reduce((sum, evidence) => sum + countOf(evidence, subject.item), 0);
  if (count < element.min) return { status: 'invalid', reason: 'count', params: { count, min: element.min } };
  return judgeTables(element, usable, subject) ?? judgeTime(element, usable, subject) ?? met;
}

/** A list of documents is as good as a single one. */
export function accepts(element: OwnElement, kind: EvidenceKind): boolean {
  if (kind === 'document' || kind === 'documents')
    return element.accepts.includes('document') || element.accepts.includes('documents');
  return element.accepts.includes(kind);
}

function judgeTables(element: OwnElement, shown: PlacedEvidence[], { item }: Case): Verdict | null {
  for (const evidence of shown) {
    const table = tableOf(evidence, item);
    if (!table) continue;
    if (!table.valid) return { status: 'invalid', reason: 'table-invalid', about: evidence };
    const rows = table.rows.length;
    if (evidence.total !== undefined && evidence.total !== rows) {
      return { status: 'invalid', reason: 'total', params: { rows, total: evidence.total }, about: evidence };
    }
    const needed = evidence.total ?? element.rows ?? 1;
    if (rows < needed) return { status: 'invalid', reason: 'rows', params: { rows, min: needed }, about: evidence };
  }
  return null;
}

function judgeTime(element: OwnElement, shown: PlacedEvidence[], subject: Case): Verdict | null {
  const spans = requiredSpans(element.period, subject.year);
  if (!spans) return null;
  if (element.coverage === 'published') return judgePublished(element, shown, spans, subject);
  const known = shown.flatMap((evidence) => spansOf(evidence, subject.item));
  const [about] = shown;
  if (element.coverage === 'months' || (element.period === 'firstHalf' && known.length > 0)) {
    if (known.length === 0) return { status: 'notRun', reason: 'reader' };
    const covered = monthLabels(known);
    const gaps = spans.map((span) =>
      finishedMonths(span, subject.today).filter(({ start }) => !covered.has(start.slice(0, 7))),
    );
    // A year of which nothing is over asks for nothing, so it must not excuse an empty table of the year before.
    const candidates = gaps.filter((_, index) => spans.length === 1 || overlapsAny(spans[index], known));
    const asked = spans.length === 1 ? gaps : gaps.filter((months) => months.length > 0);
    const [best] = (candidates.length > 0 ? candidates : asked).toSorted((a, b) => a.length - b.length);
    if (!best || best.length === 0) return null;
    return {
      status: 'stale',
      reason: 'months',
      params: { months: best.map(({ label }) => label) },
      ...(about && { about }),
    };
  }
  if (known.length === 0) return null;
  const right = known.some((span) =>
    spans.some((wanted) => (element.period === 'multiYear' ? contains(span, wanted) : overlaps(span, wanted))),
  );
  if (right) return null;
  return {
    status: 'stale',
    reason: 'period',
    params: { found: known.map(({ label }) => label), needed: spans.map(({ label }) => label) },
    ...(about && { about }),
  };
}

const overlapsAny = (
  span: { start: string; end: string } | undefined,
  known: Parameters<typeof overlaps>[0][],
): boolean => span !== undefined && known.some((one) => one.start <= span.end && one.end >= span.start);

function judgePublished(
  element: OwnElement,
  shown: PlacedEvidence[],
  spans: NonNullable<ReturnType<typeof requiredSpans>>,
  { item }: Case,
): Verdict | null {
  let inside = 0;
  const outside: string[] = [];
  for (const evidence of shown) {
    const documents = documentsOf(evidence, item);
    if (documents.length === 0) {
      const fits =
        !evidence.period ||
        spans.some((span) => overlaps(span, evidence.period as NonNullable<typeof evidence.period>));
      if (fits) inside += countOf(evidence, item);
      else outside.push(evidence.period?.label ?? '');
      continue;
    }
    for (const { published, period, title } of documents) {
      const fits = spans.some((span) =>
        period ? overlaps(span, period) : published === undefined || (published >= span.start && published <= span.end),
      );
      if (fits) inside += 1;
      else outside.push(title);
    }
  }
  if (inside >= element.min) return null;
  const [about] = shown;
  return {
    status: 'stale',
    reason: 'period',
    params: { found: outside, needed: spans.map(({ label }) => label) },
    ...(about && { about }),
  };
}
