import { distance } from 'fastest-levenshtein';
import { type Finding, finding } from '../model/finding.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { ownerForm, ownersOf } from '../model/owner-address.ts';
import { itemPath } from '../model/paths.ts';
import type { Source } from './sources.ts';

/** What must be known of a site to say which addresses are lost. */
export interface Published {
  /** Whether something stands at an address, or says that it was withdrawn. */
  exists: (url: string) => boolean;
  sources: readonly Source[];
  /** The file of a draft, as the editor would type it, by each address that stands again when it is no draft any more. */
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
  const gone = new Set(lost.map(({ url }) => url));
  // What went together is one finding: of a year that is not declared any more, there are hundreds of addresses.
  const keyOf = ({ url }: LedgerEntry) =>
    ownersOf(url).find((owner) => gone.has(owner)) ?? unitOf(url) ?? thingOf(url).key;
  const things = [...Map.groupBy(lost, keyOf).entries()].map(([key, entries]): Lost => {
    // Of a table, the page is what people note.
    const first = (entries.find(({ url }) => url === key) ??
      entries.find(({ url }) => url.endsWith('/')) ??
      entries[0]) as LedgerEntry;
    const owner = ownerForm.test(key);
    if (owner)
      return {
        first: { ...first, url: key },
        thing: { ...other, key, name: key },
        count: entries.length,
        draft: undefined,
      };
    return { first, thing: thingOf(first.url), count: entries.length, draft: drafts.get(first.url) };
  });
  const present = presentNames(
    things.filter(({ draft }) => draft === undefined),
    fresh,
  );
  return things.map((one) => {
    const { first, thing, count, draft } = one;
    const { year, code, kind, name } = thing;
    const place = year === null || code === null ? {} : { year, item: code };
    const common = { url: first.url, seen: first.firstSeen, kind, name, urls: count };
    if (draft !== undefined)
      return finding('address-lost', 'error', { ...place, file: draft, params: { ...common, reason: 'draft' } });
    const source = present.get(one);
    if (!source) {
      const folder = code === null ? label : `${label}/${year}/${code.toLowerCase().replace(/^o(\d)$/, 'o0$1')}`;
      return finding('address-lost', 'error', { ...place, file: folder, params: { ...common, reason: 'gone' } });
    }
    const file = targetOf(thing, source);
    // One line for everything that belongs into the same file: a key may stand there once.
    const together = [...present].filter(([other, its]) => targetOf(other.thing, its) === file);
    const corrected = repair(together.map(([other, its]) => [other.thing, its]));
    // Another content in the same folder may be the next edition, or something else altogether.
    const reason = source.sha256 === first.sha256 ? 'renamed' : 'replaced';
    return finding('address-lost', 'error', {
      ...place,
      file,
      params: { ...common, reason, found: source.file, corrected },
    });
  });
}

/** A thing whose address is lost: the entry that people note, how many entries it has, and the draft that it is now. */
interface Lost {
  first: LedgerEntry;
  thing: Thing;
  count: number;
  draft: string | undefined;
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

const other = { kind: 'other', year: null, code: null } as const;

/** A unit has no page of its own: its feeds and its calendar go together. */
const unitOf = (url: string): string | undefined => (url.startsWith('/units/') ? ownersOf(url)[0] : undefined);

/** What an address was of, by its form: the page of a table and its three files are one thing. */
export function thingOf(url: string): Thing {
  const path = decodeURI(url);
  const [, year, folder, rest = ''] = /^\/(\d{4})\/o(\d\d)\/(.*)$/.exec(path) ?? [];
  const none: Thing = { ...other, key: url, name: path };
  if (year === undefined || folder === undefined) return none;
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
  return /^[^/]+\/$/.test(rest) ? thing('document', rest.slice(0, -1)) : { ...none, ...at };
}

/**
 * What each thing is called now: the same content anywhere, or else the nearest new name of its kind in its folder that is not the
 * same content as another.
 */
function presentNames(things: readonly Lost[], fresh: readonly Source[]): Map<Lost, Source> {
  const present = new Map<Lost, Source>();
  const assign = (one: Lost, candidates: readonly Source[]) => {
    const far = ({ name }: Source) => distance(name, one.thing.name);
    const source = candidates.filter(({ kind }) => kind === one.thing.kind).toSorted((a, b) => far(a) - far(b))[0];
    if (source) present.set(one, source);
  };
  const beside = ({ thing }: Lost) => fresh.filter(({ item }) => item.year === thing.year && item.code === thing.code);
  const same =
    ({ first }: Lost) =>
    (source: Source) =>
      source.sha256 === first.sha256;
  for (const one of things) assign(one, beside(one).filter(same(one)));
  for (const one of things) if (!present.has(one)) assign(one, fresh.filter(same(one)));
  for (const one of things) {
    if (present.has(one)) continue;
    const taken = new Set(present.values());
    assign(
      one,
      beside(one).filter((source) => !taken.has(source)),
    );
  }
  return present;
}

/** The file whose front matter keeps the address of a thing. */
const targetOf = ({ kind }: Thing, { item, file }: Source): string =>
  kind === 'document' ? file : (item.index?.file ?? `${item.folder}/index.md`);

/** The line to write, with the earlier names that the file has already, for things that belong into the same file. */
function repair(pairs: readonly (readonly [Thing, Source])[]): string {
  const [[{ kind }, { item, name: slug }]] = pairs as [readonly [Thing, Source]];
  const folderOf = ({ year, code }: Thing) => itemPath(year ?? 0, code ?? '');
  if (kind === 'document') {
    const earlier = item.documents.find((document) => document.slug === slug)?.aliases ?? [];
    const added = pairs.map(([thing]) => {
      const elsewhere = item.year !== thing.year || item.code !== thing.code;
      return elsewhere ? `${folderOf(thing)}${thing.name}/` : thing.name;
    });
    return `aliases: [${[...earlier, ...added].join(', ')}]`;
  }
  const former = (item.index?.former ?? []).map((one) => [aliasOf(one.path, one.kind, item), endingOf(one)]);
  const added = pairs.map(([thing, { name }]) => {
    const of = thing.kind === 'table' ? 'table' : 'file';
    const path = `${folderOf(thing)}${of === 'table' ? 'data' : 'files'}/${thing.name}`;
    return [aliasOf(path, of, item), endingOf({ kind: of, name })];
  });
  return `aliases: { ${[...former, ...added].map((pair) => pair.map(quoted).join(': ')).join(', ')} }`;
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
