import type { ItemAssessment, YearAssessment } from '../model/assessment.ts';
import type { Cell } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { elementCounts } from './counts.ts';
import { csv } from './csv.ts';
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

const columns = {
  code: ({ code }) => code,
  title_th: ({ title }) => title.th,
  title_en: ({ title }) => title.en,
  indicator: ({ indicator }) => indicator,
  sub_indicator: ({ subIndicator }) => subIndicator,
  status: ({ status }) => status,
  score: ({ score }) => score,
  unit_id: ({ unit }) => unit?.id ?? null,
  unit_th: ({ unit }) => unit?.name.th ?? null,
  unit_en: ({ unit }) => unit?.name.en ?? null,
  published: ({ published }) => published,
  updated: ({ updated }) => updated,
  url: ({ url }) => url,
  elements_met: ({ elements }) => elements.met,
  elements_required: ({ elements }) => elements.required,
} as const satisfies Record<string, (item: ItemsDocument['items'][number]) => Cell>;

/** `/api/<year>/items.csv`: the same as `items.json`, flat. */
export function itemsCsv(site: Site, year: YearAssessment): string {
  const { items } = itemsDocument(site, year);
  return csv(
    Object.keys(columns),
    items.map((item) => Object.values(columns).map((cell) => cell(item))),
  );
}
