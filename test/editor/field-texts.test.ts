import { describe, expect, it } from 'vitest';
import { bareSchemas } from '../../src/editor/bare-schemas.ts';
import { fieldText } from '../../src/editor/field-texts.ts';
import type { JsonSchema } from '../../src/editor/json-schema.ts';

/** Every key that may be written, by its path. */
function keysOf(schema: JsonSchema, path: string): string[] {
  const inner = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])].filter(
    (one): one is JsonSchema => typeof one === 'object',
  );
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => [
      `${path}.${name}`,
      ...keysOf(one, `${path}.${name}`),
    ]),
    ...inner.flatMap((one) => keysOf(one, path)),
  ];
}

describe('texts of keys', () => {
  it.each(Object.entries(bareSchemas()))('explain every key of %s in Thai and English', (name, schema) => {
    const keys = keysOf(schema, name);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key) => !/[\u0e00-\u0e7f]|^(LINE|IIT|EIT|OIT)/.test(fieldText(key)?.th ?? ''))).toEqual([]);
  });
});
