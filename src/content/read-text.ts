import { join } from 'node:path';
import type { z } from 'zod';
import type { Markdown } from '../model/disclosure.ts';
import type { Finding } from '../model/finding.ts';
import { type FrontMatterFile, readFrontMatter } from './front-matter.ts';
import type { Around, ItemContext, ReadText } from './item-context.ts';
import { decodeText, readBytes } from './text-file.ts';
import { formatOf } from './text-problems.ts';

/**
 * Reads a Markdown text of an item, or takes what reading it gave before. Findings and claims join those of the item.
 * @param name   of the file in the item's folder
 * @param schema of its front matter
 * @param judge  makes of its two halves what is kept of it
 * @returns what `judge` made, and what every text has; null when it cannot be used; and the schemas of tables that it names
 */
export function readText<Schema extends z.ZodType, Data extends object>(
  name: string,
  context: ItemContext,
  around: Around,
  findings: Finding[],
  schema: Schema,
  judge: (read: FrontMatterFile<z.output<Schema>>, around: Around, file: string) => Omit<ReadText<Data>, 'bodyStart'>,
): { text: (Data & Markdown) | null; schemas: ReadText<Data>['schemas'] } {
  const file = `${context.folder}/${name}`;
  const path = join(context.path, name);
  const { bytes, finding: unreadable } = readBytes(path, file, 'text');
  if (unreadable) {
    findings.push(unreadable);
    return { text: null, schemas: [] };
  }
  const { data, bodyStart, ...said } = context.kept.of(`${context.year}`, file, bytes, around, (watched) => {
    const read = readFrontMatter(bytes, file, schema);
    for (const one of read.sightings) context.sightings.push(one);
    const result: ReadText<Data> = { ...judge(read, watched, file), bodyStart: read.bodyStart };
    // What was seen is never kept.
    return { result, secret: read.sightings.length > 0 };
  });
  findings.push(...said.findings);
  context.claims.push(...said.claims);
  const { schemas } = said;
  if (data === null) return { text: null, schemas };
  const body = decodeText(bytes, file).text.slice(bodyStart);
  return { text: { ...data, file, path, format: formatOf(name), body }, schemas };
}
