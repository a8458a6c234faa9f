import { z } from 'zod';
import { documents, parts, type SchemaName } from '../schema.ts';
import { operations, type Standard } from './operations.ts';

type Schema = Record<string, unknown>;

/** The name of a kind of document among the components. @example componentName('ocds-report') // 'OcdsReport' */
export const componentName = (name: SchemaName): string =>
  name.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());

/** Where a component is, for `$ref`. */
export const schemaRef = (name: string): string => `#/components/schemas/${name}`;

/** Every document of ours and what several of them share, from the schemas that the documents are typed by. */
export function componentSchemas(): Record<string, Schema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(parts)) registry.add(schema, { id });
  for (const name of Object.keys(documents) as SchemaName[]) registry.add(documents[name], { id: componentName(name) });
  const { schemas } = z.toJSONSchema(registry, { target: 'draft-2020-12', uri: schemaRef });
  const own = Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema as Schema] as const);
  return Object.fromEntries([...own, ...standards()].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Documents of other standards: what they are, and where that is written. */
function standards(): [string, Schema][] {
  const used = operations.flatMap(({ schema }) => (typeof schema === 'object' ? [schema] : []));
  const byName = new Map(used.map((standard): [string, Standard] => [standard.name, standard]));
  return [...byName.values()].map(({ name, title, url, type }) => [
    name,
    { type, title, ...(type === 'array' && { items: { type: 'object' } }), externalDocs: { url } },
  ]);
}
