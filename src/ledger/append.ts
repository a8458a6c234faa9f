import Papa from 'papaparse';
import { compareNames } from '../content/order.ts';
import { type LedgerEntry, ledgerColumns } from '../model/ledger.ts';
import type { Source } from './sources.ts';

/**
 * The ledger after a publication: no line ever leaves it. An address that is published again keeps its first day and takes the new hash;
 * one that is not keeps what it had.
 * @param known     the ledger so far
 * @param published every public address of the site that was published
 * @param today     ISO day
 * @param frozen    addresses that keep the hash they had: what changed there has not been approved
 */
export function appended(
  known: readonly LedgerEntry[],
  published: readonly string[],
  sources: readonly Source[],
  today: string,
  frozen: (url: string) => boolean = () => false,
): LedgerEntry[] {
  const hashes = new Map(sources.flatMap(({ urls, sha256 }) => urls.map((url) => [url, sha256] as const)));
  const entries = new Map(known.map((entry) => [entry.url, entry]));
  for (const url of published) {
    const before = entries.get(url);
    const kept = before?.sha256 ?? null;
    const sha256 = kept !== null && frozen(url) ? kept : (hashes.get(url) ?? kept);
    entries.set(url, { url, firstSeen: before?.firstSeen ?? today, sha256 });
  }
  return [...entries.values()].sort((a, b) => compareNames(a.url, b.url));
}

/** The text of `ledger.csv`: RFC 4180 in UTF-8, sorted, so that a diff shows what came and what changed. */
export function ledgerText(entries: readonly LedgerEntry[]): string {
  const data = entries.map(({ url, firstSeen, sha256 }) => [url, firstSeen, sha256 ?? '']);
  return `${Papa.unparse({ fields: [...ledgerColumns], data }, { newline: '\r\n' })}\r\n`;
}
