import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { factOf } from '../../../src/build/files.ts';
import { openData } from '../../../src/model/open-data.ts';
import { datasets } from '../../../src/publish/datasets.ts';
import { catalogFiles } from '../../../src/publish/dcat/files.ts';
import { catalogGraph } from '../../../src/publish/dcat/graph.ts';
import { turtle } from '../../../src/publish/dcat/turtle.ts';
import type { Site } from '../../../src/site/site.ts';
import { siteOf } from '../folder-site.ts';
import { published, textOf } from '../published.ts';
import { sampleSite } from '../site.ts';
import { shapeProblems, shapes, whole } from './shapes.ts';

type Files = Awaited<ReturnType<typeof published>>;

const decided = {
  licence: 'Creative Commons Attributions',
  category: 'ข้อมูลสาธารณะ',
  objective: ['พันธกิจหน่วยงาน'],
  updateFrequency: 'ปี',
  geoCoverage: 'เทศบาล/อบต.',
  source: 'เทศบาล "ตัวอย่าง"\nและระบบ e-GP',
};

const municipality = sampleSite();
const withOpenData = (site: Site, value: object): Site => ({
  ...site,
  agency: { ...site.agency, openData: openData.parse({ ...decided, ...value }) },
});

/** The statements of the JSON-LD, read by a program that knows nothing of ours, and without asking the network. */
async function ofJsonLd(files: Files): Promise<Quad[]> {
  const document = JSON.parse(textOf(files, 'catalog.jsonld')) as jsonld.JsonLdDocument;
  const documentLoader = (url: string) => Promise.reject(new Error(`the context is not inline: ${url}`));
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
  return new Parser({ format: 'N-Quads' }).parse(String(quads));
}

const ofTurtle = (files: Files): Quad[] => new Parser().parse(textOf(files, 'catalog.ttl'));

const lines = (quads: readonly Quad[]): string[] =>
  quads
    .map(({ subject, predicate, object }) =>
      JSON.stringify([
        subject.value,
        predicate.value,
        object.termType,
        object.value,
        ...(object.termType === 'Literal' ? [object.language, object.datatype.value] : []),
      ]),
    )
    .sort();

const sites: readonly [string, () => Site][] = [
  ['the sample agency', () => siteOf('content')],
  ['a municipality that decided nothing', () => ({ ...municipality })],
  ['a municipality that decided', () => withOpenData(municipality, {})],
  [
    'an agency with terms, an area and a base of its own',
    () => ({
      ...withOpenData(municipality, {
        licence: 'อื่นๆ',
        licenceOther: 'สัญญาของเทศบาล',
        updateFrequency: 'อื่นๆ',
        updateFrequencyOther: 'ทุก 2 ปี',
        area: { th: 'ตำบลตัวอย่าง', en: 'Sample Subdistrict', uri: 'https://areas.example.org/ตำบล-1' },
      }),
      base: '/oit/',
    }),
  ],
];

