import type { PartElement } from '../frameworks/schema.ts';
import type { ItemContent } from '../model/disclosure.ts';
import type { Shown } from './evidence-view.ts';

type TableShown = Extract<Shown, { kind: 'table' }>;

/** A part and the rule that says what shows it. */
export interface PlacedPart {
  id: string;
  part: PartElement['part'];
}

/**
 * Puts the id of each part on what shows it, so that its address leads an assessor to the evidence itself: the header of a
 * column, a row, a person, a document. Changes `shown`, which belongs to one page.
 *
 * @param shown the evidence of the element that the parts belong to
 * @param others evidence of the other elements, for a table that is shown there
 * @returns the ids that found a place; the others need an anchor of their own
 */
export function placeParts(
  content: ItemContent,
  shown: Shown[],
  others: ReadonlyMap<string, Shown[]>,
  parts: PlacedPart[],
): Set<string> {
  const tables = [
    ...shown,
    ...shown.flatMap((one) => (one.kind === 'same' ? (others.get(one.element) ?? []) : [])),
  ].filter((one): one is TableShown => one.kind === 'table');
  return new Set(parts.filter((part) => place(content, shown, tables, part)).map(({ id }) => id));
}

function place(content: ItemContent, shown: Shown[], tables: TableShown[], { id, part }: PlacedPart): boolean {
  if ('columns' in part) return onColumn(tables, part.columns, id);
  if ('anyOf' in part) return onRow(content, tables, part, id);
  if ('language' in part) return onLanguage(shown, part.language, id);
  if ('fields' in part) return onFields(shown, part.fields, id) || onColumn(tables, part.fields.flat(), id);
  return false;
}

function onColumn(tables: TableShown[], names: string[], id: string): boolean {
  const columns = tables.flatMap(({ table }) => table.columns);
  const column = columns.find((one) => names.includes(one.name) && one.id === null);
  if (column) column.id = id;
  return column !== undefined;
}

function onRow(
  content: ItemContent,
  tables: TableShown[],
  { column, anyOf }: { column: string; anyOf: string[] },
  id: string,
): boolean {
  for (const { table } of tables) {
    const rows = content.tables.find(({ slug }) => slug === table.slug)?.rows ?? [];
    const index = rows.findIndex((row, at) => anyOf.includes(String(row[column] ?? '')) && !table.rowIds.has(at));
    if (index < 0 || index >= table.rows.length) continue;
    table.rowIds.set(index, id);
    return true;
  }
  return false;
}

function onFields(shown: Shown[], fields: (string | string[])[], id: string): boolean {
  const has = (values: object) =>
    fields.every((field) => [field].flat().some((name) => ((values as Record<string, unknown>)[name] ?? '') !== ''));
  for (const one of shown) {
    const entry =
      one.kind === 'people'
        ? one.groups.flatMap(({ people }) => people).find(has)
        : one.kind === 'contact' && has(one.contact)
          ? one
          : undefined;
    if (!entry) continue;
    entry.anchors.push(id);
    return true;
  }
  return false;
}

/** A list of documents is cut in two where the one of the language stands. */
function onLanguage(shown: Shown[], language: string, id: string): boolean {
  for (const [index, one] of shown.entries()) {
    const at = one.kind === 'documents' ? one.documents.findIndex(({ lang }) => lang === language) : -1;
    if (one.kind === 'documents' && at > 0) {
      const { documents } = one;
      const rest = { ...one, heading: null, documents: documents.slice(at), anchors: [id] };
      shown.splice(index, 1, { ...one, documents: documents.slice(0, at), more: 0, period: null, total: null }, rest);
      return true;
    }
    if (at < 0 && (one.kind === 'same' || one.lang !== language)) continue;
    one.anchors.push(id);
    return true;
  }
  return false;
}
