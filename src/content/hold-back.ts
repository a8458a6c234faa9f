import type { ItemContent } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { hasCome } from '../thai/moment.ts';

/** The folders of a content folder, parted by whether anything of them is published. */
export interface Parted {
  /** Those that are published; a document whose time has not come is a draft in them. */
  items: ItemContent[];
  /** Those of which nothing is published: their index is a draft, or its time has not come. */
  held: ItemContent[];
  /** When what waits for its time will be shown. */
  findings: Finding[];
}

/**
 * Decides what is published, and is the only one who does: pages, feeds, search, addresses and criteria see `items` alone, and in
 * them no document that is a draft.
 * @param now day or day and time in Bangkok; without it nothing that names a time is shown
 */
export function holdBack(items: readonly ItemContent[], now = ''): Parted {
  const waits = ({ publishAt }: { publishAt?: { at: string } | undefined }) =>
    publishAt !== undefined && !hasCome(publishAt.at, now);
  const parted: Parted = { items: [], held: [], findings: [] };
  for (const item of items) {
    const { index, year, code } = item;
    const later = (what: string, { publishAt }: NonNullable<typeof index> | (typeof item.documents)[number]) =>
      finding('publish-later', 'info', {
        ...publishAt?.place,
        year,
        item: code,
        params: { until: publishAt?.at ?? '', ...(what !== '' && { title: what }) },
      });
    if (index && (index.draft || waits(index))) {
      parted.held.push(item);
      if (!index.draft) parted.findings.push(later('', index));
      continue;
    }
    const documents = item.documents.map((document) => {
      if (document.draft || !waits(document)) return document;
      parted.findings.push(later(document.title, document));
      return { ...document, draft: true };
    });
    parted.items.push({ ...item, documents });
  }
  return parted;
}
