import type { OwnElement } from '../frameworks/schema.ts';
import type { Attachment, ItemContent, PlacedEvidence } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { accepts } from './own-element.ts';
import { attachmentsOf } from './readable.ts';

/** Kinds of evidence whose data is in attachments. */
const inFiles: ReadonlySet<string> = new Set(['file', 'document', 'documents']);

/**
 * An element that asks for data, before anything else or as a table of known columns, and is shown by nothing but PDF files and pictures.
 * It is shown, so its status stays.
 */
export function notData(element: OwnElement, shown: readonly PlacedEvidence[], item: ItemContent): Finding[] {
  const asksForData =
    element.accepts.includes('data') && (element.accepts[0] === 'data' || element.table !== undefined);
  const [first] = shown;
  if (!asksForData || !first || !shown.every(({ kind }) => inFiles.has(kind) && accepts(element, kind))) return [];
  const files = shown.map((evidence) => ({ evidence, files: attachmentsOf(evidence, item) }));
  // A document without files may have the table in its text, which programs can read.
  if (files.some((one) => one.files.length === 0)) return [];
  const all = [...new Map(files.flatMap((one) => one.files).map((file) => [file.name, file])).values()];
  if (!all.every(isPicture)) return [];
  const params = {
    title: element.title.th,
    title_en: element.title.en,
    files: all.map(({ name }) => name),
    example: `${element.id}: { data: ชื่อตาราง.csv }`,
  };
  return [finding('element-not-data', 'warning', { ...first.place, element: element.id, params })];
}

/** A PDF, with or without a text layer, or an image. */
const isPicture = ({ name, facts }: Attachment): boolean =>
  facts?.detected === 'pdf' ||
  facts?.readability === 'image' ||
  facts?.readability === 'scanned' ||
  /\.pdf$/i.test(name);
