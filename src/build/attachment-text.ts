import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Attachment } from '../model/disclosure.ts';
import { officeText } from './office-text.ts';

/** A larger file is a book of pictures, or takes longer to read than a build may. */
const MOST_BYTES = 40 * 1024 * 1024;
const office = /\.(?:docx|xlsx|pptx|odt|ods|odp)$/i;

/**
 * The text of an attachment in lines, as far as it has a text layer: PDF, Word, Excel, PowerPoint and OpenDocument. Empty for
 * everything else, and for what cannot be read: a file that a reader can open is published whether or not its words are found.
 */
export async function attachmentText({ path, name, bytes }: Attachment): Promise<string> {
  if (bytes > MOST_BYTES) return '';
  try {
    const text = /\.pdf$/i.test(name) ? await pdfText(path) : office.test(name) ? officeText(readFileSync(path)) : '';
    return text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim();
  } catch {
    return '';
  }
}

async function pdfText(path: string): Promise<string> {
  // Warnings of the reader about fonts are of no use to who builds a site.
  const document = await getDocumentProxy(new Uint8Array(readFileSync(path)), { verbosity: 0 });
  try {
    const { text } = await extractText(document);
    return text.join('\n');
  } finally {
    await document.loadingTask.destroy();
  }
}
