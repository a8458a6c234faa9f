/** Where something stands in a file that an editor wrote: the path as the editor would type it, line and column from 1. */
export interface Place {
  file: string;
  line: number | null;
  column: number | null;
}
