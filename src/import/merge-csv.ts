import { readCell } from '../content/cell.ts';
import { matchColumns } from '../content/columns.ts';
import { parseCsv } from '../content/csv.ts';
import type { Column, TableSchema } from '../frameworks/table-schema.ts';
import { csv } from '../publish/csv.ts';

/** What becomes of a table file. */
export interface Merged {
  kind: 'new' | 'same' | 'added' | 'replaced' | 'taken';
  text: string;
  /** Rows that come and rows that go, as texts for people. */
  added: string[];
  removed: string[];
}

type Row = Record<string, string>;

/**
 * Puts rows into a table file. Rows of a month (or with a key) that is not there yet are added behind the others, whose lines stay
 * as they are. Rows of one that is there are only replaced when that was asked for; `taken` says that it was not.
 *
 * @param existing the bytes of the file, which must be one that the reader takes without findings; null for a new one
 * @param columns names of the columns that the imported file has
 */
export function mergeCsv(
  existing: Uint8Array | null,
  schema: TableSchema,
  rows: readonly Row[],
  columns: readonly string[],
  replace: boolean,
): Merged {
  const used = new Set([...columns, ...rows.flatMap((row) => Object.keys(row))]);
  const mine = schema.columns.filter(({ name, required, present }) => required || present || used.has(name));
  const [head, ...body] = existing === null ? [] : parseCsv(existing).records;
  if (existing === null || !head) {
    const text = csv(
      mine.map(({ title }) => title.th),
      rows.map((row) => mine.map(({ name }) => row[name] ?? null)),
    );
    return { kind: 'new', text, added: rows.map((row) => shown(row, schema)), removed: [] };
  }
  const theirs = matchColumns(head, schema, '', []);
  const before = body.map(({ cells }) => ({
    cells,
    row: Object.fromEntries(theirs.flatMap((column, at) => (column ? [[column.name, cells[at] ?? '']] : []))) as Row,
  }));
  const groups = Map.groupBy(rows, (row) => groupOf(row, schema));
  const standing = Map.groupBy(before, ({ row }) => groupOf(row, schema));
  const changed = [...groups].filter(([group, some]) => {
    const others = standing.get(group);
    return (
      others !== undefined &&
      !sameRows(
        others.map(({ row }) => row),
        some,
        schema,
      )
    );
  });
  const fresh = [...groups].filter(([group]) => !standing.has(group)).flatMap(([, some]) => some);
  const added = [...fresh, ...changed.flatMap(([, some]) => some)].map((row) => shown(row, schema));
  const removed = changed.flatMap(([group]) => standing.get(group) ?? []).map(({ row }) => shown(row, schema));
  const text = new TextDecoder().decode(existing);
  if (changed.length > 0 && !replace) return { kind: 'taken', text, added, removed };
  if (added.length === 0) return { kind: 'same', text, added, removed };
  const more = mine.filter(({ name }) => used.has(name) && !theirs.some((column) => column?.name === name));
  const order: (Column | null)[] = [...theirs, ...more];
  const written = (row: Row) => order.map((column) => (column ? (row[column.name] ?? '') : ''));
  if (changed.length === 0 && more.length === 0) {
    const lines = csv(head.cells, fresh.map(written));
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const behind = lines.slice(lines.indexOf('\r\n', csv(head.cells, []).length - 2) + 2).replaceAll('\r\n', end);
    return { kind: 'added', text: text + (/\n$/.test(text) ? '' : end) + behind, added, removed };
  }
  const gone = new Set(changed.map(([group]) => group));
  const placed = new Set<string>();
  const all = before.flatMap(({ cells, row }) => {
    const group = groupOf(row, schema);
    if (!gone.has(group)) return [[...cells, ...more.map(() => '')]];
    if (placed.has(group)) return [];
    placed.add(group);
    return (groups.get(group) ?? []).map(written);
  });
  const header = [...head.cells, ...more.map(({ title }) => title.th)];
  const kind = changed.length > 0 ? 'replaced' : 'added';
  return { kind, text: csv(header, [...all, ...fresh.map(written)]), added, removed };
}

/** What belongs together: the rows of a month, or one with a key; without either, the whole table. */
function groupOf(row: Row, schema: TableSchema): string {
  const month = schema.columns.find(({ type }) => type === 'month');
  const names = month ? [month.name] : schema.primaryKey;
  return JSON.stringify(names.map((name) => typedValue(row, name, schema)));
}

function typedValue(row: Row, name: string, schema: TableSchema): unknown {
  const column = schema.columns.find((one) => one.name === name);
  const result = column ? readCell(row[name] ?? '', column) : null;
  return result?.ok ? result.value : (row[name] ?? null);
}

/** Whether two lists of rows say the same, however they write it; the running number says nothing. */
function sameRows(some: readonly Row[], others: readonly Row[], schema: TableSchema): boolean {
  const key = (rows: readonly Row[]) =>
    JSON.stringify(
      rows.map((row) => schema.columns.map(({ name }) => (name === 'no' ? null : typedValue(row, name, schema)))),
    );
  return key(some) === key(others);
}

const shown = (row: Row, schema: TableSchema): string =>
  schema.columns.flatMap(({ name }) => (row[name] ? [row[name].replace(/\s+/g, ' ')] : [])).join(' | ');
