import type { ItemIndex, Markdown } from '../model/disclosure.ts';
import type { Finding } from '../model/finding.ts';
import { type ItemFrontMatter, itemFrontMatter } from '../model/front-matter.ts';
import type { AliasClaim } from './aliases.ts';
import type { FrontMatterFile } from './front-matter.ts';
import type { Around, ItemContext, ReadText } from './item-context.ts';
import { headingsOf } from './markdown.ts';
import { oldAddresses } from './old-addresses.ts';
import { placedFrontMatter } from './placed.ts';
import { readText } from './read-text.ts';
import { readableEvidence } from './readable-evidence.ts';
import { resolveEvidence, tableSchemas } from './resolve.ts';
import { carriedOver, formatOf, textProblems, unitProblems, valueUnder } from './text-problems.ts';

/** An item's own text, and the table schema by which each of its tables is to be read. */
export interface ReadIndex {
  /** Null when it cannot be read. */
  index: ItemIndex | null;
  schemas: Map<string, string>;
}

/** Reads an item's `index.md` and resolves its evidence. */
export function readIndex(name: string, context: ItemContext, around: Around, findings: Finding[]): ReadIndex {
  const { text, schemas } = readText(name, context, around, findings, itemFrontMatter, judgeIndex);
  return { index: text, schemas: new Map(schemas) };
}

function judgeIndex(
  read: FrontMatterFile<ItemFrontMatter>,
  around: Around,
  file: string,
): Omit<ReadText<Omit<ItemIndex, keyof Markdown>>, 'bodyStart'> {
  const format = formatOf(file);
  const problems = textProblems(read, format, file, around);
  const findings = [...read.findings, ...problems];
  const claims: AliasClaim[] = [];
  const broken = { data: null, findings, claims, schemas: [] };
  // Without a syntax tree there are no headings, and every section would be reported as not found.
  if (!read.source || problems.some(({ code }) => code === 'mdx-syntax' || code === 'limit-exceeded')) return broken;
  const { criteria, year, code } = around;
  const headings = headingsOf(read.body, format);
  // Only what evidence names is looked at: the text is not read again for a document that it does not name.
  const targets = {
    headings,
    get documents() {
      return around.documents;
    },
    get files() {
      return around.files;
    },
    get tables() {
      return around.tables;
    },
  };
  findings.push(...unitProblems(read, around), ...carriedOver(read));
  if (!read.data) {
    // What the rest of the front matter refers to is checked all the same: one run names every mistake.
    if (read.source.findings.length > 0 || !criteria) return broken;
    const readable = readableEvidence(valueUnder(read.source, 'evidence'));
    findings.push(...resolveEvidence(readable, criteria, targets, read.source).findings);
    return { ...broken, schemas: [...tableSchemas(readable, criteria)] };
  }
  const { evidence: declared, aliases, withdrawn, publishAt: _, ...own } = read.data;
  const derived = [...Object.keys(declared), 'documents'];
  const names = {
    get files() {
      return around.files;
    },
    get tables() {
      return around.tables;
    },
    derived,
  };
  const meta = {
    ...own,
    ...placedFrontMatter(read.data, read.source),
    ...oldAddresses({ aliases, withdrawn }, read.source, { year, code, claims }, names, findings),
  };
  if (!criteria) return { data: { ...meta, evidence: {}, headings }, findings, claims, schemas: [] };
  const { evidence: resolved, findings: dangling } = resolveEvidence(declared, criteria, targets, read.source);
  findings.push(...dangling);
  const schemas = [...tableSchemas(declared, criteria)];
  return { data: { ...meta, evidence: resolved, headings }, findings, claims, schemas };
}
