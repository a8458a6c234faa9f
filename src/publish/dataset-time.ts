import { documentsOf, tableOf } from '../check/shown.ts';
import type { ItemContent, PlacedEvidence } from '../model/disclosure.ts';
import { fiscalYear } from '../model/period.ts';
import { lastDayOfMonth } from '../thai/date.ts';
import { allEvidence, evidenceOfTable } from './dataset-evidence.ts';
import type { PublishedTable, TableData } from './published-tables.ts';

/** ISO days, both inclusive. */
export interface Span {
  start: string;
  end: string;
}

/**
 * The time that a table is about: what its evidence declares, or else the fiscal year, which the months of a table that is added to
 * are on the way to; or from its first month to its last where these reach beyond the year.
 */
export function timeOfTable(content: ItemContent, table: PublishedTable): Span {
  const declared = evidenceOfTable(content, table).flatMap(({ period }) => period ?? []);
  return union(declared) ?? beyond(monthsOf(table), yearOf(content));
}

/**
 * The time that an item as a whole is about: the fiscal year, or the time of its evidence where that reaches beyond, as a report of the
 * year before does. Evidence that says nothing is about the fiscal year.
 */
export function timeOfItem(content: ItemContent): Span {
  const year = yearOf(content);
  const spans = allEvidence(content.index).flatMap((entry) => spansOf(entry, content));
  return union(spans.map((span) => beyond(span, year))) ?? year;
}

/** A time, or the fiscal year where there is none or it lies within. */
const beyond = (span: Span | null, year: Span): Span =>
  span && (span.start < year.start || span.end > year.end) ? span : year;

function spansOf(entry: PlacedEvidence, content: ItemContent): (Span | null)[] {
  if (entry.period) return [entry.period];
  const table = tableOf(entry, content);
  if (table) return [monthsOf(table)];
  const documents = documentsOf(entry, content);
  return documents.length > 0 ? documents.map(({ period }) => period ?? null) : [null];
}

function yearOf({ year }: ItemContent): Span {
  const { start, end } = fiscalYear(year);
  return { start, end };
}

/** From the first month of a table's column of months to the last; null where there is none. */
function monthsOf({ columns, rows }: Pick<TableData, 'columns' | 'rows'>): Span | null {
  const column = columns.find(({ type }) => type === 'month')?.name;
  if (column === undefined) return null;
  const months = rows.flatMap((row) => row[column] ?? []).map(String);
  return union(
    months.map((month) => {
      const [year = 0, number = 0] = month.split('-').map(Number);
      return { start: `${month}-01`, end: `${month}-${lastDayOfMonth(year, number)}` };
    }),
  );
}

/** From the first day of any to the last; null of none. */
function union(spans: readonly Span[]): Span | null {
  const starts = spans.map(({ start }) => start).sort();
  const ends = spans.map(({ end }) => end).sort();
  const [start, end] = [starts[0], ends.at(-1)];
  return start !== undefined && end !== undefined ? { start, end } : null;
}
