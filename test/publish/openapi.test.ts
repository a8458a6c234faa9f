import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { changelog } from '../../src/publish/changelog.ts';
import { itemFeedPath } from '../../src/publish/items.ts';
import { schemaNames } from '../../src/publish/json-schemas.ts';
import { operationOf } from '../../src/publish/openapi/match.ts';
import { operations } from '../../src/publish/openapi/operations.ts';
import type { ItemDocument } from '../../src/publish/schema.ts';
import { published, textOf } from './published.ts';
import { sampleSite } from './site.ts';

interface Parameter {
  name: string;
  schema: { enum?: string[]; pattern?: string };
  example: string;
}
type Reference<Target> = Target | { $ref: string };
interface OpenApi {
  openapi: string;
  info: { title: string; version: string; license: { name: string }; contact: { email: string } };
  servers: { url: string }[];
  paths: Record<
    string,
    {
      parameters?: Reference<Parameter>[];
      get: {
        operationId: string;
        responses: {
          200: { content: Record<string, { schema?: { $ref?: string; type?: string }; example?: unknown }> };
        };
      };
    }
  >;
  components: { schemas: Record<string, object>; parameters: Record<string, Parameter> };
}

const site = sampleSite();
let files: Awaited<ReturnType<typeof published>>;
let api: OpenApi;
beforeAll(async () => {
  files = await published(site);
  api = JSON.parse(textOf(files, 'openapi.json')) as OpenApi;
});

const data = () => [...files.keys()].filter((path) => !path.includes('/files/') && !/\.txt$|(^|\/)sitemap/.test(path));
const media = (path: string) => Object.entries(api.paths[path]?.get.responses[200].content ?? {});

describe('the description of the API', () => {
  it('has a path for every file, and a file for every path', () => {
    const unknown = data().filter((path) => !api.paths[operationOf(`/${path}`)?.operation.path ?? '']);
    expect(unknown, 'add these files to src/publish/openapi/operations.ts').toEqual([]);
    const used = new Set(data().map((path) => operationOf(`/${path}`)?.operation.path));
    // Written by oit verify into a site that is there.
    expect(Object.keys(api.paths).filter((path) => !used.has(path))).toEqual(['/link-report.json']);
  });

  it('has each operation once', () => {
    for (const key of ['id', 'path'] as const)
      expect(new Set(operations.map((one) => one[key])).size).toBe(operations.length);
  });

  it('gives examples that fit their schemas', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'https://example.org/api', components: { schemas: api.components.schemas } });
    let count = 0;
    for (const path of Object.keys(api.paths)) {
      for (const [, { schema, example }] of media(path)) {
        if (!schema || !('example' in (media(path)[0]?.[1] ?? {}))) continue;
        const validate = ajv.compile(schema.$ref ? { $ref: `https://example.org/api${schema.$ref}` } : schema);
        validate(example);
        expect(validate.errors, path).toBeNull();
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(20);
  });

  it('takes its examples from the site', () => {
    const example = media('/api/{year}/{item}.json')[0]?.[1].example as ItemDocument;
    const whole = JSON.parse(textOf(files, itemFeedPath(2567, example.code).slice(1))) as ItemDocument;
    expect(example).toMatchObject({ title: whole.title, url: whole.url, status: whole.status });
    expect(example.tables.map(({ csv }) => csv)).toEqual(whole.tables.slice(0, 1).map(({ csv }) => csv));
  });

  it('names parameters that lead to a file', () => {
    for (const [path, { parameters = [] }] of Object.entries(api.paths)) {
      const resolved = parameters.map((one): Parameter => {
        const shared = '$ref' in one ? api.components.parameters[one.$ref.split('/').at(-1) ?? ''] : one;
        if (!shared) throw new Error(`no parameter for ${path}`);
        return shared;
      });
      const filled = resolved.reduce((rest, { name, example }) => rest.replace(`{${name}}`, example), path);
      expect(files.has(filled.slice(1)) || filled === '/link-report.json', filled).toBe(true);
      for (const { schema, example } of resolved) if (schema.enum) expect(schema.enum).toContain(example);
    }
  });

  it('refers only to what it has, and has nothing twice', () => {
    const text = JSON.stringify(api);
    const names = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name));
    expect([...names].sort()).toEqual(Object.keys(api.components.schemas).sort());
    expect(text).not.toMatch(/\$defs|__shared/);
  });

  it('says whose it is and which version', () => {
    expect(api).toMatchObject({
      openapi: '3.1.0',
      info: { version: changelog[0].version, contact: { email: 'info@sample.example.go.th' } },
      servers: [{ url: 'https://sample.example.go.th' }],
    });
  });

  it('knows the path under which the site is served', async () => {
    const moved = JSON.parse(textOf(await published({ ...site, base: '/oit/' }), 'openapi.json')) as OpenApi;
    expect(moved.servers).toMatchObject([{ url: 'https://sample.example.go.th/oit' }]);
    expect(Object.keys(moved.paths)).toEqual(Object.keys(api.paths));
  });

  it('describes every document of ours', () => {
    const used = new Set(operations.map(({ schema }) => schema).filter((schema) => typeof schema === 'string'));
    expect([...used].sort()).toEqual(schemaNames);
  });
});
