/** A file that a command is about to write into the content folder. It must not be there yet. */
export interface DraftFile {
  /** From the content folder, with `/`: `2567/o15/index.md`. */
  path: string;
  /** What stands in it, or the file on disk that is copied. */
  content: { text: string } | { copyOf: string };
}
