import { dictionary } from '../i18n/index.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { addressPattern, type CsvColumn, egpPattern, intervalPattern } from './csv-column.ts';
import type { CsvFile } from './csv-files.ts';
import { licenceOf } from './licences.ts';
import { describe } from './table-fields.ts';

/** A text in a language, as JSON-LD writes it. */
interface Text {
  '@value': string;
  '@language': 'th' | 'en';
}

/** What the values of a column are: one of the datatypes of the standard, narrowed. */
interface Datatype {
  base: 'string' | 'integer' | 'decimal' | 'date' | 'gYearMonth' | 'anyURI';
  /** A date's form, or a regular expression that a text matches as a whole. */
  format?: string;
  minimum?: number;
}

interface Column {
  name: string;
  titles: { th: string; en: string[] };
  'dc:description': string;
  datatype: Datatype;
  required: boolean;
  null: string;
}

/** Metadata of a CSV file by CSV on the Web (<https://www.w3.org/TR/tabular-metadata/>). */
export interface CsvMetadata {
  '@context': [string, { '@language': 'th' }];
  /** The file, from where the metadata are. */
  url: string;
  lang: 'th';
  'dc:title': Text[];
  'dc:description': Text[];
  'dc:publisher': { 'schema:name': Text[]; 'schema:url': { '@id': string } };
  'dc:issued'?: { '@value': string; '@type': 'xsd:date' };
  'dc:modified'?: { '@value': string; '@type': 'xsd:date' };
  'dc:license'?: { '@id': string };
  dialect: { encoding: 'utf-8'; header: true; delimiter: ','; lineTerminators: ['\r\n'] };
  tableSchema: { columns: Column[]; primaryKey?: string[] };
}

/** Where the metadata of a CSV file are: by the standard, beside it. */
export const csvMetadataPath = (path: string): string => `${path}-metadata.json`;

/** The metadata that stand beside a CSV file. */
export function csvMetadata(site: Site, file: CsvFile): CsvMetadata {
  const { path, title, description, issued, modified, columns, primaryKey, decisions } = file;
  const { name } = site.agency;
  const licence = licenceOf(decisions);
  const note = (locale: 'th' | 'en') => dictionary(locale).dataPage.csvNote;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'th' }],
    url: path.slice(path.lastIndexOf('/') + 1),
    lang: 'th',
    'dc:title': texts(title.th, title.en),
    'dc:description': texts(`${description.th} ${note('th')}`, `${description.en} ${note('en')}`),
    'dc:publisher': { 'schema:name': texts(name.th, name.en), 'schema:url': { '@id': absolute(site, '/') } },
    ...(issued !== null && { 'dc:issued': { '@value': issued, '@type': 'xsd:date' } }),
    ...(modified !== null && { 'dc:modified': { '@value': modified, '@type': 'xsd:date' } }),
    ...(licence && { 'dc:license': { '@id': licence.url ?? absolute(site, '/about/licence/') } }),
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', lineTerminators: ['\r\n'] },
    tableSchema: { columns: columns.map(column), ...(primaryKey.length > 0 && { primaryKey }) },
  };
}

const texts = (th: string, en: string): Text[] => [
  { '@value': th, '@language': 'th' },
  { '@value': en, '@language': 'en' },
];

function column(described: CsvColumn): Column {
  const { name, title, required } = described;
  return {
    name,
    // A validator compares the header of the file, which is the name, with the titles.
    titles: { th: title.th, en: title.en === title.th ? [name] : [...new Set([title.en, name])] },
    'dc:description': describe(described),
    datatype: datatype(described),
    required,
    null: '',
  };
}

function datatype({ type, min, choices }: CsvColumn): Datatype {
  const minimum = min === undefined ? {} : { minimum: min };
  if (choices) return { base: 'string', format: choices.map(({ value }) => literally(value)).join('|') };
  switch (type) {
    case 'integer':
      return { base: 'integer', ...minimum };
    case 'number':
    case 'money':
      return { base: 'decimal', ...minimum };
    case 'date':
      return { base: 'date', format: 'yyyy-MM-dd' };
    case 'month':
      return { base: 'gYearMonth' };
    case 'period':
      return { base: 'string', format: intervalPattern };
    case 'egp':
      return { base: 'string', format: egpPattern };
    case 'url':
      return { base: 'anyURI', format: addressPattern };
    default:
      return { base: 'string' };
  }
}

/** A text as a part of a regular expression. */
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
