import type { Locale } from '../model/bilingual.ts';
import type { Attachment, Document, ItemContent } from '../model/disclosure.ts';
import { documentPath, filePath } from '../model/paths.ts';
import { formatPeriod } from '../model/period.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { formatBytes, formatOfFile } from './format.ts';
import { fileHref, href } from './href.ts';

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
export function fileCard(site: Site, content: ItemContent, file: Attachment, date: string | null): FileCard {
  const { name, bytes } = file;
  const link = fileHref(site, filePath(content.year, content.code, name));
  return { name, href: link, format: formatOfFile(name), size: formatBytes(bytes), date };
}

/** The attachments that a document names, in its order. */
export function filesOfDocument(site: Site, content: ItemContent, document: Document): FileCard[] {
  return document.files.flatMap((name) => {
    const file = content.files.find((candidate) => candidate.name === name);
    return file ? [fileCard(site, content, file, document.updated ?? document.published ?? null)] : [];
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
    period: document.period ? formatPeriod(document.period, locale) : null,
    unit: lookup(site).unit(document.unit ?? lookup(site).item(year, code)?.unit)?.name[locale] ?? null,
    files: filesOfDocument(site, content, document),
    code,
    year,
  };
}
