import type { Withdrawn } from '../model/disclosure.ts';
import { formerTablePages, withdrawnPages } from '../publish/former-files.ts';
import { type FormerAddress, formerAddresses } from '../site/former-addresses.ts';
import type { Site } from '../site/site.ts';

/** A page at an address where something was before; `path` is from the root, as on disk. */
export type OldPage =
  | (FormerAddress & { kind: 'document' })
  | { kind: 'table'; path: string; to: string }
  | { kind: 'withdrawn'; path: string; withdrawn: Withdrawn & { address: string } };

/** Every page that keeps an earlier address alive, or says what was withdrawn. */
export function oldPages(site: Site): OldPage[] {
  return [
    ...formerAddresses(site).map((former) => ({ kind: 'document', ...former }) as const),
    ...formerTablePages(site).map(({ from, to }) => ({ kind: 'table', path: from, to }) as const),
    ...withdrawnPages(site).map(({ page, ...withdrawn }) => ({ kind: 'withdrawn', path: page, withdrawn }) as const),
  ];
}
