import { describe, expect, it, test } from 'vitest';
import {
  dataCategories,
  geoCoverages,
  licences,
  objectives,
  openData,
  updateFrequencies,
} from '../../../src/model/open-data.ts';
import { datasets } from '../../../src/publish/datasets.ts';
import { dataFormat } from '../../../src/publish/gd-catalog/data-format.ts';
import { gdCatalogFiles } from '../../../src/publish/gd-catalog/files.ts';
import { type GdRecord, gdRecords } from '../../../src/publish/gd-catalog/record.ts';
import { tags } from '../../../src/publish/gd-catalog/tags.ts';
import type { Site } from '../../../src/site/site.ts';
import { siteOf } from '../folder-site.ts';
import { sampleSite } from '../site.ts';

const municipality = sampleSite({
  more: {
    '2567/o12/index.md': '---\nevidence:\n  statistics: { data: services.csv }\n---\n',
    '2567/o12/services.csv':
      'เดือน,ช่องทางการให้บริการ,งานบริการ,จำนวนครั้ง\n2566-09,walk-in,แจ้งเกิด,5\n2566-10,walk-in,แจ้งเกิด,7\n',
  },
});
const decided = {
  licence: 'Creative Commons Attributions',
  category: 'ข้อมูลสาธารณะ',
  objective: ['พันธกิจหน่วยงาน'],
  updateFrequency: 'ปี',
  geoCoverage: 'เทศบาล/อบต.',
  source: 'เทศบาลตัวอย่าง',
};
const withOpenData = (value: object = {}): Site => ({
  ...municipality,
  agency: { ...municipality.agency, openData: openData.parse({ ...decided, ...value }) },
});
function recordOf(site: Site, name: string): GdRecord {
  const found = gdRecords(site).find((record) => record.name === name);
  if (!found) throw new Error(`no record ${name}`);
  return found;
}

const text = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const oneOf = (values: readonly string[]) => (value: unknown) => values.some((known) => known === value);
const someOf = (values: readonly string[]) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(oneOf(values));

/** The fourteen mandatory fields of the standard (DGA and NSO), each with what it may hold. */
const mandatory: Record<string, (value: unknown) => boolean> = {
  owner_org: text,
  data_type: oneOf([...['ข้อมูลระเบียน', 'ข้อมูลสถิติ', 'ข้อมูลภูมิสารสนเทศเชิงพื้นที่', 'ข้อมูลหลากหลายประเภท', 'ข้อมูลประเภทอื่นๆ']]),
  title: text,
  maintainer: text,
  maintainer_email: text,
  notes: text,
  objective: someOf(objectives),
  update_frequency_unit: oneOf(updateFrequencies),
  geo_coverage: oneOf(geoCoverages),
  data_source: text,
  data_format: someOf([
    ...['Database', 'CSV', 'XML', 'Image', 'Video', 'Audio', 'Text', 'JSON', 'HTML', 'DOC/DOCX', 'XLS', 'PDF', 'RDF'],
    ...['NoSQL', 'Arc/Info Coverage', 'Shapefile', 'GeoTiff', 'GML', 'ไม่ทราบ', 'อื่นๆ'],
  ]),
  data_category: oneOf(dataCategories),
  license_id: oneOf(licences),
  tags: (value) => Array.isArray(value) && value.length > 0 && value.every((tag) => text(tag?.name)),
};
const problems = (record: object): string[] =>
  Object.entries(mandatory).flatMap(([field, holds]) =>
    holds((record as Record<string, unknown>)[field]) ? [] : [field],
  );

