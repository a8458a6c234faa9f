import { textsFor } from '../i18n/texts.ts';
import type { Contact } from '../model/agency.ts';
import type { ElementAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import type { ItemContent, PlacedEvidence } from '../model/disclosure.ts';
import type { Channel, Person } from '../model/evidence.ts';
import { filePath } from '../model/paths.ts';
import { headingAnchor } from '../site/anchors.ts';
import { documentsOf } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { type DocumentCard, documentCard, type FileCard, fileCard } from './cards.ts';
import { evidenceHref, fileHref } from './href.ts';
import { langOf } from './page.ts';
import { type TableView, tableView } from './table-view.ts';

/** `anchors`: ids of the elements that this person is the first to show. */
export type PersonView = Omit<Person, 'photo'> & { photo: string | null; anchors: string[] };

/** One thing that a page shows for an element. */
export type Shown = {
  /** The time it covers, in words. */
  period: string | null;
  /** The true number of rows where it is less than the criterion asks. */
  total: number | null;
  lang: Locale;
  /** What the editor calls it, where it has no name of its own. */
  heading: string | null;
  /** Ids of the elements that are shown here first. */
  anchors: string[];
} & (
  | { kind: 'section'; label: string; href: string }
  | { kind: 'documents'; documents: DocumentCard[]; more: number }
  | { kind: 'file'; file: FileCard; label: string }
  | { kind: 'table'; table: TableView }
  | { kind: 'link'; label: string; href: string }
  | { kind: 'people'; groups: { name: string | null; people: PersonView[] }[] }
  | { kind: 'contact'; contact: Contact }
  | { kind: 'channels'; channels: Channel[] }
  /** Shown above, for another element. */
  | { kind: 'same'; what: 'table' | 'documents' | 'people'; element: string; title: string }
);

/** Documents that an element's block lists; the rest stand in the list of all documents. */
export const BLOCK_DOCUMENTS = 12;

/**
 * The language of a text that an editor wrote, where it is not that of the page around it. Thai letters say more than a
 * declaration, which is about the evidence and not about its name.
 */
export function langOfText(text: string, declared: Locale, page: Locale): Locale | undefined {
  return langOf(/\p{Script=Thai}/u.test(text) ? 'th' : declared === 'en' ? 'en' : page, page);
}

/** What has been shown on the page so far: the same table or list is not shown twice. */
export interface ShownSoFar {
  /** Key of a thing → the element that shows it. */
  by: Map<string, { id: string; title: string }>;
  documents: Set<string>;
  tables: Set<string>;
  files: Set<string>;
}

/** The evidence of one element, as its block shows it. Adds to `sofar`. */
export function evidenceOf(
  site: Site,
  locale: Locale,
  content: ItemContent,
  element: ElementAssessment,
  sofar: ShownSoFar,
): Shown[] {
  const declared = content.index?.evidence[element.id];
  if (!declared || declared.length === 0) return assessed(site, locale, element);
  const { figures } = textsFor(site, locale);
  const owner = { id: element.id, title: figures.text(element.title[locale]) };
  return declared.flatMap((evidence) => {
    const shown = show(site, locale, content, evidence, owner, sofar);
    if (!shown) return [];
    const period = evidence.period ? figures.period(evidence.period) : null;
    const heading = named.has(shown.kind) ? (evidence.label ?? null) : null;
    const lang = evidence.lang ?? 'th';
    return [{ period, total: evidence.total ?? null, lang, heading, anchors: [], ...shown } as Shown];
  });
}

/** Kinds that have no name of their own on the page. */
const named: ReadonlySet<Shown['kind']> = new Set(['documents', 'people', 'contact', 'channels']);

/** Evidence that the checker found without a declaration, such as the agency's own contact. */
function assessed(site: Site, locale: Locale, element: ElementAssessment): Shown[] {
  return element.evidence.map(({ kind, label, url, lang }) => {
    const common = { period: null, total: null, lang, heading: null, anchors: [] };
    if (kind === 'contact') return { ...common, kind, contact: site.agency.contact };
    return { ...common, kind: 'link', label, href: evidenceHref(site, locale, url) };
  });
}

type Bare = Shown extends infer One
  ? One extends Shown
    ? Omit<One, 'period' | 'total' | 'lang' | 'heading' | 'anchors'> & { lang?: Locale }
    : never
  : never;
type Owner = { id: string; title: string };

function show(
  site: Site,
  locale: Locale,
  content: ItemContent,
  evidence: PlacedEvidence,
  owner: Owner,
  sofar: ShownSoFar,
): Bare | null {
  const { year, code } = content;
  const again = (key: string, what: 'table' | 'documents' | 'people'): Bare | null => {
    const before = sofar.by.get(key);
    if (before && before.id !== owner.id) return { kind: 'same', what, element: before.id, title: before.title };
    sofar.by.set(key, owner);
    return null;
  };
  switch (evidence.kind) {
    case 'section': {
      const heading = content.index?.headings.find(({ text }) => text === evidence.value);
      return heading
        ? {
            kind: 'section',
            label: evidence.label ?? heading.text,
            href: `#${headingAnchor(site, year, code, heading.id)}`,
          }
        : null;
    }
    case 'document':
    case 'documents': {
      const wanted = evidence.kind === 'document' ? [evidence.value] : evidence.value;
      const chosen = documentsOf(content).filter(({ slug }) => wanted === 'all' || wanted.includes(slug));
      const before =
        chosen.length > 1 ? again(`documents ${chosen.map(({ slug }) => slug).join(' ')}`, 'documents') : null;
      if (before) return before;
      const listed = chosen.slice(0, BLOCK_DOCUMENTS);
      for (const { slug } of listed) sofar.documents.add(slug);
      return {
        kind: 'documents',
        documents: listed.map((one) => documentCard(site, locale, content, one)),
        more: chosen.length - listed.length,
      };
    }
    case 'file': {
      const file = content.files.find(({ name }) => name === evidence.value);
      if (!file) return null;
      sofar.files.add(file.name);
      const date = content.index?.updated ?? content.index?.published ?? null;
      return { kind: 'file', file: fileCard(site, locale, content, file, date), label: evidence.label ?? file.name };
    }
    case 'data': {
      const table = content.tables.find(({ slug }) => slug === evidence.value);
      if (!table) return null;
      sofar.tables.add(table.slug);
      return (
        again(`table ${table.slug}`, 'table') ?? {
          kind: 'table',
          table: labelled(tableView(site, locale, content, table), evidence),
        }
      );
    }
    case 'link': {
      const label = evidence.label ?? evidence.value;
      return { kind: 'link', label, href: evidence.value };
    }
    case 'people': {
      const before = again(`people ${JSON.stringify(evidence.value)}`, 'people');
      return before ?? { kind: 'people', groups: groupsOf(site, content, evidence.value) };
    }
    case 'contact': {
      const contact = evidence.value === 'agency' ? site.agency.contact : evidence.value;
      return again(`contact ${JSON.stringify(contact)}`, 'people') ?? { kind: 'contact', contact };
    }
    case 'channels':
      return { kind: 'channels', channels: evidence.value };
  }
}

const labelled = (table: TableView, { label, lang = 'th' }: PlacedEvidence): TableView =>
  label === undefined ? table : { ...table, caption: label, captionLang: lang };

function groupsOf(
  site: Site,
  { year, code }: ItemContent,
  people: Person[],
): { name: string | null; people: PersonView[] }[] {
  const groups = new Map<string | null, PersonView[]>();
  for (const person of people) {
    const photo = person.photo === undefined ? null : fileHref(site, filePath(year, code, person.photo));
    const group = groups.get(person.group ?? null) ?? [];
    groups.set(person.group ?? null, [...group, { ...person, photo, anchors: [] }]);
  }
  return [...groups].map(([name, members]) => ({ name, people: members }));
}
