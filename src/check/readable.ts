import type { Attachment, ItemContent, PlacedEvidence } from '../model/disclosure.ts';
import { documentsOf } from './shown.ts';

/** The attachments that a piece of evidence shows: the file that it names, or those of its documents. */
export function attachmentsOf(evidence: PlacedEvidence, item: ItemContent): Attachment[] {
  const names =
    evidence.kind === 'file' ? [evidence.value] : documentsOf(evidence, item).flatMap((document) => document.files);
  return item.files.filter(({ name }) => names.includes(name));
}

/** True for a file that was opened, and that nobody can open. */
export const isUseless = (evidence: PlacedEvidence, item: ItemContent): boolean =>
  evidence.kind === 'file' && attachmentsOf(evidence, item).some(({ facts }) => facts?.opens === false);