describe('the records of the Government Data Catalog', () => {
  it.each([
    ['the sample', siteOf('content')],
    ['a municipality', withOpenData()],
  ])('have the mandatory fields with their choices: %s', (_, site) => {
    const records = gdRecords(site);
    expect(records.map(({ name }) => name)).toEqual(datasets(site).map(({ id }) => id));
    for (const record of records) expect(problems(record), record.name).toEqual([]);
  });

  test.each(Object.keys(mandatory))('would not be whole without %s', (field) => {
    const [record] = gdRecords(withOpenData());
    expect(problems({ ...record, [field]: undefined })).toEqual([field]);
    expect(problems({ ...record, [field]: field === 'tags' ? [{}] : '' })).toEqual([field]);
  });

  it('are none where nothing is decided, and the file says so', async () => {
    const [records] = await gdCatalogFiles(municipality);
    expect(records).toEqual({ path: 'gd-catalog/datasets.json', content: '[]\n' });
  });

  it('have names that CKAN takes, however long the names of files are', () => {
    const slug = 'a-very-long-name-of-a-table'.repeat(4);
    const site = withOpenData();
    for (const name of gdRecords(site).map((record) => record.name)) expect(name).toMatch(/^[a-z0-9_-]{2,100}$/);
    const more = { [`2567/o14/${slug}.csv`]: 'a\n1\n', [`2567/o14/${slug}-2.csv`]: 'a\n1\n' };
    const long = sampleSite({ more });
    const names = gdRecords({ ...long, agency: { ...long.agency, openData: site.agency.openData } }).map(
      ({ name }) => name,
    );
    expect(names.every((name) => name.length <= 100)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });

  it('know figures from lists and from items as a whole', () => {
    const site = withOpenData();
    expect(recordOf(site, '2567-o12-services').data_type).toBe('ข้อมูลสถิติ');
    expect(recordOf(site, '2567-o14-list').data_type).toBe('ข้อมูลระเบียน');
    expect(recordOf(site, '2567-o14-anything').data_type).toBe('ข้อมูลระเบียน');
    expect(recordOf(site, '2567-o15').data_type).toBe('ข้อมูลหลากหลายประเภท');
  });

  it('say of figures what the figures show', () => {
    expect(recordOf(withOpenData(), '2567-o12-services')).toMatchObject({
      first_year_of_data: '2566',
      last_year_of_data: '2567',
      disaggregate: ['อื่นๆ'],
      disaggregate_other: 'ช่องทางการให้บริการ, งานบริการ',
      unit_of_measure: 'ครั้ง',
      unit_of_multiplier: 'หน่วย',
    });
    expect(recordOf(withOpenData(), '2567-o14-list')).not.toHaveProperty('first_year_of_data');
  });

  it('say what other means only where other was chosen', () => {
    const site = withOpenData({
      licence: 'อื่นๆ',
      licenceOther: 'สัญญาของเทศบาล',
      updateFrequency: 'อื่นๆ',
      updateFrequencyOther: 'ทุก 2 ปี',
      items: { O14: { licence: 'Open Data Common', updateFrequency: 'เดือน' } },
    });
    expect(recordOf(site, '2567-o15')).toMatchObject({
      license_id: 'อื่นๆ',
      license_id_other: 'สัญญาของเทศบาล',
      update_frequency_unit: 'อื่นๆ',
      update_frequency_unit_other: 'ทุก 2 ปี',
    });
    expect(recordOf(site, '2567-o15')).not.toHaveProperty('update_frequency_interval');
    const own = recordOf(site, '2567-o14');
    expect(own).toMatchObject({ license_id: 'Open Data Common', update_frequency_interval: '1' });
    expect(own).not.toHaveProperty('license_id_other');
    expect(own).not.toHaveProperty('update_frequency_unit_other');
  });

  it('name who decided to be named, and may be harvested only where that was decided', () => {
    const agency = recordOf(withOpenData(), '2567-o14');
    expect(agency).toMatchObject({
      owner_org: 'เทศบาลตัวอย่าง',
      maintainer: 'เทศบาลตัวอย่าง',
      maintainer_email: 'info@sample.example.go.th',
    });
    expect(agency).not.toHaveProperty('allow_harvest');
    const named = { ownerOrg: 'sample-city', allowHarvest: 'true', maintainer: { name: 'กองคลัง', email: 'a@b.go.th' } };
    expect(recordOf(withOpenData(named), '2567-o14')).toMatchObject({
      owner_org: 'sample-city',
      allow_harvest: 'True',
      maintainer: 'กองคลัง',
      maintainer_email: 'a@b.go.th',
    });
  });

  it('list every file with its address', () => {
    const { resources, data_format, data_format_other } = recordOf(withOpenData(), '2567-o15');
    expect(resources.map(({ name, format }) => `${name} ${format}`)).toEqual([
      'o15.json JSON',
      'linked file.pdf PDF',
      'unnamed.bin BIN',
      'ประกาศ.pdf PDF',
    ]);
    expect(resources.every(({ url }) => URL.canParse(url))).toBe(true);
    expect(data_format).toEqual(['JSON', 'PDF', 'อื่นๆ']);
    expect(data_format_other).toBe('BIN');
  });
});

test.each([
  ['CSV', 'CSV'],
  ['XLSX', 'XLS'],
  ['DOCX', 'DOC/DOCX'],
  ['JPG', 'Image'],
  ['ZIP', 'อื่นๆ'],
  ['', 'อื่นๆ'],
])('a file in %s is stored as %s', (ending, format) => expect(dataFormat(ending)).toBe(format));

test.each([
  [
    ['การเปิดเผยข้อมูลสาธารณะ (OIT)', 'ก, ข/ค'],
    ['การเปิดเผยข้อมูลสาธารณะ OIT', 'ก ข ค'],
  ],
  [['แผน', 'แผน', ' ', 'ก'], ['แผน']],
  [['น้ำ'.repeat(60)], ['น้ำ'.repeat(33)]],
])('the tags of %j', (keywords, wanted) => expect(tags(keywords)).toEqual(wanted));
