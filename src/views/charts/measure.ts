import type { Texts } from '../../i18n/texts.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Cell, TableColumn } from '../../model/disclosure.ts';
import type { ChartSpec } from './specs.ts';

/** The table that a chart is made from. */
export interface ChartTable {
  columns: readonly TableColumn[];
  rows: readonly Row[];
  /** A row of which this is false says that there was nothing: it is no group, and makes its month zero. */
  counts(row: Row): boolean;
}

/** One row of a table. */
export type Row = Record<string, Cell>;

/** What the lines of a chart say, and what one row adds to each series. */
export interface Measure {
  /** Series stand one after the other, as parts of a whole, or one below the other, to be compared. */
  mode: 'stacked' | 'grouped';
  /** `rest` gathers what has no series of its own. */
  series: { title: string; rest: boolean }[];
  unit: string;
  money: boolean;
  /** What the length is, where it is one column's: its title. */
  measured: string | null;
  /** In the order of the series; null where nothing is known, which is not zero. */
  of(row: Row): (number | null)[];
}

/** More parts of a whole than this cannot be told apart. */
const PARTS = 4;
/** The share of the whole that parts of their own must have together. */
const TELLING = 0.5;

const numberIn = (row: Row, column: string): number | null => {
  const cell = row[column] ?? null;
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
};

/** How the rows of a table are measured; null where it lacks the columns. */
export function measureOf({ measure }: ChartSpec, table: ChartTable, texts: Texts): Measure | null {
  const t = texts.datasets.chart;
  const column = (name: string) => table.columns.find((one) => one.name === name);
  const known = (names: readonly string[]) => names.flatMap((name) => column(name) ?? []);
  const unitOf = ({ unit, type }: TableColumn) => unit?.[texts.locale] ?? (type === 'money' ? t.baht : '');
  const about = (first: TableColumn) => ({ unit: unitOf(first), money: first.type === 'money' });
  const named = ({ title }: { title: Bilingual }) => ({ title: title[texts.locale], rest: false });
  if (measure === 'rows') {
    const series = [{ title: t.rows, rest: false }];
    return { mode: 'stacked', series, unit: t.rowUnit, money: false, measured: null, of: () => [1] };
  }
  if ('sum' in measure) {
    const [value] = known(measure.sum);
    if (!value) return null;
    const base = { mode: 'stacked' as const, ...about(value), measured: value.title[texts.locale] };
    const [split] = known(measure.splitBy ?? []);
    const parts = split ? partsOf(split, value, table, texts) : [];
    if (!split || parts.length < 2)
      return { ...base, series: [named(value)], of: (row) => [numberIn(row, value.name)] };
    return {
      ...base,
      series: parts.map(({ title, rest }) => ({ title, rest })),
      of: (row) => parts.map(({ has }) => (has(row[split.name] ?? null) ? numberIn(row, value.name) : null)),
    };
  }
  const columns = known('stacked' in measure ? measure.stacked : measure.grouped);
  const [first] = columns;
  if (!first) return null;
  const alone = columns.length === 1;
  const base = { ...about(first), series: columns.map(named), measured: alone ? first.title[texts.locale] : null };
  const values = (row: Row) => columns.map(({ name }) => numberIn(row, name));
  if ('grouped' in measure) return { mode: alone ? 'stacked' : 'grouped', ...base, of: values };
  const { total } = measure;
  const left = (row: Row) => Math.max((numberIn(row, total ?? '') ?? 0) - added(values(row)), 0);
  if (!table.rows.some((row) => left(row) > 0)) return { mode: 'stacked', ...base, of: values };
  const series = [...base.series, { title: t.rest, rest: true }];
  return { mode: 'stacked', ...base, series, of: (row) => [...values(row), left(row)] };
}

/** The sum of what is known. */
export const added = (values: readonly (number | null)[]): number =>
  exact(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));

/** Free of what binary fractions add: amounts have two decimals. */
export const exact = (value: number): number => Math.round(value * 1e6) / 1e6;

interface Part {
  title: string;
  rest: boolean;
  has(cell: Cell): boolean;
}

/** The parts by the values of a column: choices in their own order, texts with the largest first, and the last for all others. */
function partsOf(split: TableColumn, value: TableColumn, { rows }: ChartTable, texts: Texts): Part[] {
  const t = texts.datasets.chart;
  const sizes = new Map<Cell, number>();
  for (const row of rows) {
    const key = keyOf(row[split.name] ?? null);
    sizes.set(key, (sizes.get(key) ?? 0) + Math.abs(numberIn(row, value.name) ?? 0));
  }
  // Last what the table does not say.
  const order = (key: Cell) =>
    key === null ? Number.POSITIVE_INFINITY : (split.choices?.findIndex(({ value }) => value === key) ?? -1);
  const keys = [...sizes].sort(([a, first], [b, second]) => order(a) - order(b) || second - first).map(([key]) => key);
  const shown = keys.length > PARTS ? keys.slice(0, PARTS - 1) : keys;
  const size = (some: readonly Cell[]) => some.reduce<number>((sum, key) => sum + (sizes.get(key) ?? 0), 0);
  // Where most is in the last part, the others say nothing.
  if (size(shown) < size(keys) * TELLING) return [];
  const parts = shown.map(
    (key): Part => ({ title: titleOf(key, split, texts), rest: false, has: (cell) => keyOf(cell) === key }),
  );
  if (shown.length === keys.length) return parts;
  return [...parts, { title: t.otherSeries, rest: true, has: (cell) => !shown.includes(keyOf(cell)) }];
}

/** An empty cell is no value. */
export const keyOf = (cell: Cell): Cell => (cell === '' ? null : cell);

/** A value of a column for people. */
export function titleOf(key: Cell, { choices }: TableColumn, texts: Texts): string {
  if (key === null) return texts.datasets.chart.unknown;
  return choices?.find(({ value }) => value === key)?.title[texts.locale] ?? String(key);
}
