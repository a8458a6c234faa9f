import { z } from 'zod';
import { agency } from '../model/agency.ts';
import { evidenceEntry } from '../model/evidence.ts';
import { documentFrontMatter, itemFrontMatter } from '../model/front-matter.ts';
import { type JsonSchema, oneOrMore, withTexts } from './json-schema.ts';

/**
 * JSON Schemas (2020-12) of what an editor writes, from the zod schemas that the reader uses. YAML gives an editor's
 * program numbers, booleans and dates where the reader takes strings, so every text may be one of those too.
 */
const schemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'string' && !jsonSchema.enum)
        Object.assign(jsonSchema, { type: ['string', 'number', 'boolean'] });
    },
  }) as JsonSchema;

/** One entry of evidence, of any kind. */
export function evidenceEntrySchema(): JsonSchema {
  const { $schema, ...entry } = schemaOf(evidenceEntry);
  return withTexts(entry, 'evidence');
}

/** What every agency writes, whatever its units, years and documents are. */
export function bareSchemas(): { agency: JsonSchema; item: JsonSchema; document: JsonSchema } {
  const item = withTexts(schemaOf(itemFrontMatter), 'item');
  // The reader takes one entry for a list of one, which zod cannot tell.
  const evidence = {
    ...item.properties?.['evidence'],
    type: ['object', 'null'],
    additionalProperties: oneOrMore(evidenceEntrySchema()),
  };
  return {
    agency: withTexts(schemaOf(agency), 'agency'),
    item: { ...item, properties: { ...item.properties, evidence } },
    document: withTexts(schemaOf(documentFrontMatter), 'document'),
  };
}
