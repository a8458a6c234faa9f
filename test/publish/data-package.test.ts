import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenData } from '../../src/model/open-data.ts';
import { licences } from '../../src/model/open-data.ts';
import { type CsvMetadata, csvMetadataPath } from '../../src/publish/csvw.ts';
import { type DataPackage, dataPackage } from '../../src/publish/data-package.ts';
import type { Site } from '../../src/site/site.ts';
import { csvwProblems } from './csvw-problems.ts';
import { dataPackageProblems } from './data-package-problems.ts';
import { siteOf } from './folder-site.ts';
import { published, textOf } from './published.ts';
import { sampleSite } from './site.ts';

type Files = Map<string, string | Uint8Array>;

const fixtures = join(import.meta.dirname, '../fixtures');
const sites: Record<string, Site> = {
  'the sample': siteOf(join(import.meta.dirname, '../../content')),
  'a district': siteOf(join(fixtures, 'prawet-2567')),
  'a local government': siteOf(join(fixtures, 'khlongprap-2567')),
  'a small municipality': sampleSite(),
};
const files: Record<string, Files> = {};
beforeAll(async () => {
  for (const [name, site] of Object.entries(sites)) files[name] = await published(site);
}, 60_000);

const filesOf = (name: string): Files => files[name] ?? new Map();
const packageOf = (name: string) => JSON.parse(textOf(filesOf(name), 'datapackage.json')) as DataPackage;
const resourceOf = (name: string, path: string) => packageOf(name).resources.find((resource) => resource.path === path);

/** Every way to leave out one key of a document, by its path; of the entries of a list, only the first counts. */
function withoutOneKey(document: unknown, path: string[] = []): [string, unknown][] {
  if (typeof document !== 'object' || document === null) return [];
  const keys = Array.isArray(document) ? Object.keys(document).slice(0, 1) : Object.keys(document);
  return keys.flatMap((key) => {
    const value = (document as Record<string, unknown>)[key];
    const inside = withoutOneKey(value, [...path, key]).map(([where, changed]): [string, unknown] => [
      where,
      Array.isArray(document)
        ? document.map((entry, index) => (String(index) === key ? changed : entry))
        : { ...document, [key]: changed },
    ]);
    if (Array.isArray(document)) return inside;
    const { [key]: _, ...rest } = document as Record<string, unknown>;
    return [[[...path, key].join('.'), rest] as [string, unknown], ...inside];
  });
}

