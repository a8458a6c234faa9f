import { type Column, type Entry, isPart, kinds, type StoredRecord } from './format.ts';
import { nameOf } from './names.ts';
import type { SearchRecord } from './record.ts';

/** What the entry keeps of a record. */
export type RecordFacts = Omit<SearchRecord, 'stored'> &
  Pick<StoredRecord, 'path' | 'year' | 'published'> & { length: number };

/** The facts of a record, without its text. */
export function factsOf({ stored, ...rest }: SearchRecord): RecordFacts {
  const { path, year, published, title } = stored;
  const length = isPart(stored) ? 0 : nameOf(title).length;
  return { ...rest, path, length, ...(year && { year }), ...(published && { published }) };
}

/** The columns of the entry for all records, in their order. */
export function entryOf(records: readonly RecordFacts[]): Omit<Entry, 'version' | 'layout' | 'shards' | 'packs'> {
  const pages = new Map<string, number>();
  for (const { path } of records) if (!pages.has(path)) pages.set(path, pages.size);
  return {
    pages: records.map(({ path }) => pages.get(path) ?? 0),
    kinds: records.map((record) => bits(kinds, record.kinds)),
    year: column(records.map(({ year }) => (year === undefined ? '' : String(year)))),
    indicator: column(records.map(({ indicator = '' }) => indicator)),
    unit: column(records.map(({ unit = '' }) => unit)),
    format: bitColumn(records.map(({ formats }) => formats)),
    code: records.map(({ code = 0 }) => code),
    lengths: records.map(({ length }) => length),
    dates: records.map(({ published = '' }) => Number(published.replaceAll('-', ''))),
  };
}

function column(of: readonly string[]): Column {
  const values = [...new Set(of)].sort();
  const places = new Map(values.map((value, place) => [value, place]));
  return { values, of: of.map((value) => places.get(value) ?? 0) };
}

function bitColumn(of: readonly string[][]): Column {
  // As many as a number has bits; agencies use about ten.
  const values = [...new Set(of.flat())].sort().slice(0, 31);
  return { values, of: of.map((own) => bits(values, own)) };
}

function bits(values: readonly string[], own: readonly string[]): number {
  return values.reduce((sum, value, place) => (own.includes(value) ? sum | (1 << place) : sum), 0);
}
