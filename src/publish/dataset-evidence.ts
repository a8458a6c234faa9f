import { languagesOf } from '../check/shown.ts';
import type { Locale } from '../model/bilingual.ts';
import type { ItemContent, PlacedEvidence } from '../model/disclosure.ts';
import { documentsOf } from '../site/lookup.ts';
import type { PublishedTable } from './published-tables.ts';

const kinds = { people: 'people', contacts: 'contact', channels: 'channels' } as const;

/** The pieces of evidence that name a table or that it was made from; none for the list of documents. */
export function evidenceOfTable({ index }: ItemContent, table: PublishedTable): PlacedEvidence[] {
  const { slug, schema, element } = table;
  if (element !== null)
    return (index?.evidence[element] ?? []).filter(({ kind }) => kind === kinds[schema as keyof typeof kinds]);
  return allEvidence(index).filter(({ kind, value }) => kind === 'data' && value === slug);
}

/** Every piece of evidence that an item has. */
export const allEvidence = (index: ItemContent['index']): PlacedEvidence[] =>
  Object.values(index?.evidence ?? {}).flat();

/** Whether a table is the list of the item's documents, and not one that an editor wrote under that name. */
export const listsDocuments = ({ tables }: ItemContent, { slug, schema, element }: PublishedTable): boolean =>
  schema === 'documents' && element === null && tables.every((written) => written.slug !== slug);

/**
 * The languages of a dataset, Thai first: what its evidence and documents declare, which is Thai where they do not. The text of an
 * item declares nothing, and is Thai where it has Thai letters. `th` and `en` in the titles of files are no content.
 * @param table null for the item as a whole
 */
export function languagesOfDataset(content: ItemContent, table: PublishedTable | null): Locale[] {
  const listed = table === null || listsDocuments(content, table) ? documentsOf(content) : [];
  const evidence = table === null ? allEvidence(content.index) : evidenceOfTable(content, table);
  const thai = table === null && /\p{Script=Thai}/u.test(content.index?.body ?? '');
  const found = new Set<Locale>([
    ...evidence.flatMap((entry) => languagesOf(entry, content)),
    ...listed.map(({ lang = 'th' }) => lang),
    ...(thai ? (['th'] as const) : []),
  ]);
  const known = (['th', 'en'] as const).filter((language) => found.has(language));
  return known.length > 0 ? known : ['th'];
}
