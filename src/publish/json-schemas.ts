import { z } from 'zod';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { schemaPath } from './json.ts';
import { documents, type SchemaName } from './schema.ts';

/** The names of the JSON Schemas that are published, sorted. */
export const schemaNames = (Object.keys(documents) as SchemaName[]).sort();

/** `/api/schema/<version>/<name>.schema.json`: JSON Schema, draft 2020-12. Its `$id` is its own address. */
export function jsonSchema(site: Site, name: SchemaName): object {
  const { $schema, ...schema } = z.toJSONSchema(documents[name], { target: 'draft-2020-12' });
  return { $schema, $id: absolute(site, schemaPath(name)), ...schema };
}
