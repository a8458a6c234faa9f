import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaNames } from '../../src/publish/json-schemas.ts';
import { operationOf } from '../../src/publish/openapi/match.ts';
import type { IndexDocument, ItemDocument, ItemsDocument, StatusDocument } from '../../src/publish/schema.ts';
import { published, textOf } from './published.ts';
import { sampleSite } from './site.ts';

const site = sampleSite();
let files: Awaited<ReturnType<typeof published>>;
beforeAll(async () => {
  files = await published(site);
});

const parsed = <Document>(path: string): Document => JSON.parse(textOf(files, path)) as Document;
const pathOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));
const item = (code: string): ItemDocument => parsed(`api/2567/${code}.json`);

describe('the published files', () => {
  it('are the feeds of the contract, an item file for every item, the tables and the attachments', () => {
    const paths = [...files.keys()];
    expect(paths.filter((path) => path.startsWith('api/') && !/\/o\d\d\.json$/.test(path))).toEqual([
      'api/index.json',
      'api/changelog.json',
      ...schemaNames.map((name) => `api/schema/1/${name}.schema.json`),
      'api/2567/items.json',
      'api/2567/items.csv',
      'api/2567/status.json',
      'api/2567/urls.csv',
      'api/2567/urls.json',
      'api/2567/urls.xlsx',
      'api/2567/ocds-report.json',
      'api/2567/items.csv-metadata.json',
      'api/2567/urls.csv-metadata.json',
    ]);
    expect(paths.filter((path) => /^api\/2567\/o\d\d\.json$/.test(path))).toHaveLength(35);
    expect(paths.filter((path) => path.startsWith('2567/'))).toEqual([
      '2567/o04/data/contacts.csv',
      '2567/o04/data/contacts.json',
      '2567/o04/data/contacts.xlsx',
      '2567/o14/data/anything.csv',
      '2567/o14/data/anything.json',
      '2567/o14/data/anything.xlsx',
      '2567/o14/data/list.csv',
      '2567/o14/data/list.json',
      '2567/o14/data/list.xlsx',
      '2567/o15/data/documents.csv',
      '2567/o15/data/documents.json',
      '2567/o15/data/documents.xlsx',
      '2567/o15/files/linked-file-bbd9be7e.pdf',
      '2567/o15/files/unnamed.bin',
      '2567/o15/files/file-767dfcaa.pdf',
      '2567/o04/data/contacts.csv-metadata.json',
      '2567/o14/data/anything.csv-metadata.json',
      '2567/o14/data/list.csv-metadata.json',
      '2567/o15/data/documents.csv-metadata.json',
      '2567/feed.xml',
      '2567/feed.json',
    ]);
  });

  it('have the same bytes every time', async () => {
    const again = await published(sampleSite());
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, content] of again)
      expect(Buffer.from(content).equals(Buffer.from(files.get(path) ?? '')), path).toBe(true);
  });

  it('are valid JSON of the schema that each names', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const schemas = [...files.keys()]
      .filter((path) => path.endsWith('.schema.json'))
      .map((path) => parsed<{ $id: string }>(path));
    for (const schema of schemas) ajv.addSchema(schema);
    // What follows the standard of somebody else has no place for the name of a schema; its rules are held elsewhere.
    const documents = [...files.keys()].filter((path) => typeof operationOf(`/${path}`)?.operation.schema === 'string');
    const used = new Set<string>();
    for (const path of documents) {
      const document = parsed<{ $schema: string; schemaVersion: number }>(path);
      const validate = ajv.getSchema(document.$schema);
      if (!validate) throw new Error(`${path}: no schema ${document.$schema}`);
      validate(document);
      expect(validate.errors, path).toBeNull();
      expect(document.schemaVersion).toBe(1);
      expect(files.has(pathOf(document.$schema)), path).toBe(true);
      used.add(document.$schema);
    }
    // The report of oit verify comes later.
    expect(schemas.map(({ $id }) => $id).filter((id) => !used.has(id))).toEqual([
      'https://sample.example.go.th/api/schema/1/link-report.schema.json',
    ]);
  });

  it('name only addresses of this site that are pages or published files', () => {
    // The examples in the description of the API are pieces of these files.
    const text = [...files]
      .filter(([path]) => path.endsWith('.json') && path !== 'openapi.json')
      .map(([, content]) => String(content))
      .join('\n');
    const urls = new Set(text.match(/https:\/\/sample\.example\.go\.th[^"\s\\]*/g));
    expect(urls.size).toBeGreaterThan(100);
    const lost = [...urls].filter((url) => !new URL(url).pathname.endsWith('/') && !files.has(pathOf(url)));
    expect(lost).toEqual([]);
  });
});

describe('index.json', () => {
  it('tells of an invented agency, its years and its feeds', () => {
    const index = parsed<IndexDocument>('api/index.json');
    expect(index.sample).toBe(true);
    expect(index.years).toMatchObject([{ year: 2567, framework: { id: 'ita-2567-local' }, state: 'open' }]);
    expect(index.feeds.map(({ name }) => name)).toEqual([
      'items.json',
      'items.csv',
      'status.json',
      'urls.csv',
      'urls.json',
      'urls.xlsx',
      'ocds.json',
      'ocds-report.json',
    ]);
    expect(index).not.toHaveProperty('licence');
  });

  it('says nothing of a sample where the agency is real', async () => {
    const real = { ...site, agency: { ...site.agency, sample: false } };
    expect(JSON.parse(textOf(await published(real), 'api/index.json'))).not.toHaveProperty('sample');
  });
});

describe('items', () => {
  it('stand with status, unit and address in the order of the framework', () => {
    const { items } = parsed<ItemsDocument>('api/2567/items.json');
    expect(items.map(({ code }) => code)).toEqual(Array.from({ length: 35 }, (_, index) => `O${index + 1}`));
    expect(items.find(({ code }) => code === 'O16')).toMatchObject({
      status: 'missing',
      score: 0,
      unit: { id: 'finance', name: { th: 'กองคลัง', en: 'Finance Division' } },
      url: 'https://sample.example.go.th/2567/o16/',
      api: 'https://sample.example.go.th/api/2567/o16.json',
      elements: { met: 0, required: 1 },
    });
    expect(items.find(({ code }) => code === 'O2')).toMatchObject({ status: 'notApplicable', score: null });
  });

  it('are the same as CSV', () => {
    const { items } = parsed<ItemsDocument>('api/2567/items.json');
    const { data, errors } = Papa.parse<Record<string, string>>(textOf(files, 'api/2567/items.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toEqual(
      items.map((one) => ({
        code: one.code,
        title_th: one.title.th,
        title_en: one.title.en,
        indicator: one.indicator,
        sub_indicator: one.subIndicator,
        status: one.status,
        score: one.score === null ? '' : String(one.score),
        unit_id: one.unit?.id ?? '',
        unit_th: one.unit?.name.th ?? '',
        unit_en: one.unit?.name.en ?? '',
        published: one.published ?? '',
        updated: one.updated ?? '',
        url: one.url,
        elements_met: String(one.elements.met),
        elements_required: String(one.elements.required),
      })),
    );
  });
});

describe('an item in full', () => {
  it('has its published documents with their files, and no draft', () => {
    const { documents, text } = item('o15');
    expect(documents).toEqual([
      {
        slug: 'winner',
        title: 'ประกาศผู้ชนะการเสนอราคา',
        lang: 'th',
        published: '2024-01-15',
        updated: null,
        period: { label: '2567-Q2', start: '2024-01-01', end: '2024-03-31' },
        unit: { id: 'finance', name: { th: 'กองคลัง', en: 'Finance Division' } },
        changes: [],
        summary: null,
        url: 'https://sample.example.go.th/2567/o15/winner/',
        files: [
          {
            name: 'ประกาศ.pdf',
            bytes: 21,
            mediaType: 'application/pdf',
            url: 'https://sample.example.go.th/2567/o15/files/file-767dfcaa.pdf',
            title: 'ประกาศผู้ชนะการเสนอราคา',
            readability: null,
            pages: null,
            scannedPages: [],
            date: '2024-01-15',
            sha256: null,
          },
        ],
      },
    ]);
    expect(text).toBe('อ่าน [ประกาศ](files/linked%20file.pdf)');
    expect([...files.values()].map(String).join('\n')).not.toContain('ร่างประกาศ');
  });

  it('has the addresses of its tables and their rows', () => {
    expect(item('o14').tables.find(({ slug }) => slug === 'list')).toMatchObject({
      schema: 'procurement-list',
      title: { th: 'รายการการจัดซื้อจัดจ้าง' },
      rows: 2,
      csv: 'https://sample.example.go.th/2567/o14/data/list.csv',
      xlsx: 'https://sample.example.go.th/2567/o14/data/list.xlsx',
    });
  });

  it('makes a URI of an address with Thai letters and signs that only browsers accept', () => {
    const [evidence] = item('o13').elements.find(({ id }) => id === 'e-service')?.evidence ?? [];
    expect(evidence?.url).toBe(
      'https://service.example.go.th/%E0%B8%9A%E0%B8%A3%E0%B8%B4%E0%B8%81%E0%B8%B2%E0%B8%A3?q=%5B1%5D%7C50%25',
    );
  });

  it('points to the heading, not to the element, where both have one name', () => {
    const structure = item('o01').elements.find(({ id }) => id === 'structure');
    expect(structure?.url).toBe('https://sample.example.go.th/2567/o01/#structure');
    expect(structure?.evidence[0]?.url).toBe('https://sample.example.go.th/2567/o01/#structure_');
  });

  it('leaves out the text of an MDX file, which is no Markdown', () => {
    expect(item('o13')).not.toHaveProperty('text');
  });

  it('says why an item does not apply, and is there for an item that is missing', () => {
    expect(item('o02').notApplicable).toBe('ไม่มีผู้บริหารฝ่ายการเมือง');
    expect(item('o16')).toMatchObject({ status: 'missing', documents: [], tables: [], files: [] });
  });
});

describe('status.json', () => {
  it('is the report of the checker for the year, with scores of two decimals', () => {
    const { assessments, today } = parsed<StatusDocument>('api/2567/status.json');
    expect(today).toBe('2024-03-01');
    expect(assessments.map(({ year }) => year)).toEqual([2567]);
    const scores = assessments.flatMap(({ forecast }) => [forecast.oit, ...Object.values(forecast.subIndicators)]);
    for (const { min, max } of scores) for (const score of [min, max]) expect(score).toBe(Number(score.toFixed(2)));
  });
});

describe('where the site is built', () => {
  it('is told in no file', async () => {
    const elsewhere = await published(sampleSite({ label: '/srv/agency/folder' }));
    for (const [path, content] of elsewhere) expect(String(content), path).not.toContain('/srv/');
    expect(textOf(elsewhere, 'api/2567/status.json')).toBe(textOf(files, 'api/2567/status.json'));
  });
});

describe('a site under a path', () => {
  it('names that path once, however the address was given', async () => {
    for (const url of [
      'https://sample.example.go.th',
      'https://sample.example.go.th/oit',
      'https://sample.example.go.th/oit/',
    ]) {
      const index = JSON.parse(
        textOf(await published({ ...site, url, base: '/oit/' }), 'api/index.json'),
      ) as IndexDocument;
      expect(index.agency.url).toBe('https://sample.example.go.th/oit/');
      expect(index.$schema).toBe('https://sample.example.go.th/oit/api/schema/1/index.schema.json');
    }
  });
});
