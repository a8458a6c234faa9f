import { OTHER } from '../../model/open-data.ts';

const endings: Record<string, readonly string[]> = {
  CSV: ['CSV'],
  JSON: ['JSON'],
  XLS: ['XLS', 'XLSX'],
  PDF: ['PDF'],
  'DOC/DOCX': ['DOC', 'DOCX'],
  XML: ['XML'],
  HTML: ['HTML', 'HTM'],
  Text: ['TXT', 'MD'],
  Image: ['JPG', 'JPEG', 'PNG', 'GIF', 'WEBP', 'AVIF', 'SVG', 'BMP'],
  Video: ['MP4', 'WEBM', 'MOV', 'AVI', 'M4V'],
  Audio: ['MP3', 'WAV', 'OGG', 'M4A'],
  GeoTiff: ['GEOTIFF'],
  GML: ['GML'],
};

/**
 * `data_format` of the Government Data Catalog, by the ending of a file's name in capitals: one of its choices, of which the
 * last is for everything else.
 * @example dataFormat('XLSX') // 'XLS'
 */
export const dataFormat = (ending: string): string =>
  Object.keys(endings).find((choice) => endings[choice]?.includes(ending)) ?? OTHER;
