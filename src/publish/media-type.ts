import { lookup } from 'mrmime';

// Office files, which mrmime does not know and agencies publish most. Names: the IANA registry of media types.
const office: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  rar: 'application/vnd.rar',
  '7z': 'application/x-7z-compressed',
  ico: 'image/vnd.microsoft.icon',
};

/** Files whose name says more than its ending; each ends the name, and the longest is the first. */
const named: readonly (readonly [ending: string, type: string])[] = [
  // CSV on the Web, section 8 of https://www.w3.org/TR/tabular-metadata/
  ['.csv-metadata.json', 'application/csvm+json'],
  ['/feed.json', 'application/feed+json'],
  ['/feed.xml', 'application/rss+xml'],
];

/** Endings of what the program itself publishes. */
const own = 'html css js json jsonld ttl csv ics xml svg woff2 webmanifest txt xlsx bin'.split(' ');

/** Endings of other files that agencies attach. */
const attached = [
  ...'pdf doc docx xls ppt pptx odt ods odp rtf zip rar 7z png jpg jpeg gif webp avif ico tif tiff'.split(' '),
  ...'mp3 m4a wav ogg mp4 mpg mpeg 3gp webm mov epub md tsv geojson htm gz bmp heic eml yaml'.split(' '),
];

/**
 * The media type of a file by its name.
 * @example mediaType('plan.pdf') // 'application/pdf'
 */
export function mediaType(name: string): string {
  const special = named.find(([end]) => `/${name}`.endsWith(end));
  if (special) return special[1];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return typesByEnding.get(ending) ?? 'application/octet-stream';
}

/**
 * The header `Content-Type` of a file by its name: what is text says that it is UTF-8, without which an older browser on Thai
 * Windows reads JSON and CSV as windows-874.
 * @example contentType('list.csv') // 'text/csv; charset=utf-8'
 */
export const contentType = (name: string): string => withCharset(mediaType(name));

/** A media type with its charset, if it is one of text. */
export const withCharset = (type: string): string => (isText(type) ? `${type}; charset=utf-8` : type);

const isText = (type: string): boolean => /^text\/|[/+](json|xml|javascript)$/.test(type);

/** Whether a file of this name becomes much smaller when it is compressed: text does, a picture or an office file is already. */
export const isCompressible = (name: string): boolean => isText(mediaType(name));

/** The media type of every ending that a server is told; any other file is sent, and called in the manifest, as mere bytes. */
export const typesByEnding: ReadonlyMap<string, string> = new Map(
  [...own, ...attached].map((ending) => [ending, office[ending] ?? lookup(ending) ?? '']),
);

/** The types of files that are told by the end of their name, not by its ending alone. */
export const typesByName = named;
