import { type Finding, finding } from '../model/finding.ts';

/**
 * How much of each thing the reader takes. Far above what an agency writes, and low enough that a file made to exhaust the
 * computer is refused in a moment. What is refused is said with the number that was found and the one that is accepted.
 */
export const limits = {
  /** Bytes of a Markdown file: some 400 pages. */
  text: 2 * 1024 * 1024,
  /** Bytes of `agency.yaml`. */
  yaml: 1024 * 1024,
  /** Bytes of a CSV file: some 200,000 rows. */
  csv: 32 * 1024 * 1024,
  /** Characters of front matter: the YAML library compares every name with every other. */
  frontMatter: 256 * 1024,
  /** Names in one YAML text. */
  names: 5_000,
  /** Lists and groups inside each other in YAML. */
  yamlDepth: 32,
  /** Lists, quotations and components inside each other in a text. */
  textDepth: 100,
  /** Signs of emphasis of one paragraph that nothing closes, and footnotes of a text. */
  textMarks: 1_000,
  /** Cells of the Markdown tables of a text: a short row is filled up to the width of its header. */
  textCells: 200_000,
  /** Cells of a CSV file. */
  cells: 4_000_000,
  /** Columns of a CSV file. */
  columns: 1_000,
} as const;

export type Limit = keyof typeof limits;

/** That something is more than the reader takes. */
export const exceeded = (
  limit: Limit,
  found: number,
  place: { file: string; line?: number | null; column?: number | null },
): Finding => finding('limit-exceeded', 'error', { ...place, params: { limit, found, most: limits[limit] } });
