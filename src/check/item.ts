import {
  type Basis,
  type Element,
  type FrameworkItem,
  isPart,
  type OwnElement,
  type PartElement,
} from '../frameworks/schema.ts';
import type { ElementAssessment, ItemStatus } from '../model/assessment.ts';
import type { PlacedEvidence } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { evidenceExample } from './example.ts';
import { notData } from './not-data.ts';
import { judgeOwnElement } from './own-element.ts';
import { judgePart } from './part-element.ts';
import { shownEvidence } from './shown.ts';
import type { Case, Verdict } from './verdict.ts';

/** The status of an item, its elements, and what to say about them. */
export interface ItemVerdict {
  status: ItemStatus;
  elements: ElementAssessment[];
  findings: Finding[];
}

/**
 * Judges one item by its criteria. `official` and `reported` elements decide the status; `inferred` ones only warn.
 * An element that no machine can judge (`notRun`) does not count against the item, and is shown as not run.
 */
export function judgeItem(criteria: FrameworkItem, subject: Case | null): ItemVerdict {
  if (!subject)
    return {
      status: 'missing',
      elements: criteria.elements.map((element) => withStatus(element, { status: 'missing' }, [])),
      findings: [],
    };
  const { item } = subject;
  const findings: Finding[] = [];
  const elements = criteria.elements.map((element) => {
    const verdict = item.broken
      ? ({ status: 'notRun', reason: 'unreadable' } as const)
      : judge(element, criteria, subject);
    if (verdict.status !== 'met' && !item.index?.notApplicable && !saidOfHead(element, verdict))
      findings.push(elementFinding(element, verdict, subject));
    if (!isPart(element) && !item.index?.notApplicable)
      findings.push(...notData(element, item.index?.evidence[element.id] ?? [], item));
    return withStatus(
      isPart(element) ? { ...element, period: headOf(element, criteria).period } : element,
      verdict,
      evidenceOf(element, subject).flatMap((evidence) =>
        shownEvidence(
          evidence,
          isPart(element) && !item.index?.evidence[element.id] ? headOf(element, criteria) : element,
          item,
        ),
      ),
    );
  });
  if (item.index?.notApplicable) {
    const { reason } = item.index.notApplicable;
    findings.push(finding('item-not-applicable', 'info', { file: item.index.file, params: { reason } }));
    return {
      status: 'notApplicable',
      elements: elements.map((element) => ({ ...element, status: 'notRun' })),
      findings,
    };
  }
  const counted = elements.filter(({ basis }) => counts(basis));
  const whole =
    !item.broken && !subject.refused && counted.every(({ status }) => status === 'met' || status === 'notRun');
  return { status: whole ? 'complete' : 'incomplete', elements, findings };
}

/** The head element has said it: no evidence, of another time, or a table that was refused. A part would only repeat it. */
const saidOfHead = (element: Element, { reason }: Verdict): boolean =>
  isPart(element) && (reason === 'no-evidence' || reason === 'table-invalid' || reason === 'period');

const counts = (basis: Basis): boolean => basis !== 'inferred';

function evidenceOf(element: Element, { item }: Case): PlacedEvidence[] {
  const own = item.index?.evidence[element.id] ?? [];
  if (own.length > 0 || !isPart(element)) return own;
  return item.index?.evidence[element.of] ?? [];
}

/** The element whose evidence shows a part; the consistency of the criteria guarantees it. */
function headOf(element: PartElement, criteria: FrameworkItem): OwnElement {
  const head = criteria.elements.find((candidate) => candidate.id === element.of);
  if (!head || isPart(head))
    throw new Error(`${criteria.code} ${element.id}: not part of an element with evidence of its own`);
  return head;
}

function judge(element: Element, criteria: FrameworkItem, subject: Case): Verdict {
  const own = subject.item.index?.evidence[element.id] ?? [];
  if (!isPart(element)) return judgeOwnElement(element, own, subject);
  const head = headOf(element, criteria);
  const ofHead = judgeOwnElement(head, subject.item.index?.evidence[head.id] ?? [], subject);
  // What belongs to another year shows nothing of this one, part by part; the head says why.
  if (own.length === 0 && ofHead.reason === 'period') return ofHead;
  return judgePart(element, own, head, subject.item.index?.evidence[head.id] ?? [], subject);
}

function withStatus(
  { id, title, hint, basis, period, ...rest }: Element,
  { status }: Verdict,
  evidence: ElementAssessment['evidence'],
): ElementAssessment {
  return { id, title, ...(hint && { hint }), basis, period, status, ...('of' in rest && { of: rest.of }), evidence };
}

const codes = {
  missing: 'element-missing',
  stale: 'element-stale',
  invalid: 'element-invalid',
  notRun: 'element-not-run',
} as const;

function elementFinding(
  element: Element,
  { status, reason = 'no-evidence', params = {}, about }: Verdict,
  { item }: Case,
): Finding {
  const place = about?.place ?? { file: item.index?.file ?? item.folder, line: null, column: null };
  const said = {
    ...place,
    element: element.id,
    params: {
      reason,
      title: element.title.th,
      title_en: element.title.en,
      hint: element.hint?.th ?? '',
      hint_en: element.hint?.en ?? '',
      example: evidenceExample(element),
      ...params,
    },
  };
  if (status === 'notRun') return finding('element-not-run', 'info', said);
  if (!counts(element.basis))
    return finding('element-recommended', 'warning', { ...said, params: { ...said.params, status } });
  return finding(codes[status as keyof typeof codes], 'error', said);
}
