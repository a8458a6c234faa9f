import { type Element, isPart } from '../frameworks/schema.ts';
import type { EvidenceKind } from '../model/evidence-kind.ts';

/** What an editor would write after each kind of evidence, as an example. */
const values: Record<EvidenceKind, string> = {
  section: 'หัวข้อในเนื้อหา',
  document: 'ชื่อไฟล์เอกสาร',
  documents: 'all',
  file: 'ชื่อไฟล์.pdf',
  data: 'ชื่อตาราง.csv',
  link: 'https://…',
  people: '[{ name: …, position: … }]',
  contact: 'agency',
  channels: '[{ label: …, link: https://… }]',
};

/**
 * The line that an editor would write for an element, as an example.
 * @param kind what shows the element; the most suitable one where none is named
 * @param more further keys of the entry, such as `period: 2567`
 */
export function evidenceExample(element: Element, kind?: EvidenceKind, more = ''): string {
  const [best = 'section'] = isPart(element) ? [] : element.accepts;
  const shown = kind ?? best;
  return `${element.id}: { ${shown}: ${values[shown]}${more === '' ? '' : `, ${more}`} }`;
}
