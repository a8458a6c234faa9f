import { type Element, type FrameworkItem, isPart } from '../frameworks/schema.ts';
import type { Document, Heading, PlacedEvidence } from '../model/disclosure.ts';
import type { Evidence } from '../model/evidence.ts';
import { type Finding, type FindingCode, finding } from '../model/finding.ts';
import { canonical, foldForComparison } from '../thai/text.ts';
import { isPlainName } from './folder.ts';
import { correctLine, nearest } from './refusals.ts';
import type { YamlPath, YamlSource } from './yaml.ts';

/** What evidence can point to in one item folder. */
export interface Targets {
  headings: Heading[];
  documents: Pick<Document, 'slug'>[];
  /** Names in `files/`. */
  files: string[];
  /** CSV files by name without ending. */
  tables: string[];
}

/** Evidence by element; null where an entry was refused. */
type Declared = Record<string, (Evidence | null)[]>;

/**
 * Turns what an editor named into what exists: headings as they are written, documents and tables without endings,
 * files without `files/`. A reference that leads nowhere is a finding with the nearest name that exists.
 */
export function resolveEvidence(
  declared: Declared,
  item: FrameworkItem,
  targets: Targets,
  source: YamlSource,
): { evidence: Record<string, PlacedEvidence[]>; findings: Finding[] } {
  const findings: Finding[] = [];
  const evidence: Record<string, PlacedEvidence[]> = {};
  for (const [id, entries] of Object.entries(declared)) {
    if (!item.elements.some((element) => element.id === id)) {
      findings.push(unknownElement(id, item.elements, source));
      continue;
    }
    evidence[id] = entries.flatMap((entry, index) => {
      if (entry === null) return [];
      const path = ['evidence', id, index];
      const resolved = resolveEntry(entry, targets, path, source, findings);
      return resolved ? [{ ...resolved, place: source.placeOf([...path, entry.kind]) }] : [];
    });
  }
  return { evidence, findings };
}

/** The table schema by which each CSV file of an item is to be read. */
export function tableSchemas(declared: Declared, item: FrameworkItem): Map<string, string> {
  const schemas = new Map<string, string>();
  for (const element of item.elements) {
    const head = isPart(element) ? item.elements.find((candidate) => candidate.id === element.of) : element;
    if (!head || isPart(head) || head.table === undefined) continue;
    for (const entry of declared[element.id] ?? []) {
      if (entry?.kind === 'data') schemas.set(withoutEnding(entry.value, 'csv'), head.table);
    }
  }
  return schemas;
}

const withoutEnding = (name: string, ...endings: string[]): string =>
  name.replace(new RegExp(`\\.(${endings.join('|')})$`), '');

function unknownElement(id: string, elements: Element[], source: YamlSource): Finding {
  const place = source.placeOfKey(['evidence'], id);
  const known = elements.map((element) => element.id);
  const suggestions = nearest(id, known);
  const corrected = suggestions.map((suggestion) => correctLine(source.lineAt(place), id, suggestion));
  return finding('element-unknown', 'error', { ...place, params: { found: id, known, suggestions, corrected } });
}

function resolveEntry(
  entry: Evidence,
  targets: Targets,
  path: YamlPath,
  source: YamlSource,
  findings: Finding[],
): Evidence | null {
  const refuse = (code: FindingCode, found: string, known: string[], inside: YamlPath = []): null => {
    const place = source.placeOf([...path, entry.kind, ...inside]);
    const suggestions = nearest(found, known);
    const corrected = suggestions.map((suggestion) => correctLine(source.lineAt(place), found, suggestion));
    findings.push(
      finding(code, 'error', { ...place, params: { found, known: known.slice(0, 12), suggestions, corrected } }),
    );
    return null;
  };
  switch (entry.kind) {
    case 'section': {
      const wanted = foldForComparison(entry.value.replace(/^#+\s*/, ''));
      const heading = targets.headings.find(({ text, id }) => foldForComparison(text) === wanted || id === entry.value);
      return heading
        ? { ...entry, value: heading.text }
        : refuse(
            'section-not-found',
            entry.value,
            targets.headings.map(({ text }) => text),
          );
    }
    case 'document': {
      const published = targets.documents.map((document) => document.slug);
      const slug = withoutEnding(entry.value, 'md', 'mdx');
      return published.includes(slug)
        ? { ...entry, value: slug }
        : refuse('document-not-found', entry.value, published);
    }
    case 'documents': {
      if (entry.value === 'all') return entry;
      const published = targets.documents.map(({ slug }) => slug);
      const slugs = entry.value.map((name) => withoutEnding(name, 'md', 'mdx'));
      const absent = slugs.filter((slug) => !published.includes(slug));
      for (const slug of absent) refuse('document-not-found', slug, published);
      return absent.length > 0 ? null : { ...entry, value: slugs };
    }
    case 'file': {
      const name = resolveFile(entry.value, targets.files);
      return name === null
        ? refuse(isPlainName(bare(entry.value)) ? 'file-not-found' : 'path-outside', entry.value, targets.files)
        : { ...entry, value: name };
    }
    case 'data': {
      const slug = withoutEnding(entry.value, 'csv');
      return targets.tables.includes(slug)
        ? { ...entry, value: slug }
        : refuse(
            'data-not-found',
            entry.value,
            targets.tables.map((name) => `${name}.csv`),
          );
    }
    case 'people': {
      const absent = [...entry.value.entries()].filter(
        ([, { photo }]) => photo !== undefined && resolveFile(photo, targets.files) === null,
      );
      for (const [index, { photo = '' }] of absent)
        refuse(isPlainName(bare(photo)) ? 'file-not-found' : 'path-outside', photo, targets.files, [index, 'photo']);
      if (absent.length > 0) return null;
      return {
        ...entry,
        value: entry.value.map((person) =>
          person.photo === undefined ? person : { ...person, photo: bare(person.photo) },
        ),
      };
    }
    default:
      return entry;
  }
}

/** Editors write `files/plan.pdf` as often as `plan.pdf`. */
export const bare = (name: string): string => name.replace(/^(\.\/)?files\//, '');

/** The name of an attachment as it is on disk, or null when there is none. */
export function resolveFile(name: string, files: string[]): string | null {
  const wanted = canonical(bare(name));
  return files.find((file) => file === bare(name)) ?? files.find((file) => canonical(file) === wanted) ?? null;
}
