import { evidenceExample } from '../check/example.ts';
import { documentKinds } from '../drafts/document-kinds.ts';
import { itemsOf } from '../frameworks/consistency.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import { isPart } from '../frameworks/schema.ts';
import { kindName } from '../i18n/findings-words.ts';
import { type EvidenceKind, evidenceKinds } from '../model/evidence-kind.ts';

/** A snippet of VS Code. */
export interface Snippet {
  scope: string;
  prefix: string[];
  description: string;
  body: string[];
}

/** The day on which the snippet is used; a year of the Common Era is understood as one. */
const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** Entries of evidence in block style, in which VS Code goes on suggesting names. */
/** A place where the cursor stops, and what stands there until something is typed. */
const stop = (number: number, text: string): string => `\${${number}:${text}}`;

const entries: Record<EvidenceKind, string[]> = {
  section: [`section: ${stop(2, 'หัวข้อในเนื้อหา')}`],
  document: [`document: ${stop(2, 'ชื่อไฟล์เอกสาร')}`],
  documents: [`documents: ${stop(2, 'all')}`],
  file: [`file: ${stop(2, 'ชื่อไฟล์.pdf')}`, `label: ${stop(3, 'ข้อความที่ผู้อ่านเห็น')}`],
  data: [`data: ${stop(2, 'ชื่อตาราง.csv')}`, `label: ${stop(3, 'ข้อความที่ผู้อ่านเห็น')}`],
  link: [`link: ${stop(2, 'https://')}`, `label: ${stop(3, 'ข้อความที่ผู้อ่านเห็น')}`],
  people: [
    'people:',
    `  - name: ${stop(2, 'ชื่อ นามสกุล')}`,
    `    position: ${stop(3, 'ตำแหน่ง')}`,
    `    photo: ${stop(4, 'ชื่อไฟล์.jpg')}`,
    `    phone: ${stop(5, '02-123-4567')}`,
  ],
  contact: [`contact: ${stop(2, 'agency')}`],
  channels: ['channels:', `  - label: ${stop(2, 'ชื่อช่องทาง')}`, `    link: ${stop(3, 'https://')}`],
};

/** Snippets for each kind of document and of evidence, by name: the file `.vscode/oit.code-snippets`. */
export function snippets(frameworks: Frameworks): Record<string, Snippet> {
  const scope = 'markdown,mdx';
  const documents = documentKinds.map(({ id, name, title, headings, period }) => {
    const start = period ? 3 : 2;
    const snippet: Snippet = {
      scope,
      prefix: [`oit-${id}`, name.th],
      description: `เอกสาร: ${name.th} · ${name.en}`,
      body: [
        '---',
        `title: ${stop(1, title)}`,
        `published: ${TODAY}`,
        ...(period ? [`period: ${stop(2, '2567')}`] : []),
        '---',
        '',
        ...headings.flatMap((heading, index) => [`## ${heading}`, '', `$${start + index}`, '']),
        '$0',
      ],
    };
    return [`เอกสาร ${name.th}`, snippet] as const;
  });
  const evidence = evidenceKinds.map((kind) => {
    const { th, en } = kindName(kind);
    const snippet: Snippet = {
      scope,
      prefix: [`oit-evidence-${kind}`, `หลักฐาน${th}`],
      description: `หลักฐาน: ${th} · ${en}  ${exampleOf(kind, frameworks)}`.trimEnd(),
      body: [`${stop(1, 'องค์ประกอบ')}:`, ...entries[kind].map((line) => `  ${line}`)],
    };
    return [`หลักฐาน ${th}`, snippet] as const;
  });
  return Object.fromEntries([...documents, ...evidence]);
}

/** An element of the criteria that is best shown so, as its line would be. */
function exampleOf(kind: EvidenceKind, { byId }: Frameworks): string {
  const elements = [...byId.values()].flatMap(itemsOf).flatMap((item) => item.elements);
  const element =
    elements.find((one) => !isPart(one) && one.accepts[0] === kind) ??
    elements.find((one) => !isPart(one) && one.accepts.includes(kind));
  return element ? evidenceExample(element, kind) : '';
}
