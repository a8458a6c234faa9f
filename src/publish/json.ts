import { schemaVersion } from '../model/schema-version.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import type { SchemaName } from './schema.ts';

/** Where the JSON Schema of a kind of document is published, from the site's root; another version has another address. */
export const schemaPath = (name: SchemaName): string => `/api/schema/${schemaVersion}/${name}.schema.json`;

/** How every document begins: its schema, and the version of that. */
export const head = (site: Site, name: SchemaName): { $schema: string; schemaVersion: typeof schemaVersion } => ({
  $schema: absolute(site, schemaPath(name)),
  schemaVersion,
});

/** A document as it is published: indented, so that a person can read it and a diff shows what changed. */
export const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
