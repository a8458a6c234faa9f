import { join } from 'node:path';
import type { Document, ItemIndex } from '../model/disclosure.ts';
import type { Finding } from '../model/finding.ts';
import { itemFrontMatter } from '../model/front-matter.ts';
import { readFrontMatter } from './front-matter.ts';
import type { ItemContext } from './item-context.ts';
import { headingsOf } from './markdown.ts';
import { oldAddresses } from './old-addresses.ts';
import { placedFrontMatter } from './placed.ts';
import { readableEvidence } from './readable-evidence.ts';
import { resolveEvidence, tableSchemas } from './resolve.ts';
import { carriedOver, formatOf, textProblems, unitProblems, valueUnder } from './text-problems.ts';

/** An item's own text, and the table schema by which each of its tables is to be read. */
export interface ReadIndex {
  /** Null when it cannot be read. */
  index: ItemIndex | null;
  schemas: Map<string, string>;
}

/**
 * Reads an item's `index.md` and resolves its evidence.
 * @param files  names of the item's attachments
 * @param tables names of its CSV files without ending
 */
export function readIndex(
  name: string,
  context: ItemContext,
  documents: Document[],
  files: string[],
  tables: string[],
  findings: Finding[],
): ReadIndex {
  const file = `${context.folder}/${name}`;
  const path = join(context.path, name);
  const format = formatOf(name);
  const read = readFrontMatter(path, file, itemFrontMatter);
  const problems = textProblems(read, name, file, context.components);
  const broken: ReadIndex = { index: null, schemas: new Map() };
  for (const one of read.sightings) context.sightings.push(one);
  findings.push(...read.findings, ...problems);
  // Without a syntax tree there are no headings, and every section would be reported as not found.
  if (!read.source || problems.some(({ code }) => code === 'mdx-syntax' || code === 'limit-exceeded')) return broken;
  const criteria = context.criteria;
  const headings = headingsOf(read.body, format);
  const targets = { headings, documents, files, tables };
  findings.push(...unitProblems(read, context.units), ...carriedOver(read));
  if (!read.data) {
    // What the rest of the front matter refers to is checked all the same: one run names every mistake.
    if (read.source.findings.length > 0 || !criteria) return broken;
    const readable = readableEvidence(valueUnder(read.source, 'evidence'));
    findings.push(...resolveEvidence(readable, criteria, targets, read.source).findings);
    return { ...broken, schemas: tableSchemas(readable, criteria) };
  }
  const { evidence: declared, aliases, withdrawn, ...own } = read.data;
  const derived = [...Object.keys(declared), 'documents'];
  const meta = {
    ...own,
    ...placedFrontMatter(read.data, read.source),
    ...oldAddresses({ aliases, withdrawn }, read.source, context, { files, tables, derived }, findings),
  };
  if (!criteria)
    return {
      index: { ...meta, evidence: {}, headings, file, path, format, body: read.body },
      schemas: new Map<string, string>(),
    };
  const { evidence: resolved, findings: dangling } = resolveEvidence(declared, criteria, targets, read.source);
  findings.push(...dangling);
  return {
    index: { ...meta, evidence: resolved, headings, file, path, format, body: read.body },
    schemas: tableSchemas(declared, criteria),
  };
}
