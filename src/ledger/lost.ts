import { distance } from 'fastest-levenshtein';
import { type Finding, finding } from '../model/finding.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { itemPath } from '../model/paths.ts';
import type { Source } from './sources.ts';

/** What must be known of a site to say which addresses are lost. */
export interface Published {
  /** Whether something stands at an address, or says that it was withdrawn. */
  exists: (url: string) => boolean;
  sources: readonly Source[];
  /** Documents that are there as drafts, by the address that they would have: file as the editor would type it. */
  drafts: ReadonlyMap<string, string>;
  /** The content folder as the editor would type it. */
  label: string;
}

/**
 * Addresses of the ledger at which nothing stands any more, one finding for each thing that was there: with the file that was probably
 * renamed, and the line of front matter that keeps the old address alive.
 */
export function lostAddresses(
  ledger: readonly LedgerEntry[],
  { exists, sources, drafts, label }: Published,
): Finding[] {
  const lost = ledger.filter(({ url }) => !exists(url));
  if (lost.length === 0) return [];
  const known = new Set(ledger.map(({ url }) => url));
  // What was there before the address was lost is no new name of it.
  const fresh = sources.filter(({ urls }) => !urls.some((url) => known.has(url)));
  return [...Map.groupBy(lost, ({ url }) => thingOf(url).key)].map(([, entries]) => {
    // Of a table, the page is what people note.
    const first = (entries.find(({ url }) => url.endsWith('/')) ?? entries[0]) as LedgerEntry;
    const thing = thingOf(first.url);
    const { year, code, kind, name } = thing;
    const place = year === null || code === null ? {} : { year, item: code };
    const common = { url: first.url, seen: first.firstSeen, kind, name, urls: entries.length };
    const draft = drafts.get(first.url);
    if (draft !== undefined)
      return finding('address-lost', 'error', { ...place, file: draft, params: { ...common, reason: 'draft' } });
    const source = renamedTo(thing, first.sha256, fresh);
    if (!source) {
      const folder = code === null ? label : `${label}/${year}/${code.toLowerCase().replace(/^o(\d)$/, 'o0$1')}`;
      return finding('address-lost', 'error', { ...place, file: folder, params: { ...common, reason: 'gone' } });
    }
    const [file, corrected] = repair(thing, source);
    const params = { ...common, reason: 'renamed', found: source.file, corrected };
    return finding('address-lost', 'error', { ...place, file, params });
  });
}

/** What an address was of. */
interface Thing {
  key: string;
  kind: Source['kind'] | 'other';
  year: number | null;
  code: string | null;
  /** As in front matter: `old`, `plan.pdf`, `list.csv`. */
  name: string;
}

/** What an address was of, by its form: the page of a table and its three files are one thing. */
export function thingOf(url: string): Thing {
  const path = decodeURI(url);
  const [, year, folder, rest = ''] = /^\/(\d{4})\/o(\d\d)\/(.*)$/.exec(path) ?? [];
  const other: Thing = { key: url, kind: 'other', year: null, code: null, name: path };
  if (year === undefined || folder === undefined) return other;
  const at = { year: Number(year), code: `O${Number(folder)}` };
  const thing = (kind: Source['kind'], name: string): Thing => ({
    ...at,
    kind,
    name,
    key: `${itemPath(at.year, at.code)} ${kind} ${name}`,
  });
  if (rest === '') return thing('item', '');
  const table = /^data\/([^/]+?)(\/|\.csv|\.json|\.xlsx)$/.exec(rest)?.[1];
  if (table !== undefined) return thing('table', table);
  const file = /^files\/(.+)$/.exec(rest)?.[1];
  if (file !== undefined) return thing('file', file);
  return /^[^/]+\/$/.test(rest) ? thing('document', rest.slice(0, -1)) : { ...other, ...at };
}

/** What an address's thing is called now: the same content anywhere, or else the nearest new name of its kind in its folder. */
function renamedTo(thing: Thing, sha256: string | null, fresh: readonly Source[]): Source | null {
  const ofKind = fresh.filter(({ kind }) => kind === thing.kind);
  const same = ofKind.filter((source) => source.sha256 === sha256);
  const beside = (source: Source) => source.item.year === thing.year && source.item.code === thing.code;
  const far = ({ name }: Source) => distance(name, thing.name);
  const nearest = (sources: Source[]) => sources.toSorted((a, b) => far(a) - far(b))[0] ?? null;
  return nearest(same.filter(beside)) ?? nearest(same) ?? nearest(ofKind.filter(beside));
}

/** The file to write into and the line to write, with the earlier names that it has already. */
function repair({ kind, name, year, code }: Thing, { item, file, name: present }: Source): [string, string] {
  const elsewhere = item.year !== year || item.code !== code;
  const folder = itemPath(year ?? 0, code ?? '');
  if (kind === 'document') {
    const slug = item.documents.find((document) => document.slug === present);
    const alias = elsewhere ? `${folder}${name}/` : name;
    return [file, `aliases: [${[...(slug?.aliases ?? []), alias].join(', ')}]`];
  }
  const index = item.index?.file ?? `${item.folder}/index.md`;
  const pairs = (item.index?.former ?? []).map((former): [string, string] => [
    aliasOf(former.path, former.kind, item),
    endingOf(former),
  ]);
  const own =
    kind === 'table'
      ? { kind, path: `${folder}data/${name}` }
      : { kind: 'file' as const, path: `${folder}files/${name}` };
  pairs.push([aliasOf(own.path, own.kind, item), endingOf({ kind: own.kind, name: present })]);
  return [index, `aliases: { ${pairs.map(([from, to]) => `${quoted(from)}: ${quoted(to)}`).join(', ')} }`];
}

const endingOf = ({ kind, name }: { kind: 'file' | 'table'; name: string }): string =>
  kind === 'table' ? `${name}.csv` : name;

/** An earlier address as an author writes it in the item that has the file now. */
function aliasOf(path: string, kind: 'file' | 'table', item: Source['item']): string {
  const folder = itemPath(item.year, item.code);
  const own = path.startsWith(folder) ? path.slice(folder.length) : path;
  if (kind === 'table') return `${own.replace(/^data\//, '')}.csv`;
  const bare = own.replace(/^files\//, '');
  return /\.csv$/.test(bare) || !/\./.test(bare) ? own : bare;
}

const quoted = (text: string): string =>
  /^[\p{L}\p{N}/][\p{L}\p{M}\p{N}._/-]*$/u.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
