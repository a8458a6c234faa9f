import { fileTypeFromBuffer } from 'file-type';
import type { Limits } from './limits.ts';
import { isEncrypted, unzip, zipNames } from './zip.ts';

/** What the content of a file is, whatever its name says. */
export interface Detected {
  /** The usual ending of such a file; null for plain text and for what nobody knows. */
  ending: string | null;
  encrypted: boolean;
}

/** Microsoft's older container: `.doc`, `.xls`, `.ppt`, and what Office encrypts. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const streams: readonly (readonly [string, string])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/**
 * Sniffs the content of a file.
 * @throws RangeError for an archive that is not whole
 * @throws LimitError for an archive that has too much in it
 */
export async function detect(bytes: Buffer, limits: Limits): Promise<Detected> {
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) return zipKind(bytes, limits);
  if (bytes.subarray(0, 8).equals(COMPOUND)) return compoundKind(bytes);
  // Readers of PDF forgive what stands before the mark, within the first kilobyte.
  if (bytes.subarray(0, 1024).includes('%PDF-')) return { ending: 'pdf', encrypted: false };
  const markup = markupKind(bytes);
  if (markup !== null) return { ending: markup, encrypted: false };
  const known = await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024)).catch(() => undefined);
  return { ending: known?.ext ?? null, encrypted: false };
}

function zipKind(bytes: Buffer, limits: Limits): Detected {
  const names = new Set(zipNames(bytes, limits));
  const macros = [...names].some((name) => name.endsWith('vbaProject.bin'));
  const encrypted = isEncrypted(bytes, limits);
  const ooxml = (kind: string) => ({ ending: macros ? kind.replace(/x$/, 'm') : kind, encrypted });
  if (names.has('word/document.xml')) return ooxml('docx');
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin'))
    return names.has('xl/workbook.bin') ? { ending: 'xlsb', encrypted } : ooxml('xlsx');
  if (names.has('ppt/presentation.xml')) return ooxml('pptx');
  // An OpenDocument file says in a file of its own what it is.
  const [mimetype] = unzip(bytes, (name) => name === 'mimetype', limits).values();
  const open = /^application\/(?:vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)|epub)/.exec(
    mimetype?.toString('latin1', 0, 100) ?? '',
  );
  if (!open) return { ending: 'zip', encrypted };
  const ending = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }[open[1] ?? ''] ?? 'epub';
  return { ending, encrypted };
}

function compoundKind(bytes: Buffer): Detected {
  const has = (name: string) => bytes.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (has('EncryptedPackage')) return { ending: null, encrypted: true };
  return { ending: streams.find(([name]) => has(name))?.[1] ?? 'cfb', encrypted: false };
}

/** HTML and SVG, which begin in many ways. Systems of agencies write web pages and name them `.xls`. */
function markupKind(bytes: Buffer): string | null {
  const start = bytes
    .toString('utf8', 0, 2048)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!start.startsWith('<')) return null;
  const first = start.replace(/^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|\s+)*/i, '');
  if (/^(?:<!doctype html|<(?:html|head|body|table|meta|style|div)[\s>])/i.test(first)) return 'html';
  if (/^(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/i.test(first)) return 'svg';
  return /^<[a-z!]/i.test(first) && start.startsWith('<?xml') ? 'xml' : null;
}