describe('datapackage.json', () => {
  it.each(Object.keys(sites))('describes every CSV file of %s as it is', (name) => {
    expect(dataPackageProblems(packageOf(name), filesOf(name))).toEqual([]);
  });

  it('cannot lose what is mandatory without this being noticed', () => {
    const name = 'the sample';
    const { resources, ...rest } = packageOf(name);
    const [first] = resources.filter(({ path }) => path.startsWith('2567/o14/'));
    const small = { ...rest, resources: [first] };
    const only = new Map([...filesOf(name)].filter(([path]) => path === first?.path));
    expect(dataPackageProblems(small, only)).toEqual([]);
    const unnoticed = withoutOneKey(small)
      .filter(([, changed]) => dataPackageProblems(changed, only).length === 0)
      .map(([path]) => path);
    // What an agency may leave undecided, and what narrows a column.
    expect(unnoticed).toEqual([
      'licenses',
      'licenses.0.name',
      'licenses.0.path',
      'contributors.0.path',
      'contributors.0.email',
      'resources.0.licenses',
      'resources.0.licenses.0.name',
      'resources.0.licenses.0.path',
    ]);
  });

  it('says of a column what its kind of table promises', () => {
    const { schema } = resourceOf('the sample', '2567/o14/data/procurement.csv') ?? {};
    const field = (name: string) => schema?.fields.find((one) => one.name === name);
    expect(field('allocated_budget')).toEqual({
      name: 'allocated_budget',
      type: 'number',
      title: 'วงเงินงบประมาณที่ได้รับจัดสรร',
      description: 'วงเงินงบประมาณที่ได้รับจัดสรร (บาท) · Allocated budget (baht)',
      constraints: { required: true, minimum: 0 },
    });
    expect(field('egp_number')).toMatchObject({ type: 'string', constraints: { pattern: expect.any(String) } });
    expect(field('status')?.constraints?.enum).toContain('completed');
    expect(field('status')?.categories).toContainEqual({ value: 'completed', label: 'สิ้นสุดระยะสัญญา' });
    expect(resourceOf('the sample', '2567/o12/data/service-statistics.csv')?.schema).toMatchObject({
      primaryKey: ['month', 'channel', 'service'],
      fields: expect.arrayContaining([expect.objectContaining({ name: 'month', type: 'yearmonth' })]),
    });
  });

  it('has the terms that are decided, for all and for an item', () => {
    const licence = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' };
    expect(packageOf('the sample').licenses).toMatchObject([licence]);
    expect(resourceOf('the sample', '2567/o14/data/procurement.csv')).toMatchObject({
      licenses: [licence],
      sources: [{ title: 'ระบบจัดซื้อจัดจ้างภาครัฐ (e-GP)' }],
    });
    const undecided = packageOf('a small municipality');
    expect(undecided).not.toHaveProperty('licenses');
    for (const resource of undecided.resources) expect(resource).not.toHaveProperty('licenses');
  });

  it.each(licences)('names the licence %s in a way that the standard takes, or none', (licence) => {
    const site = sampleSite();
    const openData = { licence, licenceOther: 'ใช้ได้เมื่ออ้างอิงที่มา', source: 'ทะเบียน', items: {} } as unknown as OpenData;
    const { licenses } = dataPackage({ ...site, agency: { ...site.agency, openData } });
    if (licence === 'License not specified') expect(licenses).toBeUndefined();
    else expect(licenses?.[0]).toMatchObject({ path: expect.stringMatching(/^https:/), title: expect.any(String) });
  });

  it('tells how a text that looks like a formula is written', () => {
    const { description } = packageOf('the sample');
    expect(description).toContain("has one ' in front of it");
    expect(description).toContain("มีเครื่องหมาย ' นำหน้าหนึ่งตัว");
  });

  it('has no sizes while nothing is written', () => {
    for (const resource of dataPackage(sampleSite()).resources) {
      expect(resource).not.toHaveProperty('bytes');
      expect(resource).not.toHaveProperty('hash');
    }
  });
});

describe('metadata beside a CSV file', () => {
  it.each(Object.keys(sites))('are there for every CSV file of %s and true', (name) => {
    const paths = [...filesOf(name).keys()].filter((path) => path.endsWith('.csv'));
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      const beside = csvMetadataPath(path);
      const document = JSON.parse(textOf(filesOf(name), beside)) as CsvMetadata;
      expect(csvwProblems(document, beside, filesOf(name)), beside).toEqual([]);
    }
  });

  it('cannot lose what is mandatory without this being noticed', () => {
    const path = csvMetadataPath('2567/o12/data/service-statistics.csv');
    const all = filesOf('the sample');
    const document = JSON.parse(textOf(all, path)) as CsvMetadata;
    const unnoticed = withoutOneKey(document)
      .filter(([, changed]) => csvwProblems(changed, path, all).length === 0)
      .map(([where]) => where);
    expect(unnoticed).toEqual(['dc:issued', 'dc:modified', 'dc:license', 'tableSchema.primaryKey']);
  });

  it('narrow the values of a column', () => {
    const path = csvMetadataPath('2567/o14/data/procurement.csv');
    const { tableSchema } = JSON.parse(textOf(filesOf('the sample'), path)) as CsvMetadata;
    const column = (name: string) => tableSchema.columns.find((one) => one.name === name);
    expect(column('allocated_budget')).toMatchObject({
      titles: { th: 'วงเงินงบประมาณที่ได้รับจัดสรร', en: ['Allocated budget', 'allocated_budget'] },
      datatype: { base: 'decimal', minimum: 0 },
      required: true,
    });
    expect(column('status')?.datatype.format).toContain('not_started|not_signed');
  });
});
