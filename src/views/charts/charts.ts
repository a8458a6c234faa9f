import type { Texts } from '../../i18n/texts.ts';
import type { ItemContent } from '../../model/disclosure.ts';
import type { TableData } from '../../publish/published-tables.ts';
import { type ChartView, chartView } from './chart-view.ts';
import type { ChartTable } from './measure.ts';
import { chartsOfKind, type KindOfCharts } from './specs.ts';

/**
 * The charts that stand above a table.
 * @param together tables of one month each are drawn as one, above the first of them, as on the page of their item
 */
export function chartsOf(texts: Texts, content: ItemContent, table: TableData, together: boolean): ChartView[] {
  const kind = table.schema === null ? undefined : chartsOfKind[table.schema];
  if (!kind) return [];
  const monthly = together && kind.together ? monthlyTables(content, table) : [];
  if (monthly.length > 1 && monthly[0]?.slug !== table.slug) return [];
  const tables = monthly.length > 1 ? monthly : [table];
  const data = joined(tables, kind);
  return kind.charts.flatMap((spec) => chartView(spec, data, texts, `chart_${table.slug}_${spec.id}`) ?? []);
}

/** The tables of an item that are each about one month, where all of the kind are. */
function monthlyTables({ tables }: ItemContent, { schema }: TableData): TableData[] {
  const kin = tables.filter((table) => table.schema === schema);
  const single = ({ columns, rows }: TableData) => {
    const month = columns.find(({ type }) => type === 'month')?.name;
    return month !== undefined && new Set(rows.map((row) => row[month])).size <= 1;
  };
  return kin.every(single) ? kin : [];
}

/** One table of several, with every column that one of them has. */
function joined(tables: readonly TableData[], { having }: KindOfCharts): ChartTable {
  const columns = new Map(tables.flatMap((table) => table.columns.map((column) => [column.name, column] as const)));
  return {
    columns: [...columns.values()],
    rows: tables.flatMap(({ rows }) => rows),
    counts: (row) => having === undefined || having.some((column) => (row[column] ?? '') !== ''),
  };
}
