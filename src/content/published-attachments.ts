import type { Attachment, ItemContent } from '../model/disclosure.ts';
import { publishedName } from '../model/published-name.ts';
import { compareNames } from './order.ts';

/**
 * The attachments of an item that are published, by name: all of its `files/`, except those that only a draft names. A
 * file counts as named elsewhere when evidence, a published document, a cell of a table or a link in a published text has it.
 */
export function publishedAttachments(item: ItemContent): Attachment[] {
  const drafted = new Set(item.documents.filter(({ draft }) => draft).flatMap(({ files }) => files));
  const named = drafted.size === 0 ? new Set<string>() : namedByPublished(item);
  return item.files
    .filter(({ name }) => !drafted.has(name) || named.has(name))
    .sort((a, b) => compareNames(a.name, b.name));
}

function namedByPublished({ documents, index, tables, files }: ItemContent): Set<string> {
  const published = documents.filter(({ draft }) => !draft);
  const named = new Set(published.flatMap((document) => document.files));
  for (const evidence of Object.values(index?.evidence ?? {}).flat()) {
    if (evidence.kind === 'file') named.add(evidence.value);
    if (evidence.kind === 'people') for (const { photo } of evidence.value) if (photo !== undefined) named.add(photo);
  }
  for (const { columns, rows } of tables) {
    for (const { name } of columns.filter(({ type }) => type === 'file'))
      for (const row of rows) named.add(String(row[name] ?? '').replace(/^(\.\/)?files\//, ''));
  }
  const texts = [...published, ...(index ? [index] : [])].map(({ body }) => body);
  for (const { name } of files) {
    const written = [name, encodeURI(name), encodeURIComponent(name), publishedName(name)].map(
      (form) => `files/${form}`,
    );
    if (texts.some((text) => written.some((link) => text.includes(link)))) named.add(name);
  }
  return named;
}
