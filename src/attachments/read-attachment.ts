import { isCutPicture } from './cut-picture.ts';
import { type Detected, detect } from './detect.ts';
import type { Problem, TextPiece } from './inspection.ts';
import { endingOf, fits, isClosed, isLegacy, isRecognisable, readabilityOf } from './kinds.ts';
import { legacyTexts } from './legacy-texts.ts';
import { LimitError } from './limit-error.ts';
import type { Limits } from './limits.ts';
import { officeTexts, tidy } from './office-text.ts';
import { pdfText } from './pdf-text.ts';
import { pictureSize } from './picture-size.ts';
import { csvCells, decodeText, isBinary, textOfMarkup, wholeText } from './plain-text.ts';
import { properties, propertyParts } from './properties.ts';
import { rtfText } from './rtf-text.ts';
import { nothing, type Reading, unread } from './unread.ts';
import { isWorkbookPart, workbook } from './workbook.ts';
import { unzip, zipNames } from './zip.ts';

/** Opens a file and reads everything in it. Never throws for what is in the file. */
export async function readAttachment(bytes: Buffer, name: string, limits: Limits): Promise<Reading> {
  if (bytes.length === 0) return unread(name, { kind: 'empty' });
  const ending = endingOf(name);
  let found: Detected;
  try {
    found = await detect(bytes, limits);
  } catch (error) {
    return unread(name, problemOf(error));
  }
  if (found.encrypted) return { ...unread(name, { kind: 'encrypted' }), detected: found.ending };
  const detected = found.ending;
  if (detected === null && isRecognisable(ending)) return unread(name, { kind: 'damaged' });
  const mismatch = mismatchOf(ending, detected);
  // A text may begin like a page of the web, and be notes about one.
  const kind = mismatch.length > 0 || ending === '' || isRecognisable(ending) ? (detected ?? ending) : ending;
  try {
    const read = await contentOf(bytes, kind, limits);
    return {
      ...nothing,
      detected,
      readability: readabilityOf(kind),
      ...read,
      problems: [...mismatch, ...read.problems],
    };
  } catch (error) {
    const failed = unread(`.${kind}`, problemOf(error));
    return { ...failed, detected, problems: [...mismatch, ...failed.problems] };
  }
}

/** Plain text may carry any ending that is not of a known kind. */
function mismatchOf(ending: string, detected: string | null): Problem[] {
  if (detected === null || ending === '' || fits(ending, detected)) return [];
  const plain = /^(?:txt|csv|tsv|md|json)$/.test(ending);
  if (!isRecognisable(ending) && !(plain && isRecognisable(detected))) return [];
  // Word opens both, and so does everything else.
  return detected === 'cfb' && /^(?:doc|xls|ppt|msg)$/.test(ending) ? [] : [{ kind: 'mismatch', detected }];
}

function problemOf(error: unknown): Problem {
  if (error instanceof LimitError) return { kind: 'limit', of: error.of, limit: error.limit };
  return (error as Error | undefined)?.name === 'PasswordException' ? { kind: 'encrypted' } : { kind: 'damaged' };
}

type Content = Pick<Reading, 'texts' | 'problems'> & Partial<Reading>;

async function contentOf(bytes: Buffer, kind: string, limits: Limits): Promise<Content> {
  if (kind === 'pdf') return ofPdf(bytes, limits);
  if (isCutPicture(bytes, kind)) throw new RangeError('a picture is cut short');
  if (/^(?:png|jpe?g|gif|webp)$/.test(kind)) return { texts: [], problems: [], ...sized(bytes) };
  if (/^xls[xm]$/.test(kind)) {
    const files = unzip(bytes, (name) => isWorkbookPart(name) || propertyParts.has(name), limits);
    const { texts, problems } = workbook(files, limits);
    return { texts: [...texts, ...properties(files)], problems };
  }
  if (/^(?:docx|docm|pptx|pptm|odt|ods|odp)$/.test(kind)) {
    const files = unzip(bytes, (name) => propertyParts.has(name), limits);
    const texts = officeTexts(bytes, limits);
    // A scan that was put into Word stays a picture.
    const pictures = !texts.some(({ kind }) => kind === 'text') && hasPicture(bytes, limits);
    return {
      texts: [...texts, ...properties(files)],
      problems: [],
      ...(pictures && { readability: 'image' as const }),
    };
  }
  if (isClosed(kind)) {
    const texts = isLegacy(kind) ? legacyTexts(bytes) : [];
    return { texts, problems: [{ kind: 'closed', format: kind }] };
  }
  const text = decodeText(bytes);
  const named = /^(?:csv|tsv|txt|md|json|geojson|jsonl|xml|svg|html?|rtf|rdf|kml|gml)$/.test(kind);
  // A text may have any ending: a log, settings, notes.
  if (text === null || (!named && isBinary(text))) return { texts: [], problems: named ? [{ kind: 'damaged' }] : [] };
  if (kind === 'csv' || kind === 'tsv') return { texts: csvCells(text, limits), problems: [] };
  if (kind === 'rtf') return { texts: wholeText(tidy(rtfText(text))), problems: [] };
  const markup = /^(?:xml|svg|html?|rdf|kml|gml)$/.test(kind);
  return {
    texts: wholeText(markup ? tidy(textOfMarkup(text)) : text),
    problems: [],
    ...(kind === 'svg' && sized(bytes)),
  };
}

function sized(bytes: Buffer): Pick<Reading, 'picture'> {
  const picture = pictureSize(bytes);
  return picture ? { picture } : {};
}

const hasPicture = (bytes: Buffer, limits: Limits): boolean =>
  zipNames(bytes, limits).some((name) => /(?:^|\/)(?:media|Pictures)\/./.test(name));

async function ofPdf(bytes: Buffer, limits: Limits): Promise<Content> {
  const { texts, pages, scanned } = await pdfText(bytes, limits);
  const problems: Problem[] = [];
  if (scanned.length > 0) problems.push({ kind: 'scanned', pages: scanned, of: pages });
  if (pages > limits.pages) problems.push({ kind: 'limit', of: 'pages', limit: limits.pages });
  const whole = scanned.length === Math.min(pages, limits.pages);
  return { texts, problems, pages, scannedPages: scanned, readability: whole ? 'scanned' : 'text' };
}

/** The text of all pieces in lines, as search reads it. */
export const textOf = (pieces: readonly TextPiece[]): string =>
  pieces
    .filter(({ kind }) => kind !== 'metadata')
    .map(({ text }) => text)
    .join('\n');
