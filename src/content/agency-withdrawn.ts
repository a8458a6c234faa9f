import type { Agency } from '../model/agency.ts';
import type { Withdrawn } from '../model/disclosure.ts';
import type { Ledger } from '../model/ledger.ts';
import { ownersOf } from '../model/owner-address.ts';
import type { AliasClaim } from './aliases.ts';

/**
 * Every address of the ledger that the agency has taken back together with a year, an item that its criteria do not have, or a unit; not
 * those that something else keeps alive.
 * @param claims former addresses that items and documents have
 */
export function withdrawnByAgency(
  agency: Agency | null,
  ledger: Ledger | null,
  claims: readonly AliasClaim[],
): Withdrawn[] {
  const stated = new Map((agency?.withdrawn ?? []).map((one) => [one.address, one]));
  if (stated.size === 0) return [];
  const kept = new Set(claims.map(({ path }) => path));
  return (ledger?.entries ?? []).flatMap(({ url }): Withdrawn[] => {
    const owner = ownersOf(url).find((address) => stated.has(address));
    const { reason, date } = stated.get(owner ?? '') ?? {};
    const path = decodeURIComponent(url);
    // A table is claimed without what its page and its files end with.
    const isKept = kept.has(path) || kept.has(path.replace(/(\/|\.(csv|json|xlsx))$/, ''));
    if (reason === undefined || date === undefined || isKept) return [];
    return [{ kind: path.endsWith('/') ? 'document' : 'file', path, reason, date }];
  });
}
