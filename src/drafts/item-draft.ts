import { type FrameworkItem, isPart, type OwnElement } from '../frameworks/schema.ts';
import type { Unit } from '../model/agency.ts';
import { fiscalYear, formatPeriod } from '../model/period.ts';
import { formatDate } from '../thai/date.ts';
import { buddhistDay } from './buddhist-day.ts';
import { type ElementContext, elementLines } from './element-lines.ts';
import { periodKey } from './required-time.ts';

/** What a draft of an item is made from. */
export interface ItemDraft extends ElementContext {
  /** Id of the responsible unit; null when nobody knows it. */
  unit: string | null;
  units: readonly Unit[];
  /** ISO day. */
  today: string;
  /** Element id → its evidence as lines of YAML, where something is known already. */
  declared?: ReadonlyMap<string, readonly string[]>;
  /** Further lines of front matter, such as where it was carried from. */
  more?: readonly string[];
  body?: string;
}

/**
 * The text of an item's `index.md`: valid as it stands, with every element of the criteria named and what satisfies it said in
 * Thai. The guidance is in comments of the front matter, so nothing of it is published.
 */
export function itemDraft({ unit, units, today, declared, more = [], body = '', ...context }: ItemDraft): string {
  const { criteria, year } = context;
  const span = fiscalYear(year);
  const days = `${formatDate(span.start, 'th', 'short')} – ${formatDate(span.end, 'th', 'short')}`;
  const own = criteria.elements.filter((element): element is OwnElement => !isPart(element));
  const elements = own.flatMap((element, index) => [
    '',
    ...elementLines(element, index + 1, context, declared?.get(element.id)),
  ]);
  const known = units.map(({ id, name }) => `${id} (${name.th})`).join(', ');
  return [
    '---',
    `# ข้อ ${criteria.code} ${criteria.title.th}`,
    `# ${formatPeriod(span, 'th')} (${days})`,
    '# บรรทัดที่ขึ้นต้นด้วย # เป็นคำแนะนำ ไม่แสดงบนเว็บไซต์ เมื่อมีหลักฐานแล้วให้ลบ # หน้าบรรทัดหลักฐาน แล้วแก้ให้ตรงกับไฟล์จริง',
    '# องค์ประกอบหนึ่งมีบรรทัดหลักฐานได้บรรทัดเดียว หากมีหลายอย่างให้เขียนรวมกันเป็น [{ … }, { … }]',
    ...(criteria.note ? [`# หมายเหตุของเกณฑ์: ${criteria.note.th}`] : []),
    ...(unit === null ? [`# unit: …  หน่วยงานที่รับผิดชอบ เลือกจาก ${known}`] : [`unit: ${unit}`]),
    `published: ${buddhistDay(today)} # วันที่เผยแพร่`,
    '# summary: สรุปเนื้อหาของข้อนี้ในหนึ่งประโยค',
    ...more,
    '# หากข้อนี้ไม่เข้าข่ายหน่วยงาน: notApplicable: { reason: เหตุผล }',
    'evidence:',
    ...elements.map((line) => (line === '' ? '' : `  ${line}`)),
    '---',
    ...(body.trim() === '' ? [] : ['', body.trim()]),
    '',
  ].join('\n');
}

/**
 * Evidence for a file that is handed over with a new item: where exactly one element that counts accepts a file, it shows that one.
 * Otherwise only the editor knows what it shows, and nothing is declared.
 */
export function evidenceOfFile(criteria: FrameworkItem, name: string, year: number): Map<string, string[]> {
  const accepting = criteria.elements
    .filter((element): element is OwnElement => !isPart(element))
    .filter(({ accepts, basis }) => accepts.includes('file') && basis !== 'inferred');
  const [only] = accepting;
  if (!only || accepting.length > 1) return new Map();
  const period = only.period === 'multiYear' ? '' : periodKey(only.period, year);
  return new Map([[only.id, [`${only.id}: { file: ${name}${period === '' ? '' : `, ${period}`} }`]]]);
}
