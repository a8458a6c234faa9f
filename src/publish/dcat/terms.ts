import type { Bilingual } from '../../model/bilingual.ts';

/** The vocabularies of DCAT-AP 3.0.1, by the prefixes that it writes itself. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  dcatap: 'http://data.europa.eu/r5r/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
export type Name = `${keyof typeof prefixes}:${string}`;

/** What a property holds. Every text says its language. */
export interface Values {
  texts: Partial<Bilingual>;
  keywords: readonly Bilingual[];
  link: string;
  links: readonly string[];
  /** ISO day. */
  day: string;
  whole: number;
  /** Hexadecimal digits. */
  hex: string;
  plain: string;
}

/** The properties that the catalog uses, by their names in JSON-LD: one list for the context, the types and the Turtle. */
export const terms = {
  title: { iri: 'dct:title', form: 'texts' },
  description: { iri: 'dct:description', form: 'texts' },
  publisher: { iri: 'dct:publisher', form: 'link' },
  homepage: { iri: 'foaf:homepage', form: 'link' },
  name: { iri: 'foaf:name', form: 'texts' },
  agentType: { iri: 'dct:type', form: 'link' },
  language: { iri: 'dct:language', form: 'links' },
  license: { iri: 'dct:license', form: 'link' },
  issued: { iri: 'dct:issued', form: 'day' },
  modified: { iri: 'dct:modified', form: 'day' },
  themeTaxonomy: { iri: 'dcat:themeTaxonomy', form: 'link' },
  dataset: { iri: 'dcat:dataset', form: 'links' },
  identifier: { iri: 'dct:identifier', form: 'plain' },
  contactPoint: { iri: 'dcat:contactPoint', form: 'link' },
  keyword: { iri: 'dcat:keyword', form: 'keywords' },
  theme: { iri: 'dcat:theme', form: 'links' },
  temporal: { iri: 'dct:temporal', form: 'link' },
  startDate: { iri: 'dcat:startDate', form: 'day' },
  endDate: { iri: 'dcat:endDate', form: 'day' },
  spatial: { iri: 'dct:spatial', form: 'link' },
  accrualPeriodicity: { iri: 'dct:accrualPeriodicity', form: 'link' },
  accessRights: { iri: 'dct:accessRights', form: 'link' },
  provenance: { iri: 'dct:provenance', form: 'link' },
  landingPage: { iri: 'dcat:landingPage', form: 'link' },
  distribution: { iri: 'dcat:distribution', form: 'links' },
  accessURL: { iri: 'dcat:accessURL', form: 'link' },
  downloadURL: { iri: 'dcat:downloadURL', form: 'link' },
  mediaType: { iri: 'dcat:mediaType', form: 'link' },
  format: { iri: 'dct:format', form: 'link' },
  byteSize: { iri: 'dcat:byteSize', form: 'whole' },
  checksum: { iri: 'spdx:checksum', form: 'link' },
  algorithm: { iri: 'spdx:algorithm', form: 'link' },
  checksumValue: { iri: 'spdx:checksumValue', form: 'hex' },
  availability: { iri: 'dcatap:availability', form: 'link' },
  conformsTo: { iri: 'dct:conformsTo', form: 'link' },
  fn: { iri: 'vcard:fn', form: 'texts' },
  hasEmail: { iri: 'vcard:hasEmail', form: 'link' },
  hasTelephone: { iri: 'vcard:hasTelephone', form: 'link' },
  label: { iri: 'rdfs:label', form: 'texts' },
  prefLabel: { iri: 'skos:prefLabel', form: 'texts' },
  inScheme: { iri: 'skos:inScheme', form: 'link' },
} as const satisfies Record<string, { iri: Name; form: keyof Values }>;
export type Term = keyof typeof terms;

/** One thing of the graph: its address, its classes, and what is said of it. What is not known is left out. */
export type Node = { id: string; types: readonly Name[] } & {
  [Key in Term]?: Values[(typeof terms)[Key]['form']] | undefined;
};

/** The datatype of a form of literals that are no text. */
export const datatypes = {
  day: 'xsd:date',
  whole: 'xsd:nonNegativeInteger',
  hex: 'xsd:hexBinary',
  plain: 'xsd:string',
} as const satisfies Partial<Record<keyof Values, Name>>;

/** What a node says, in the order in which it was written. */
export function statementsOf(node: Node): { term: Term; iri: Name; form: keyof Values; value: Values[keyof Values] }[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'id' || key === 'types' || value === undefined) return [];
    const term = key as Term;
    return [{ term, ...terms[term], value: value as Values[keyof Values] }];
  });
}
