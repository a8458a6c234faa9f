import { z } from 'zod';
import { agency } from '../model/agency.ts';
import { documentFrontMatter, itemFrontMatter } from '../model/front-matter.ts';

/**
 * JSON Schemas (2020-12) of what an editor writes, from the zod schemas that the reader uses. YAML gives an editor's
 * program numbers, booleans and dates where the reader takes strings, so every text may be one of those too.
 */
export function editorSchemas(): Record<string, object> {
  const schemas = { agency, item: itemFrontMatter, document: documentFrontMatter };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any',
        override: ({ jsonSchema }) => {
          if (jsonSchema.type === 'string' && !jsonSchema.enum)
            Object.assign(jsonSchema, { type: ['string', 'number', 'boolean'] });
        },
      }),
    ]),
  );
}
