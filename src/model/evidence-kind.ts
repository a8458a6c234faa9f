/**
 * What can show an element to an assessor. An editor names one of these keys in `evidence`; a framework lists the ones
 * an element accepts, the most suitable first.
 *
 * - `section`    a heading of the item's own text
 * - `document`   one Markdown document of the item's folder, by file name without ending
 * - `documents`  all documents of the folder, or a list of them
 * - `file`       an attachment in `files/`
 * - `data`       a CSV table of the folder
 * - `link`       an address on the web, such as an e-service
 * - `people`     persons with name, position, photo and contact, written in the front matter
 * - `contact`    address, telephone, e-mail and map, written in the front matter or taken from `agency.yaml`
 * - `channels`   ways to reach the agency, written in the front matter
 */
export const evidenceKinds = [
  'section',
  'document',
  'documents',
  'file',
  'data',
  'link',
  'people',
  'contact',
  'channels',
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];
