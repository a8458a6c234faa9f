import { readFileSync } from 'node:fs';
import { factOf } from '../../src/build/files.ts';
import type { FileFact } from '../../src/model/file-fact.ts';
import { dataFiles, descriptionFiles, type PublishedFile } from '../../src/publish/index.ts';
import { json } from '../../src/publish/json.ts';
import { manifestDocument, manifestPath } from '../../src/publish/manifest.ts';
import type { Site } from '../../src/site/site.ts';

/** Every published file of a site by its path; copies as what stands in the original. */
export async function published(site: Site): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const facts = new Map<string, FileFact>();
  const add = (file: PublishedFile) => {
    if (files.has(file.path)) throw new Error(`twice: ${file.path}`);
    const content = 'copy' in file ? readFileSync(file.copy) : file.content;
    files.set(file.path, content);
    facts.set(file.path, factOf(Buffer.from(content)));
  };
  for await (const file of dataFiles(site)) add(file);
  for await (const file of descriptionFiles({ ...site, files: new Map(facts) })) add(file);
  add({ path: manifestPath.slice(1), content: json(manifestDocument(site, facts)) });
  return files;
}

/** The text of a published file. */
export function textOf(files: Map<string, string | Uint8Array>, path: string): string {
  const content = files.get(path);
  if (typeof content !== 'string') throw new Error(`no text ${path}`);
  return content;
}
