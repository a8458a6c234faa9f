import { join } from 'node:path';
import type { ItemContent } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';
import { nameSightings } from '../privacy/sighting.ts';
import { readFiles } from './attachments.ts';
import { readDocument } from './document.ts';
import { entriesOf, isFile, isFolder, staysInside, unreadable } from './folder.ts';
import type { Around, ItemContext } from './item-context.ts';
import { readIndex } from './item-index.ts';
import { misplaced, nameProblems, textForm } from './names.ts';
import { readTable } from './table.ts';

/** Reads one item folder; null when it holds nothing. Everything wrong is in `findings`, and what can be read is read. */
export function readItem(context: ItemContext): { item: ItemContent | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const { path, folder, year, code } = context;
  const entries = entriesOf(path, folder, findings).filter((entry) => {
    if (staysInside(context.root, path, entry)) return true;
    findings.push(finding('path-outside', 'error', { file: `${folder}/${entry.name}`, params: { found: entry.name } }));
    return false;
  });
  const names = entries.filter((entry) => isFile(path, entry)).map(({ name }) => name);
  const folders = entries.filter((entry) => isFolder(path, entry)).map(({ name }) => name);
  const notTexts = folders.filter((name) => /\.(mdx?|csv)$/i.test(name));
  findings.push(...notTexts.map((name) => unreadable(`${folder}/${name}`, 'EISDIR')));
  const files = entries.some(({ name }) => name === 'files') ? readFiles(context, findings) : [];
  for (const { name } of entries) context.sightings.push(...nameSightings(name, `${folder}/${name}`));
  for (const { name, file } of files) context.sightings.push(...nameSightings(name, file));
  const texts = names.filter((name) => textForm.test(name));
  const tableNames = names.filter((name) => name.endsWith('.csv'));
  findings.push(
    ...misplaced(
      names.filter((name) => ![...texts, ...tableNames].includes(name)),
      folders.filter((name) => name !== 'files' && !notTexts.includes(name)),
      folder,
    ),
  );
  findings.push(
    ...nameProblems(
      texts.filter((name) => !/^index\.mdx?$/.test(name)),
      tableNames,
      folder,
    ),
  );

  const slugs = tableNames.map((name) => name.slice(0, -4));
  const { criteria, units, components } = context;
  const fileNames = files.map(({ name }) => name);
  const around: Around = { year, code, criteria, units, components, documents: [], files: fileNames, tables: slugs };
  const documents = texts
    .filter((name) => !/^index\.mdx?$/.test(name))
    .flatMap((name) => readDocument(name, context, around, findings));
  const indexName = texts.find((name) => /^index\.mdx?$/.test(name));
  if (texts.includes('index.md') && texts.includes('index.mdx')) {
    findings.push(
      finding('name-conflict', 'error', {
        file: `${folder}/index.mdx`,
        params: { found: 'index.mdx', other: 'index.md' },
      }),
    );
  }
  const published = documents.map(({ slug }) => ({ slug }));
  const read =
    indexName === undefined ? null : readIndex(indexName, context, { ...around, documents: published }, findings);
  const schemas = read?.schemas ?? new Map<string, string>();
  const tables = tableNames.map((name) => {
    const slug = name.slice(0, -4);
    const schema = context.frameworks.tables.get(schemas.get(slug) ?? '') ?? null;
    const place = join(path, name);
    const readNow = readTable(place, `${folder}/${name}`, slug, schema, context.kept);
    const { table, findings: problems, sightings } = readNow;
    findings.push(...problems);
    for (const one of sightings) context.sightings.push(one);
    return { ...table, path: place };
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
