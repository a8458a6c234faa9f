import { createHash } from 'node:crypto';
import type { Locale } from '../../model/bilingual.ts';
import type { Cell } from '../../model/disclosure.ts';
import { type OpenDataDecisions, OTHER } from '../../model/open-data.ts';
import { fiscalYearOf } from '../../model/period.ts';
import type { Site } from '../../site/site.ts';
import { absolute } from '../absolute.ts';
import { type Dataset, datasets } from '../datasets.ts';
import type { PublishedTable } from '../published-tables.ts';
import { dataFormat } from './data-format.ts';
import { tags } from './tags.ts';

/** `data_type`: the kinds of datasets that this site has, of those in the standard. */
export type DataType = 'ข้อมูลระเบียน' | 'ข้อมูลสถิติ' | 'ข้อมูลหลากหลายประเภท';

/** A file of a dataset. */
export interface Resource {
  name: string;
  url: string;
  format: string;
  resource_created_date?: string;
  resource_last_updated_date?: string;
}

/** What the standard asks of statistics. Years are of the Buddhist Era. */
interface Statistics {
  first_year_of_data?: string;
  last_year_of_data?: string;
  disaggregate?: string[];
  disaggregate_other?: string;
  unit_of_measure?: string;
  unit_of_multiplier?: string;
}

/**
 * A dataset as the Government Data Catalog (DGA and NSO) describes it: the fields of the CKAN extension `thai_gdc`, days ISO
 * in the Common Era. The first fourteen are mandatory there. What nobody decided or wrote is left out.
 */
export interface GdRecord extends Statistics {
  owner_org: string;
  data_type: DataType;
  title: string;
  maintainer: string;
  maintainer_email: string;
  notes: string;
  objective: string[];
  update_frequency_unit: OpenDataDecisions['updateFrequency'];
  geo_coverage: OpenDataDecisions['geoCoverage'];
  data_source: string;
  data_format: string[];
  data_category: OpenDataDecisions['category'];
  license_id: OpenDataDecisions['licence'];
  tags: { name: string }[];
  /** The name in the address of the record: lower case, digits and hyphens, at most 100 characters. */
  name: string;
  objective_other?: string;
  update_frequency_unit_other?: string;
  update_frequency_interval?: string;
  geo_coverage_other?: string;
  data_format_other?: string;
  license_id_other?: string;
  allow_harvest?: 'True' | 'False';
  url: string;
  data_language: string[];
  created_date?: string;
  last_updated_date?: string;
  resources: Resource[];
}

/** Where the records are, from the site's root. */
export const recordsPath = '/gd-catalog/datasets.json';

/** A record for every dataset whose terms the agency decided; none where it decided nothing. */
export const gdRecords = (site: Site): GdRecord[] =>
  datasets(site).flatMap((dataset) => (dataset.decisions ? [record(site, dataset, dataset.decisions)] : []));

