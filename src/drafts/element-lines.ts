import { evidenceExample } from '../check/example.ts';
import { type Element, type FrameworkItem, isPart, type OwnElement } from '../frameworks/schema.ts';
import type { TableSchema } from '../frameworks/table-schema.ts';
import { kindName } from '../i18n/findings-words.ts';
import type { EvidenceKind } from '../model/evidence-kind.ts';
import { requiredPart } from './required-part.ts';
import { periodKey, requiredTime } from './required-time.ts';

/** What the lines of an element are made for. */
export interface ElementContext {
  criteria: FrameworkItem;
  /** The assessed fiscal year, Buddhist Era. */
  year: number;
  tables: ReadonlyMap<string, TableSchema>;
}

const need = ({ basis }: Element): string => (basis === 'inferred' ? 'ข้อแนะนำ' : 'ต้องมี');

/**
 * An element in a draft: comments on what satisfies it, and its evidence.
 *
 * What is not there yet stays a comment, so that the checker goes on calling it missing. `documents: all` and `contact: agency`
 * point to what is there or comes without another word, and stand from the beginning.
 * @param number   counts the elements with evidence of their own, from 1
 * @param declared the evidence as YAML lines, where something is known already
 */
export function elementLines(
  element: OwnElement,
  number: number,
  { criteria, year, tables }: ElementContext,
  declared: readonly string[] = [],
): string[] {
  const time = requiredTime(element.period, year);
  const table = tables.get(element.table ?? '');
  const columns = table?.columns.filter(({ required, present }) => required || present) ?? [];
  const parts = criteria.elements.filter((part) => isPart(part)).filter((part) => part.of === element.id);
  const examples = element.accepts.map((kind) => ({ kind, line: evidenceExample(element, kind, more(kind)) }));
  const [best] = examples;
  const stands = declared.length > 0 ? [] : best && ofItself(best.kind, element) ? [best.line] : [];
  return [
    `# (${number}) ${element.id} = ${element.title.th} [${need(element)}]`,
    ...(element.hint ? [`#     ${element.hint.th}`] : []),
    ...(time ? [`#     ช่วงเวลา: ${time.th}`] : []),
    ...(element.coverage === 'months' ? ['#     ให้ครบทุกเดือนที่ผ่านมาแล้ว'] : []),
    ...(element.min > 1 ? [`#     อย่างน้อย ${element.min} รายการ`] : []),
    ...(element.rows === undefined
      ? []
      : [`#     ตารางอย่างน้อย ${element.rows} แถว หากมีน้อยกว่าให้ระบุจำนวนจริง เช่น total: 3`]),
    ...(columns.length > 0 ? [`#     คอลัมน์ที่ตารางต้องมี: ${columns.map(({ title }) => title.th).join(', ')}`] : []),
    ...parts.map(
      (part) => `#     - ${part.id} = ${part.title.th} [${need(part)}] ดูจาก: ${requiredPart(part, element, tables).th}`,
    ),
    `#     หลักฐานที่ใช้ได้: ${element.accepts.map((kind) => kindName(kind).th).join(', ')}`,
    ...declared,
    ...stands,
    ...examples.filter(({ line }) => !stands.includes(line)).map(({ line }) => `# ${line}`),
  ];

  function more(kind: EvidenceKind): string {
    const dated = kind === 'file' || kind === 'section' || kind === 'link' || kind === 'data';
    return dated ? periodKey(element.period, year) : '';
  }
}

/** Evidence that needs no other word of the editor: documents are counted as they come, contact details are in `agency.yaml`. */
const ofItself = (kind: EvidenceKind, { period }: OwnElement): boolean =>
  kind === 'documents' || (kind === 'contact' && period === 'current');
