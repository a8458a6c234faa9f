import { join } from 'node:path';
import type { Frameworks } from '../frameworks/frameworks.ts';
import type { FrameworkItem } from '../frameworks/schema.ts';
import type { Document, ItemContent, ItemIndex } from '../model/disclosure.ts';
import { evidence } from '../model/evidence.ts';
import { type Finding, finding } from '../model/finding.ts';
import { documentFrontMatter, itemFrontMatter } from '../model/front-matter.ts';
import { slug } from '../model/scalar.ts';
import { entriesOf, isInside, sizeOf } from './folder.ts';
import { type FrontMatterFile, readFrontMatter } from './front-matter.ts';
import { headingsOf, mdxProblems } from './markdown.ts';
import { correctLine, nearest } from './refusals.ts';
import { resolveEvidence, resolveFile, tableSchemas } from './resolve.ts';
import { readTable } from './table.ts';
import type { YamlSource } from './yaml.ts';

/** What the reader of an item needs to know of everything around it. */
export interface ItemContext {
  year: number;
  code: string;
  /** Path of the item folder on disk, and as the editor would type it. */
  path: string;
  folder: string;
  /** The content folder on disk: nothing outside it is read. */
  root: string;
  /** The item's criteria; null for a code whose criteria nobody has found. */
  criteria: FrameworkItem | null;
  frameworks: Frameworks;
  units: string[];
  /** Names of components that `.mdx` may use. */
  components: readonly string[];
}

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const textForm = /\.(mdx?)$/;

/** Reads one item folder; null when it holds nothing. Everything wrong is in `findings`, and what can be read is read. */
export function readItem(context: ItemContext): { item: ItemContent | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const { path, folder, year, code } = context;
  const entries = entriesOf(path).filter((entry) => {
    if (isInside(context.root, join(path, entry.name))) return true;
    findings.push(finding('path-outside', 'error', { file: `${folder}/${entry.name}`, params: { found: entry.name } }));
    return false;
  });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const files = entries.some(({ name }) => name === 'files') ? readFiles(context, findings) : [];
  const texts = names.filter((name) => textForm.test(name));
  const tableNames = names.filter((name) => name.endsWith('.csv'));
  findings.push(
    ...misplaced(
      entries
        .filter(
          (entry) =>
            ![...texts, ...tableNames].includes(entry.name) && !(entry.name === 'files' && entry.isDirectory()),
        )
        .map(({ name }) => name),
      folder,
    ),
  );
  findings.push(
    ...nameProblems(
      texts.filter((name) => !/^index\./.test(name)),
      tableNames,
      folder,
    ),
  );

  const documents = texts
    .filter((name) => !/^index\.mdx?$/.test(name))
    .flatMap((name) =>
      readDocument(
        name,
        context,
        files.map((file) => file.name),
        findings,
      ),
    );
  const indexName = texts.find((name) => /^index\.mdx?$/.test(name));
  if (texts.includes('index.md') && texts.includes('index.mdx')) {
    findings.push(
      finding('name-conflict', 'error', {
        file: `${folder}/index.mdx`,
        params: { found: 'index.mdx', other: 'index.md' },
      }),
    );
  }
  const slugs = tableNames.map((name) => name.slice(0, -4));
  const read =
    indexName === undefined
      ? null
      : readIndex(
          indexName,
          context,
          documents,
          files.map((file) => file.name),
          slugs,
          findings,
        );
  const schemas = read?.schemas ?? new Map<string, string>();
  const tables = tableNames.map((name) => {
    const slug = name.slice(0, -4);
    const schema = context.frameworks.tables.get(schemas.get(slug) ?? '') ?? null;
    const { table, findings: problems } = readTable(join(path, name), `${folder}/${name}`, slug, schema);
    findings.push(...problems);
    return table;
  });
  const empty = !indexName && texts.length === 0 && tables.length === 0 && files.length === 0;
  const located = findings.map((one) => ({ ...one, year, item: code }));
  if (empty) return { item: null, findings: located };
  const index = read?.index ?? null;
  return {
    item: { year, code, folder, index, broken: indexName !== undefined && index === null, documents, tables, files },
    findings: located,
  };
}

function readFiles({ path, folder, root }: ItemContext, findings: Finding[]) {
  return entriesOf(join(path, 'files')).flatMap((entry) => {
    const file = `${folder}/files/${entry.name}`;
    if (!isInside(root, join(path, 'files', entry.name))) {
      findings.push(finding('path-outside', 'error', { file, params: { found: entry.name } }));
      return [];
    }
    if (entry.isDirectory()) {
      findings.push(
        finding('folder-unknown', 'warning', { file, params: { found: `files/${entry.name}`, suggestions: [] } }),
      );
      return [];
    }
    return [
      { name: entry.name, file, path: join(path, 'files', entry.name), bytes: sizeOf(join(path, 'files'), entry.name) },
    ];
  });
}

