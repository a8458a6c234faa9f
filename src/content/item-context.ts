import type { Frameworks } from '../frameworks/frameworks.ts';
import type { FrameworkItem } from '../frameworks/schema.ts';
import type { Document } from '../model/disclosure.ts';
import type { Finding } from '../model/finding.ts';
import type { Sighting } from '../privacy/sighting.ts';
import type { AliasClaim } from './aliases.ts';
import type { KeptReadings } from './kept-readings.ts';

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
  /** What files said the last time. */
  kept: KeptReadings;
}

/**
 * What the reader of one text may look at, besides the text: it is read again when something has changed that was looked at.
 */
export interface Around extends Pick<ItemContext, 'year' | 'code' | 'criteria' | 'units' | 'components'> {
  /** The documents of the item. */
  documents: Pick<Document, 'slug'>[];
  /** Names of its attachments. */
  files: string[];
  /** Names of its CSV files without ending. */
  tables: string[];
}

/** What reading one text gave. Plain data: it is kept. */
export interface ReadText<Data> {
  /** Without its place on disk and its body, which begins at this character of the text; null when it cannot be used. */
  data: Data | null;
  bodyStart: number;
  findings: Finding[];
  claims: AliasClaim[];
  /** CSV files by name without ending, each with the table schema by which it is to be read. */
  schemas: [slug: string, schema: string][];
}
