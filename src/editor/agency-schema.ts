import { codesOf } from '../content/codes.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import type { Agency } from '../model/agency.ts';
import { compareItemCodes } from '../model/item-code.ts';
import { bareSchemas } from './bare-schemas.ts';
import { choiceOf, described, type JsonSchema } from './json-schema.ts';

/** The schema of `agency.yaml` with the criteria that there are, and the agency's own units where they can be read. */
export function agencySchema({ byId }: Frameworks, agency: Agency | null): JsonSchema {
  const bare = bareSchemas().agency;
  const plans = bare.properties?.['assessments'];
  const plan = plans?.items;
  const framework = {
    ...plan?.properties?.['framework'],
    type: undefined,
    ...choiceOf([...byId.values()].map(({ id, name }) => ({ value: id, text: name }))),
  };
  const codes = [...new Set([...byId.values()].flatMap(codesOf))].sort(compareItemCodes);
  const owed = { type: 'array', items: { anyOf: [{ enum: codes }, { type: ['string', 'number'] }] } };
  const responsible = {
    ...plan?.properties?.['responsible'],
    propertyNames: undefined,
    properties: Object.fromEntries((agency?.units ?? []).map(({ id, name }) => [id, { ...owed, ...described(name) }])),
    additionalProperties: owed,
  };
  const items = { ...plan, properties: { ...plan?.properties, framework, responsible } };
  return { ...bare, properties: { ...bare.properties, assessments: { ...plans, items } } };
}
