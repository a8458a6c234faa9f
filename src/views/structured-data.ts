import type { Locale } from '../model/bilingual.ts';
import { itemPath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './href.ts';
import type { ItemView } from './item-view.ts';
import { tableView } from './table-view.ts';

/** One step of the way to a page; without `path` it is the page itself. */
export interface Crumb {
  label: string;
  /** From the root, without language. */
  path?: string;
  /** The language of the label, where it is not the page's. */
  lang?: Locale | undefined;
}

type Json = Record<string, unknown>;

/** schema.org BreadcrumbList of a page. */
export function breadcrumbData(site: Site, locale: Locale, crumbs: Crumb[]): Json {
  const steps = crumbs.map(({ label, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    ...(path !== undefined && { item: absolute(site, locale, path) }),
  }));
  return { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: steps };
}

/** schema.org GovernmentOrganization of the agency. */
export function organisationData(site: Site, locale: Locale): Json {
  const { name, contact } = site.agency;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: name[locale],
    alternateName: name[locale === 'th' ? 'en' : 'th'],
    url: absolute(site, 'th', '/'),
    address: contact.address,
    telephone: contact.phone,
    email: contact.email,
    ...(contact.map !== undefined && { hasMap: contact.map }),
  };
}

/** schema.org Dataset for each table of an item. */
export function datasetData(site: Site, locale: Locale, { item, year, title }: ItemView): Json[] {
  const content = lookup(site).content(year.year, item.code);
  const page = absolute(site, locale, itemPath(year.year, item.code));
  return (content?.tables ?? []).flatMap((table) => {
    if (!content) return [];
    const { caption, downloads } = tableView(site, locale, { ...content }, { ...table, rows: [] });
    return {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: `${caption} ${year.year}`,
      description: `${item.code} ${title} (${year.year}): ${caption}. ${site.agency.name[locale]}`,
      url: page,
      inLanguage: 'th',
      isAccessibleForFree: true,
      creator: { '@type': 'GovernmentOrganization', name: site.agency.name[locale], url: absolute(site, 'th', '/') },
      ...(item.published !== null && { datePublished: item.published }),
      ...(item.updated !== null && { dateModified: item.updated }),
      distribution: downloads.map(({ format, href }) => ({
        '@type': 'DataDownload',
        encodingFormat: mediaTypes[format] ?? 'application/octet-stream',
        contentUrl: new URL(href, page).href,
      })),
    };
  });
}

const mediaTypes: Record<string, string> = {
  CSV: 'text/csv',
  JSON: 'application/json',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** JSON for a `<script>` element: no text in it can end the element. */
export const jsonForScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
