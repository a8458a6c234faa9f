import { DataFactory, type Quad_Object, Writer } from 'n3';
import type { Bilingual } from '../../model/bilingual.ts';
import { datatypes, type Name, type Node, prefixes, statementsOf, type Values } from './terms.ts';

const { literal, namedNode, quad } = DataFactory;
const iriOf = (name: Name): string => {
  const [prefix = '', local = ''] = name.split(':');
  return `${prefixes[prefix as keyof typeof prefixes]}${local}`;
};
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** The same graph as Turtle, statement by statement. */
export function turtle(nodes: readonly Node[]): string {
  const writer = new Writer({ prefixes });
  for (const node of nodes) {
    const subject = namedNode(node.id);
    for (const name of node.types) writer.addQuad(quad(subject, type, namedNode(iriOf(name))));
    for (const { iri, form, value } of statementsOf(node)) {
      const predicate = namedNode(iriOf(iri));
      for (const object of objectsOf(form, value)) writer.addQuad(quad(subject, predicate, object));
    }
  }
  let text = '';
  writer.end((error, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

function objectsOf(form: keyof Values, value: Values[keyof Values]): Quad_Object[] {
  switch (form) {
    case 'link':
      return [namedNode(value as string)];
    case 'links':
      return (value as readonly string[]).map((link) => namedNode(link));
    case 'texts':
      return inLanguages([value as Partial<Bilingual>]);
    case 'keywords':
      return inLanguages(value as readonly Bilingual[]);
    default:
      return [literal(String(value), namedNode(iriOf(datatypes[form])))];
  }
}

const inLanguages = (texts: readonly Partial<Bilingual>[]): Quad_Object[] =>
  texts.flatMap((text) => Object.entries(text).map(([language, words]) => literal(words, language)));
