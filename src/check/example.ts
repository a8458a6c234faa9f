import { type Element, isPart } from '../frameworks/schema.ts';

/** The line that an editor would write for this element, as an example. */
export function evidenceExample(element: Element): string {
  const [kind = 'section'] = isPart(element) ? [] : element.accepts;
  const values: Record<string, string> = {
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
  return `${element.id}: { ${kind}: ${values[kind] ?? '…'} }`;
}
