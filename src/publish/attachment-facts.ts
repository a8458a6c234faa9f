import type { Attachment, ItemContent, Readability } from '../model/disclosure.ts';
import { filePath } from '../model/paths.ts';
import { documentsOf } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { publishedAttachments } from './attachments.ts';

/** What documents for machines say of an attachment, besides its size and type. */
export interface AttachmentDescription {
  /** What people call it: the label of the evidence, the title of its document, or its name. */
  title: string;
  /** Null where it was not opened. */
  readability: Readability | null;
  pages: number | null;
  scannedPages: number[];
  /** ISO day that the document or the item declares. */
  date: string | null;
}

/** An attachment in words. What belongs to a document has its day, and its title where it is the only file. */
export function describeAttachment(content: ItemContent, { name, facts }: Attachment): AttachmentDescription {
  const owner = documentsOf(content).find(({ files }) => files.includes(name));
  const label = Object.values(content.index?.evidence ?? {})
    .flat()
    .find((evidence) => evidence.kind === 'file' && evidence.value === name)?.label;
  const own = owner ?? content.index;
  return {
    title: label ?? (owner?.files.length === 1 ? owner.title : name.normalize('NFC')),
    readability: facts?.readability ?? null,
    pages: facts?.pages ?? null,
    scannedPages: [...(facts?.scannedPages ?? [])],
    date: own?.updated ?? own?.published ?? null,
  };
}

/** Every published attachment by its path, as on disk and without a slash in front. */
export function describedAttachments(site: Site): Map<string, AttachmentDescription> {
  return new Map(
    site.disclosure.items.flatMap((content) =>
      publishedAttachments(content).map((file) => [
        filePath(content.year, content.code, file.name).slice(1),
        describeAttachment(content, file),
      ]),
    ),
  );
}
