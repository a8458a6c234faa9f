import type { Site } from '../../site/site.ts';
import type { PublishedFile } from '../index.ts';
import { json } from '../json.ts';
import { gdRecords, recordsPath } from './record.ts';
import { gdTemplate, templatePath } from './template.ts';

/** The records of the Government Data Catalog, as JSON and as rows of its import template; empty while nothing is decided. */
export async function gdCatalogFiles(site: Site): Promise<PublishedFile[]> {
  return [
    { path: recordsPath.slice(1), content: json(gdRecords(site)) },
    { path: templatePath.slice(1), content: await gdTemplate(site) },
  ];
}
