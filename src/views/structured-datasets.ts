import { dictionary } from '../i18n/index.ts';
import type { Locale } from '../model/bilingual.ts';
import { type Dataset, type Distribution, datasetOf, datasets } from '../publish/datasets.ts';
import { catalogPath } from '../publish/dcat/graph.ts';
import { licenceOf } from '../publish/licences.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './href.ts';
import { areaData, type Json, organisationReference } from './structured-data.ts';

/** What the catalog of datasets calls a thing: the same name in every form in which it is published. */
const nameIn = (site: Site, fragment: string): string => `${absolute(site, 'th', catalogPath)}#${fragment}`;

const catalogReference = (site: Site, locale: Locale): Json => ({
  '@type': 'DataCatalog',
  '@id': nameIn(site, 'catalog'),
  name: `${dictionary(locale).dataPage.title} · ${site.agency.name[locale]}`,
  url: absolute(site, locale, '/data/'),
});

/** schema.org DataCatalog of the data page. */
export function catalogData(site: Site, locale: Locale): Json {
  return {
    '@context': 'https://schema.org',
    ...catalogReference(site, locale),
    description: dictionary(locale).dataPage.lead,
    inLanguage: locale,
    isAccessibleForFree: true,
    publisher: organisationReference(site, locale),
    ...licensed(site.agency.openData ?? null),
  };
}

/** What search engines for data take: shorter than this is no description, and longer is cut. */
const SHORTEST = 50;
const LONGEST = 5000;
/** A page names so many files; the catalog has all of them. */
const FILES = 50;

/** schema.org Dataset of a table, or of an item with its documents and attachments. */
export function datasetData(site: Site, locale: Locale, dataset: Dataset): Json {
  const { year, code, table, issued, modified, temporal, languages, keywords, decisions, distributions } = dataset;
  const area = areaData(site, locale);
  const whole = table ? datasetOf(site, year, code) : undefined;
  const parts = table ? [] : datasets(site).filter((one) => one.year === year && one.code === code && one.table);
  const agency = organisationReference(site, locale);
  return {
    '@context': 'https://schema.org',
    ...referenceTo(site, locale, dataset),
    identifier: dataset.id,
    keywords: keywords.map((keyword) => keyword[locale]),
    // A single language stands alone, as it does for texts.
    inLanguage: languages.length === 1 ? languages[0] : languages,
    isAccessibleForFree: true,
    creator: agency,
    publisher: agency,
    ...(issued !== null && { datePublished: issued }),
    ...(modified !== null && { dateModified: modified }),
    temporalCoverage: `${temporal.start}/${temporal.end}`,
    ...(area && { spatialCoverage: area }),
    ...licensed(decisions),
    includedInDataCatalog: catalogReference(site, locale),
    ...(whole && { isPartOf: referenceTo(site, locale, whole) }),
    ...(parts.length > 0 && { hasPart: parts.map((part) => referenceTo(site, locale, part)) }),
    ...(table && {
      variableMeasured: table.columns.map(({ name, title, unit }) => ({
        '@type': 'PropertyValue',
        name,
        description: title[locale],
        ...(unit && { unitText: unit[locale] }),
      })),
    }),
    distribution: distributions.slice(0, FILES).map((one) => downloadOf(site, one)),
  };
}

function referenceTo(site: Site, locale: Locale, { id, title, description, page }: Dataset): Json {
  const text = description[locale];
  return {
    '@type': 'Dataset',
    '@id': nameIn(site, id),
    name: title[locale],
    description: (text.length < SHORTEST ? `${text} · ${title[locale]}` : text).slice(0, LONGEST),
    url: absolute(site, locale, page),
  };
}

function downloadOf(site: Site, { path, format, mediaType, bytes, sha256 }: Distribution): Json {
  return {
    '@type': 'DataDownload',
    name: format,
    encodingFormat: mediaType,
    contentUrl: absolute(site, 'th', path),
    ...(bytes !== null && { contentSize: `${bytes} B` }),
    ...(sha256 !== null && { sha256 }),
  };
}

function licensed(decisions: Dataset['decisions']): { license?: unknown } {
  const licence = licenceOf(decisions);
  if (!licence) return {};
  return { license: licence.url ?? { '@type': 'CreativeWork', name: licence.title } };
}
