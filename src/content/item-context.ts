import type { Frameworks } from '../frameworks/frameworks.ts';
import type { FrameworkItem } from '../frameworks/schema.ts';
import type { Sighting } from '../privacy/sighting.ts';
import type { AliasClaim } from './aliases.ts';

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
  /** Ids of the units; null when `agency.yaml` cannot be read, for then nobody knows which there are. */
  units: string[] | null;
  /** Former addresses that documents claim, of all items: judged when everything is read. */
  claims: AliasClaim[];
  /** Personal data that was seen on the way: judged when everything is read. */
  sightings: Sighting[];
  /** Names of components that `.mdx` may use. */
  components: readonly string[];
}
