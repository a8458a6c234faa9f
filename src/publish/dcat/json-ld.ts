import type { Bilingual } from '../../model/bilingual.ts';
import { datatypes, type Node, prefixes, statementsOf, terms, type Values } from './terms.ts';

/** A graph as JSON-LD 1.1 with its context inside: nothing has to be fetched to read it. */
export function jsonLd(nodes: readonly Node[]): object {
  return {
    '@context': {
      ...prefixes,
      ...Object.fromEntries(
        Object.entries(terms).map(([term, { iri, form }]) => [term, { '@id': iri, ...kindOf(form) }]),
      ),
    },
    '@graph': nodes.map((node) => ({
      '@id': node.id,
      '@type': node.types.length === 1 ? node.types[0] : node.types,
      ...Object.fromEntries(statementsOf(node).map(({ term, form, value }) => [term, jsonOf(form, value)])),
    })),
  };
}

function kindOf(form: keyof Values): object {
  if (form === 'texts' || form === 'keywords') return { '@container': '@language' };
  return { '@type': form === 'link' || form === 'links' ? '@id' : datatypes[form] };
}

function jsonOf(form: keyof Values, value: Values[keyof Values]): unknown {
  if (form !== 'keywords') return value;
  const keywords = value as readonly Bilingual[];
  return { th: keywords.map(({ th }) => th), en: keywords.map(({ en }) => en) };
}
