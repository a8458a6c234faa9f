import type { PhrasingContent, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { formatDate, parseDate } from '../thai/date.ts';
import { cellAt, type Grid, type GridCell, widthOf } from './grid.ts';

/** The fullest of the first rows is the header. */
const TOP = 10;

/**
 * Sheets as Markdown tables, for items that ask for no kind of table: what stands above and below is text, hidden rows and columns
 * are left out.
 */
export function sheetsText(grids: readonly Grid[]): { title: string | null; markdown: string } {
  const shown = grids.filter(({ hidden, rows }) => !hidden && rows.some((row) => row.length > 0));
  let title: string | null = null;
  const nodes = shown.flatMap((grid): RootContent[] => {
    const { above, table } = split(grid);
    const [first, ...rest] = above;
    title ??= first ?? null;
    const named: RootContent[] =
      shown.length > 1 && grid.sheet !== null
        ? [{ type: 'heading', depth: 2, children: [{ type: 'text', value: grid.sheet }] }]
        : [];
    const lines = title === first ? rest : above;
    return [...named, ...lines.map((line): RootContent => ({ type: 'paragraph', children: inline(line) })), ...table];
  });
  const markdown = toMarkdown(
    { type: 'root', children: nodes },
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
  return { title, markdown };
}

function split(grid: Grid): { above: string[]; table: RootContent[] } {
  const columns = Array.from({ length: widthOf(grid) }, (_, at) => at).filter(
    (at) => !grid.hiddenColumns.has(at) && grid.rows.some((row) => (row[at]?.text ?? '') !== ''),
  );
  const rows = grid.rows
    .map((_, row) => ({ row, cells: columns.map((at) => shownText(cellAt(grid, row, at))) }))
    .filter(({ row, cells }) => !grid.hiddenRows.has(row) && cells.some((text) => text !== ''));
  const filled = (cells: readonly string[]) => cells.filter((text) => text !== '').length;
  const most = Math.max(0, ...rows.slice(0, TOP).map(({ cells }) => filled(cells)));
  const head = rows.findIndex(({ cells }) => filled(cells) === most);
  const above = rows.slice(0, head).map(({ cells }) => cells.filter((text) => text !== '').join(' '));
  const table: Table = {
    type: 'table',
    children: rows.slice(head).map(({ cells }) => ({
      type: 'tableRow',
      children: cells.map((text) => ({ type: 'tableCell', children: inline(text) })),
    })),
  };
  return { above, table: rows.length === 0 ? [] : [table] };
}

function shownText({ text, day, number, broken }: GridCell): string {
  if (broken !== undefined) return '';
  if (number !== undefined)
    return number.toLocaleString('en-US', { maximumFractionDigits: 2, useGrouping: number >= 10_000 });
  const result = day === undefined ? null : parseDate(day);
  return result?.ok ? formatDate(result.iso, 'th', 'short') : text;
}

const inline = (text: string): PhrasingContent[] =>
  text
    .split('\n')
    .flatMap((value, at): PhrasingContent[] => [
      ...(at === 0 ? [] : [{ type: 'html' as const, value: '<br>' }]),
      { type: 'text', value },
    ]);
