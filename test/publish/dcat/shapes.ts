import type { Quad } from 'n3';
import { prefixes } from '../../../src/publish/dcat/terms.ts';

/** What DCAT-AP 3.0.1 asks of a class, written anew from its text: properties that must be there, and what others refer to. */
interface Shape {
  /** Properties of which there is at least one. */
  needs: string[];
  /** Properties of which there is at most one. */
  single?: string[];
  /** Property → the class of what it refers to, which this graph must say. */
  refers?: Record<string, string>;
  /** Property → the datatype of its literals. */
  typed?: Record<string, string>;
}

/** What we promise beyond the profile's own obligations stands here too, so that its absence is seen. */
export const shapes: Record<string, Shape> = {
  'dcat:Catalog': {
    needs: ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset', 'foaf:homepage', 'dct:language'],
    single: ['dct:publisher', 'dct:license', 'foaf:homepage', 'dct:issued', 'dct:modified'],
    refers: {
      'dct:publisher': 'foaf:Agent',
      'dcat:dataset': 'dcat:Dataset',
      'foaf:homepage': 'foaf:Document',
      'dct:language': 'dct:LinguisticSystem',
      'dct:license': 'dct:LicenseDocument',
      'dcat:themeTaxonomy': 'skos:ConceptScheme',
      'dct:spatial': 'dct:Location',
    },
  },
  'dcat:Dataset': {
    needs: [
      ...['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:keyword', 'dct:temporal'],
      ...['dct:spatial', 'dcat:theme', 'dct:identifier', 'dcat:landingPage', 'dcat:distribution', 'dct:accessRights'],
    ],
    single: ['dct:publisher', 'dct:issued', 'dct:modified', 'dct:accrualPeriodicity', 'dct:accessRights'],
    refers: {
      'dct:publisher': 'foaf:Agent',
      'dcat:contactPoint': 'vcard:Kind',
      'dct:temporal': 'dct:PeriodOfTime',
      'dct:spatial': 'dct:Location',
      'dcat:theme': 'skos:Concept',
      'dcat:landingPage': 'foaf:Document',
      'dcat:distribution': 'dcat:Distribution',
      'dct:accessRights': 'dct:RightsStatement',
      'dct:accrualPeriodicity': 'dct:Frequency',
      'dct:provenance': 'dct:ProvenanceStatement',
      'dct:language': 'dct:LinguisticSystem',
    },
    typed: { 'dct:issued': 'xsd:date', 'dct:modified': 'xsd:date' },
  },
  'dcat:Distribution': {
    needs: ['dct:title', 'dcat:accessURL', 'dcat:downloadURL', 'dcat:mediaType', 'dcat:byteSize', 'spdx:checksum'],
    single: ['dcat:mediaType', 'dct:format', 'dct:license', 'dcat:byteSize', 'spdx:checksum'],
    refers: {
      'dcat:mediaType': 'dct:MediaType',
      'dct:format': 'dct:MediaTypeOrExtent',
      'dct:license': 'dct:LicenseDocument',
      'spdx:checksum': 'spdx:Checksum',
      'dcatap:availability': 'skos:Concept',
      'dct:conformsTo': 'dct:Standard',
    },
    typed: { 'dcat:byteSize': 'xsd:nonNegativeInteger' },
  },
  'foaf:Agent': { needs: ['foaf:name'], refers: { 'dct:type': 'skos:Concept' } },
  'vcard:Kind': { needs: ['vcard:fn', 'vcard:hasEmail'] },
  'dct:PeriodOfTime': {
    needs: ['dcat:startDate', 'dcat:endDate'],
    typed: { 'dcat:startDate': 'xsd:date', 'dcat:endDate': 'xsd:date' },
  },
  'dct:Location': { needs: ['skos:prefLabel'] },
  'skos:Concept': { needs: ['skos:prefLabel'] },
  'skos:ConceptScheme': { needs: ['dct:title'] },
  'spdx:Checksum': {
    needs: ['spdx:algorithm', 'spdx:checksumValue'],
    single: ['spdx:algorithm', 'spdx:checksumValue'],
    refers: { 'spdx:algorithm': 'spdx:ChecksumAlgorithm' },
    typed: { 'spdx:checksumValue': 'xsd:hexBinary' },
  },
};

/** The whole address of a prefixed name. */
export const whole = (name: string): string =>
  name.replace(/^[^:]+:/, (prefix) => prefixes[prefix.slice(0, -1) as keyof typeof prefixes]);

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What a graph lacks of the shapes; empty where it keeps them. */
export function shapeProblems(quads: readonly Quad[]): string[] {
  const bySubject = new Map<string, Map<string, Quad['object'][]>>();
  for (const { subject, predicate, object } of quads) {
    const said = bySubject.get(subject.value) ?? new Map<string, Quad['object'][]>();
    bySubject.set(subject.value, said);
    said.set(predicate.value, [...(said.get(predicate.value) ?? []), object]);
  }
  const is = (id: string, type: string) =>
    (bySubject.get(id)?.get(rdfType) ?? []).some(({ value }) => value === whole(type));
  return [...bySubject].flatMap(([id, said]) =>
    Object.entries(shapes).flatMap(([type, { needs, single = [], refers = {}, typed = {} }]) => {
      if (!is(id, type)) return [];
      const values = (name: string) => said.get(whole(name)) ?? [];
      return [
        ...needs.filter((name) => values(name).length === 0).map((name) => `${id} has no ${name}`),
        ...single.filter((name) => values(name).length > 1).map((name) => `${id} has more than one ${name}`),
        ...Object.entries(refers).flatMap(([name, target]) =>
          values(name)
            .filter(({ value }) => !is(value, target))
            .map(({ value }) => `${value} of ${name} is no ${target}`),
        ),
        ...Object.entries(typed).flatMap(([name, datatype]) =>
          values(name)
            .filter((value) => value.termType !== 'Literal' || value.datatype.value !== whole(datatype))
            .map(({ value }) => `${value} of ${name} is no ${datatype}`),
        ),
      ];
    }),
  );
}
