import type { Bilingual, Locale } from '../model/bilingual.ts';
import { knownDays, lastChange } from '../model/declared-days.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import { decisionsOf, type OpenDataDecisions } from '../model/open-data.ts';
import { filePath, itemPath, tablePagePath, tablePath } from '../model/paths.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { publishedAttachments } from './attachments.ts';
import { languagesOfDataset } from './dataset-evidence.ts';
import { type Span, timeOfItem, timeOfTable } from './dataset-time.ts';
import { itemFeedPath } from './items.ts';
import { mediaType } from './media-type.ts';
import { type PublishedTable, publishedTables } from './published-tables.ts';
import { tableHead } from './table.ts';

/** A dataset in one format. */
export interface Distribution {
  /** From the site's root, percent-encoded. */
  path: string;
  /** What people call the file: of an attachment, its name in the content. */
  name: string;
  /** `CSV`, `JSON`, `XLSX`, `PDF` …: the ending of the file's name in capitals. */
  format: string;
  mediaType: string;
  /** Null while nothing is written. */
  bytes: number | null;
  sha256: string | null;
}

/** Who answers questions about a dataset. What a unit does not have of its own is the agency's. */
export interface DatasetContact {
  /** Id of the unit; null for the agency. */
  unit: string | null;
  name: Bilingual;
  email: string;
  phone: string;
}

/** What catalogs list: one for each table, and one for each published item with its documents and attachments. */
export interface Dataset {
  /** Never changes while its address does not: `2567-o14-procurement`, `2567-o14`. */
  id: string;
  year: number;
  /** `O14` */
  code: string;
  /** Null for the dataset of an item as a whole. */
  table: PublishedTable | null;
  title: Bilingual;
  description: Bilingual;
  /** What to find it by: its subjects, its kind, the fiscal year; the first is the most telling. */
  keywords: Bilingual[];
  /** Id of the unit that answers for it. */
  unit: string | null;
  /** Whom to ask about it: the unit, where it has an e-mail address or a telephone of its own, or else the agency. */
  contact: DatasetContact;
  temporal: Span;
  /** What is written in it, Thai first; never empty. */
  languages: Locale[];
  /** ISO days that have come; null where the item says none. */
  issued: string | null;
  modified: string | null;
  /** Path of the page that shows it. */
  page: string;
  distributions: Distribution[];
  /** What the agency decided for it; null where nothing is decided. */
  decisions: OpenDataDecisions | null;
}

const made = new WeakMap<Site, Dataset[]>();

/** Every dataset of the site, by year (newest first) and item, the tables of an item after it. */
export function datasets(site: Site): Dataset[] {
  const known = made.get(site);
  if (known) return known;
  const all = lookup(site).years.flatMap((year) =>
    year.items.flatMap(({ code }) => {
      const content = lookup(site).content(year.year, code);
      return content ? datasetsOf(site, content) : [];
    }),
  );
  made.set(site, all);
  return all;
}

const named = new WeakMap<Site, Map<string, Dataset>>();

/** The dataset of an item, or of one of its tables; undefined where it is not published. */
export function datasetOf(site: Site, year: number, code: string, slug?: string): Dataset | undefined {
  const byId = named.get(site) ?? new Map(datasets(site).map((dataset) => [dataset.id, dataset]));
  named.set(site, byId);
  return byId.get(`${year}-${itemFolder(code)}${slug === undefined ? '' : `-${slug}`}`);
}

