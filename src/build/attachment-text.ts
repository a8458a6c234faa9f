import type { Attachment } from '../model/disclosure.ts';

/** The text of an attachment, as far as it has one that can be read. */
export async function attachmentText({ path: _path }: Attachment): Promise<string> {
  return '';
}
