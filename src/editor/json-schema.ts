import type { Bilingual } from '../model/bilingual.ts';
import { fieldText } from './field-texts.ts';

/** A JSON Schema as plain data. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[] | undefined;
  additionalProperties?: boolean | JsonSchema;
}

/** A text as editors show it on hover and beside a suggestion: Thai first. */
export const described = ({ th, en }: Bilingual): JsonSchema => ({
  description: `${th}\n\n${en}`,
  markdownDescription: `${th}\n\n*${en}*`,
});

/** A schema in which every key that has a text says it. */
export function withTexts(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, anyOf, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => {
          const text = fieldText(`${path}.${name}`);
          return [name, { ...withTexts(inner, `${path}.${name}`), ...(text && described(text)) }];
        }),
      ),
    }),
    ...(items && { items: withTexts(items, path) }),
    ...(anyOf && { anyOf: anyOf.map((one) => withTexts(one, path)) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: withTexts(additionalProperties, path) }),
  };
}

/** Values to choose from, each with a text. */
export const choiceOf = (choices: readonly { value: string; text: Bilingual }[]): JsonSchema => ({
  anyOf: choices.map(({ value, text }) => ({ const: value, title: text.th, ...described(text) })),
});

/** Values that are there already, and any other text: what an editor is about to add is no mistake. */
export const knownOr = (values: readonly string[]): JsonSchema =>
  values.length === 0 ? { type: 'string' } : { anyOf: [{ enum: [...values] }, { type: 'string' }] };

/** One or a list of them, as evidence may be written. */
export const oneOrMore = (schema: JsonSchema): JsonSchema => ({
  anyOf: [schema, { type: 'array', minItems: 1, items: schema }],
});