describe.each(sites)('the catalog of %s', (_, make) => {
  let site: Site;
  let files: Files;
  let quads: Quad[];
  beforeAll(async () => {
    site = make();
    files = await published(site);
    quads = await ofJsonLd(files);
  });

  it('says the same in both forms', () => {
    expect(quads.length).toBeGreaterThan(200);
    const turtle = ofTurtle(files);
    expect(lines(turtle)).toEqual(lines(quads));
    expect(new Set(lines(turtle)).size).toBe(turtle.length);
  });

  it('keeps the shapes of DCAT-AP', () => expect(shapeProblems(quads)).toEqual([]));

  it('has every dataset, with the size and hash of every file', () => {
    const objects = (name: string) =>
      quads.filter(({ predicate }) => predicate.value === whole(name)).map((q) => q.object.value);
    expect(objects('dct:identifier').sort()).toEqual(
      datasets(site)
        .map(({ id }) => id)
        .sort(),
    );
    const root = `${site.url}${site.base}`;
    const served = objects('dcat:downloadURL').map((url) => {
      expect(url.startsWith(root)).toBe(true);
      return decodeURIComponent(url.slice(root.length));
    });
    const facts = served.map((path) => factOf(Buffer.from(files.get(path) ?? '')));
    expect(objects('dcat:byteSize')).toEqual(facts.map(({ bytes }) => String(bytes)));
    expect(objects('spdx:checksumValue')).toEqual(facts.map(({ sha256 }) => sha256));
  });

  it('says of every dataset which time it is about', () => {
    const value = (subject: string | undefined, name: string) =>
      quads.find((quad) => quad.subject.value === subject && quad.predicate.value === whole(name))?.object.value;
    for (const { id, temporal } of datasets(site)) {
      const subject = quads.find(
        (quad) => quad.predicate.value === whole('dct:identifier') && quad.object.value === id,
      );
      const period = value(subject?.subject.value, 'dct:temporal');
      expect({ start: value(period, 'dcat:startDate'), end: value(period, 'dcat:endDate') }, id).toEqual(temporal);
    }
  });

  it('names no file of this site that is not there', () => {
    const root = `${site.url}${site.base}`;
    const named = quads.map(({ object }) => object.value).filter((value) => value.startsWith(root));
    const lost = named
      .map((url) => decodeURIComponent(url.slice(root.length).replace(/#.*/, '')))
      .filter((path) => path !== '' && !path.endsWith('/') && !files.has(path));
    expect(lost).toEqual([]);
  });

  it('has the same bytes every time', () => {
    const facts = new Map([...files].map(([path, content]) => [path, factOf(Buffer.from(content))]));
    for (const file of catalogFiles({ ...make(), files: facts }))
      expect('content' in file && file.content === textOf(files, file.path), file.path).toBe(true);
  });
});

describe('the shapes', () => {
  let quads: Quad[];
  beforeAll(async () => {
    quads = await ofJsonLd(await published(withOpenData(municipality, {})));
  });

  const isA = (type: string) => (quad: Quad) =>
    quad.predicate.value.endsWith('#type') && quad.object.value === whole(type);
  const cases = Object.entries(shapes).flatMap(([type, { needs }]) => needs.map((name) => [name, type] as const));

  test.each(cases)('miss %s of a %s', (name, type) => {
    const node = quads.find(isA(type))?.subject.value;
    const without = quads.filter(({ subject, predicate }) => subject.value !== node || predicate.value !== whole(name));
    expect(without.length).toBeLessThan(quads.length);
    expect(shapeProblems(without)).toContain(`${node} has no ${name}`);
  });

  const targets = [...new Set(Object.values(shapes).flatMap(({ refers = {} }) => Object.values(refers)))];
  test.each(targets)('miss that something is a %s', (type) => {
    expect(quads.some(isA(type))).toBe(true);
    const without = quads.filter((quad) => !isA(type)(quad));
    expect(shapeProblems(without).some((problem) => problem.endsWith(`is no ${type}`))).toBe(true);
  });
});

describe('what the agency decided', () => {
  const graphOf = (site: Site): Quad[] => new Parser().parse(turtle(catalogGraph(site)));
  const objects = (site: Site, name: string): Set<string> =>
    new Set(graphOf(site).flatMap(({ predicate, object }) => (predicate.value === whole(name) ? [object.value] : [])));

  it('is not made up where nothing is decided', () => {
    const site = municipality;
    for (const name of ['dct:license', 'dct:accrualPeriodicity', 'dct:provenance'])
      expect(objects(site, name), name).toEqual(new Set());
  });

  it('gives licence and frequency, for an item its own', () => {
    const site = withOpenData(municipality, {
      items: { O14: { licence: 'Open Data Common', updateFrequency: 'เดือน' } },
    });
    expect(objects(site, 'dct:license')).toEqual(
      new Set(['https://creativecommons.org/licenses/by/4.0/', 'https://opendatacommons.org/licenses/']),
    );
    const frequency = 'http://publications.europa.eu/resource/authority/frequency/';
    expect(objects(site, 'dct:accrualPeriodicity')).toEqual(new Set([`${frequency}ANNUAL`, `${frequency}MONTHLY`]));
  });

  it('states no licence where none is given', () => {
    const site = withOpenData(municipality, { licence: 'License not specified' });
    expect(objects(site, 'dct:license')).toEqual(new Set());
  });

  it('names the unit as contact where it can be reached, else the agency', () => {
    expect(objects(municipality, 'vcard:hasEmail')).toEqual(new Set(['mailto:info@sample.example.go.th']));
    const site = siteOf('content');
    expect([...objects(site, 'vcard:hasEmail')]).toContain('mailto:finance@sample.example.go.th');
    expect([...objects(site, 'vcard:hasTelephone')]).toContain('tel:021234502');
  });

  it('has the area, and without one the agency, as what the data is about', () => {
    const quads = graphOf(municipality);
    const area = quads.find(({ predicate }) => predicate.value === whole('dct:spatial'))?.object.value;
    const labels = quads.filter(
      ({ subject, predicate }) => subject.value === area && predicate.value === whole('skos:prefLabel'),
    );
    expect(labels.map(({ object }) => object.value).sort()).toEqual(['Sample Municipality', 'เทศบาลตัวอย่าง']);
  });
});
