import { hash } from 'node:crypto';
import type { Agency } from '../../model/agency.ts';
import { nameKey } from './party-words.ts';
import type { ProcurementRow } from './rows.ts';

/** The first characters of a hash: the same text always gives the same, and another text almost surely another. */
export const shortHash = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts)).slice(0, 12);

/**
 * What stands in front of the agency's own numbers in every ocid. Only Open Contracting gives out prefixes that begin with
 * `ocds-`. An agency that has none yet gets the name of its site instead: nobody else has that, and nobody can take it
 * for a registered prefix.
 * https://standard.open-contracting.org/1.1/en/schema/identifiers/
 */
export function ocidPrefix({ openData, site }: Pick<Agency, 'openData' | 'site'>): {
  value: string;
  registered: boolean;
} {
  if (openData?.ocidPrefix) return { value: openData.ocidPrefix, registered: true };
  const { hostname, pathname } = new URL(site);
  const value = `${hostname}${pathname}`.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
  return { value: value.replace(/^-+|-+$/g, ''), registered: false };
}

/**
 * The agency's own number of a contracting process: its number in e-GP. Without one, a hash of what the purchase
 * begins with: fiscal year, kind of table (and the month that a summary is of), buyer, name, budget and its source. Whatever is filled in
 * or corrected while the purchase goes on (prices, method, winner, contract, status) and the order of rows change nothing.
 */
export function processId(agency: string, row: ProcurementRow): string {
  if (row.egp !== null) return row.egp;
  const { year, kind, month, title, budget, budgetSource } = row;
  const identity = [kind, month, nameKey(row.agency ?? agency), nameKey(title), budget, nameKey(budgetSource ?? '')];
  return `${year}-${shortHash(year, ...identity)}`;
}
