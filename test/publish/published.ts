import { readFileSync } from 'node:fs';
import { publishedFiles } from '../../src/publish/index.ts';
import type { Site } from '../../src/site/site.ts';

/** Every published file of a site by its path; copies as what stands in the original. */
export async function published(site: Site): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for await (const file of publishedFiles(site)) {
    if (files.has(file.path)) throw new Error(`twice: ${file.path}`);
    files.set(file.path, 'copy' in file ? readFileSync(file.copy) : file.content);
  }
  return files;
}

/** The text of a published file. */
export function textOf(files: Map<string, string | Uint8Array>, path: string): string {
  const content = files.get(path);
  if (typeof content !== 'string') throw new Error(`no text ${path}`);
  return content;
}
