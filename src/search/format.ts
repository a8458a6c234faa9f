/**
 * What the index on disk looks like: the writer and the browser read this file only. Everything is gzip, because not every
 * host compresses; the browser unpacks it itself.
 *
 * - `entry.bin`: JSON, an `Entry`
 * - `words.bin`: JSON, a `WordList`; fetched only when nothing was found
 * - `grams/0.bin` …: tokens in order, with the records that hold them (see `shard.ts`)
 * - `records/0.bin` …: lines of JSON, a `StoredRecord` each; neighbours together, because every file that is fetched costs time
 */
export const indexFolder = 'search/index';

/** Raised with every change of what is on disk or of what a token is: a script never reads an index of another format. */
export const indexFormat = 2;

/** What a result can be. The order is that of the bits in `Entry.kinds`. */
export const kinds = ['item', 'document', 'table', 'file', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** By what a search is narrowed, as in the address of the search page. */
export const filterNames = ['year', 'indicator', 'unit', 'kind', 'format'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

/** A column of values: which of `values` each record has, as an index, or as bits where it may have several. */
export interface Column {
  values: string[];
  of: number[];
}

/** In which order results are shown, as in the address of the search page. */
export const orders = ['relevance', 'date'] as const;
export type Order = (typeof orders)[number];

/** All that is known of records before their text is fetched. Records are numbered in the order in which equals are shown. */
export interface Entry {
  /** `indexFormat` of the writer. */
  layout: number;
  /** Changes when anything in the index does: files are asked for with it, so that no old one is used. */
  version: string;
  /** The first token of each shard. */
  shards: string[];
  /** The number of the first record in each file of records. */
  packs: number[];
  /** Of each record: the number of its page. Records of one page are one result. */
  pages: number[];
  /** Of each record: bits of `kinds`. An item that shows a table is both. */
  kinds: number[];
  year: Column;
  indicator: Column;
  unit: Column;
  /** Bits, because a page can offer several formats. */
  format: Column;
  /** Of each record: the number of the code of the item that it is or belongs to, 15 for O15; 0 for none. */
  code: number[];
  /** Of each record: letters of its title, folded and without the code; 0 for a part of a page. */
  lengths: number[];
  /** Of each record: the day of publication as a number, 20240115; 0 where none is known. */
  dates: number[];
}

/** A part of a page that has an address of its own: an element, or a heading. */
export interface Section {
  /** Where in the text it begins. */
  at: number;
  /** Without `#`; empty for a part without an address. */
  anchor: string;
  title: string;
  /** The title in English, where there is one. */
  also?: string;
  /** It is a table. */
  table?: boolean;
  /** The page says only that it is missing. */
  missing?: boolean;
}

/** One thing that is found: a page, some rows of a long table, or a file. */
export interface StoredRecord {
  /** Address of the page without base and language. */
  path: string;
  title: string;
  /** The title in English, where there is one. */
  also?: string;
  kind: Kind;
  year?: number;
  /** Day of publication, `YYYY-MM-DD`. */
  published?: string;
  /** Nothing is published there yet: the page says only that it is missing. */
  missing?: boolean;
  /** The text is the English one of a page of the site itself. */
  lang?: 'en';
  /** The item that a document, table or file belongs to, and the same in English. */
  item?: string;
  itemAlso?: string;
  /** Address of the file, without base. */
  file?: string;
  /** Canonical; a new line where the page has one. */
  text: string;
  /** In order of `at`. */
  sections: Section[];
}

/** Whether a record is some rows or a file of a page that has a record of its own: the title is found there. */
export const isPart = ({ kind }: StoredRecord): boolean => kind === 'table' || kind === 'file';

/** Words of the content, commonest first, for spelling. */
export interface WordList {
  words: string[];
  /** How many records have each. */
  counts: number[];
}
