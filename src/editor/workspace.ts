import { pathToFileURL } from 'node:url';
import { itemsOf } from '../frameworks/consistency.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import type { Disclosure } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import { agencySchema } from './agency-schema.ts';
import { bareSchemas } from './bare-schemas.ts';
import { itemSchemas } from './item-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** The schemas of a content folder, and which file each of them is for. */
export interface EditorWorkspace {
  /** By name: `agency`, `item`, `document`, and for each item `2567-o15` and `2567-o15-document`. */
  schemas: Map<string, JsonSchema>;
  /** Markdown file → name of its schema. Keys are made by `entryKey`. */
  entries: Record<string, string>;
}

/**
 * What an editor's program must know of a content folder.
 * @param root the content folder on disk, absolute
 */
export function editorWorkspace({ agency, items }: Disclosure, frameworks: Frameworks, root: string): EditorWorkspace {
  const { item, document } = bareSchemas();
  const schemas = new Map<string, JsonSchema>([
    ['agency', agencySchema(frameworks, agency)],
    ['item', item],
    ['document', document],
  ]);
  const entries: Record<string, string> = {};
  const assign = (file: string, name: string) => {
    entries[entryKey(`${root}/${file}`)] = name;
  };
  for (const { year, framework } of agency?.assessments ?? []) {
    const known = frameworks.byId.get(framework);
    for (const criteria of known ? itemsOf(known) : []) {
      const folder = itemFolder(criteria.code);
      const name = `${year}-${folder}`;
      const content = items.find((one) => one.year === year && one.code === criteria.code) ?? null;
      const units = agency?.units ?? [];
      const own = itemSchemas({ criteria, year, tables: frameworks.tables, units, item: content });
      schemas.set(name, own.index).set(`${name}-document`, own.document);
      // An index has its schema before it is there.
      for (const format of ['md', 'mdx']) assign(`${year}/${folder}/index.${format}`, name);
      for (const { slug, format } of content?.documents ?? [])
        assign(`${year}/${folder}/${slug}.${format}`, `${name}-document`);
    }
  }
  return { schemas, entries };
}

/** A path on disk as the language server looks it up: the address, decoded, in small letters. */
export const entryKey = (path: string): string => decodeURIComponent(pathToFileURL(path).href).toLowerCase();
