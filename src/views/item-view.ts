import type { Contact, Unit } from '../model/agency.ts';
import type { ElementAssessment, ElementStatus, ItemAssessment, YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import { codePath, itemPath } from '../model/paths.ts';
import { publishedAttachments } from '../publish/attachments.ts';
import { elementCounts } from '../publish/counts.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { type DocumentCard, documentCard, type FileCard, fileCard } from './cards.ts';
import { evidenceOf, type Shown, type ShownSoFar } from './evidence-view.ts';
import { absolute, fileHref, href } from './href.ts';
import { otherYears, type YearLink } from './other-years.ts';
import { type TableView, tableView } from './table-view.ts';

/** One line of the list of required elements. */
export interface ElementLine {
  id: string;
  title: string;
  hint: string | null;
  status: ElementStatus;
  basis: ElementAssessment['basis'];
  period: ElementAssessment['period'];
  /** Where on the page it is shown; null where nothing shows it. */
  target: string | null;
  /** The line itself carries the anchor, because no block does. */
  anchor: boolean;
}

/** The evidence of one element, and the parts of it that are elements of their own. */
export interface EvidenceBlock {
  element: ElementLine;
  shown: Shown[];
  parts: ElementLine[];
}

export interface ItemLink {
  code: string;
  title: string;
  href: string;
}

/** Everything the page of an item shows. */
export interface ItemView {
  item: ItemAssessment;
  title: string;
  year: YearAssessment;
  unit: Unit | null;
  unitContact: Pick<Contact, 'phone' | 'email'>;
  /** Criteria of which at least one is not the commission's own text. */
  unofficial: boolean;
  required: ElementLine[];
  recommended: ElementLine[];
  met: number;
  blocks: EvidenceBlock[];
  notApplicable: string | null;
  summary: string | null;
  hasText: boolean;
  documents: DocumentCard[];
  tables: TableView[];
  files: FileCard[];
  machine: string;
  permalink: string;
  previous: ItemLink | null;
  next: ItemLink | null;
  subjects: { title: string; years: YearLink[] }[];
  codeYears: YearLink[];
  codeHref: string;
}

/** The page of an item in a language. */
export function itemView(site: Site, locale: Locale, year: YearAssessment, item: ItemAssessment): ItemView {
  const found = lookup(site);
  const content = found.content(year.year, item.code);
  const unit = found.unit(item.unit) ?? null;
  const sofar: ShownSoFar = { by: new Map(), documents: new Set(), tables: new Set(), files: new Set() };
  const blocks = blocksOf(site, locale, item, content, sofar);
  const lines = item.elements.map((element) => lineOf(locale, element, blocks));
  const required = lines.filter(({ basis }) => basis !== 'inferred');
  const position = year.items.indexOf(item);
  return {
    item,
    title: item.title[locale],
    year,
    unit,
    unitContact: { phone: unit?.phone ?? site.agency.contact.phone, email: unit?.email ?? site.agency.contact.email },
    unofficial: item.elements.some(({ basis }) => basis !== 'official'),
    required,
    recommended: lines.filter(({ basis }) => basis === 'inferred'),
    met: elementCounts(item).met,
    blocks,
    notApplicable: content?.index?.notApplicable?.reason ?? null,
    summary: content?.index?.summary ?? null,
    hasText: (content?.index?.body.trim() ?? '') !== '',
    ...leftOver(site, locale, content, sofar),
    machine: fileHref(site, `/api/${year.year}/${itemFolder(item.code)}.json`),
    permalink: absolute(site, 'th', itemPath(year.year, item.code)),
    previous: linkOf(site, locale, year, year.items[position - 1]),
    next: linkOf(site, locale, year, year.items[position + 1]),
    ...otherYears(site, locale, year, item.code),
    codeHref: href(site, locale, codePath(item.code)),
  };
}

/** A block for every element that shows something; parts stand in the block of their head. */
function blocksOf(
  site: Site,
  locale: Locale,
  item: ItemAssessment,
  content: ItemContent | undefined,
  sofar: ShownSoFar,
): EvidenceBlock[] {
  if (!content || item.status === 'missing') return [];
  const own = ({ id, of }: ElementAssessment) => of === undefined || (content.index?.evidence[id]?.length ?? 0) > 0;
  return item.elements.filter(own).flatMap((element) => {
    const shown = evidenceOf(site, locale, content, element, sofar);
    if (shown.length === 0) return [];
    const parts = item.elements.filter((part) => part.of === element.id && !own(part));
    return [
      {
        element: { ...plainLine(locale, element), target: `#${element.id}`, anchor: false },
        shown,
        parts: parts.map((part) => ({ ...plainLine(locale, part), target: `#${part.id}`, anchor: true })),
      },
    ];
  });
}

function plainLine(
  locale: Locale,
  { id, title, hint, status, basis, period }: ElementAssessment,
): Omit<ElementLine, 'target' | 'anchor'> {
  return { id, title: title[locale], hint: hint?.[locale] ?? null, status, basis, period };
}

function lineOf(locale: Locale, element: ElementAssessment, blocks: EvidenceBlock[]): ElementLine {
  const block = blocks.find(
    ({ element: { id }, parts }) => id === element.id || parts.some((part) => part.id === element.id),
  );
  const line = plainLine(locale, element);
  if (!block) return { ...line, target: null, anchor: true };
  if (element.status === 'missing') return { ...line, target: null, anchor: false };
  return { ...line, target: directTarget(element, block) ?? `#${element.id}`, anchor: false };
}

/** A heading of the text is one click away rather than two when it is the only evidence. */
function directTarget(element: ElementAssessment, { element: head, shown }: EvidenceBlock): string | null {
  const [only] = shown;
  return element.id === head.id && shown.length === 1 && only?.kind === 'section' ? only.href : null;
}

/** What the folder holds and no element shows. */
function leftOver(
  site: Site,
  locale: Locale,
  content: ItemContent | undefined,
  sofar: ShownSoFar,
): Pick<ItemView, 'documents' | 'tables' | 'files'> {
  if (!content) return { documents: [], tables: [], files: [] };
  const documents = documentsOf(content);
  const attached = new Set(documents.flatMap(({ files }) => files));
  const photos = new Set(
    Object.values(content.index?.evidence ?? {}).flatMap((entries) =>
      entries.flatMap((entry) => (entry.kind === 'people' ? entry.value.flatMap(({ photo }) => photo ?? []) : [])),
    ),
  );
  const date = content.index?.updated ?? content.index?.published ?? null;
  const hidden = (name: string) => sofar.files.has(name) || attached.has(name) || photos.has(name);
  const rest = documents.filter(({ slug }) => !sofar.documents.has(slug));
  return {
    documents: rest.map((document) => documentCard(site, locale, content, document)),
    tables: content.tables
      .filter(({ slug }) => !sofar.tables.has(slug))
      .map((table) => tableView(site, locale, content, table)),
    files: publishedAttachments(content)
      .filter(({ name }) => !hidden(name))
      .map((file) => fileCard(site, content, file, date)),
  };
}

function linkOf(
  site: Site,
  locale: Locale,
  { year }: YearAssessment,
  item: ItemAssessment | undefined,
): ItemLink | null {
  return item
    ? { code: item.code, title: item.title[locale], href: href(site, locale, itemPath(year, item.code)) }
    : null;
}
