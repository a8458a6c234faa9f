import type { Cell } from '../../model/disclosure.ts';
import { OTHER } from '../../model/open-data.ts';
import type { Site } from '../../site/site.ts';
import { workbook } from '../xlsx.ts';
import { type GdRecord, gdRecords } from './record.ts';
import {
  fieldTitles,
  type MetaField,
  metaFields,
  type ResourceField,
  resourceFields,
  sheets,
} from './template-fields.ts';

/** Where the rows for the import template are, from the site's root. */
export const templatePath = '/gd-catalog/datasets.xlsx';

/**
 * The records as the workbook that an agency's catalog imports (the CKAN extension `thai_gdc`). The importer finds
 * sheets by name and cells by place: three lines, the headers, a line that it leaves out, and then the rows. All cells
 * are text; days are of the Buddhist Era, as it expects them.
 */
export function gdTemplate(site: Site): Promise<Uint8Array> {
  const records = gdRecords(site);
  const days = records.flatMap(({ last_updated_date: day }) => day ?? []).sort();
  const above = (what: string) => [
    `${what} ${site.agency.name.th}`,
    'แถวข้อมูลตามแม่แบบนำเข้าของระบบบัญชีข้อมูล (CKAN ส่วนขยาย thai_gdc) วันที่เป็นปี พ.ศ.',
    'ช่องที่มีหลายค่าใส่ได้เพียงค่าแรก ค่าทั้งหมดอยู่ในไฟล์ datasets.json',
  ];
  return workbook({
    title: `บัญชีข้อมูลภาครัฐ ${site.agency.name.th}`,
    modified: days.at(-1) ?? site.today,
    sheets: [
      ...sheets.map(({ name, type, fields }) => ({
        title: `Temp2_Meta_${name}`,
        above: above('คำอธิบายชุดข้อมูล'),
        ...table(
          metaFields(fields),
          of(records, type).map((record) => metaRow(record)),
        ),
      })),
      ...sheets.map(({ name, type, resource }) => ({
        title: `Temp3_Resource_${name}`,
        above: above('คำอธิบายทรัพยากร'),
        ...table(resourceFields(resource), of(records, type).flatMap(resourceRows)),
      })),
    ],
  });
}

const of = (records: readonly GdRecord[], type: string): GdRecord[] =>
  records.filter(({ data_type }) => data_type === type);

/** Columns with Thai headers, the names of the fields below them, and a row for each record. */
function table<Field extends keyof typeof fieldTitles>(fields: readonly Field[], rows: Partial<Record<Field, Cell>>[]) {
  return {
    columns: fields.map((field) => ({ title: fieldTitles[field], form: 'text' as const })),
    rows: [[...fields], ...rows.map((row) => fields.map((field) => row[field] ?? null))],
  };
}

/** One of several, which is all that a cell takes; the importer itself makes อื่นๆ of what is not on its list. */
const first = (values: readonly string[], other: string | undefined): string =>
  values[0] === OTHER ? (other ?? OTHER) : (values[0] ?? '');

function metaRow(record: GdRecord): Partial<Record<MetaField, Cell>> {
  const { first_year_of_data, last_year_of_data, unit_of_measure, unit_of_multiplier, update_frequency_interval } =
    record;
  return {
    name: record.name,
    d_type: record.data_type,
    title: record.title,
    owner_org: record.owner_org,
    maintainer: record.maintainer,
    maintainer_email: record.maintainer_email,
    tag_string: record.tags.map(({ name }) => name).join(','),
    notes: record.notes,
    objective: first(record.objective, record.objective_other),
    update_frequency_unit: first([record.update_frequency_unit], record.update_frequency_unit_other),
    update_frequency_interval: update_frequency_interval ?? null,
    geo_coverage: first([record.geo_coverage], record.geo_coverage_other),
    data_source: record.data_source,
    data_format: first(record.data_format, record.data_format_other),
    data_category: record.data_category,
    license_id: first([record.license_id], record.license_id_other),
    created_date: buddhist(record.created_date),
    last_updated_date: buddhist(record.last_updated_date),
    url: record.url,
    data_language: first(record.data_language, undefined),
    first_year_of_data: first_year_of_data ?? null,
    last_year_of_data: last_year_of_data ?? null,
    disaggregate: first(record.disaggregate ?? [], record.disaggregate_other),
    unit_of_measure: unit_of_measure ?? null,
    unit_of_multiplier: unit_of_multiplier ?? null,
    ...designations,
  };
}

// The importer takes an empty cell for a yes, and nobody has said that.
const designations = { high_value_dataset: 'ไม่ใช่', reference_data: 'ไม่ใช่', official_statistics: 'ไม่ใช่' };

const resourceRows = (record: GdRecord): Partial<Record<ResourceField, Cell>>[] =>
  record.resources.map((resource) => ({
    dataset_name: record.name,
    resource_name: resource.name,
    resource_url: resource.url,
    description: record.title,
    format: resource.format,
    resource_created_date: buddhist(resource.resource_created_date),
    resource_last_updated_date: buddhist(resource.resource_last_updated_date),
    resource_first_year_of_data: record.first_year_of_data ?? null,
    resource_last_year_of_data: record.last_year_of_data ?? null,
    resource_disaggregate: first(record.disaggregate ?? [], record.disaggregate_other),
    resource_unit_of_measure: record.unit_of_measure ?? null,
    resource_unit_of_multiplier: record.unit_of_multiplier ?? null,
    resource_official_statistics: designations.official_statistics,
  }));

/** @example buddhist('2024-01-15') // '2567-01-15' */
const buddhist = (day: string | undefined): string | null =>
  day === undefined ? null : `${Number(day.slice(0, 4)) + 543}${day.slice(4)}`;
