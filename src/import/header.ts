import { distance } from 'fastest-levenshtein';
import { namesOf } from '../content/columns.ts';
import type { Column, TableSchema } from '../frameworks/table-schema.ts';
import { type CellPlace, cellAt, type Grid, mergeAt, placeIn, widthOf } from './grid.ts';
import { headerKey } from './header-key.ts';

/** A column of the file and the column of the schema that it was taken for. */
export interface ColumnMatch {
  at: number;
  place: CellPlace;
  /** The header as it stands in the file, its rows from above. */
  header: string;
  /** Null where nobody knows what it is, or where it is left out. */
  column: Column | null;
  /** `exact` one of the names that the schema knows; `near` only almost; `asked` named on the command line. */
  how: 'exact' | 'near' | 'asked' | 'hidden' | 'none';
}

/** The header of a table in a sheet. */
export interface Header {
  /** First row, and the first row after it. */
  top: number;
  end: number;
  matches: ColumnMatch[];
  score: number;
}

/** What the command line says of single columns: a letter or a header → the name of a column, or null to leave it out. */
export type Mapping = ReadonlyMap<string, Column | null>;

/** How far down a header is looked for, and how many rows it may have. */
const DEEPEST = 40;
const HIGHEST = 3;
const WIDEST = 100;
/** Less than this is no likeness. */
const LIKE = 0.62;

/** The rows that hold the headers of a table, and what each means; null where no rows look like it. */
export function findHeader(grid: Grid, schema: TableSchema, mapping: Mapping = new Map()): Header | null {
  const likeness = likenessTo(schema);
  const width = Math.min(widthOf(grid), WIDEST);
  let best: Header | null = null;
  for (let top = 0; top < Math.min(grid.rows.length, DEEPEST); top += 1) {
    for (let height = 1; height <= HIGHEST && top + height <= grid.rows.length; height += 1) {
      const header = headerAt(grid, top, height, width, likeness, mapping);
      // A row more must tell something more.
      const score = header.score - 0.02 * (height - 1);
      if (score > (best?.score ?? 0) + 1e-9) best = { ...header, score };
    }
  }
  const known = best?.matches.filter(({ column }) => column !== null) ?? [];
  const needed = Math.min(2, schema.columns.length);
  return known.length >= needed && known.some(({ column }) => column?.required) ? best : null;
}

type Likeness = (text: string) => readonly { column: Column; score: number }[];

function headerAt(
  grid: Grid,
  top: number,
  height: number,
  width: number,
  likeness: Likeness,
  mapping: Mapping,
): Header {
  const all = Array.from({ length: width }, (_, at) => ({ at, parts: partsOf(grid, top, height, at) }));
  const columns = all.filter(({ parts }) => parts.length > 0);
  const asked = new Map(
    columns.flatMap(({ at, parts }) => {
      const place = placeIn(grid, top, at);
      const keys = [
        place.cell.replace(/\d+$/, '').toLowerCase(),
        headerKey(parts.join(' ')),
        headerKey(parts.at(-1) ?? ''),
      ];
      const key = keys.find((one) => mapping.has(one));
      return key === undefined ? [] : [[at, mapping.get(key) ?? null] as const];
    }),
  );
  const claims = columns.flatMap(({ at, parts }) =>
    asked.has(at) || grid.hiddenColumns.has(at) ? [] : scores(parts, likeness).map((one) => ({ at, ...one })),
  );
  const taken = new Set([...asked.values()].map((column) => column?.name));
  const found = new Map<number, { column: Column; score: number }>();
  // The likeliest first; of two columns with one header, the first has it.
  for (const { at, column, score } of claims.sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (found.has(at) || taken.has(column.name)) continue;
    found.set(at, { column, score });
    taken.add(column.name);
  }
  const matches = columns.map(({ at, parts }): ColumnMatch => {
    const match = found.get(at);
    const row = lowestOf(grid, top, height, at);
    const base = { at, place: placeIn(grid, row, at), header: parts.join(' / ') };
    if (asked.has(at)) return { ...base, column: asked.get(at) ?? null, how: 'asked' };
    if (grid.hiddenColumns.has(at)) return { ...base, column: null, how: 'hidden' };
    if (!match) return { ...base, column: null, how: 'none' };
    return { ...base, column: match.column, how: match.score >= 0.97 ? 'exact' : 'near' };
  });
  const weight = (column: Column) => (column.required ? 1.5 : 1);
  const score =
    [...found.values()].reduce((sum, match) => sum + match.score * weight(match.column), 0) +
    [...asked.values()].filter((column) => column !== null).length;
  return { top, end: top + height, matches, score };
}

/** The texts over a column, from above; a merged cell stands over every column of it. */
function partsOf(grid: Grid, top: number, height: number, column: number): string[] {
  const parts: string[] = [];
  for (let row = top; row < top + height; row += 1) {
    const merge = mergeAt(grid, row, column);
    const { text } = merge ? cellAt(grid, merge.top, merge.left) : cellAt(grid, row, column);
    // A title over the whole table says nothing of a column.
    const title = merge && merge.right - merge.left > 5;
    const flat = text.replace(/\s+/g, ' ').trim();
    if (flat !== '' && !title && parts.at(-1) !== flat) parts.push(flat);
  }
  return parts;
}

function lowestOf(grid: Grid, top: number, height: number, column: number): number {
  for (let row = top + height - 1; row >= top; row -= 1) if (cellAt(grid, row, column).text !== '') return row;
  return top;
}

/** What a column may be: by its own header first, then together with the one above, then by the one above alone. */
function scores(parts: readonly string[], likeness: Likeness): { column: Column; score: number }[] {
  const bottom = likeness(parts.at(-1) ?? '');
  if (parts.length === 1) return [...bottom];
  const weigh = (matches: ReturnType<Likeness>, weight: number) =>
    matches.map(({ column, score }) => ({ column, score: score * weight }));
  return [...bottom, ...weigh(likeness(parts.join(' ')), 0.99), ...weigh(likeness(parts[0] ?? ''), 0.98)];
}

/** How like each column a header is, from 0 to 1; remembered, because most rows are looked at several times. */
function likenessTo(schema: TableSchema): Likeness {
  const names = schema.columns.map((column) => ({ column, keys: [...new Set(namesOf(column).map(headerKey))] }));
  const known = new Map<string, ReturnType<Likeness>>();
  return (text) => {
    const key = headerKey(text);
    const before = known.get(key);
    if (before) return before;
    const matches = names.flatMap(({ column, keys }) => {
      const score = Math.max(...keys.map((name) => alike(key, name)));
      return score >= LIKE ? [{ column, score }] : [];
    });
    known.set(key, matches);
    return matches;
  };
}

/** 1 for the same; less for a few wrong letters, and for a name with something before or behind it. */
function alike(header: string, name: string): number {
  if (header === name) return 1;
  const longest = Math.max(header.length, name.length);
  const shortest = Math.min(header.length, name.length);
  if (shortest < 5 || longest > 120) return 0;
  // A short word is a part of many names: วันที่ประกาศ is not the day of the contract.
  const contained = shortest >= 8 && shortest / longest >= 0.6 && (header.includes(name) || name.includes(header));
  const part = contained ? 0.5 + 0.4 * (shortest / longest) : 0;
  if (Math.abs(header.length - name.length) > longest / 5) return part;
  const wrong = distance(header, name);
  return Math.max(part, wrong <= Math.max(1, Math.floor(longest / 6)) ? 0.95 - wrong / longest : 0);
}
