import { type Entry, indexFormat, type StoredRecord, type WordList } from './format.ts';
import { nameBeginning, wholeName } from './names.ts';
import { type Postings, type Shard, unpackPostings, unpackShard } from './shard.ts';

/** Fetches a file of the index, unpacked; `version` is that of the entry, or none for the entry itself. */
export type ReadFile = (name: string, version?: string) => Promise<Uint8Array>;

/** Records by their names, with what each name is there: `weights.title` or `weights.section`. */
export interface Named {
  /** The name is the query. */
  whole: Map<number, number>;
  /** It begins with the query; of very many, only some. */
  beginning: Map<number, number>;
}

/** An index whose files are fetched as they are needed, each once. */
export interface Index {
  entry: Entry;
  /** Records that hold a token that begins with this one, ascending; a record with several counts for the best. */
  startingWith(token: string): Promise<Postings>;
  /** What is named so, or so far. One file tells. */
  named(folded: string): Promise<Named>;
  record(number: number): Promise<StoredRecord>;
  words(): Promise<WordList>;
}

const text = new TextDecoder();

/**
 * Opens an index: fetches its entry.
 * @throws Error when it is of another format than this program reads
 */
export async function openIndex(read: ReadFile): Promise<Index> {
  const json = async <Value>(name: string, version?: string): Promise<Value> =>
    JSON.parse(text.decode(await read(name, version))) as Value;
  const entry = await json<Entry>('entry');
  const { version, shards, packs } = entry;
  if (entry.layout !== indexFormat) throw new Error(`search index of format ${entry.layout}, not ${indexFormat}`);
  const shard = once(async (number: number): Promise<Shard> => unpackShard(await read(`grams/${number}`, version)));
  const pack = once(async (number: number) => text.decode(await read(`records/${number}`, version)).split('\n'));
  const words = once(() => json<WordList>('words', version));
  return {
    entry,
    async startingWith(token) {
      const first = Math.max(0, lastNotAfter(shards, token));
      const numbers = [first];
      while (shards[(numbers.at(-1) ?? 0) + 1]?.startsWith(token)) numbers.push((numbers.at(-1) ?? 0) + 1);
      const parts = await Promise.all(numbers.filter((number) => number < shards.length).map(shard));
      return merge(
        parts.flatMap((part) => listsOf(part, token)),
        entry.pages.length,
      );
    },
    async named(folded) {
      const [all, whole] = [nameBeginning(folded), wholeName(folded)];
      const first = Math.max(0, lastNotAfter(shards, whole));
      const found = await shard(first);
      // A file that ends before the first such name is followed by one that begins with it.
      const next =
        shards[first + 1]?.startsWith(all) && listsOf(found, all).length === 0 ? await shard(first + 1) : found;
      const of = (start: string) => byRecord(merge(listsOf(next, start), entry.pages.length));
      return { whole: of(whole), beginning: of(all) };
    },
    record: once(async (number: number) => {
      const place = lastNotAfter(packs, number);
      const lines = await pack(place);
      return JSON.parse(lines[number - (packs[place] ?? 0)] ?? 'null') as StoredRecord;
    }),
    words: () => words(0),
  };
}

const byRecord = (postings: Postings): Map<number, number> =>
  new Map(Array.from(postings, (posting) => [posting >>> 2, posting & 3]));

function once<Value>(make: (number: number) => Promise<Value>): (number: number) => Promise<Value> {
  const made = new Map<number, Promise<Value>>();
  return (number) => {
    const known = made.get(number);
    if (known) return known;
    const value = make(number);
    made.set(number, value);
    // What could not be fetched is asked for again next time.
    value.catch(() => made.delete(number));
    return value;
  };
}

/** The place of the last of sorted values that is not after one; -1 when all are. */
function lastNotAfter<Value extends string | number>(sorted: readonly Value[], wanted: Value): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Value) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function listsOf({ tokens, lists }: Shard, start: string): Uint8Array[] {
  let at = lastNotAfter(tokens, start);
  if (at < 0 || tokens[at] !== start) at += 1;
  const found: Uint8Array[] = [];
  while (tokens[at]?.startsWith(start)) found.push(lists[at++] as Uint8Array);
  return found;
}

/** @param records how many there are */
function merge(packed: readonly Uint8Array[], records: number): Postings {
  const lists = packed.map(unpackPostings);
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  // One place for each record: a short beginning has hundreds of lists, and most records.
  const best = new Int32Array(records);
  for (const list of lists)
    for (const posting of list) best[posting >>> 2] = Math.max(best[posting >>> 2] ?? 0, posting + 1);
  return best.filter((posting) => posting > 0).map((posting) => posting - 1);
}
