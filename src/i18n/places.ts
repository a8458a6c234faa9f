import type { ShownEvidence } from '../model/assessment.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { excerpt } from './findings-text.ts';

/** A system of the commission may cut a long explanation: a title says enough with this many letters. */
const LONGEST = 60;

const titled = (label: string): string => {
  const text = excerpt(label);
  return text.length <= LONGEST ? `“${text}”` : `“${beginningOf(text)}…”`;
};

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** As much of a title as ends with a whole word: where the writer put a space, or else where a word ends. A year is not announced without being named. */
function beginningOf(text: string): string {
  const space = text.lastIndexOf(' ', LONGEST);
  const last = words.segment(text).containing(LONGEST);
  const end = space > LONGEST / 2 ? space : (last?.index ?? 0) || LONGEST;
  return text
    .slice(0, end)
    .trimEnd()
    .replace(/\s+(?:ประจำ)?ปี(?:งบประมาณ)?(?:\s+พ\.ศ\.)?$/, '');
}

/** As many labels as a reader needs to find the place; the rest stands beside them. */
const MOST = 2;

type Words = (labels: readonly string[]) => Bilingual;

const several =
  (th: string, en: string): Words =>
  (labels) => {
    const names = labels.slice(0, MOST).map(titled).join(', ');
    const more = labels.length - MOST;
    return {
      th: `${th} ${names}${more > 0 ? ` และอีก ${more} รายการ` : ''}`,
      en: `${en} ${names}${more > 0 ? ` and ${more} more` : ''}`,
    };
  };
const unnamed =
  (th: string, en: string): Words =>
  () => ({ th, en });

/** Where each kind of evidence stands, as it is said to an assessor. */
const places: Record<ShownEvidence['kind'], Words> = {
  section: several('ที่หัวข้อ', 'under the heading'),
  document: several('ในเอกสาร', 'in the document'),
  documents: several('ในเอกสาร', 'in the document'),
  file: several('ในไฟล์', 'in the file'),
  data: several('ในตาราง', 'in the table'),
  link: several('ที่ลิงก์', 'behind the link'),
  people: unnamed('ในรายชื่อบุคคล', 'in the list of people'),
  contact: unnamed('ในข้อมูลการติดต่อ', 'in the contact details'),
  channels: unnamed('ในรายการช่องทาง', 'in the list of channels'),
};

/**
 * Where evidence stands on a page, in words; what is of one kind is said once.
 * @returns empty texts where nothing is shown
 * @example placeOfEvidence([{ kind: 'section', label: 'ผังโครงสร้าง', … }]).th // 'ที่หัวข้อ “ผังโครงสร้าง”'
 */
export function placeOfEvidence(evidence: readonly ShownEvidence[]): Bilingual {
  const kinds = Map.groupBy(evidence, ({ kind }) => (kind === 'documents' ? 'document' : kind));
  const said = [...kinds].map(([kind, of]) => places[kind](of.map(({ label }) => label)));
  return { th: said.map(({ th }) => th).join(' และ'), en: said.map(({ en }) => en).join(' and ') };
}
