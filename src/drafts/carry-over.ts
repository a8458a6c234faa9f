import { stringify } from 'yaml';
import { type FrameworkItem, isPart, type OwnElement } from '../frameworks/schema.ts';
import type { ItemContent, PlacedEvidence } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import { carriedLinks } from './carried-links.ts';
import { sectionOf } from './section-of.ts';

/** An item of the year before that has what the criteria call standing, with its criteria of that year. */
export interface Source {
  item: ItemContent;
  criteria: FrameworkItem;
}

/** What an item takes over: nothing is written yet. */
export interface Carried {
  /** Element id → its evidence as lines of YAML. */
  declared: Map<string, string[]>;
  body: string;
  format: 'md' | 'mdx';
  /** Files to take along: from where on disk, and under which name in the new folder. */
  copies: { from: string; name: string; document: boolean }[];
  /** `2567/o01` for each item that something was taken from. */
  from: string[];
}

/**
 * The standing information of the year before: what both years' criteria mark as `current` under the same element. The same
 * code may mean something else there, so the sources are items of the same subject.
 */
export function carryOver(criteria: FrameworkItem, sources: readonly Source[]): Carried {
  const carried: Carried = { declared: new Map(), body: '', format: 'md', copies: [], from: [] };
  const sections: string[] = [];
  for (const { item, criteria: before } of sources) {
    const { index } = item;
    if (!index) continue;
    const standing = criteria.elements.filter(isStanding).filter(({ id }) => !carried.declared.has(id));
    const here: string[] = [];
    const declared = new Map<string, string[]>();
    const moves = new Set<string>();
    for (const element of standing) {
      const earlier = before.elements.filter(isStanding).find(({ id }) => id === element.id);
      const entries = (earlier ? (index.evidence[earlier.id] ?? []) : [])
        .filter(({ kind }) => element.accepts.includes(kind))
        .flatMap((entry) => take(entry, item, here, moves));
      if (entries.length === 0) continue;
      declared.set(element.id, yamlLines(element.id, entries));
    }
    const texts = here.join('\n\n');
    const moving = item.documents.filter(({ slug, format }) => moves.has(`${slug}.${format}`));
    const written = [texts, ...moving.map(({ body }) => body)].join('\n');
    // Components name an attachment without its folder.
    for (const { name } of item.files) if (written.includes(name)) moves.add(`files/${name}`);
    const copies = copiesOf(item, moves);
    // Two items of the year before may each have a report.md: only one of them can move into the same folder.
    if (declared.size === 0 || copies.some(({ name }) => carried.copies.some((other) => other.name === name))) continue;
    for (const [id, lines] of declared) carried.declared.set(id, lines);
    const from = `${item.year}/${itemFolder(item.code)}`;
    carried.from.push(from);
    sections.push(carriedLinks(texts, `../../${from}`, moves));
    carried.copies.push(...copies);
    if (index.format === 'mdx' && here.length > 0) carried.format = 'mdx';
  }
  return { ...carried, body: sections.filter((text) => text !== '').join('\n\n') };
}

const isStanding = (element: FrameworkItem['elements'][number]): element is OwnElement =>
  !isPart(element) && element.period === 'current';

type Entry = Record<string, unknown>;

/** An entry as it is written again, and what must come along with it. Nothing where its text cannot be cut out. */
function take(evidence: PlacedEvidence, item: ItemContent, sections: string[], moves: Set<string>): Entry[] {
  const { kind, value, label, lang, total } = evidence;
  const rest = { ...(label && { label }), ...(lang && { lang }), ...(total !== undefined && { total: String(total) }) };
  switch (kind) {
    case 'section': {
      const section = sectionOf(item.index?.body ?? '', value);
      if (section === null) return [];
      if (!sections.includes(section)) sections.push(section);
      return [{ section: value, ...rest }];
    }
    case 'document':
    case 'documents': {
      const slugs = kind === 'document' ? [value] : value === 'all' ? null : value;
      const documents = item.documents.filter(({ slug, draft }) => !draft && (slugs === null || slugs.includes(slug)));
      for (const { slug, format, files } of documents) {
        moves.add(`${slug}.${format}`);
        for (const file of files) moves.add(`files/${file}`);
      }
      if (documents.length === 0) return [];
      return [
        kind === 'document' ? { document: value, ...rest } : { documents: documents.map(({ slug }) => slug), ...rest },
      ];
    }
    case 'file':
      moves.add(`files/${value}`);
      return [{ file: value, ...rest }];
    case 'data':
      moves.add(`${value}.csv`);
      return [{ data: `${value}.csv`, ...rest }];
    case 'people':
      for (const { photo } of value) if (photo !== undefined) moves.add(`files/${photo}`);
      return [{ people: value, ...rest }];
    default:
      return [{ [kind]: value, ...rest }];
  }
}

function copiesOf(item: ItemContent, moves: ReadonlySet<string>): Carried['copies'] {
  return [
    ...item.documents.map(({ slug, format, path }) => ({ name: `${slug}.${format}`, from: path, document: true })),
    ...item.tables.map(({ slug, path = '' }) => ({ name: `${slug}.csv`, from: path, document: false })),
    ...item.files.map(({ name, path }) => ({ name: `files/${name}`, from: path, document: false })),
  ].filter(({ name, from }) => from !== '' && moves.has(name));
}

function yamlLines(id: string, entries: Entry[]): string[] {
  const [only] = entries;
  return stringify({ [id]: entries.length === 1 ? only : entries }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
}
