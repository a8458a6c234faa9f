import type { TableSchema } from '../frameworks/table-schema.ts';
import type { Agency } from './agency.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { Change, DocumentFrontMatter, ItemFrontMatter } from './front-matter.ts';
import type { Ledger } from './ledger.ts';
import type { Allowance } from './personal-data.ts';
import type { Place } from './place.ts';

/** Everything the agency published, typed and resolved. Plain data. */
export interface Disclosure {
  /** Null when `agency.yaml` cannot be read. */
  agency: Agency | null;
  /** One entry per item folder that holds anything, by year and code. */
  items: ItemContent[];
  /** Item folders of which nothing is published yet, by `draft` or `publishAt` of their index; absent where there are none. */
  held?: ItemContent[];
  /** What is wrong with the content itself; an error here means that nothing is published. */
  findings: Finding[];
  /** Every address that was ever published; null where nobody keeps a ledger, or it cannot be read. */
  ledger?: Ledger | null;
  /** What the agency took back with a year, an item that its criteria do not have, or a unit: an entry for each address of the ledger. */
  withdrawn?: Withdrawn[];
  /** Null where `agency.yaml` names none. */
  logo?: Logo | null;
}

/** The agency's mark. */
export interface Logo {
  /** As the editor would type it. */
  file: string;
  path: string;
  /** Where it is on the site, from its root: `/logo.svg`. */
  address: string;
}

/** One folder `2567/o15`. */
export interface ItemContent {
  year: number;
  /** `O15` */
  code: string;
  /** The folder as the editor would type it. */
  folder: string;
  /** Null when there is no index, or when it cannot be read. */
  index: ItemIndex | null;
  /** The index is there and cannot be read: not the same as missing. */
  broken: boolean;
  documents: Document[];
  tables: Table[];
  files: Attachment[];
}

/** A Markdown text: the body without front matter, and where it starts. */
export interface Markdown {
  /** Path as the editor would type it. */
  file: string;
  /** Path on disk. */
  path: string;
  format: 'md' | 'mdx';
  body: string;
}

/** A heading of a text, with the id that the rendered page gives it. */
export interface Heading {
  depth: number;
  text: string;
  id: string;
}

/** A change and where the author wrote it. */
export type PlacedChange = Change & { place: Place };

/** A decision about personal data and where the author wrote it. */
export type PlacedAllowance = Allowance & { place: Place };

/** What the front matter of items and of documents has in common, with its places. */
interface Placed {
  /** The later of the declared day and the newest change; ISO. */
  updated?: string | undefined;
  /** Newest first. */
  changes: PlacedChange[];
  personalData: PlacedAllowance[];
  /** From when it is shown, `2024-01-15` or `2024-01-15T16:30` in Thailand. */
  publishAt?: { at: string; place: Place } | undefined;
}

export interface ItemIndex
  extends Omit<ItemFrontMatter, 'evidence' | 'aliases' | 'withdrawn' | keyof Placed>,
    Markdown,
    Placed {
  evidence: Record<string, PlacedEvidence[]>;
  /** Earlier addresses of attachments and tables; absent where there are none. */
  former?: FormerName[];
  /** Addresses that were taken back on purpose; absent where there are none. */
  withdrawn?: Withdrawn[];
  headings: Heading[];
}

/** An address of an attachment or a table that is no longer there: a path from the root, as it is on disk. */
export interface OldAddress {
  kind: 'file' | 'table';
  /** `/2567/o15/files/old.pdf`; of a table `/2567/o14/data/old`, for its page and its files. */
  path: string;
}

/** An earlier address of an attachment or a table, and what it is called now: the name in `files/`, or the table's slug. */
export interface FormerName extends OldAddress {
  name: string;
}

/** An address that was taken back on purpose, and what its page says. */
export interface Withdrawn {
  kind: OldAddress['kind'] | 'document';
  path: string;
  reason: string;
  /** ISO day. */
  date: string;
}

/** A piece of evidence and where the editor wrote it. */
export type PlacedEvidence = Evidence & { place: Place };

/** One Markdown document of an item. `slug` is its file name without ending and its address. */
export interface Document extends Omit<DocumentFrontMatter, keyof Placed>, Markdown, Placed {
  slug: string;
}

/** One cell: text as written, a number, an ISO day, month (`2024-01`) or interval (`2023-10-01/2023-12-31`), or nothing. */
export type Cell = string | number | null;

export interface TableColumn {
  name: string;
  title: { th: string; en: string };
  type: TableSchema['columns'][number]['type'];
  unit?: { th: string; en: string };
  choices?: TableSchema['columns'][number]['choices'];
  /** The column must be there, but its cells may be empty. */
  mayBeEmpty?: boolean;
}

/** One CSV table of an item. `slug` is its file name without ending. */
export interface Table {
  slug: string;
  file: string;
  /** Path on disk. */
  path?: string;
  /** The table schema it was read by; null for a table that no element asks for. */
  schema: string | null;
  columns: TableColumn[];
  rows: Record<string, Cell>[];
  /** False when a header or a cell was refused: the findings say why. */
  valid: boolean;
}

/** One file in `files/`. */
export interface Attachment {
  /** As it is on disk; what evidence and `files` name. */
  name: string;
  file: string;
  path: string;
  bytes: number;
  /** What opening it told. Absent until it was opened. */
  facts?: AttachmentFacts;
}

/** How well programs can read an attachment: `data` rows and columns, `text` words, `scanned` pictures of pages, `image`, `other`. */
export const readabilities = ['data', 'text', 'scanned', 'image', 'other'] as const;
export type Readability = (typeof readabilities)[number];

/** What is known of an attachment after opening it. Small: kept for the whole run. */
export interface AttachmentFacts {
  bytes: number;
  /** SHA-256 of its content, 64 lower-case hexadecimal digits. */
  sha256: string;
  /** The ending that its content has, such as `pdf`; null when the content tells nothing (plain text, CSV). */
  detected: string | null;
  readability: Readability;
  /** False for what nobody can open as it is: empty, damaged, or behind a password. */
  opens: boolean;
  /** Pages of a PDF, and those of them without a text layer, counted from 1. */
  pages: number | null;
  scannedPages: readonly number[];
  /** Of a picture whose size is known. */
  picture?: PictureSize;
}

/** In pixels. */
export interface PictureSize {
  width: number;
  height: number;
}
