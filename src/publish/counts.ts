import type { ElementAssessment, ItemAssessment } from '../model/assessment.ts';

/** The elements that an assessor looks for; recommendations of our own are not among them. */
export const requiredElements = ({ elements }: Pick<ItemAssessment, 'elements'>): ElementAssessment[] =>
  elements.filter(({ basis }) => basis !== 'inferred');

/**
 * How many elements an item must show, and how many of them it does. What only a reader can judge counts as shown, as it does
 * in the item's status. An item that does not apply must show none; one that is not published shows none.
 */
export function elementCounts({ elements, status }: Pick<ItemAssessment, 'elements' | 'status'>): {
  met: number;
  required: number;
} {
  if (status === 'notApplicable') return { met: 0, required: 0 };
  const required = requiredElements({ elements });
  const met = required.filter((one) => one.status === 'met' || one.status === 'notRun').length;
  return { met: status === 'missing' ? 0 : met, required: required.length };
}