function readDocument(name: string, context: ItemContext, files: string[], findings: Finding[]): Document[] {
  const file = `${context.folder}/${name}`;
  const path = join(context.path, name);
  const read = readFrontMatter(path, file, documentFrontMatter);
  findings.push(...read.findings, ...textProblems(read, name, file, context.components));
  findings.push(...unitProblems(read, context.units));
  if (!read.data || !read.source) return [];
  for (const [index, wanted] of read.data.files.entries()) {
    if (resolveFile(wanted, files) !== null) continue;
    const place = read.source.placeOf(['files', index]);
    const suggestions = nearest(wanted, files);
    const corrected = suggestions.map((suggestion) =>
      correctLine(read.source?.lineAt(place) ?? '', wanted, suggestion),
    );
    findings.push(
      finding('file-not-found', 'error', {
        ...place,
        params: { found: wanted, known: files.slice(0, 12), suggestions, corrected },
      }),
    );
  }
  for (const [index, alias] of read.data.aliases.entries()) {
    if (slugForm.test(alias) || /^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/.test(alias)) continue;
    findings.push(
      finding('id-invalid', 'error', {
        ...read.source.placeOf(['aliases', index]),
        params: { key: 'aliases', found: alias, suggestions: [], corrected: [] },
      }),
    );
  }
  const attached = read.data.files.flatMap((wanted) => resolveFile(wanted, files) ?? []);
  return [
    {
      ...read.data,
      files: attached,
      slug: name.replace(textForm, ''),
      file,
      path,
      format: formatOf(name),
      body: read.body,
    },
  ];
}

function readIndex(
  name: string,
  context: ItemContext,
  documents: Document[],
  files: string[],
  tables: string[],
  findings: Finding[],
) {
  const file = `${context.folder}/${name}`;
  const path = join(context.path, name);
  const format = formatOf(name);
  const read = readFrontMatter(path, file, itemFrontMatter);
  const problems = textProblems(read, name, file, context.components);
  findings.push(...read.findings, ...problems);
  // Without a syntax tree there are no headings, and every section would be reported as not found.
  if (!read.source || problems.some(({ code }) => code === 'mdx-syntax')) return null;
  const criteria = context.criteria;
  const headings = headingsOf(read.body, format);
  const targets = { headings, documents, files, tables };
  findings.push(...unitProblems(read, context.units));
  if (!read.data) {
    // What the rest of the front matter refers to is checked all the same: one run names every mistake.
    const alone = evidence.safeParse(valueUnder(read.source, 'evidence'));
    if (alone.success && criteria)
      findings.push(...resolveEvidence(alone.data, criteria, targets, read.source).findings);
    return null;
  }
  const { evidence: declared, ...meta } = read.data;
  if (!criteria)
    return {
      index: { ...meta, evidence: {}, headings, file, path, format, body: read.body } satisfies ItemIndex,
      schemas: new Map<string, string>(),
    };
  const { evidence: resolved, findings: dangling } = resolveEvidence(declared, criteria, targets, read.source);
  findings.push(...dangling);
  return {
    index: { ...meta, evidence: resolved, headings, file, path, format, body: read.body } satisfies ItemIndex,
    schemas: tableSchemas(declared, criteria),
  };
}

const formatOf = (name: string): 'md' | 'mdx' => (name.endsWith('.mdx') ? 'mdx' : 'md');

function textProblems(
  read: FrontMatterFile<unknown>,
  name: string,
  file: string,
  components: readonly string[],
): Finding[] {
  return name.endsWith('.mdx') ? mdxProblems(read.body, file, read.bodyOffset, components) : [];
}

function unitProblems({ source }: FrontMatterFile<unknown>, units: string[]): Finding[] {
  const unit = source && valueUnder(source, 'unit');
  if (!source || !slug.safeParse(unit).success || units.includes(String(unit))) return [];
  const suggestions = nearest(String(unit), units);
  const corrected = suggestions.map((suggestion) => `unit: ${suggestion}`);
  return [
    finding('unit-unknown', 'error', {
      ...source.placeOf(['unit']),
      params: { found: String(unit), known: units, suggestions, corrected },
    }),
  ];
}

/** What stands under a key of front matter, whether the rest of it is right or not. */
function valueUnder({ value }: YamlSource, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function nameProblems(texts: string[], tables: string[], folder: string): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const name of [...texts, ...tables]) {
    const slug = name.replace(/\.(mdx?|csv)$/, '');
    const file = `${folder}/${name}`;
    const ending = name.slice(slug.length);
    if (!slugForm.test(slug)) {
      const ascii = slug
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
      findings.push(
        finding('name-invalid', 'error', {
          file,
          params: { found: name, suggestions: [`${ascii || 'document-1'}${ending}`] },
        }),
      );
    }
    const key = `${ending === '.csv' ? 'data' : ''}/${slug.toLowerCase()}`;
    const other = slug === 'files' || slug === 'data' ? `${slug}/` : seen.get(key);
    if (other !== undefined && ending !== '.csv')
      findings.push(finding('name-conflict', 'error', { file, params: { found: name, other } }));
    seen.set(key, name);
  }
  return findings;
}

/** Files that would not be published where they are. One whose ending is in capitals is a text or a table, and missed. */
function misplaced(names: string[], folder: string): Finding[] {
  return names.map((name) => {
    const file = `${folder}/${name}`;
    if (/\.(mdx?|csv)$/i.test(name))
      return finding('name-invalid', 'error', { file, params: { found: name, suggestions: [name.toLowerCase()] } });
    const suggestions = /\.(xlsx?|ods)$/i.test(name) ? ['csv'] : ['files'];
    return finding('file-unknown', 'warning', { file, params: { found: name, suggestions } });
  });
}
