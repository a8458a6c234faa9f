import type { Element } from '../frameworks/schema.ts';
import type { Agency } from '../model/agency.ts';
import type { ShownEvidence } from '../model/assessment.ts';
import type { Document, ItemContent, PlacedEvidence, Table } from '../model/disclosure.ts';
import { documentPath, filePath } from '../model/paths.ts';
import { monthsOf, type Period, parsePeriod } from '../model/period.ts';

/** The documents of an item that are published. */
export const publishedDocuments = (item: ItemContent): Document[] => item.documents.filter(({ draft }) => !draft);

/** The documents that a piece of evidence names. */
export function documentsOf(evidence: PlacedEvidence, item: ItemContent): Document[] {
  const published = publishedDocuments(item);
  if (evidence.kind === 'document') return published.filter(({ slug }) => slug === evidence.value);
  if (evidence.kind !== 'documents') return [];
  return evidence.value === 'all' ? published : published.filter(({ slug }) => evidence.value.includes(slug));
}

/** The table that a piece of evidence names. */
export const tableOf = (evidence: PlacedEvidence, item: ItemContent) =>
  evidence.kind === 'data' ? item.tables.find(({ slug }) => slug === evidence.value) : undefined;

/** How many things a piece of evidence shows: persons, channels, documents, or one. */
export function countOf(evidence: PlacedEvidence, item: ItemContent): number {
  if (evidence.kind === 'people' || evidence.kind === 'channels') return evidence.value.length;
  if (evidence.kind === 'documents' || evidence.kind === 'document') return documentsOf(evidence, item).length;
  return 1;
}

/** The spans of time that a piece of evidence is about, as far as anybody has said so. */
export function spansOf(evidence: PlacedEvidence, item: ItemContent): Period[] {
  // What the rows themselves say prevails: a declared period must not hide a month that is not there.
  const rows = datesOf(tableOf(evidence, item));
  if (rows.length > 0) return rows;
  if (evidence.period) return [evidence.period];
  return documentsOf(evidence, item).flatMap(({ period }) => period ?? []);
}

/** The time that a table is about, by its column of months, fiscal years or periods. */
function datesOf(table: Table | undefined): Period[] {
  if (!table) return [];
  const dated =
    table.columns.find(({ type }) => type === 'month') ??
    table.columns.find(({ name, type }) => name === 'fiscal_year' || type === 'period');
  if (!dated) return [];
  const values = new Set(table.rows.map((row) => row[dated.name]));
  return [...values].flatMap((value) => spanOfCell(value));
}

function spanOfCell(value: unknown): Period[] {
  const text = String(value ?? '');
  const [start, end] = text.split('/');
  if (start && end) return [{ kind: 'years', label: text, start, end }];
  const result = parsePeriod(text);
  return result.ok ? [result.period] : [];
}

/** Calendar months (`2024-01`) that spans contain. */
export const monthLabels = (spans: Period[]): Set<string> =>
  new Set(spans.flatMap((span) => monthsOf(span).map(({ start }) => start.slice(0, 7))));

/** Languages that somebody stated of a piece of evidence; none where nobody did. */
export function declaredLanguages(evidence: PlacedEvidence, item: ItemContent): ('th' | 'en')[] {
  if (evidence.lang) return [evidence.lang];
  return documentsOf(evidence, item).flatMap(({ lang }) => lang ?? []);
}

/** Languages in which a piece of evidence exists; Thai where nobody says otherwise. */
export function languagesOf(evidence: PlacedEvidence, item: ItemContent): ('th' | 'en')[] {
  if (evidence.lang) return [evidence.lang];
  const documents = documentsOf(evidence, item);
  return documents.length > 0 ? documents.map(({ lang }) => lang ?? 'th') : ['th'];
}

/**
 * Evidence as an assessor finds it: what it is called and where it is.
 * @param block the element whose block on the page shows what has no page of its own
 */
export function shownEvidence(
  evidence: PlacedEvidence,
  block: Pick<Element, 'id' | 'title'>,
  item: ItemContent,
): ShownEvidence[] {
  const [lang = 'th'] = languagesOf(evidence, item);
  const named = (label: string, url: string): ShownEvidence => ({
    kind: evidence.kind,
    label: evidence.label ?? label,
    url,
    lang,
  });
  switch (evidence.kind) {
    case 'section': {
      const heading = item.index?.headings.find(({ text }) => text === evidence.value);
      return [named(evidence.value, `#${heading?.id ?? block.id}`)];
    }
    case 'document':
    case 'documents':
      return documentsOf(evidence, item).map(({ title, slug, lang: language }) => ({
        kind: evidence.kind,
        label: title,
        url: documentPath(item.year, item.code, slug),
        lang: evidence.lang ?? language ?? 'th',
      }));
    case 'file':
      return [named(evidence.value, filePath(item.year, item.code, evidence.value))];
    case 'link':
      return [named(evidence.value, evidence.value)];
    case 'data':
      return [named(`${evidence.value}.csv`, `#${block.id}`)];
    case 'people':
      return [named(evidence.value.map(({ name }) => name).join(', '), `#${block.id}`)];
    case 'contact':
      return [named(block.title.th, `#${block.id}`)];
    case 'channels':
      return [named(evidence.value.map(({ label }) => label).join(', '), `#${block.id}`)];
  }
}

/** Contact details that a piece of evidence shows. */
export function contactOf(evidence: PlacedEvidence, agency: Agency): Agency['contact'] | null {
  if (evidence.kind !== 'contact') return null;
  return evidence.value === 'agency' ? agency.contact : evidence.value;
}
