import { getDocumentProxy } from 'unpdf';
import { canonical } from '../thai/text.ts';
import type { TextPiece } from './inspection.ts';
import type { Limits } from './limits.ts';

/** What a PDF says. */
export interface PdfText {
  texts: TextPiece[];
  /** All of its pages, and of those that were read the ones without a text layer, counted from 1. */
  pages: number;
  scanned: number[];
}

/** Fewer letters than this are a page number or the stamp of a scanner. */
const FEW_LETTERS = 10;
const STAMP = /scanned\s+(?:with|by)\s+\S+|สแกนด้วย\s*\S+/gi;
/** What nobody can read: letters without a name. Marks whose shape a browser moved are lost one by one, far fewer than half. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const NAMELESS = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000e-\u001f]/gu;
const facts = ['Title', 'Author', 'Subject', 'Keywords'] as const;

/**
 * The text layer of a PDF, page by page, with its marks in the places where Thai has them, and what it says of itself.
 * @throws Error with the name `PasswordException` when it asks for a password, another one when it cannot be opened
 */
export async function pdfText(bytes: Buffer, limits: Limits): Promise<PdfText> {
  // Warnings of the reader about fonts are of no use to who builds a site. It takes the bytes away: they are a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const texts: TextPiece[] = [];
    const scanned: number[] = [];
    const pages = document.numPages;
    for (let number = 1; number <= Math.min(pages, limits.pages); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const filledIn = noted(await page.getAnnotations());
      page.cleanup();
      const text = canonical(
        items
          .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
          .join('')
          .replace(/[^\S\n]+/g, ' ')
          .replace(/\s*\n\s*/g, '\n')
          .trim(),
      );
      if (!isReadable(text)) scanned.push(number);
      const whole = [text, ...filledIn].filter((part) => part !== '').join('\n');
      if (whole !== '') texts.push({ at: `page ${number}`, kind: 'page', text: whole });
    }
    const { info } = await document.getMetadata();
    for (const name of facts) {
      const text = canonical(String((info as Record<string, unknown>)[name] ?? '')).trim();
      if (text !== '') texts.push({ at: `metadata: ${name.toLowerCase()}`, kind: 'metadata', text });
    }
    return { texts, pages, scanned };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** What was written into the fields of a form, and notes on a page: the text of the page is without them. */
function noted(annotations: readonly { fieldValue?: unknown; contentsObj?: { str?: unknown } }[]): string[] {
  return annotations
    .flatMap(({ fieldValue, contentsObj }) => [fieldValue, contentsObj?.str].flat())
    .flatMap((text) => (typeof text === 'string' ? canonical(text).trim() : []));
}

/** True for a page of which a program can read what a reader sees: letters, most of which have names. */
function isReadable(text: string): boolean {
  const plain = text.replace(STAMP, '').replace(/\s/g, '');
  const nameless = plain.match(NAMELESS)?.length ?? 0;
  return plain.length - nameless >= FEW_LETTERS && nameless * 2 < plain.length;
}