function record(site: Site, dataset: Dataset, decided: OpenDataDecisions): GdRecord {
  const { agency } = site;
  const { maintainer, ownerOrg, allowHarvest } = agency.openData ?? {};
  const { id, table, title, description, keywords, contact, page, issued, modified, distributions } = dataset;
  const formats = distributions.map(({ format }) => dataFormat(format));
  const unlisted = distributions.flatMap(({ format }) => (dataFormat(format) === OTHER && format ? [format] : []));
  return {
    owner_org: ownerOrg ?? agency.name.th,
    data_type: dataType(site, table),
    title: title.th,
    // Who is named for all data answers for it; else whoever answers for this.
    maintainer: maintainer?.name ?? contact.name.th,
    maintainer_email: maintainer?.email ?? contact.email,
    notes: description.th,
    objective: decided.objective,
    ...other('objective_other', decided.objective, decided.objectiveOther),
    update_frequency_unit: decided.updateFrequency,
    ...other('update_frequency_unit_other', [decided.updateFrequency], decided.updateFrequencyOther),
    ...(isUnitOfTime(decided.updateFrequency) && { update_frequency_interval: '1' }),
    geo_coverage: decided.geoCoverage,
    ...other('geo_coverage_other', [decided.geoCoverage], decided.geoCoverageOther),
    data_source: decided.source,
    data_format: [...new Set(formats)],
    ...(unlisted.length > 0 && { data_format_other: [...new Set(unlisted)].join(', ') }),
    data_category: decided.category,
    license_id: decided.licence,
    ...other('license_id_other', [decided.licence], decided.licenceOther),
    tags: tags(keywords.map(({ th }) => th)).map((name) => ({ name })),
    name: nameOf(id),
    ...(allowHarvest !== undefined && { allow_harvest: allowHarvest ? 'True' : 'False' }),
    url: absolute(site, page),
    data_language: dataset.languages.map((language) => languageNames[language]),
    ...(issued !== null && { created_date: issued }),
    ...(modified !== null && { last_updated_date: modified }),
    ...(table && dataType(site, table) === 'ข้อมูลสถิติ' && statistics(site, dataset, table)),
    resources: distributions.map(({ path, name, format }) => ({
      name,
      url: absolute(site, path),
      format,
      ...(issued !== null && { resource_created_date: issued }),
      ...(modified !== null && { resource_last_updated_date: modified }),
    })),
  };
}

/** `data_language` */
const languageNames = { th: 'ไทย', en: 'อังกฤษ' } as const satisfies Record<Locale, string>;

/** CKAN takes names of up to 100 characters; a longer one keeps its beginning, and by its end no other. */
const nameOf = (id: string): string =>
  id.length <= 100 ? id : `${id.slice(0, 91)}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;

/** What stands behind a choice of อื่นๆ: said only where that was chosen. */
const other = <Key extends string>(key: Key, chosen: readonly string[], text: string | undefined) =>
  (chosen.includes(OTHER) && text !== undefined ? { [key]: text } : {}) as { [Name in Key]?: string };

/** Frequencies of which one can say how often: once in each. */
const isUnitOfTime = (frequency: OpenDataDecisions['updateFrequency']): boolean =>
  !['ไม่ทราบ', 'ตามเวลาจริง', 'ไม่มีการปรับปรุงหลังจากการจัดเก็บข้อมูล', OTHER].includes(frequency);

/** An item as a whole is texts, documents and files; a table is figures or a list, by its kind. */
function dataType({ frameworks }: Site, table: PublishedTable | null): DataType {
  if (!table) return 'ข้อมูลหลากหลายประเภท';
  const kind = table.schema === null ? undefined : frameworks.tables.get(table.schema);
  return kind?.statistics ? 'ข้อมูลสถิติ' : 'ข้อมูลระเบียน';
}

/** The fiscal years that the months of the table are in, its units, and by what its rows are told apart besides the month. */
function statistics({ frameworks }: Site, { year }: Dataset, { schema, columns, rows }: PublishedTable): Statistics {
  const months = columns.filter(({ type }) => type === 'month').map(({ name }) => name);
  const years = rows.flatMap((row) => months.flatMap((name) => yearOf(row[name] ?? null)));
  const units = [...new Set(columns.flatMap(({ unit }) => unit?.th ?? []))];
  const kind = schema === null ? undefined : frameworks.tables.get(schema);
  const by = columns.filter(({ name }) => kind?.primaryKey.includes(name) && !months.includes(name));
  return {
    first_year_of_data: String(Math.min(...years, ...(years.length === 0 ? [year] : []))),
    last_year_of_data: String(Math.max(...years, ...(years.length === 0 ? [year] : []))),
    disaggregate: [by.length > 0 ? OTHER : 'ไม่มี'],
    ...(by.length > 0 && { disaggregate_other: by.map(({ title }) => title.th).join(', ') }),
    ...(units.length > 0 && { unit_of_measure: units.join(', '), unit_of_multiplier: 'หน่วย' }),
  };
}

const yearOf = (cell: Cell): number[] =>
  typeof cell === 'string' && /^\d{4}-\d{2}$/.test(cell) ? [fiscalYearOf(`${cell}-01`)] : [];
