import { dictionary } from '../i18n/index.ts';
import type { ItemAssessment, YearAssessment } from '../model/assessment.ts';
import type { Cell } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { elementCounts } from './counts.ts';
import { csv } from './csv.ts';
import type { CsvColumn } from './csv-column.ts';
import { head } from './json.ts';
import type { ItemsDocument } from './schema.ts';

/** Where the feed of an item is, from the site's root. */
export const itemFeedPath = (year: number, code: string): string => `/api/${year}/${itemFolder(code)}.json`;

/** A unit by id, as documents name it; null where nobody is named. */
export function unitOf(site: Site, id: string | null | undefined): ItemsDocument['items'][number]['unit'] {
  const unit = lookup(site).unit(id);
  return unit ? { id: unit.id, name: unit.name } : null;
}

/** What `items.json` and the item's own document say alike. */
export function itemHead(site: Site, item: ItemAssessment): Omit<ItemsDocument['items'][number], 'api'> {
  const { code, title, indicator, subIndicator, status, score, published, updated } = item;
  return {
    code,
    title,
    indicator,
    subIndicator,
    status,
    score,
    unit: unitOf(site, item.unit),
    published,
    updated,
    url: absolute(site, item.url),
    elements: elementCounts(item),
  };
}

/** `/api/<year>/items.json`: every item of a year, in the order of its framework. */
export function itemsDocument(site: Site, { year, framework, items }: YearAssessment): ItemsDocument {
  return {
    ...head(site, 'items'),
    year,
    framework,
    today: site.today,
    items: items.map((item) => ({ ...itemHead(site, item), api: absolute(site, itemFeedPath(year, item.code)) })),
  };
}

type Line = ItemsDocument['items'][number];

const statuses = ['complete', 'incomplete', 'missing', 'notApplicable'] as const satisfies Line['status'][];
const statusChoices = statuses.map((value) => ({
  value,
  title: { th: dictionary('th').itemStatus[value], en: dictionary('en').itemStatus[value] },
}));

const columns: (CsvColumn & { cell: (item: Line) => Cell })[] = [
  column('code', 'text', 'ข้อ', 'Item', ({ code }) => code),
  column('title_th', 'text', 'ชื่อรายการ', 'Title in Thai', ({ title }) => title.th),
  column('title_en', 'text', 'ชื่อรายการภาษาอังกฤษ', 'Title in English', ({ title }) => title.en),
  column('indicator', 'text', 'ตัวชี้วัด', 'Indicator', ({ indicator }) => indicator),
  column('sub_indicator', 'text', 'ตัวชี้วัดย่อย', 'Sub-indicator', ({ subIndicator }) => subIndicator),
  { ...column('status', 'choice', 'สถานะ', 'Status', ({ status }) => status), choices: statusChoices },
  optional('score', 'number', 'คะแนนที่คาดการณ์', 'Expected score', ({ score }) => score),
  optional('unit_id', 'text', 'รหัสหน่วยงานรับผิดชอบ', 'Id of the unit', ({ unit }) => unit?.id ?? null),
  optional('unit_th', 'text', 'หน่วยงานรับผิดชอบ', 'Unit in Thai', ({ unit }) => unit?.name.th ?? null),
  optional('unit_en', 'text', 'หน่วยงานรับผิดชอบภาษาอังกฤษ', 'Unit in English', ({ unit }) => unit?.name.en ?? null),
  optional('published', 'date', 'วันที่เผยแพร่', 'Published', ({ published }) => published),
  optional('updated', 'date', 'วันที่ปรับปรุง', 'Updated', ({ updated }) => updated),
  column('url', 'url', 'ที่อยู่เว็บ', 'Address of the page', ({ url }) => url),
  column('elements_met', 'integer', 'องค์ประกอบที่แสดงแล้ว', 'Elements shown', ({ elements }) => elements.met),
  column('elements_required', 'integer', 'องค์ประกอบที่ต้องแสดง', 'Elements required', ({ elements }) => elements.required),
];

function column(name: string, type: CsvColumn['type'], th: string, en: string, cell: (item: Line) => Cell) {
  return { name, type, title: { th, en }, required: true, cell };
}

function optional(...of: Parameters<typeof column>) {
  return { ...column(...of), required: false };
}

/** The columns of `items.csv`. */
export const itemsColumns: readonly CsvColumn[] = columns.map(({ cell, ...described }) => described);

/** `/api/<year>/items.csv`: the same as `items.json`, flat. */
export function itemsCsv(site: Site, year: YearAssessment): string {
  const { items } = itemsDocument(site, year);
  return csv(
    columns.map(({ name }) => name),
    items.map((item) => columns.map(({ cell }) => cell(item))),
  );
}
