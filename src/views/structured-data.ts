import type { Locale } from '../model/bilingual.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './href.ts';

/** One step of the way to a page; without `path` it is the page itself. */
export interface Crumb {
  label: string;
  /** From the root, without language. */
  path?: string;
  /** The language of the label, where it is not the page's. */
  lang?: Locale | undefined;
}

/** A thing of schema.org, as it is written. */
export type Json = Record<string, unknown>;

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

/** The name of the agency in all structured data of the site. */
const organisationId = (site: Site): string => `${absolute(site, 'th', '/')}#organization`;

/** schema.org GovernmentOrganization of the agency, for its first page. */
export function organisationData(site: Site, locale: Locale): Json {
  const { name, contact, description } = site.agency;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': organisationId(site),
    name: name[locale],
    alternateName: name[locale === 'th' ? 'en' : 'th'],
    ...(description && { description: description[locale] }),
    url: absolute(site, 'th', '/'),
    address: contact.address,
    telephone: contact.phone,
    email: contact.email,
    ...(contact.fax !== undefined && { faxNumber: contact.fax }),
    ...(contact.map !== undefined && { hasMap: contact.map }),
    ...(contact.facebook !== undefined && { sameAs: contact.facebook }),
  };
}

/** The agency where something else names it. */
export const organisationReference = (site: Site, locale: Locale): Json => ({
  '@type': 'GovernmentOrganization',
  '@id': organisationId(site),
  name: site.agency.name[locale],
  url: absolute(site, 'th', '/'),
});

/** The area that the agency's data and services are about; nothing where it does not say. */
export function areaData(site: Site, locale: Locale): Json | null {
  const area = site.agency.openData?.area;
  return area ? { '@type': 'AdministrativeArea', name: area[locale] } : null;
}

/** JSON for a `<script>` element: no text in it can end the element. */
export const jsonForScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
