import type { TableSchema } from '../frameworks/table-schema.ts';
import type { Agency } from './agency.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { DocumentFrontMatter, ItemFrontMatter } from './front-matter.ts';
import type { Place } from './place.ts';

/** Everything the agency published, typed and resolved. Plain data. */
export interface Disclosure {
  /** Null when `agency.yaml` cannot be read. */
  agency: Agency | null;
  /** One entry per item folder that holds anything, by year and code. */
  items: ItemContent[];
  /** What is wrong with the content itself; an error here means that nothing is published. */
  findings: Finding[];
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

export interface ItemIndex extends Omit<ItemFrontMatter, 'evidence'>, Markdown {
  evidence: Record<string, PlacedEvidence[]>;
  headings: Heading[];
}

/** A piece of evidence and where the editor wrote it. */
export type PlacedEvidence = Evidence & { place: Place };

/** One Markdown document of an item. `slug` is its file name without ending and its address. */
export interface Document extends DocumentFrontMatter, Markdown {
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
  /** The table schema it was read by; null for a table that no element asks for. */
  schema: string | null;
  columns: TableColumn[];
  rows: Record<string, Cell>[];
  /** False when a header or a cell was refused: the findings say why. */
  valid: boolean;
}

/** One file in `files/`. */
export interface Attachment {
  name: string;
  file: string;
  path: string;
  bytes: number;
}
