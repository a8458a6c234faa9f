import type { Frameworks } from '../frameworks/frameworks.ts';
import type { FrameworkItem } from '../frameworks/schema.ts';

/** What the reader of an item needs to know of everything around it. */
export interface ItemContext {
  year: number;
  code: string;
  /** Path of the item folder on disk, and as the editor would type it. */
  path: string;
  folder: string;
  /** The content folder on disk: nothing outside it is read. */
  root: string;
  /** The item's criteria; null for a code whose criteria nobody has found. */
  criteria: FrameworkItem | null;
  frameworks: Frameworks;
  units: string[];
  /** Names of components that `.mdx` may use. */
  components: readonly string[];
}
