import { isPart } from '../frameworks/schema.ts';
import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import type { Cell, ItemContent, TableColumn } from '../model/disclosure.ts';
import { filePath, tablePath } from '../model/paths.ts';
import { datasetOf } from '../publish/datasets.ts';
import { publishedTables, type TableData } from '../publish/published-tables.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import type { ChartView } from './charts/chart-view.ts';
import { chartsOf } from './charts/charts.ts';
import { telephoneHref } from './format.ts';
import { fileHref, href } from './href.ts';

/** A cell as a page shows it. */
export interface CellView {
  text: string;
  href?: string;
}

/** A column of a table on a page. */
export interface ColumnView {
  name: string;
  title: string;
  unit: string | null;
  numeric: boolean;
  width: 'short' | 'medium' | 'long';
  /** Says what a row is about: it stays in sight while a wide table is scrolled, and is the title where a row is a card. */
  key: boolean;
  /** Numbers the rows, from 1 on. */
  counter: boolean;
  /** The element that this column shows. */
  id: string | null;
}

/** A table as a page shows it: formatted, and cut where it is long. */
export interface TableView {
  slug: string;
  caption: string;
  captionLang: Locale;
  columns: ColumnView[];
  rows: CellView[][];
  /** Index of a row → the element that it is the first to show. */
  rowIds: Map<number, string>;
  /** What is the same in every row of a wide table, said once. */
  constants: { title: string; text: string }[];
  /** More columns than a screen or an upright sheet of paper has room for. */
  wide: boolean;
  /** A telephone has no room for the columns: each row stands by itself there, with the names of its columns in it. */
  cards: boolean;
  /** Rows of the whole table. */
  total: number;
  /** The table has amounts of money: the caption names the unit once. */
  money: boolean;
  /** Empty on the table's own page, which says more of them. */
  downloads: { format: string; href: string }[];
  /** Drawn above the table. */
  charts: ChartView[];
  /** The page of the table; null where there is none, and on that page itself. */
  page: string | null;
  /** That page has every row, and this one has not. */
  wholeThere: boolean;
}

/** A table up to this length is shown whole … */
const WHOLE = 200;
/** … and of a longer one so many rows, with a link to its own page, which shows and prints all of it. */
const EXCERPT = 50;
/** Of a long table, a telephone shows so many rows or cards until its reader asks for all: `table.css` has the same numbers. */
export const foldedRows = ({ cards }: Pick<TableView, 'cards'>): number => (cards ? 10 : 20);
/** Letters of a cell that a page shows: the text of a whole report in one cell would be nothing else. */
const LONGEST = 1000;
/** Of a table that its item shows whole, its own page shows so many: enough to see what it is like. */
const FIRST = 20;
/** No page shows more: nobody reads or prints it, and a telephone could not open it. The files have every row. */
const MOST = 2000;

const numericTypes: readonly TableColumn['type'][] = ['integer', 'number', 'money'];
const shortTypes: readonly TableColumn['type'][] = [
  'date',
  'month',
  'period',
  'egp',
  'phone',
  'integer',
  'number',
  'money',
];

/** Tables with more columns than this are wide. */
const NARROW = 6;
/** About how much room a column needs (rem), and what a telephone has. */
const ROOM = { short: 6, medium: 10.5, long: 15 };
const TELEPHONE = 22;

/**
 * A table of an item for a page in a language.
 * @param place on the page of its item, or on a page of its own: of a long table, the second shows what the first leaves out
 */
export function tableView(
  site: Site,
  locale: Locale,
  content: ItemContent,
  table: TableData,
  place: 'item' | 'own' = 'item',
): TableView {
  const text = (row: TableData['rows'][number], column: TableColumn) =>
    cellView(site, locale, content, column, row[column.name] ?? null);
  const constant = constantColumns(site, content, table);
  const columns = table.columns.filter((column) => !constant.includes(column));
  const long = table.rows.length > WHOLE;
  const most = place === 'own' ? (long ? MOST : FIRST) : long ? EXCERPT : WHOLE;
  const cut = table.rows.slice(0, most);
  const rows = cut.map((row) => columns.map((column) => shortened(text(row, column))));
  const widths = columns.map(({ type }, index) => (shortTypes.includes(type) ? 'short' : widthOf(rows, index)));
  const wide = columns.length > NARROW;
  // Of more rows the names of the columns would be most of what is sent.
  const cards = rows.length <= WHOLE && widths.reduce((sum, width) => sum + ROOM[width], 0) > TELEPHONE;
  const key = wide || cards ? columns.findIndex(({ type }, index) => type === 'text' && widths[index] !== 'short') : -1;
  const [first] = table.rows;
  return {
    slug: table.slug,
    caption: captionOf(site, locale, content, table),
    captionLang: locale,
    columns: columns.map(({ name, title, unit, type }, index) => ({
      name,
      title: title[locale],
      unit: unit?.[locale] ?? null,
      numeric: numericTypes.includes(type),
      width: widths[index] ?? 'short',
      key: index === key,
      counter: index === 0 && table.rows.length > 1 && table.rows.every((row, line) => Number(row[name]) === line + 1),
      id: null,
    })),
    rows,
    rowIds: new Map(),
    constants: first ? constant.map((column) => ({ title: column.title[locale], text: text(first, column).text })) : [],
    wide,
    cards,
    total: table.rows.length,
    money: table.columns.some(({ type, unit }) => type === 'money' && !unit),
    downloads: place === 'own' ? [] : downloadsOf(site, content, table),
    charts: chartsOf(textsFor(site, locale), content, table, place === 'item'),
    page: place === 'own' ? null : pageOf(site, locale, content, table),
    wholeThere: place === 'item' && long && table.rows.length <= MOST,
  };
}

