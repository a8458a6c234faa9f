import { dictionary } from '../../i18n/index.ts';
import type { Site } from '../../site/site.ts';
import { absolute } from '../absolute.ts';
import { apiVersion } from '../changelog.ts';
import { licenceOf } from '../licences.ts';
import { linkReportPath } from '../link-report.ts';
import { manifestPath } from '../manifest.ts';
import { mediaType } from '../media-type.ts';
import { componentName, componentSchemas, schemaRef } from './components.ts';
import { exampleOf, tellingMatch } from './content.ts';
import { type Match, operationOf, parameters } from './match.ts';
import { type Operation, operations } from './operations.ts';

/** Where the description of the API is, from the site's root. */
export const openApiPath = '/openapi.json';

const tags = {
  api: { th: 'รายการ สถานะ และสารบัญ', en: 'Items, status and index' },
  tables: { th: 'ตารางข้อมูล', en: 'Tables' },
  standards: { th: 'มาตรฐานข้อมูลเปิด', en: 'Open data standards' },
  feeds: { th: 'ข่าวและปฏิทิน', en: 'News and calendars' },
} as const;

/**
 * `/openapi.json`: every file for programs, by OpenAPI 3.1. Only what the site has is in it, and each example is from a file of the
 * site.
 * @param paths of all files that are published, as on disk
 * @param written contents of catalogs and feeds, by path with a slash in front
 */
export async function openApi(
  site: Site,
  paths: Iterable<string>,
  written: ReadonlyMap<string, string>,
): Promise<object> {
  const matches = new Map<Operation, Match[]>();
  for (const path of new Set([...paths].map((one) => `/${one}`).concat(openApiPath, manifestPath, linkReportPath))) {
    const found = operationOf(path);
    if (found) matches.set(found.operation, [...(matches.get(found.operation) ?? []), found.match]);
  }
  const used = operations.filter((operation) => matches.has(operation));
  const shared = sharedParameters(site, [...matches.values()].flat());
  const described: Record<string, object> = {};
  for (const operation of used)
    described[operation.path] = await pathItem(site, operation, matches.get(operation) ?? [], shared, written);
  return {
    openapi: '3.1.0',
    info: info(site),
    servers: [{ url: absolute(site, '/').replace(/\/$/, ''), description: site.agency.name.th }],
    security: [],
    tags: Object.entries(tags)
      .filter(([name]) => used.some(({ tag }) => tag === name))
      .map(([name, { th, en }]) => ({ name, description: `${th} · ${en}` })),
    paths: described,
    components: {
      schemas: referenced(componentSchemas(), described),
      parameters: shared,
      responses: { NotFound: { description: 'ไม่มีไฟล์นี้ · There is no such file.' } },
    },
  };
}

function info(site: Site): object {
  const { agency } = site;
  const th = dictionary('th');
  const terms = absolute(site, '/about/licence/');
  const licence = licenceOf(agency.openData ?? null);
  const { name, email } = agency.openData?.maintainer ?? { name: agency.name.th, email: agency.contact.email };
  return {
    title: `${th.dataPage.title} ${agency.name.th}`,
    summary: `Open data and API of the ${agency.name.en}`,
    description: [
      `${th.dataPage.lead} ทุกไฟล์เป็นไฟล์คงที่ อ่านได้ด้วย GET โดยไม่ต้องใช้รหัส`,
      'Every file is static and is read with GET; there is no key and nothing to register for.',
    ].join('\n\n'),
    version: apiVersion,
    termsOfService: terms,
    contact: { name, email, url: absolute(site, '/data/') },
    license: { name: licence?.title ?? th.about.licence.title, url: licence?.url ?? terms },
  };
}

type Parameters = Record<string, object>;

const parameterName = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

function parameter(name: string, values: string[], example: string | undefined): object {
  const { description, listed, pattern } = parameters[name] ?? { description: { th: name, en: name }, listed: false };
  return {
    name,
    in: 'path',
    required: true,
    description: `${description.th} · ${description.en}`,
    schema: { type: 'string', ...(listed ? { enum: values } : { pattern: `^${pattern}$` }) },
    example,
  };
}

const valuesOf = (matches: readonly Match[], name: string): string[] =>
  [...new Set(matches.flatMap(({ params }) => params[name] ?? []))].sort();

function sharedParameters(site: Site, matches: readonly Match[]): Parameters {
  return Object.fromEntries(
    Object.keys(parameters).flatMap((name) => {
      const own = matches.filter(({ params }) => params[name] !== undefined);
      const example = tellingMatch(site, own)?.params[name];
      return own.length > 0 ? [[parameterName(name), parameter(name, valuesOf(own, name), example)]] : [];
    }),
  );
}

async function pathItem(
  site: Site,
  operation: Operation,
  matches: Match[],
  shared: Parameters,
  written: ReadonlyMap<string, string>,
): Promise<object> {
  const { id, path, tag, title, schema } = operation;
  const best = tellingMatch(site, matches);
  const example = best && (await exampleOf(site, operation, best, written));
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const content = {
    ...(schema
      ? { schema: { $ref: schemaRef(typeof schema === 'string' ? componentName(schema) : schema.name) } }
      : example !== undefined && { schema: { type: 'string' } }),
    ...(example !== undefined && { example }),
  };
  return {
    ...(names.length > 0 && {
      parameters: names.map((name) => {
        // A year without procurement has no such file: where not every value leads to one, only those that do are listed.
        const own = parameter(name, valuesOf(matches, name), best?.params[name]);
        const common = shared[parameterName(name)];
        return JSON.stringify(own) === JSON.stringify(common)
          ? { $ref: `#/components/parameters/${parameterName(name)}` }
          : own;
      }),
    }),
    get: {
      operationId: id,
      tags: [tag],
      summary: title.th,
      description: title.en,
      responses: {
        200: { description: title.th, content: { [mediaType(path)]: content } },
        404: { $ref: '#/components/responses/NotFound' },
      },
    },
  };
}

/** The components that something refers to, directly or through others. */
function referenced(schemas: Record<string, object>, paths: object): Record<string, object> {
  const names = new Set<string>();
  const visit = (value: unknown) => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"/]+)"/g)) {
      if (names.has(name)) continue;
      names.add(name);
      visit(schemas[name]);
    }
  };
  visit(paths);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => names.has(name)));
}
