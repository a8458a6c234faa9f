import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { unused } from '../drafts/document-slug.ts';
import type { DraftFile } from '../drafts/draft-file.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { publishedName } from '../model/published-name.ts';
import { wrongUsage } from './failure.ts';

/** A file that becomes an attachment of an item. */
export interface AttachmentDraft {
  /** As it was named on the command line. */
  source: string;
  /** The name in `files/`: the one under which it is published. */
  name: string;
  /** Null when the very same file is there already. */
  draft: DraftFile | null;
}

/** `--from`: the file under a safe name; one that is there with the same content is used as it is, and none is replaced. */
export function attachmentDraft(source: string, folder: string, item: ItemContent | undefined): AttachmentDraft {
  if (!statSync(source, { throwIfNoEntry: false })?.isFile()) {
    throw wrongUsage(
      `--from: ไม่พบไฟล์ "${source}"  ระบุไฟล์ที่มีอยู่ เช่น --from ประกาศ.pdf`,
      `--from: there is no file "${source}". Name one that exists, such as --from announcement.pdf`,
    );
  }
  const files = item?.files ?? [];
  const bytes = readFileSync(source);
  const same = files.find((file) => file.bytes === bytes.length && readFileSync(file.path).equals(bytes));
  if (same) return { source, name: same.name, draft: null };
  const taken = files.map(({ name }) => publishedName(name));
  const name = unused(publishedName(basename(source)), taken);
  return { source, name, draft: { path: `${folder}/files/${name}`, content: { copyOf: resolve(source) } } };
}
