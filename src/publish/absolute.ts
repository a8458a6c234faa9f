import type { ItemAssessment, ShownEvidence } from '../model/assessment.ts';
import { headingAnchor } from '../site/anchors.ts';
import type { Site } from '../site/site.ts';

/**
 * The whole address of a path of the built site, as a URI: Thai letters in it are percent-encoded.
 *
 * The address that an agency states for its site may or may not end with the path at which the site is served; both mean the
 * same place, so the base is never there twice.
 *
 * @param path from the site's root, such as `/2567/o15/#plan`
 * @example absolute({ url: 'https://a.go.th', base: '/oit/' }, '/2567/') // 'https://a.go.th/oit/2567/'
 * @example absolute({ url: 'https://a.go.th/oit', base: '/oit/' }, '/2567/') // 'https://a.go.th/oit/2567/'
 */
export function absolute({ url, base }: Pick<Site, 'url' | 'base'>, path: string): string {
  const { origin, pathname } = new URL(url);
  const [stated, served] = [pathname.replace(/\/+$/, ''), base.replace(/\/+$/, '')];
  const root = stated.endsWith(served) ? stated : `${stated}${served}`;
  return uri(`${origin}${root}${path}`);
}

// What the URL standard leaves in an address and RFC 3986, which JSON Schema's `uri` goes by, does not allow there.
const notInUri = /[\\^`{|}[\]"<>]|%(?![0-9a-f]{2})/gi;

/**
 * A web address as a URI (RFC 3986), the form that `format: uri` of JSON Schema asks for. Names and passwords in it are dropped.
 * @throws TypeError if `address` is not a web address
 * @example uri('https://a.go.th/แผน') // 'https://a.go.th/%E0%B9%81%E0%B8%9C%E0%B8%99'
 */
export function uri(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  const fragment = hash.slice(1).replaceAll('#', '%23');
  return origin + `${pathname}${search}${fragment && `#${fragment}`}`.replace(notInUri, encodeURIComponent);
}

/** The whole address of a piece of evidence: a place on its item's page, a path of this site, or an address elsewhere. */
export function evidenceUri(site: Site, year: number, item: ItemAssessment, { kind, url }: ShownEvidence): string {
  if (url.startsWith('/')) return absolute(site, url);
  if (!url.startsWith('#')) return uri(url);
  const id = kind === 'section' ? headingAnchor(site, year, item.code, url.slice(1)) : url.slice(1);
  return absolute(site, `${item.url}#${id}`);
}
