import { isPart } from '../frameworks/schema.ts';
import { describeFinding } from '../i18n/findings.ts';
import { type Texts, textsFor } from '../i18n/texts.ts';
import type { Contact, Unit } from '../model/agency.ts';
import type { ElementAssessment, ElementStatus, ItemAssessment, YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import { codePath, itemPath } from '../model/paths.ts';
import { publishedAttachments } from '../publish/attachments.ts';
import { elementCounts, requiredElements } from '../publish/counts.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { type DocumentCard, documentCard, type FileCard, fileCard } from './cards.ts';
import { evidenceOf, type Shown, type ShownSoFar } from './evidence-view.ts';
import { absolute, fileHref, href } from './href.ts';
import { dataOfDocuments, dataOfElement, type ListData } from './list-data.ts';
import { otherYears, type YearLink } from './other-years.ts';
import { placeParts } from './part-anchors.ts';
import { type TableView, tableView } from './table-view.ts';

/** One line of the list of required elements. */
export interface ElementLine {
  id: string;
  title: string;
  status: ElementStatus;
  /** Why it is not met: what is lacking. Null where the status says it all, or where its head says it. */
  reason: string | null;
  /** Ours, not the commission's: it costs nothing. */
  recommended: boolean;
  /** Shown by the element above it in the list. */
  part: boolean;
  period: ElementAssessment['period'];
  /** Where on the page it is shown; null where nothing shows it. */
  target: string | null;
  /** The line itself carries the anchor, because no block does. */
  anchor: boolean;
}

/** The evidence of one element, and the parts of it that carry no anchor inside the evidence. */
export interface EvidenceBlock {
  element: ElementLine;
  shown: Shown[];
  parts: ElementLine[];
  /** What is shown as a list, as tables. */
  data: ListData[];
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
  /** Anchors of the elements of an item that does not apply: all of them lead to the reason. */
  anchors: string[];
  summary: string | null;
  hasText: boolean;
  documents: DocumentCard[];
  /** All documents of the item as a table, where no block of evidence has it. */
  documentsData: ListData | null;
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
  const notApplicable = content?.index?.notApplicable?.reason ?? null;
  const blocks = blocksOf(site, locale, year, item, content, sofar);
  const rest = leftOver(site, locale, content, sofar);
  const documentsData = dataOfDocuments(site, locale, content);
  const listing = blocks.find(({ shown }) => shown.some(({ kind }) => kind === 'documents'));
  // Below the list of documents that stands last, or else below the first.
  if (documentsData && rest.documents.length === 0) listing?.data.push(documentsData);
  const texts = textsFor(site, locale);
  const required = linesOf(texts, item, requiredElements(item), blocks);
  const recommended = linesOf(
    texts,
    item,
    item.elements.filter(({ basis }) => basis === 'inferred'),
    blocks,
  );
  const { figures } = texts;
  const position = year.items.indexOf(item);
  return {
    item,
    title: figures.text(item.title[locale]),
    year,
    unit,
    unitContact: { phone: unit?.phone ?? site.agency.contact.phone, email: unit?.email ?? site.agency.contact.email },
    unofficial: item.elements.some(({ basis }) => basis !== 'official'),
    required: notApplicable === null ? required : [],
    recommended: notApplicable === null ? recommended : [],
    met: elementCounts(item).met,
    blocks,
    notApplicable,
    anchors: notApplicable === null ? [] : item.elements.map(({ id }) => id),
    summary: content?.index?.summary ?? null,
    hasText: (content?.index?.body.trim() ?? '') !== '',
    ...rest,
    documentsData: rest.documents.length > 0 ? documentsData : null,
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
  year: YearAssessment,
  item: ItemAssessment,
  content: ItemContent | undefined,
  sofar: ShownSoFar,
): EvidenceBlock[] {
  if (!content || item.status === 'missing' || item.status === 'notApplicable') return [];
  const texts = textsFor(site, locale);
  const own = ({ id, of }: ElementAssessment) => of === undefined || (content.index?.evidence[id]?.length ?? 0) > 0;
  const shown = new Map(
    item.elements
      .filter(own)
      .map((element) => [element.id, evidenceOf(site, locale, content, element, sofar)] as const)
      .filter(([, things]) => things.length > 0),
  );
  const rules = new Map(
    lookup(site)
      .criteria(year, item.code)
      ?.elements.flatMap((element) => (isPart(element) ? [[element.id, element.part] as const] : [])),
  );
  return item.elements.flatMap((element) => {
    const things = shown.get(element.id);
    if (!things) return [];
    const parts = item.elements.filter((part) => part.of === element.id && !shown.has(part.id));
    const placeable = parts.flatMap(({ id }) => {
      const part = rules.get(id);
      return part ? [{ id, part }] : [];
    });
    const placed = placeParts(content, things, shown, placeable);
    return [
      {
        element: { ...plainLine(texts, item, element), target: `#${element.id}`, anchor: false },
        shown: things,
        parts: parts
          .filter(({ id }) => !placed.has(id))
          .map((part) => ({ ...plainLine(texts, item, part), target: `#${part.id}`, anchor: true })),
        data: dataOfElement(site, locale, content, element.id),
      },
    ];
  });
}

function plainLine(
  texts: Texts,
  item: ItemAssessment,
  element: ElementAssessment,
): Omit<ElementLine, 'target' | 'anchor'> {
  const { id, title, status, basis, period } = element;
  const recommended = basis === 'inferred';
  const reason = reasonOf(texts, item, id);
  return { id, title: texts.figures.text(title[texts.locale]), status, reason, recommended, part: false, period };
}

/** Reasons that the word for the status says already. */
const silent: ReadonlySet<string> = new Set(['no-evidence', 'reader', 'form']);

/** What the checker found lacking, in words. */
function reasonOf({ figures, item: t, locale }: Texts, { findings }: ItemAssessment, id: string): string | null {
  const found = findings.find(({ element, params }) => element === id && params.reason !== undefined);
  if (!found || silent.has(String(found.params.reason))) return null;
  const { reason, total, rows } = found.params;
  if (reason === 'total') return t.totalDiffers(figures.number(Number(total)), figures.number(Number(rows)));
  // A recommendation stands under a heading that says so.
  return figures.text(describeFinding({ ...found, code: 'element-missing' }).message[locale]);
}

/** The lines of a list, each part right below its head. */
function linesOf(
  texts: Texts,
  item: ItemAssessment,
  elements: ElementAssessment[],
  blocks: EvidenceBlock[],
): ElementLine[] {
  const headOf = ({ of }: ElementAssessment) => elements.find(({ id }) => id === of);
  return elements
    .filter((element) => !headOf(element))
    .flatMap((head) => [
      lineOf(texts, item, head, blocks),
      ...elements
        .filter((part) => headOf(part) === head)
        .map((part) => ({ ...lineOf(texts, item, part, blocks), part: true })),
    ]);
}

function lineOf(texts: Texts, item: ItemAssessment, element: ElementAssessment, blocks: EvidenceBlock[]): ElementLine {
  const block =
    blocks.find((one) => one.element.id === element.id) ?? blocks.find((one) => one.element.id === element.of);
  const line = plainLine(texts, item, element);
  if (!block) return { ...line, target: null, anchor: true };
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
      .map((file) => fileCard(site, locale, content, file, date)),
  };
}

function linkOf(
  site: Site,
  locale: Locale,
  { year }: YearAssessment,
  item: ItemAssessment | undefined,
): ItemLink | null {
  return item
    ? {
        code: item.code,
        title: textsFor(site, locale).figures.text(item.title[locale]),
        href: href(site, locale, itemPath(year, item.code)),
      }
    : null;
}
