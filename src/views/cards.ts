import { textsFor } from '../i18n/texts.ts';
import { isActiveFile } from '../model/active-file.ts';
import type { Locale } from '../model/bilingual.ts';
import type { Attachment, AttachmentFacts, Document, ItemContent } from '../model/disclosure.ts';
import { documentPath, filePath } from '../model/paths.ts';
import { publishedName } from '../model/published-name.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { formatOfFile } from './format.ts';
import { fileHref, href } from './href.ts';

/** What a badge says of a file: rows, words, pictures of pages, words on some of its pages only, or a picture. */
export type Readable = 'data' | 'text' | 'scanned' | 'partly' | 'image';

function readableOf(facts: AttachmentFacts | undefined): Readable | null {
  if (!facts?.opens) return null;
  const { readability, scannedPages } = facts;
  if (readability === 'text' && scannedPages.length > 0) return 'partly';
  // The words of a drawing are words, and who looks at one does not ask for them.
  return readability === 'other' || facts.detected === 'svg' ? null : readability;
}

/** An attachment as a page shows it. */
export interface FileCard {
  name: string;
  href: string;
  /** `PDF`, `XLSX` … */
  format: string;
  /** `1.5 MB` */
  size: string;
  /** ISO day of the document or item it belongs to: a file has no day of its own. */
  date: string | null;
  /** Pages of a PDF; null where nobody has counted. */
  pages: number | null;
  /** How well programs can read it; null for what they cannot read at all, and for what was not opened. */
  readable: Readable | null;
  /** The name under which it is downloaded, where its address has another. */
  download: string | undefined;
}

/** A document as a list shows it. */
export interface DocumentCard {
  title: string;
  href: string;
  lang: Locale;
  /** ISO days */
  published: string | null;
  updated: string | null;
  period: string | null;
  unit: string | null;
  files: FileCard[];
  code: string;
  year: number;
}

/** @param date ISO day to show with the file */
export function fileCard(
  site: Site,
  locale: Locale,
  content: ItemContent,
  file: Attachment,
  date: string | null,
): FileCard {
  const { name, bytes, facts } = file;
  const link = fileHref(site, filePath(content.year, content.code, name));
  return {
    name,
    href: link,
    format: formatOfFile(name),
    size: textsFor(site, locale).figures.bytes(bytes),
    date,
    pages: facts?.pages ?? null,
    readable: readableOf(facts),
    download: publishedName(name) === name && !isActiveFile(name) ? undefined : name.normalize('NFC'),
  };
}

/** The attachments that a document names, in its order. */
export function filesOfDocument(site: Site, locale: Locale, content: ItemContent, document: Document): FileCard[] {
  return document.files.flatMap((name) => {
    const file = content.files.find((candidate) => candidate.name === name);
    return file ? [fileCard(site, locale, content, file, document.updated ?? document.published ?? null)] : [];
  });
}

export function documentCard(site: Site, locale: Locale, content: ItemContent, document: Document): DocumentCard {
  const { year, code } = content;
  return {
    title: document.title,
    href: href(site, locale, documentPath(year, code, document.slug)),
    lang: document.lang ?? 'th',
    published: document.published ?? null,
    updated: document.updated ?? null,
    period: document.period ? textsFor(site, locale).figures.period(document.period) : null,
    unit: lookup(site).unit(document.unit ?? lookup(site).item(year, code)?.unit)?.name[locale] ?? null,
    files: filesOfDocument(site, locale, content, document),
    code,
    year,
  };
}
