import { type Column, type Entry, kinds } from './format.ts';
import type { SearchRecord } from './record.ts';

/** What the entry keeps of a record. */
export type RecordFacts = Omit<SearchRecord, 'stored'> & { path: string; year: number | undefined };

/** The columns of the entry for all records, in their order. */
export function entryOf(records: readonly RecordFacts[]): Omit<Entry, 'version' | 'shards' | 'packs'> {
  const pages = new Map<string, number>();
  const codes: Record<string, number[]> = {};
  for (const [number, { path, code }] of records.entries()) {
    if (!pages.has(path)) pages.set(path, pages.size);
    if (code !== undefined) codes[code] = [...(codes[code] ?? []), number];
  }
  return {
    pages: records.map(({ path }) => pages.get(path) ?? 0),
    kinds: records.map((record) => bits(kinds, record.kinds)),
    year: column(records.map(({ year }) => (year === undefined ? '' : String(year)))),
    indicator: column(records.map(({ indicator = '' }) => indicator)),
    unit: column(records.map(({ unit = '' }) => unit)),
    format: bitColumn(records.map(({ formats }) => formats)),
    codes,
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
