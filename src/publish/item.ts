import type { ElementAssessment, ItemAssessment, YearAssessment } from '../model/assessment.ts';
import type { Attachment, Document, ItemContent } from '../model/disclosure.ts';
import { documentPath, filePath, tablePath } from '../model/paths.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute, evidenceUri } from './absolute.ts';
import { describeAttachment } from './attachment-facts.ts';
import { publishedAttachments } from './attachments.ts';
import { itemHead, unitOf } from './items.ts';
import { head } from './json.ts';
import { mediaType } from './media-type.ts';
import { type PublishedTable, publishedTables } from './published-tables.ts';
import type { ItemDocument, PublishedAttachment } from './schema.ts';
import { tableHead } from './table.ts';

/** `/api/<year>/o15.json`: an item in full. An item that is missing has one too, and it says so. */
export function itemDocument(site: Site, year: YearAssessment, item: ItemAssessment): ItemDocument {
  const content = lookup(site).content(year.year, item.code);
  const index = content?.index;
  const text = index?.format === 'md' ? index.body.trim() : '';
  return {
    ...head(site, 'item'),
    year: year.year,
    framework: year.framework,
    today: site.today,
    ...itemHead(site, item),
    elements: item.elements.map((element) => elementEntry(site, year.year, item, element)),
    notApplicable: index?.notApplicable?.reason ?? null,
    summary: index?.summary ?? null,
    changes: changesOf(index),
    documents: content ? documentsOf(content).map((document) => documentEntry(site, item, content, document)) : [],
    tables: content ? publishedTables(site, content).map((table) => tableEntry(site, content, table)) : [],
    files: content ? publishedAttachments(content).map((file) => fileEntry(site, content, file)) : [],
    ...(text !== '' && { text }),
  };
}

function elementEntry(
  site: Site,
  year: number,
  item: ItemAssessment,
  element: ElementAssessment,
): ItemDocument['elements'][number] {
  const { id, title, hint, basis, period, of, status, evidence } = element;
  return {
    id,
    title,
    ...(hint && { hint }),
    basis,
    period,
    ...(of !== undefined && { of }),
    status,
    url: absolute(site, `${item.url}#${id}`),
    evidence: evidence.map((shown) => {
      const { kind, label, lang } = shown;
      return { kind, label, url: evidenceUri(site, year, item, shown), lang };
    }),
  };
}

function documentEntry(
  site: Site,
  item: ItemAssessment,
  content: ItemContent,
  document: Document,
): ItemDocument['documents'][number] {
  const { slug, title, lang = 'th', published = null, updated = null, period, unit, summary = null } = document;
  return {
    slug,
    title,
    lang,
    published,
    updated,
    period: period ? { label: period.label, start: period.start, end: period.end } : null,
    unit: unitOf(site, unit ?? item.unit),
    summary,
    changes: changesOf(document),
    url: absolute(site, documentPath(content.year, content.code, slug)),
    files: document.files.flatMap((name) => {
      const file = content.files.find((candidate) => candidate.name === name);
      return file ? [fileEntry(site, content, file)] : [];
    }),
  };
}

const changesOf = (declared: Pick<Document, 'changes'> | null | undefined): ItemDocument['changes'] =>
  (declared?.changes ?? []).map(({ date, text }) => ({ date, text }));

function tableEntry(site: Site, { year, code }: ItemContent, table: PublishedTable): ItemDocument['tables'][number] {
  const at = (format: 'csv' | 'json' | 'xlsx') => absolute(site, tablePath(year, code, table.slug, format));
  return {
    slug: table.slug,
    ...tableHead(site, table),
    rows: table.rows.length,
    csv: at('csv'),
    json: at('json'),
    xlsx: at('xlsx'),
  };
}

function fileEntry(site: Site, content: ItemContent, file: Attachment): PublishedAttachment {
  const { name, bytes, facts } = file;
  return {
    name,
    bytes,
    mediaType: mediaType(name),
    url: absolute(site, filePath(content.year, content.code, name)),
    ...describeAttachment(content, file),
    sha256: facts?.sha256 ?? null,
  };
}
