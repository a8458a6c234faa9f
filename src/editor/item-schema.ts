import type { ElementContext } from '../drafts/element-lines.ts';
import { type Element, isPart } from '../frameworks/schema.ts';
import type { Unit } from '../model/agency.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { evidenceKinds } from '../model/evidence-kind.ts';
import { bareSchemas, evidenceEntrySchema } from './bare-schemas.ts';
import { elementText } from './element-text.ts';
import { choiceOf, described, type JsonSchema, knownOr, oneOrMore } from './json-schema.ts';

/** What the schemas of one item are made for. */
export interface ItemSchemaContext extends ElementContext {
  units: readonly Unit[];
  /** What its folder holds; null while there is nothing. */
  item: ItemContent | null;
}

/** Schemas of the front matter of an item's index and of its documents: exactly its elements, and the names that exist. */
export function itemSchemas(context: ItemSchemaContext): { index: JsonSchema; document: JsonSchema } {
  const bare = bareSchemas();
  const { criteria, year, units, item } = context;
  const evidence: JsonSchema = {
    ...bare.item.properties?.['evidence'],
    additionalProperties: false,
    properties: Object.fromEntries(criteria.elements.map((element) => [element.id, elementSchema(element, context)])),
  };
  const title = `${criteria.code} ${year}: ${criteria.title.th}`;
  const unit = unitSchema(units, bare.item);
  return {
    index: { ...bare.item, title, properties: { ...bare.item.properties, unit, evidence } },
    document: {
      ...bare.document,
      title,
      properties: {
        ...bare.document.properties,
        unit,
        files: { ...bare.document.properties?.['files'], items: knownOr(item?.files.map(({ name }) => name) ?? []) },
      },
    },
  };
}

function unitSchema(units: readonly Unit[], { properties }: JsonSchema): JsonSchema {
  const { description, markdownDescription } = properties?.['unit'] ?? {};
  return { description, markdownDescription, ...choiceOf(units.map(({ id, name }) => ({ value: id, text: name }))) };
}

function elementSchema(element: Element, context: ItemSchemaContext): JsonSchema {
  const entry = evidenceEntrySchema();
  const accepted: readonly string[] = isPart(element) ? evidenceKinds : element.accepts;
  const refused = evidenceKinds.filter((kind) => !accepted.includes(kind));
  const kept = Object.entries(entry.properties ?? {}).filter(([name]) => !refused.some((kind) => kind === name));
  const properties = Object.fromEntries(
    kept.map(([name, schema]) => [name, { ...schema, ...namesFor(name, context.item) }]),
  );
  return {
    ...described(elementText(element, context)),
    ...oneOrMore({ ...entry, properties }),
  };
}

/** What a kind of evidence may name in the item's folder. */
function namesFor(kind: string, item: ItemContent | null): JsonSchema {
  const slugs = item?.documents.map(({ slug }) => slug) ?? [];
  switch (kind) {
    case 'document':
      return named(knownOr(slugs));
    case 'documents':
      return named({ anyOf: [{ const: 'all' }, { type: 'array', minItems: 1, items: knownOr(slugs) }] });
    case 'file':
      return named(knownOr(item?.files.map(({ name }) => name) ?? []));
    case 'data':
      return named(knownOr(item?.tables.map(({ slug }) => `${slug}.csv`) ?? []));
    case 'section':
      return named(knownOr(item?.index?.headings.map(({ text }) => text) ?? []));
    default:
      return {};
  }
}

/** Takes the place of what was said of the value before. */
const named = (schema: JsonSchema): JsonSchema => ({ type: undefined, anyOf: undefined, ...schema });
