import { publishedAttachments } from '../content/published-attachments.ts';
import type { Disclosure, ItemContent } from '../model/disclosure.ts';
import type { Finding } from '../model/finding.ts';
import { documentPath, filePath } from '../model/paths.ts';
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
    ...[...items, ...held].flatMap(draftAddresses),
    // The index alone keeps back everything in its folder.
    ...contentSources({ items: held }).flatMap(({ item, file, urls }) =>
      urls.map((url) => [url, item.index?.file ?? file] as const),
    ),
  ]);
  const { file, entries } = disclosure.ledger;
  const label = file.replace(/\/[^/]*$/, '');
  return lostAddresses(entries, { exists, sources: contentSources(disclosure), drafts, label });
}

/** The addresses, present and former, of an item's drafts and of the attachments that nothing but a draft names, each with the draft. */
function draftAddresses(item: ItemContent): [url: string, file: string][] {
  const { year, code, documents, files } = item;
  const published = new Set(publishedAttachments(item));
  const unpublished = new Set(files.filter((file) => !published.has(file)).map(({ name }) => name));
  return documents
    .filter(({ draft }) => draft)
    .flatMap(({ slug, file, aliases, ...document }) =>
      [
        documentPath(year, code, slug),
        ...aliases.map((alias) => (alias.startsWith('/') ? alias : documentPath(year, code, alias))),
        ...document.files.flatMap((name) => (unpublished.has(name) ? [filePath(year, code, name)] : [])),
      ].map((url): [string, string] => [url, file]),
    );
}

/** What has changed in closed fiscal years since the last publication; nothing where there is no ledger. */
export function closedYearChanges(disclosure: Disclosure): Finding[] {
  const anyClosed = disclosure.agency?.assessments.some(({ state }) => state === 'closed');
  return disclosure.ledger && anyClosed ? changedInClosedYears(disclosure, contentSources(disclosure)) : [];
}
