import { itemsOf } from '../../src/frameworks/consistency.ts';
import type { Framework } from '../../src/frameworks/schema.ts';
import type { Agency } from '../../src/model/agency.ts';
import type { Document, ItemContent, PlacedEvidence, Table } from '../../src/model/disclosure.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { type Period, parsePeriod } from '../../src/model/period.ts';
import { frameworks } from '../content/read-fixture.ts';

/** Criteria by id. */
export function criteria(id: string): Framework {
  const found = frameworks.byId.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** Every item of a framework at one score, but for those that are named. */
export function scoresOf(framework: Framework, score: number, others: Record<string, number | null> = {}) {
  return new Map(
    itemsOf(framework).map(({ code }): [string, number | null] => [
      code,
      others[code] === undefined ? score : others[code],
    ]),
  );
}

/** A period from one of its spellings. */
export function span(text: string): Period {
  const result = parsePeriod(text);
  if (!result.ok) throw new Error(`no period: ${text}`);
  return result.period;
}

/** A piece of evidence at the place where an editor could have written it. */
export const placed = (evidence: Evidence): PlacedEvidence => ({
  ...evidence,
  place: { file: 'index.md', line: 3, column: 5 },
});

/** A document, by default Thai, published and without a date. */
export function document(slug: string, more: Partial<Document> = {}): Document {
  const file = `content/2567/o01/${slug}.md`;
  const none = { files: [], aliases: [], changes: [], personalData: [] };
  return { slug, title: slug, draft: false, ...none, file, path: file, format: 'md', body: '', ...more };
}

/** A table of rows, its columns named and typed by the first argument: `{ month: 'month', total: 'integer' }`. */
export function table(
  types: Record<string, Table['columns'][number]['type']>,
  rows: Table['rows'],
  more: Partial<Table> = {},
): Table {
  const columns = Object.entries(types).map(([name, type]) => ({ name, title: { th: name, en: name }, type }));
  return { slug: 'table', file: 'content/2567/o01/table.csv', schema: null, columns, rows, valid: true, ...more };
}

/** An item folder that holds what is given. */
export function itemWith(more: Partial<ItemContent> = {}): ItemContent {
  return {
    year: 2567,
    code: 'O1',
    folder: 'content/2567/o01',
    index: null,
    broken: false,
    documents: [],
    tables: [],
    files: [],
    ...more,
  };
}

/** An agency with contact details and nothing else. */
export const agency: Agency = {
  name: { th: 'หน่วยงานตัวอย่าง', en: 'Sample' },
  kind: 'district',
  site: 'https://sample.example.go.th',
  contact: { address: '1 ถนนตัวอย่าง', phone: '02-123-4567', email: 'info@sample.example.go.th' },
  units: [],
  assessments: [],
  identity: {},
  numerals: 'arabic',
  servicePoints: [],
  surveys: [],
  notices: [],
  sample: false,
};
