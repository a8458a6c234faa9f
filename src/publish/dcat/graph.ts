import { lookup } from '../../site/lookup.ts';
import type { Site } from '../../site/site.ts';
import { telephoneHref } from '../../thai/telephone.ts';
import { absolute, uri } from '../absolute.ts';
import { csvMetadataPath } from '../csvw.ts';
import { type Dataset, type Distribution, datasets } from '../datasets.ts';
import { schemaPath } from '../json.ts';
import { licenceOf } from '../licences.ts';
import {
  available,
  fileTypeNode,
  frequencyNode,
  languageNodes,
  mediaTypeNode,
  publicAccess,
  publisherType,
  sha256,
  themeNode,
  themeScheme,
} from './authorities.ts';
import type { Node } from './terms.ts';

/** Where the catalog is, from the site's root. Its things are named by fragments of this address in either form. */
export const catalogPath = '/catalog.jsonld';

/**
 * What is published, after DCAT-AP 3.0.1: the catalog, its datasets, each with its files, and everything that these refer to.
 * No node is blank, so that the two forms of the graph can be compared statement by statement.
 */
export function catalogGraph(site: Site): Node[] {
  const { agency } = site;
  const graph = new Graph(site);
  const all = datasets(site);
  const days = (key: 'issued' | 'modified') => all.flatMap((dataset) => dataset[key] ?? []).sort();
  graph.own({
    id: graph.name('catalog'),
    types: ['dcat:Catalog'],
    title: { th: `บัญชีชุดข้อมูลของ${agency.name.th}`, en: `Data catalogue of ${agency.name.en}` },
    description: {
      th: `ข้อมูลที่${agency.name.th}เปิดเผยตามการประเมินการเปิดเผยข้อมูลสาธารณะ (OIT)`,
      en: `What ${agency.name.en} discloses for the assessment of open data integrity and transparency (OIT).`,
    },
    publisher: publisher(graph),
    homepage: graph.use({ id: absolute(site, '/data/'), types: ['foaf:Document'] }),
    language: [graph.use(languageNodes.th), graph.use(languageNodes.en)],
    license: licence(graph, site.agency.openData ?? null),
    issued: days('issued')[0],
    modified: days('modified').at(-1),
    themeTaxonomy: graph.use(themeScheme),
    spatial: area(graph),
    dataset: all.map(({ id }) => graph.name(id)),
  });
  for (const dataset of all) addDataset(graph, dataset);
  return graph.nodes();
}

