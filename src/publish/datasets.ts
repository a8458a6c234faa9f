import type { Bilingual } from '../model/bilingual.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import type { OpenDataDecisions } from '../model/open-data.ts';
import { filePath, itemPath, tablePath } from '../model/paths.ts';
import { fiscalYear } from '../model/period.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { publishedAttachments } from './attachments.ts';
import { itemFeedPath } from './items.ts';
import { mediaType } from './media-type.ts';
import { type PublishedTable, publishedTables } from './published-tables.ts';
import { tableHead } from './table.ts';

/** A dataset in one format. */
export interface Distribution {
  /** From the site's root, percent-encoded. */
  path: string;
  /** `CSV`, `JSON`, `XLSX`, `PDF` …: the ending of the file's name in capitals. */
  format: string;
  mediaType: string;
  /** Null while nothing is written. */
  bytes: number | null;
  sha256: string | null;
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
  /** Id of the unit that answers for it. */
  unit: string | null;
  /** The time it is about: the fiscal year. ISO days, both inclusive. */
  temporal: { start: string; end: string };
  /** ISO days; null where the item does not say. */
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

function datasetsOf(site: Site, content: ItemContent): Dataset[] {
  const { year, code, index } = content;
  const item = lookup(site).item(year, code);
  if (!item || item.status === 'missing') return [];
  const { start, end } = fiscalYear(year);
  const id = `${year}-${itemFolder(code)}`;
  const shared = {
    year,
    code,
    unit: item.unit,
    temporal: { start, end },
    issued: item.published,
    modified: item.updated ?? item.published,
    decisions: decisionsFor(site, code),
  };
  const summary = index?.summary;
  const { th, en } = item.title;
  const agency = site.agency.name;
  const whole: Dataset = {
    ...shared,
    id,
    table: null,
    title: {
      th: `${code} ${th} ปีงบประมาณ ${year} ${agency.th}`,
      en: `${code} ${en}, fiscal year ${year}, ${agency.en}`,
    },
    description: {
      th: summary ?? `ข้อมูลข้อ ${code} ${th} ปีงบประมาณ ${year} ของ${agency.th} พร้อมเอกสารและไฟล์แนบที่เผยแพร่`,
      en: `Item ${code} ${en} of fiscal year ${year}, ${agency.en}: what is published, with its documents and attachments.`,
    },
    page: itemPath(year, code),
    distributions: [
      distribution(site, itemFeedPath(year, code)),
      ...publishedAttachments(content).map(({ name }) => distribution(site, filePath(year, code, name))),
    ],
  };
  const tables = publishedTables(site, content).map((table): Dataset => {
    const title = tableTitle(site, content, table);
    return {
      ...shared,
      id: `${id}-${table.slug}`,
      table,
      title: {
        th: `${title.th} (${code}) ปีงบประมาณ ${year} ${agency.th}`,
        en: `${title.en} (${code}), fiscal year ${year}, ${agency.en}`,
      },
      description: {
        th: `${title.th} จากข้อ ${code} ${th} ปีงบประมาณ ${year} ของ${agency.th} จำนวน ${table.rows.length} แถว`,
        en: `${title.en}, of item ${code} ${en}, fiscal year ${year}, ${agency.en}; ${table.rows.length} rows.`,
      },
      page: `${itemPath(year, code)}`,
      distributions: (['csv', 'json', 'xlsx'] as const).map((format) =>
        distribution(site, tablePath(year, code, table.slug, format)),
      ),
    };
  });
  return [whole, ...tables];
}

/** A table by its kind; where an item has several of a kind, or none is known, by its name as well. */
export function tableTitle(site: Site, content: ItemContent, table: PublishedTable): Bilingual {
  const { title } = tableHead(site, table);
  const twins = publishedTables(site, content).filter(({ schema }) => schema === table.schema);
  if (table.schema === null || twins.length < 2) return title;
  return { th: `${title.th} ${table.slug}`, en: `${title.en} ${table.slug}` };
}

function distribution(site: Site, path: string): Distribution {
  const onDisk = decodeURIComponent(path.slice(1));
  const fact = site.files.get(onDisk);
  return {
    path,
    format: /\.([^.]+)$/.exec(onDisk)?.[1]?.toUpperCase() ?? '',
    mediaType: mediaType(onDisk),
    bytes: fact?.bytes ?? null,
    sha256: fact?.sha256 ?? null,
  };
}

function decisionsFor({ agency }: Site, code: string): OpenDataDecisions | null {
  if (!agency.openData) return null;
  const { items, area, maintainer, ocidPrefix, ...decided } = agency.openData;
  // A key that an item says nothing of is undefined in its own, and must not hide what holds for all.
  const own = Object.entries(items[code] ?? {}).filter(([, value]) => value !== undefined);
  return { ...decided, ...Object.fromEntries(own) };
}
