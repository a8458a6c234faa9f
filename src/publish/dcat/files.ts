import type { Site } from '../../site/site.ts';
import type { PublishedFile } from '../index.ts';
import { json } from '../json.ts';
import { catalogGraph, catalogPath } from './graph.ts';
import { jsonLd } from './json-ld.ts';
import { turtle } from './turtle.ts';

/** `/catalog.jsonld` and `/catalog.ttl`: one graph in two forms. */
export function catalogFiles(site: Site): PublishedFile[] {
  const nodes = catalogGraph(site);
  return [
    { path: catalogPath.slice(1), content: json(jsonLd(nodes)) },
    { path: 'catalog.ttl', content: turtle(nodes) },
  ];
}