/** The nodes in the order of their making; what several refer to stands at the end, once. */
class Graph {
  readonly site: Site;
  readonly #own: Node[] = [];
  readonly #shared = new Map<string, Node>();
  constructor(site: Site) {
    this.site = site;
  }
  /** The address of a thing that is described here. */
  name(fragment: string): string {
    return `${absolute(this.site, catalogPath)}#${fragment}`;
  }
  own(node: Node): string {
    this.#own.push(node);
    return node.id;
  }
  use(node: Node): string {
    if (!this.#shared.has(node.id)) this.#shared.set(node.id, node);
    return node.id;
  }
  nodes(): Node[] {
    return [...this.#own, ...this.#shared.values()];
  }
}

function addDataset(graph: Graph, dataset: Dataset): void {
  const { site } = graph;
  const { id, table, title, description, keywords, temporal, languages, issued, modified, page, decisions } = dataset;
  graph.own({
    id: graph.name(id),
    types: ['dcat:Dataset'],
    identifier: id,
    title,
    description,
    publisher: publisher(graph),
    contactPoint: contactPoint(graph, dataset),
    keyword: keywords,
    theme: themesOf(site, dataset).map((theme) => graph.use(themeNode(theme))),
    temporal: graph.use({
      id: graph.name(`${temporal.start}/${temporal.end}`),
      types: ['dct:PeriodOfTime'],
      startDate: temporal.start,
      endDate: temporal.end,
    }),
    spatial: area(graph),
    accrualPeriodicity: decisions ? graph.use(frequencyNode(decisions.updateFrequency)) : undefined,
    accessRights: graph.use(publicAccess),
    provenance: decisions
      ? graph.use({
          id: graph.name(`provenance-${id}`),
          types: ['dct:ProvenanceStatement'],
          label: { th: decisions.source },
        })
      : undefined,
    language: languages.map((language) => graph.use(languageNodes[language])),
    issued: issued ?? undefined,
    modified: modified ?? undefined,
    landingPage: graph.use({ id: absolute(site, page), types: ['foaf:Document'] }),
    distribution: dataset.distributions.map(({ path }) => graph.name(path)),
  });
  for (const file of dataset.distributions) addDistribution(graph, dataset, file, table ? 'table' : 'item');
}

function addDistribution(graph: Graph, dataset: Dataset, file: Distribution, schema: 'table' | 'item'): void {
  const { path, name, format, mediaType, bytes, sha256: hash } = file;
  const url = absolute(graph.site, path);
  const attached = path.includes('/files/');
  const fileType = fileTypeNode(format);
  graph.own({
    id: graph.name(path),
    types: ['dcat:Distribution'],
    title: attached
      ? { th: `ไฟล์แนบ ${name}`, en: `Attachment ${name}` }
      : { th: `${dataset.title.th} (${format})`, en: `${dataset.title.en} (${format})` },
    accessURL: url,
    downloadURL: url,
    mediaType: graph.use(mediaTypeNode(mediaType)),
    format: fileType ? graph.use(fileType) : undefined,
    license: licence(graph, dataset.decisions),
    byteSize: bytes ?? undefined,
    checksum: hash ? graph.name(`sha256-${path}`) : undefined,
    availability: graph.use(available),
    conformsTo: attached ? undefined : standard(graph, file, schema),
  });
  if (hash)
    graph.own({
      id: graph.name(`sha256-${path}`),
      types: ['spdx:Checksum'],
      algorithm: graph.use(sha256),
      checksumValue: hash,
    });
}

/** What the columns or keys of a file are, which it keeps to; undefined for a workbook, which nothing describes. */
function standard(graph: Graph, { path, format }: Distribution, schema: 'table' | 'item'): string | undefined {
  const types = ['dct:Standard'] as const;
  if (format === 'JSON')
    return graph.use({ id: absolute(graph.site, schemaPath(schema)), types, title: { en: `JSON Schema: ${schema}` } });
  if (format !== 'CSV') return undefined;
  const title = { en: `CSV on the Web: ${path.split('/').at(-1)}` };
  return graph.use({ id: absolute(graph.site, csvMetadataPath(path)), types, title });
}

function publisher(graph: Graph): string {
  const { agency } = graph.site;
  const type = publisherType(agency.kind);
  return graph.use({
    id: graph.name('publisher'),
    types: ['foaf:Agent'],
    name: agency.name,
    agentType: type ? graph.use(type) : undefined,
    homepage: graph.use({ id: absolute(graph.site, '/'), types: ['foaf:Document'] }),
  });
}

function contactPoint(graph: Graph, { contact: { unit, name, email, phone } }: Dataset): string {
  return graph.use({
    id: graph.name(unit === null ? 'contact' : `contact-${unit}`),
    // A validator that knows no vocabulary but this graph cannot tell that an organization is a kind.
    types: ['vcard:Organization', 'vcard:Kind'],
    fn: name,
    hasEmail: `mailto:${encodeURI(email)}`,
    hasTelephone: telephoneHref(phone) ?? undefined,
  });
}

function area(graph: Graph): string {
  const { agency } = graph.site;
  const { th, en } = agency.openData?.area ?? agency.name;
  const known = agency.openData?.area?.uri;
  return graph.use({ id: known ? uri(known) : graph.name('area'), types: ['dct:Location'], prefLabel: { th, en } });
}

function licence(graph: Graph, decisions: Dataset['decisions']): string | undefined {
  const found = licenceOf(decisions);
  if (!found) return undefined;
  const id = found.url === null ? graph.name(`licence-${encodeURIComponent(found.title)}`) : uri(found.url);
  return graph.use({
    id,
    types: ['dct:LicenseDocument'],
    title: { [/[ก-๙]/.test(found.title) ? 'th' : 'en']: found.title },
  });
}

function themesOf(site: Site, { table, year, code }: Dataset) {
  const tables = table ? [table] : (lookup(site).content(year, code)?.tables ?? []);
  const own = tables.flatMap(({ schema }) =>
    schema === null ? [] : (site.frameworks.tables.get(schema)?.themes ?? []),
  );
  return [...new Set(['GOVE' as const, ...own])];
}
