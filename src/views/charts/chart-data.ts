import type { Texts } from '../../i18n/texts.ts';
import type { Cell, TableColumn } from '../../model/disclosure.ts';
import { fiscalYearOf } from '../../model/period.ts';
import { monthName } from '../../thai/month.ts';
import { added, type ChartTable, exact, keyOf, type Measure, measureOf, type Row, titleOf } from './measure.ts';
import type { ChartSpec } from './specs.ts';

/** One line of a chart: a month or a group, and its value in each series. */
export interface ChartLine {
  /** As short as a chart needs: `ต.ค. 66`. */
  label: string;
  /** As a sentence needs: `ตุลาคม 2566`. */
  name: string;
  /** Gathers what has no line of its own. */
  rest: boolean;
  /** Rows of the table. */
  count: number;
  /** In the order of the series; null where nothing is known, which is not zero. */
  values: (number | null)[];
}

/** What a chart shows, before it has a size. */
export interface ChartData extends Omit<Measure, 'of'> {
  by: 'month' | 'group';
  lines: ChartLine[];
}

/** More groups than this are gathered in one. */
const GROUPS = 10;
/** More months than this are drawn by fiscal year. */
const MONTHS = 24;

/** What a chart shows of a table; null where the table lacks the columns, or there is nothing to compare. */
export function chartData(spec: ChartSpec, table: ChartTable, texts: Texts): ChartData | null {
  const measure = measureOf(spec, table, texts);
  if (!measure) return null;
  const lines = spec.by === 'month' ? months(table, measure, texts) : groups(spec.by, table, measure, texts);
  const drawn = lines.flatMap(({ values }) => values).filter((value) => value !== null && value !== 0);
  const compared = lines.filter(({ values }) => values.some((value) => value !== null)).length;
  if (drawn.length === 0 || (compared < 2 && measure.mode === 'stacked')) return null;
  const { of, ...rest } = measure;
  return { by: spec.by === 'month' ? 'month' : 'group', ...rest, lines };
}

/** Adds up rows by a key, in the order in which keys first appear. */
function gather({ rows, counts }: ChartTable, measure: Measure, keyOfRow: (row: Row) => Cell | undefined) {
  const sums = new Map<Cell, { count: number; values: (number | null)[] }>();
  for (const row of rows) {
    const key = keyOfRow(row);
    if (key === undefined) continue;
    const so = sums.get(key) ?? { count: 0, values: measure.series.map(() => null) };
    const more = counts(row) ? measure.of(row) : measure.series.map(() => 0);
    sums.set(key, { count: so.count + Number(counts(row)), values: plus(so.values, more) });
  }
  return sums;
}

const plus = (a: readonly (number | null)[], b: readonly (number | null)[]): (number | null)[] =>
  a.map((value, index) => {
    const more = b[index] ?? null;
    return value === null ? more : more === null ? value : exact(value + more);
  });

/** Every month from the first to the last that the table has, so that a missing one is seen. */
function months(table: ChartTable, measure: Measure, texts: Texts): ChartLine[] {
  const column =
    table.columns.find(({ type }) => type === 'month') ?? table.columns.find(({ type }) => type === 'date');
  if (!column) return [];
  const sums = gather(table, measure, (row) => {
    const cell = row[column.name];
    return typeof cell === 'string' && /^\d{4}-\d\d/.test(cell) ? cell.slice(0, 7) : undefined;
  });
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const known = [...sums.keys()].map((month) => index(String(month)));
  const first = Math.min(...known);
  const length = known.length === 0 ? 0 : Math.max(...known) - first + 1;
  if (length > MONTHS) return years(table, measure, column.name, texts);
  return Array.from({ length }, (_, at) => {
    const [year, month] = [Math.floor((first + at) / 12), ((first + at) % 12) + 1];
    const { count = 0, values = measure.series.map(() => null) } =
      sums.get(`${year}-${String(month).padStart(2, '0')}`) ?? {};
    const shown = texts.locale === 'th' ? year + 543 : year;
    return {
      label: `${monthName(month, texts.locale, 'short')} ${texts.figures.plain(String(shown).slice(-2))}`,
      name: texts.figures.month(`${year}-${String(month).padStart(2, '0')}`, 'long'),
      rest: false,
      count,
      values,
    };
  });
}

function years(table: ChartTable, measure: Measure, column: string, texts: Texts): ChartLine[] {
  const t = texts.datasets.chart;
  const sums = gather(table, measure, (row) => {
    const cell = row[column];
    return typeof cell === 'string' && /^\d{4}-\d\d/.test(cell) ? fiscalYearOf(cell) : undefined;
  });
  return [...sums]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, sum]) => ({
      label: t.fiscalYear(Number(year)),
      name: t.fiscalYear(Number(year)),
      rest: false,
      ...sum,
    }));
}

/** The groups with the largest first; many are gathered in a last one. */
function groups(candidates: readonly string[], table: ChartTable, measure: Measure, texts: Texts): ChartLine[] {
  const column = groupedBy(candidates, table);
  if (!column) return [];
  const sums = gather(table, measure, (row) => (table.counts(row) ? keyOf(row[column.name] ?? null) : undefined));
  const size = ({ values }: { values: (number | null)[] }) =>
    measure.mode === 'grouped' ? Math.max(...values.map((value) => value ?? 0)) : added(values);
  const lines = [...sums]
    .map(([key, sum]): ChartLine => {
      const label = titleOf(key, column, texts);
      return { label, name: label, rest: false, ...sum };
    })
    .sort((a, b) => size(b) - size(a));
  if (lines.length <= GROUPS) return lines;
  const rest = lines.slice(GROUPS - 1);
  const label = texts.datasets.chart.others(rest.length);
  const others: ChartLine = {
    label,
    name: label,
    rest: true,
    count: rest.reduce((sum, { count }) => sum + count, 0),
    values: rest.map(({ values }) => values).reduce(plus),
  };
  return [...lines.slice(0, GROUPS - 1), others];
}

/** The first column that puts rows together; where none does, the last that is there. */
function groupedBy(candidates: readonly string[], { columns, rows }: ChartTable): TableColumn | undefined {
  const known = candidates.flatMap((name) => columns.find((column) => column.name === name) ?? []);
  const gathers = ({ name }: TableColumn) => {
    const distinct = new Set(rows.map((row) => keyOf(row[name] ?? null))).size;
    return distinct > 1 && distinct < rows.length;
  };
  return known.find(gathers) ?? known.at(-1);
}
