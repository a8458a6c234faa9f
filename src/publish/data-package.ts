import { dictionary } from '../i18n/index.ts';
import type { OpenDataDecisions } from '../model/open-data.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { rfc3339 } from './bangkok-day.ts';
import { type CsvFile, csvFiles } from './csv-files.ts';
import { licenceOf } from './licences.ts';
import { type TableSchema, tableSchema } from './table-fields.ts';

/** `/datapackage.json` */
export const dataPackagePath = '/datapackage.json';

/** One file of a Data Package (<https://datapackage.org/standard/data-resource/>). */
export interface Resource {
  $schema: string;
  name: string;
  type: 'table';
  /** From the folder of `datapackage.json`. */
  path: string;
  title: string;
  description: string;
  homepage: string;
  format: 'csv';
  mediatype: 'text/csv';
  encoding: 'utf-8';
  bytes?: number;
  /** `sha256:` and 64 hexadecimal digits. */
  hash?: string;
  dialect: typeof dialect;
  schema: TableSchema;
  licenses?: License[];
  sources: { title: string; path?: string }[];
}

/** At least one of `name`, an identifier of Open Definition or SPDX, and `path`. */
interface License {
  name?: string;
  path?: string;
  title: string;
}

/** A Data Package, version 2 (<https://datapackage.org/standard/data-package/>). */
export interface DataPackage {
  $schema: string;
  name: string;
  id: string;
  title: string;
  description: string;
  homepage: string;
  created: string;
  keywords: string[];
  licenses?: License[];
  sources: { title: string; path?: string }[];
  contributors: { title: string; path?: string; email?: string; roles: string[] }[];
  resources: Resource[];
}

const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

const dialect = {
  $schema: profile('tabledialect'),
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
};

/** Every CSV file of the site with its columns, size and hash, for programs such as Frictionless. */
export function dataPackage(site: Site): DataPackage {
  const { name, contact, openData } = site.agency;
  const { host, pathname } = new URL(absolute(site, '/'));
  const [th, en] = [dictionary('th'), dictionary('en')];
  const licenses = licensesOf(site, openData ?? null);
  return {
    $schema: profile('datapackage'),
    name: slug(`${host}${pathname}`),
    id: absolute(site, dataPackagePath),
    title: `${th.dataPage.title} ${name.th}`,
    description: [
      `${en.dataPage.title}, ${name.en}.`,
      ...(site.agency.sample ? [th.sample, en.sample] : []),
      th.dataPage.lead,
      en.dataPage.lead,
      th.dataPage.csvNote,
      en.dataPage.csvNote,
    ].join('\n\n'),
    homepage: absolute(site, '/'),
    created: rfc3339(site.today),
    keywords: ['OIT', 'ITA', 'การเปิดเผยข้อมูลสาธารณะ', 'open government data', name.th, name.en],
    ...(licenses && { licenses }),
    sources: sourcesOf(site, openData ?? null, '/'),
    contributors: [
      { title: name.th, path: absolute(site, '/'), email: contact.email, roles: ['publisher'] },
      ...(openData?.maintainer
        ? [{ title: openData.maintainer.name, email: openData.maintainer.email, roles: ['maintainer'] }]
        : []),
    ],
    resources: csvFiles(site).map((file) => resource(site, file)),
  };
}

function resource(site: Site, file: CsvFile): Resource {
  const { id, path, title, description, page, decisions, fact } = file;
  const licenses = licensesOf(site, decisions);
  return {
    $schema: profile('dataresource'),
    name: id,
    type: 'table',
    path: path.slice(1),
    title: title.th,
    description: `${description.th}\n\n${description.en}`,
    homepage: absolute(site, page),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(fact && { bytes: fact.bytes, hash: `sha256:${fact.sha256}` }),
    dialect,
    schema: tableSchema(file),
    ...(licenses && { licenses }),
    sources: sourcesOf(site, decisions, page),
  };
}

/** Nothing where no licence is decided. One that has no address of its own is explained on the site's page of terms. */
function licensesOf(site: Site, decisions: OpenDataDecisions | null): [License] | null {
  const licence = licenceOf(decisions);
  if (!licence) return null;
  const { title, url, spdx } = licence;
  return [{ ...(spdx !== null && { name: spdx }), path: url ?? absolute(site, '/about/licence/'), title }];
}

/** What the agency says it comes from, or else the agency itself and the page that shows it. */
const sourcesOf = (
  site: Site,
  decisions: OpenDataDecisions | null,
  page: string,
): { title: string; path?: string }[] =>
  decisions ? [{ title: decisions.source }] : [{ title: site.agency.name.th, path: absolute(site, page) }];

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
