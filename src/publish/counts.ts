import type { ElementAssessment, ItemAssessment } from '../model/assessment.ts';

/** The elements that an assessor looks for; recommendations of our own are not among them. */
export const requiredElements = ({ elements }: Pick<ItemAssessment, 'elements'>): ElementAssessment[] =>
  elements.filter(({ basis }) => basis !== 'inferred');

/**
 * How many elements an item must show, and how many of them it does. What only a reader can judge counts as shown, as it does
 * in the item's status.
 */
export function elementCounts(item: Pick<ItemAssessment, 'elements'>): { met: number; required: number } {
  const required = requiredElements(item);
  return {
    met: required.filter(({ status }) => status === 'met' || status === 'notRun').length,
    required: required.length,
  };
}
