import { compareNames } from '../content/order.ts';
import { tableColumn } from '../content/table.ts';
import type { Contact } from '../model/agency.ts';
import type { Cell, Document, ItemContent, PlacedEvidence, Table } from '../model/disclosure.ts';
import { documentPath } from '../model/paths.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';

/** A table as data: what it is called, its columns and its rows. */
export type TableData = Pick<Table, 'slug' | 'schema' | 'columns' | 'rows'>;

/** A table as it is published: one that an editor wrote as CSV, or what an item says of people, contacts and documents. */
export interface PublishedTable extends TableData {
  /** The element whose evidence it was made from; null for a table that was written as one. */
  element: string | null;
}

const made = new WeakMap<Site, WeakMap<ItemContent, PublishedTable[]>>();

/**
 * The tables of an item, by name: its CSV files, the people, contacts and channels that its front matter gives, and
 * the list of its documents. What is shown to readers as a list is a table for programs.
 */
export function publishedTables(site: Site, content: ItemContent): PublishedTable[] {
  const ofSite = made.get(site) ?? new WeakMap<ItemContent, PublishedTable[]>();
  made.set(site, ofSite);
  const known = ofSite.get(content);
  if (known) return known;
  const tables: PublishedTable[] = content.tables.map((table) => ({ ...table, element: null }));
  const add = (name: string, schema: string, said: Row[], element: string | null) => {
    const kind = site.frameworks.tables.get(schema);
    if (!kind || said.length === 0) return;
    const used = kind.columns.filter((column) => said.some((row) => (row[column.name] ?? null) !== null));
    // A row has the columns of the table in their order, and nothing else.
    const rows = said.map((row) => Object.fromEntries(used.map((column) => [column.name, row[column.name] ?? null])));
    tables.push({ slug: freeName(name, tables), schema, columns: used.map(tableColumn), rows, element });
  };
  for (const [element, entries] of Object.entries(content.index?.evidence ?? {})) {
    add(element, 'people', entries.flatMap(peopleRows), element);
    add(
      element,
      'contacts',
      entries.flatMap((entry) => contactRows(site, entry)),
      element,
    );
    add(element, 'channels', entries.flatMap(channelRows), element);
  }
  add(
    'documents',
    'documents',
    documentsOf(content).map((document) => documentRow(site, content, document)),
    null,
  );
  tables.sort((a, b) => compareNames(a.slug, b.slug));
  ofSite.set(content, tables);
  return tables;
}

/** The name itself, or with the first number that makes it one of its own. */
function freeName(name: string, tables: readonly PublishedTable[]): string {
  const taken = new Set(tables.map(({ slug }) => slug));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** What is said of one thing, by column; what is not said is absent. */
type Row = Record<string, Cell | undefined>;

/** By their own groups, or else under what the editor calls the list. */
function peopleRows(entry: PlacedEvidence): Row[] {
  if (entry.kind !== 'people') return [];
  return entry.value.map((person) => ({ ...person, group: person.group ?? entry.label ?? null }));
}

function contactRows(site: Site, entry: PlacedEvidence): Row[] {
  if (entry.kind !== 'contact') return [];
  const contact: Contact = entry.value === 'agency' ? site.agency.contact : entry.value;
  return [{ ...contact, name: entry.label ?? site.agency.name.th }];
}

const channelRows = (entry: PlacedEvidence): Row[] =>
  entry.kind === 'channels' ? entry.value.map((channel) => ({ ...channel })) : [];

function documentRow(site: Site, { year, code, index }: ItemContent, document: Document): Row {
  const { slug, title, published = null, updated = null, period, summary = null, files } = document;
  const unit = lookup(site).unit(document.unit ?? index?.unit)?.name.th ?? null;
  return {
    slug,
    title,
    published,
    updated,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    unit,
    summary,
    url: absolute(site, documentPath(year, code, slug)),
    files: files.length,
  };
}
