import type { Disclosure } from '../model/disclosure.ts';
import type { Finding } from '../model/finding.ts';
import { documentPath } from '../model/paths.ts';
import { changedInClosedYears } from './frozen.ts';
import { lostAddresses } from './lost.ts';
import { contentSources } from './sources.ts';

/**
 * What the ledger says against a site that is about to be published: addresses that would be lost.
 * @param exists whether something stands at an address, or says that it was withdrawn
 */
export function ledgerProblems(disclosure: Disclosure, exists: (url: string) => boolean): Finding[] {
  if (!disclosure.ledger || disclosure.ledger.entries.every(({ url }) => exists(url))) return [];
  const { items, held = [] } = disclosure;
  const drafts = new Map([
    ...[...items, ...held].flatMap(({ year, code, documents }) =>
      documents.filter(({ draft }) => draft).map(({ slug, file }) => [documentPath(year, code, slug), file] as const),
    ),
    // The index alone keeps back everything in its folder.
    ...contentSources({ items: held }).flatMap(({ item, file, urls }) =>
      urls.map((url) => [url, item.index?.file ?? file] as const),
    ),
  ]);
  const { file, entries } = disclosure.ledger;
  const label = file.replace(/\/[^/]*$/, '');
  return lostAddresses(entries, { exists, sources: contentSources(disclosure), drafts, label });
}

/** What has changed in closed fiscal years since the last publication; nothing where there is no ledger. */
export function closedYearChanges(disclosure: Disclosure): Finding[] {
  const anyClosed = disclosure.agency?.assessments.some(({ state }) => state === 'closed');
  return disclosure.ledger && anyClosed ? changedInClosedYears(disclosure, contentSources(disclosure)) : [];
}
