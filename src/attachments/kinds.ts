import type { Readability } from '../model/disclosure.ts';

/** Endings that mean the same kind of content, by the one that `detect` gives. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  jpg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  tif: ['tif', 'tiff'],
  html: ['html', 'htm', 'xhtml'],
  xml: ['xml', 'svg', 'rdf', 'kml', 'gpx', 'xsd', 'rss', 'atom', 'gml', 'xhtml'],
  svg: ['svg'],
  doc: ['doc', 'dot'],
  xls: ['xls', 'xlt'],
  docx: ['docx', 'dotx'],
  docm: ['docm', 'dotm'],
  xlsx: ['xlsx', 'xltx'],
  ppt: ['ppt', 'pps', 'pot'],
  pptx: ['pptx', 'ppsx', 'potx'],
  zip: ['zip', 'kmz', 'jar', 'shp', 'gpkg', 'epub'],
  mp4: ['mp4', 'm4v', 'mov'],
  mov: ['mov', 'mp4'],
  m4a: ['m4a', 'mp4'],
  mpg: ['mpg', 'mpeg'],
  heic: ['heic', 'heif'],
  ogg: ['ogg', 'oga', 'ogv', 'ogx'],
  gz: ['gz', 'tgz'],
};

/** Endings of which the first bytes always tell whether the file is one. */
const known = new Set(
  'pdf doc docx docm xls xlsx xlsm xlsb ppt pptx pptm odt ods odp jpg jpeg png gif webp tif tiff bmp zip rar 7z gz mp3 mp4 m4a mov avi wmv'.split(
    ' ',
  ),
);

/** The ending of a name in lower case, without the dot; empty where there is none. */
export const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** True when a file of this name may have that content. */
export const fits = (ending: string, detected: string): boolean =>
  ending === detected || (spellings[detected] ?? []).includes(ending);

/** True when a file with this ending has a content that is always recognised. */
export const isRecognisable = (ending: string): boolean => known.has(ending);

const groups: readonly (readonly [Readability, RegExp])[] = [
  ['data', /^(?:xlsx|xlsm|ods|csv|tsv|json|geojson|xml|jsonl|rdf|kml|gml)$/],
  ['text', /^(?:docx|docm|odt|pptx|pptm|odp|txt|md|html|htm|rtf)$/],
  ['image', /^(?:jpe?g|png|gif|webp|tiff?|bmp|svg|heic|avif)$/],
];

/** How well programs can read a kind of file; a PDF only says it when it is opened. */
export const readabilityOf = (kind: string): Readability => groups.find(([, form]) => form.test(kind))?.[0] ?? 'other';

/** True for what older Office writes. */
export const isLegacy = (kind: string): boolean => /^(?:doc|dot|xls|xlt|ppt|pps|pot|cfb|msg)$/.test(kind);

/** True for kinds whose content this program does not read: whoever publishes them has to look inside. */
export const isClosed = (kind: string): boolean => isLegacy(kind) || /^(?:xlsb|zip|rar|7z|gz|tar)$/.test(kind);