/** The forms in which a table can be downloaded. */
export const downloadsOf = (site: Site, { year, code }: ItemContent, { slug }: TableData): TableView['downloads'] =>
  (['csv', 'xlsx', 'json'] as const).map((format) => ({
    format: format.toUpperCase(),
    href: fileHref(site, tablePath(year, code, slug, format)),
  }));

/** The page of a table; null where it has none. */
export function pageOf(site: Site, locale: Locale, { year, code }: ItemContent, { slug }: TableData): string | null {
  const dataset = datasetOf(site, year, code, slug);
  return dataset ? href(site, locale, dataset.page) : null;
}

/**
 * Columns of a wide table that say the same in every row, such as the fiscal year and the agency. Amounts stay, and so does
 * what the criteria ask for: an assessor looks for that column.
 */
function constantColumns(site: Site, { year, code }: ItemContent, { columns, rows }: TableData): TableColumn[] {
  const [first] = rows;
  if (!first || rows.length < 2 || columns.length <= NARROW) return [];
  const assessed = lookup(site).year(year);
  const criteria = assessed && lookup(site).criteria(assessed, code);
  const asked = new Set(
    (criteria?.elements ?? []).flatMap((element) => {
      if (!isPart(element)) return [];
      const { part } = element;
      return 'columns' in part ? part.columns : 'column' in part ? [part.column] : [];
    }),
  );
  return columns.filter(
    ({ name, type }) =>
      (type === 'text' || type === 'choice' || isYear(name)) &&
      !asked.has(name) &&
      (first[name] ?? '') !== '' &&
      rows.every((row) => row[name] === first[name]),
  );
}

/** A year is a name, not an amount. */
const isYear = (column: string): boolean => /(^|_)year$/.test(column);

/**
 * The rows of a table that its page does not show, or not whole, as the page would show them: one text for each, cells apart
 * by a line.
 */
export function hiddenRows(site: Site, content: ItemContent, table: TableData): string[] {
  const shown = table.rows.length > WHOLE ? EXCERPT : table.rows.length;
  return table.rows.flatMap((row, index) => {
    const cells = table.columns.map((column) => cellView(site, 'th', content, column, row[column.name] ?? null).text);
    return index < shown && cells.every((cell) => cell.length <= LONGEST)
      ? []
      : [cells.filter((cell) => cell !== NOTHING).join('\n')];
  });
}

/** What stands in an empty cell. */
export const NOTHING = '–';

/** A cell as a table can show it: of a very long text only the beginning. */
const shortened = (cell: CellView): CellView =>
  cell.text.length <= LONGEST
    ? cell
    : { ...cell, text: `${cell.text.slice(0, LONGEST).replace(/\P{M}\p{M}*$/u, '')}…` };

/** How wide a column of text must be for its rows to stay readable. */
function widthOf(rows: CellView[][], index: number): ColumnView['width'] {
  // Vowels above and below the line take no width.
  const longest = rows.reduce((most, row) => Math.max(most, (row[index]?.text ?? '').replace(/\p{M}/gu, '').length), 0);
  return longest <= 14 ? 'short' : longest <= 32 ? 'medium' : 'long';
}

/**
 * A table by its kind, or by its name where the kind is not known. Tables of one kind on one page are told apart by their
 * month, or else by their name.
 */
export function captionOf(site: Site, locale: Locale, content: ItemContent, table: TableData): string {
  const { figures } = textsFor(site, locale);
  const kind = table.schema === null ? undefined : site.frameworks.tables.get(table.schema);
  if (kind === undefined) return table.slug;
  const title = figures.text(kind.title[locale]);
  if (publishedTables(site, content).filter(({ schema }) => schema === table.schema).length < 2) return title;
  const column = table.columns.find(({ type }) => type === 'month')?.name;
  const months = new Set(column === undefined ? [] : table.rows.map((row) => row[column]));
  const [month] = months;
  return `${title} · ${months.size === 1 && typeof month === 'string' ? figures.month(month, 'short') : table.slug}`;
}

function cellView(site: Site, locale: Locale, { year, code }: ItemContent, column: TableColumn, cell: Cell): CellView {
  if (cell === null || cell === '') return { text: NOTHING };
  const { figures } = textsFor(site, locale);
  if (typeof cell === 'number' && isYear(column.name)) return { text: figures.plain(cell) };
  if (typeof cell === 'number') return { text: figures.number(cell, column.type === 'money' ? 2 : undefined) };
  switch (column.type) {
    case 'date':
      return { text: figures.date(cell, 'short') };
    case 'month':
      return { text: figures.month(cell, 'short') };
    case 'period':
      return { text: figures.months(cell) };
    case 'choice':
      return { text: column.choices?.find(({ value }) => value === cell)?.title[locale] ?? cell };
    case 'url':
      return { text: cell, href: cell };
    case 'email':
      return { text: cell, href: `mailto:${cell}` };
    case 'phone': {
      const link = telephoneHref(cell);
      return link ? { text: cell, href: link } : { text: cell };
    }
    case 'file':
      return { text: cell, href: fileHref(site, filePath(year, code, cell)) };
    default:
      return { text: cell };
  }
}