function datasetsOf(site: Site, content: ItemContent): Dataset[] {
  const { year, code, index } = content;
  const item = lookup(site).item(year, code);
  if (!item || item.status === 'missing') return [];
  const id = `${year}-${itemFolder(code)}`;
  const shared = {
    year,
    code,
    unit: item.unit,
    contact: contactOf(site, item.unit),
    issued: knownDays(item, site.today).published,
    modified: lastChange(item, site.today),
    decisions: decisionsFor(site, code),
  };
  const summary = index?.summary;
  const { th, en } = item.title;
  const agency = site.agency.name;
  const whole: Dataset = {
    ...shared,
    id,
    table: null,
    temporal: timeOfItem(content),
    languages: languagesOfDataset(content, null),
    title: {
      th: `${code} ${th} ปีงบประมาณ ${year} ${agency.th}`,
      en: `${code} ${en}, fiscal year ${year}, ${agency.en}`,
    },
    keywords: keywordsOf(site, content, null),
    description: {
      th: summary ?? `ข้อมูลข้อ ${code} ${th} ปีงบประมาณ ${year} ของ${agency.th} พร้อมเอกสารและไฟล์แนบที่เผยแพร่`,
      en: `Item ${code} ${en} of fiscal year ${year}, ${agency.en}: what is published, with its documents and attachments.`,
    },
    page: itemPath(year, code),
    distributions: [
      distribution(site, itemFeedPath(year, code)),
      ...publishedAttachments(content).map(({ name }) => distribution(site, filePath(year, code, name), name)),
    ],
  };
  const tables = publishedTables(site, content).map((table): Dataset => {
    const title = tableTitle(site, content, table);
    return {
      ...shared,
      id: `${id}-${table.slug}`,
      table,
      temporal: timeOfTable(content, table),
      languages: languagesOfDataset(content, table),
      keywords: keywordsOf(site, content, table),
      title: {
        th: `${title.th} (${code}) ปีงบประมาณ ${year} ${agency.th}`,
        en: `${title.en} (${code}), fiscal year ${year}, ${agency.en}`,
      },
      description: {
        th: `${title.th} จากข้อ ${code} ${th} ปีงบประมาณ ${year} ของ${agency.th} จำนวน ${table.rows.length} แถว`,
        en: `${title.en}, of item ${code} ${en}, fiscal year ${year}, ${agency.en}; ${table.rows.length} ${table.rows.length === 1 ? 'row' : 'rows'}.`,
      },
      page: tablePagePath(year, code, table.slug),
      distributions: (['csv', 'json', 'xlsx'] as const).map((format) =>
        distribution(site, tablePath(year, code, table.slug, format)),
      ),
    };
  });
  return [whole, ...tables];
}

/** The kind of the table, the subjects that the item carries, its title, the year and what the assessment is called. */
function keywordsOf(site: Site, { year, code }: ItemContent, table: PublishedTable | null): Bilingual[] {
  const known = lookup(site);
  const assessed = known.year(year);
  const item = known.item(year, code);
  const all = [
    ...(table?.schema ? [tableHead(site, table).title] : []),
    ...(assessed ? known.subjects(assessed, code).map(({ title }) => title) : []),
    ...(item ? [item.title] : []),
    { th: `ปีงบประมาณ ${year}`, en: `Fiscal year ${year}` },
    { th: 'การเปิดเผยข้อมูลสาธารณะ (OIT)', en: 'Open data integrity and transparency (OIT)' },
  ];
  return all.filter(({ th, en }, index) => all.findIndex((other) => other.th === th || other.en === en) === index);
}

function contactOf(site: Site, id: string | null): DatasetContact {
  const { agency } = site;
  const unit = lookup(site).unit(id);
  const { email, phone } = agency.contact;
  if (!unit || (unit.email === undefined && unit.phone === undefined))
    return { unit: null, name: agency.name, email, phone };
  const name = { th: `${unit.name.th} ${agency.name.th}`, en: `${unit.name.en}, ${agency.name.en}` };
  return { unit: unit.id, name, email: unit.email ?? email, phone: unit.phone ?? phone };
}

/** A table by its kind; where an item has several of a kind, or none is known, by its name as well. */
export function tableTitle(site: Site, content: ItemContent, table: PublishedTable): Bilingual {
  const { title } = tableHead(site, table);
  const twins = publishedTables(site, content).filter(({ schema }) => schema === table.schema);
  if (table.schema === null || twins.length < 2) return title;
  return { th: `${title.th} ${table.slug}`, en: `${title.en} ${table.slug}` };
}

function distribution(site: Site, path: string, name?: string): Distribution {
  const onDisk = decodeURIComponent(path.slice(1));
  return {
    path,
    name: name ?? onDisk.slice(onDisk.lastIndexOf('/') + 1),
    format: /\.([^.]+)$/.exec(onDisk)?.[1]?.toUpperCase() ?? '',
    mediaType: mediaType(onDisk),
    // Datasets are listed, as pages that will be made, before their files are written.
    get bytes() {
      return site.files.get(onDisk)?.bytes ?? null;
    },
    get sha256() {
      return site.files.get(onDisk)?.sha256 ?? null;
    },
  };
}

/** What the agency decided for the data of an item, or for all without one; null where nothing is decided. */
export const decisionsFor = ({ agency }: Site, code: string | null): OpenDataDecisions | null =>
  agency.openData ? decisionsOf(agency.openData, code) : null;
