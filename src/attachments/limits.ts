/** How much of one attachment is read: enough for any document that an agency makes, and not enough to stop a build. */
export interface Limits {
  /** Bytes of a file that is opened. A larger one is published, and nobody has looked inside. */
  bytes: number;
  /** Pages of a PDF that are read. */
  pages: number;
  /** Seconds for one file. */
  seconds: number;
  /** Megabytes of memory for one file. */
  memory: number;
  /** Files in a ZIP-based file. */
  entries: number;
  /** Bytes that a ZIP-based file unpacks to. */
  unpacked: number;
  /** Bytes that one packed byte may become, once a file in the archive is larger than a megabyte. */
  ratio: number;
  /** Cells of a workbook or of a CSV file. */
  cells: number;
}

const MEGABYTE = 1024 * 1024;

/** The limits of every run. */
export const limits: Limits = {
  bytes: 200 * MEGABYTE,
  pages: 3_000,
  seconds: 60,
  memory: 1_024,
  entries: 10_000,
  unpacked: 256 * MEGABYTE,
  ratio: 250,
  cells: 500_000,
};
