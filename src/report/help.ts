import type { FindingCode } from '../model/finding.ts';
import { findingPath } from '../model/paths.ts';
import type { ReportInput } from './report.ts';

/**
 * Where the page of a finding is: on the agency's own site, which is built by the same program. While `agency.yaml` cannot be read
 * nobody knows where that is, and the path from its root is all there is.
 * @param site web address of the site, or null
 * @example helpAddress('https://www.example.go.th', 'date-invalid') // 'https://www.example.go.th/about/manual/findings/date-invalid/'
 */
export function helpAddress(site: string | null, code: FindingCode): string {
  if (site === null) return findingPath(code);
  const { origin, pathname } = new URL(site);
  return `${origin}${pathname.replace(/\/+$/, '')}${findingPath(code)}`;
}

/** The site that a report links to. */
export const siteOf = ({ agency }: Pick<ReportInput, 'agency'>): string | null => agency?.site ?? null;
