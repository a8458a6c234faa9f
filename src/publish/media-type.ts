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
};

/**
 * The media type of a file by the ending of its name.
 * @example mediaType('plan.pdf') // 'application/pdf'
 */
export function mediaType(name: string): string {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return office[ending] ?? lookup(ending) ?? 'application/octet-stream';
}
