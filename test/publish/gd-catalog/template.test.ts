import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { openData } from '../../../src/model/open-data.ts';
import { type GdRecord, gdRecords } from '../../../src/publish/gd-catalog/record.ts';
import { gdTemplate } from '../../../src/publish/gd-catalog/template.ts';
import type { Site } from '../../../src/site/site.ts';
import { siteOf } from '../folder-site.ts';
import { sampleSite } from '../site.ts';

// The columns as the importer of ckanext-thai_gdc names them, by place, without what it adds itself.
const first =
  'name d_type title owner_org maintainer maintainer_email tag_string notes objective update_frequency_unit update_frequency_interval geo_coverage data_source data_format data_category license_id accessible_condition';
const record =
  'created_date last_updated_date url data_support data_collect data_language high_value_dataset reference_data';
const meta: Record<string, string> = {
  Temp2_Meta_Record: `${first} ${record}`,
  Temp2_Meta_Stat: `${first} first_year_of_data last_year_of_data data_release_calendar last_updated_date disaggregate unit_of_measure unit_of_multiplier calculation_method standard url data_language official_statistics`,
  Temp2_Meta_GIS: `${first} geographic_data_set equivalent_scale west_bound_longitude east_bound_longitude north_bound_longitude south_bound_longitude positional_accuracy reference_period last_updated_date data_release_calendar data_release_date url data_language`,
  Temp2_Meta_Multi: `${first} ${record}`,
  Temp2_Meta_Other: `${first} ${record}`,
};
const file =
  'dataset_name resource_name resource_url description resource_accessible_condition resource_last_updated_date format';
const resources: Record<string, string> = {
  Temp3_Resource_Record: `${file} resource_created_date resource_data_collect`,
  Temp3_Resource_Stat: `${file} resource_first_year_of_data resource_last_year_of_data resource_data_release_calendar resource_disaggregate resource_unit_of_measure resource_unit_of_multiplier resource_official_statistics`,
  Temp3_Resource_Multi: `${file} resource_created_date resource_data_collect`,
};

type Row = Record<string, unknown>;

/** The rows of a workbook as the importer reads them: headers in the fourth line, the fifth left out, cells by place. */
async function imported(workbook: Uint8Array, columns: Record<string, string>): Promise<Map<string, Row[]>> {
  const { sheets } = await readXlsx(workbook);
  return new Map(
    Object.entries(columns).map(([name, fields]) => {
      const sheet = sheets.find((candidate) => candidate.name === name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      const keys = fields.split(' ');
      expect(sheet.rows[3]?.length, name).toBe(keys.length);
      expect(
        sheet.rows[3]?.every((title) => typeof title === 'string' && title !== ''),
        name,
      ).toBe(true);
      expect(sheet.rows[4], name).toEqual(keys);
      return [
        name,
        sheet.rows.slice(5).map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? '']))),
      ];
    }),
  );
}

const thai = (day: string | undefined): string =>
  day === undefined ? '' : `${Number(day.slice(0, 4)) + 543}${day.slice(4)}`;

describe('the rows for the import template', () => {
  let site: Site;
  let records: GdRecord[];
  let rows: Map<string, Row[]>;
  let files: Map<string, Row[]>;
  beforeAll(async () => {
    site = siteOf('content');
    records = gdRecords(site);
    const workbook = await gdTemplate(site);
    rows = await imported(workbook, meta);
    files = await imported(workbook, resources);
  });

  it('stand on the sheet of their kind, one for each record', () => {
    const kinds = { Record: 'ข้อมูลระเบียน', Stat: 'ข้อมูลสถิติ', Multi: 'ข้อมูลหลากหลายประเภท' };
    for (const [sheet, type] of Object.entries(kinds)) {
      const names = records.filter(({ data_type }) => data_type === type).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(1);
      expect(rows.get(`Temp2_Meta_${sheet}`)?.map(({ name }) => name)).toEqual(names);
    }
    expect(rows.get('Temp2_Meta_GIS')).toEqual([]);
    expect(rows.get('Temp2_Meta_Other')).toEqual([]);
  });

  it('hold every mandatory field of the record, as the importer reads it', () => {
    const all = [...rows.values()].flat();
    for (const wanted of records) {
      const row = all.find(({ name }) => name === wanted.name);
      expect(row).toMatchObject({
        title: wanted.title,
        owner_org: wanted.owner_org,
        maintainer: wanted.maintainer,
        maintainer_email: wanted.maintainer_email,
        notes: wanted.notes,
        update_frequency_unit: wanted.update_frequency_unit,
        geo_coverage: wanted.geo_coverage,
        data_source: wanted.data_source,
        data_category: wanted.data_category,
        license_id: wanted.license_id,
        objective: wanted.objective[0],
        data_format: wanted.data_format[0],
        last_updated_date: thai(wanted.last_updated_date),
      });
      expect(String(row?.['tag_string']).split(',')).toEqual(wanted.tags.map(({ name }) => name));
    }
  });

  it('are text, so that a year stays a year and a day has no time', () => {
    for (const row of [...rows.values(), ...files.values()].flat())
      for (const value of Object.values(row)) expect(typeof value).toBe('string');
    expect(rows.get('Temp2_Meta_Stat')?.[0]).toMatchObject({ first_year_of_data: '2567', official_statistics: 'ไม่ใช่' });
  });

  it('do not claim what the importer takes an empty cell for', () => {
    for (const row of [...rows.values()].flat())
      for (const key of ['high_value_dataset', 'reference_data', 'official_statistics'])
        expect([undefined, 'ไม่ใช่']).toContain(row[key]);
  });

  it('come with a row for every file', () => {
    const urls = [...files.values()].flat().map(({ resource_url }) => resource_url);
    expect(urls.sort()).toEqual(records.flatMap((one) => one.resources.map(({ url }) => url)).sort());
  });

  it('give what another choice is as the choice, which the importer turns back', async () => {
    const municipality = sampleSite();
    const decided = {
      licence: 'อื่นๆ',
      licenceOther: 'สัญญาของเทศบาล',
      category: 'ข้อมูลสาธารณะ',
      objective: ['อื่นๆ'],
      objectiveOther: 'งานวิจัย',
      updateFrequency: 'ปี',
      geoCoverage: 'ไม่มี',
      source: '=เทศบาล',
    };
    const agency = { ...municipality.agency, openData: openData.parse(decided) };
    const [row] = (await imported(await gdTemplate({ ...municipality, agency }), meta)).get('Temp2_Meta_Multi') ?? [];
    expect(row).toMatchObject({ license_id: 'สัญญาของเทศบาล', objective: 'งานวิจัย', data_source: '=เทศบาล' });
  });

  it('are none where nothing is decided, on the same sheets', async () => {
    const workbook = await gdTemplate(sampleSite());
    for (const list of (await imported(workbook, { ...meta, ...resources })).values()) expect(list).toEqual([]);
  });

  it('have the same bytes every time', async () => {
    const [one, other] = [await gdTemplate(site), await gdTemplate(siteOf('content'))];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });
});
