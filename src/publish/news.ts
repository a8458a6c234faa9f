import { dictionary } from '../i18n/index.ts';
import type { Unit } from '../model/agency.ts';
import type { ItemAssessment, YearAssessment } from '../model/assessment.ts';
import type { Locale } from '../model/bilingual.ts';
import { knownDays } from '../model/declared-days.ts';
import type { Document, ItemContent } from '../model/disclosure.ts';
import { documentPath, filePath, tablePath } from '../model/paths.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { absolute } from './absolute.ts';
import { publishedAttachments } from './attachments.ts';
import { tableTitle } from './datasets.ts';
import { mediaType } from './media-type.ts';
import { publishedTables } from './published-tables.ts';

/** A file that belongs to an entry. Files with one title are forms of the same thing, as JSON Feed has it. */
export interface NewsFile {
  title: string;
  url: string;
  mediaType: string;
  /** `CSV`, `PDF` …; empty for a file without an ending. */
  format: string;
  /** Null while nothing is written. */
  bytes: number | null;
}

/** One thing that was published or updated: an item, or a document of it. */
export interface NewsEntry {
  /** Its permanent address, by which programs know it again. */
  url: string;
  title: string;
  lang: Locale;
  year: number;
  /** `O15` */
  code: string;
  /** The item as people call it: code, title, fiscal year. */
  item: string;
  itemUrl: string;
  /** Number and title of the indicator. */
  indicator: string;
  unit: Unit | null;
  /** ISO days that are over or today; not both null. */
  published: string | null;
  updated: string | null;
  /** What was changed on the day of the update; null where nobody says. */
  change: string | null;
  /** What the author says of it. */
  summary: string | null;
  tables: NewsFile[];
  files: NewsFile[];
}

/** The day of an entry's last change. */
export const newsDay = ({ published, updated }: Pick<NewsEntry, 'published' | 'updated'>): string =>
  updated ?? published ?? '';

const made = new WeakMap<Site, NewsEntry[]>();

/**
 * Everything that was published or updated up to the day of the site, newest first. What states no day cannot be put in order,
 * what states a later day has not happened, and a draft is not published: none of them is news.
 */
export function news(site: Site): NewsEntry[] {
  const known = made.get(site);
  if (known) return known;
  const all = lookup(site).years.flatMap((year) =>
    year.items.flatMap((item) => {
      const content = lookup(site).content(year.year, item.code);
      if (!content || item.status === 'missing') return [];
      const attachments = new Set(publishedAttachments(content).map(({ name }) => name));
      return [
        itemEntry(site, year, item, content, attachments),
        ...documentsOf(content).map((document) => documentEntry(site, year, item, document, attachments)),
      ];
    }),
  );
  // Sorting is stable, so entries of one day stay by year, item and document.
  const entries = all
    .filter(({ published, updated }) => published !== null || updated !== null)
    .sort((a, b) => (newsDay(a) === newsDay(b) ? 0 : newsDay(a) < newsDay(b) ? 1 : -1));
  made.set(site, entries);
  return entries;
}

function itemEntry(
  site: Site,
  year: YearAssessment,
  item: ItemAssessment,
  content: ItemContent,
  attachments: ReadonlySet<string>,
): NewsEntry {
  const shared = ofItem(site, year, item);
  const elsewhere = new Set(documentsOf(content).flatMap(({ files }) => files));
  for (const evidence of Object.values(content.index?.evidence ?? {}).flat())
    if (evidence.kind === 'people')
      for (const { photo } of evidence.value) if (photo !== undefined) elsewhere.add(photo);
  // The list of the item's documents is no news: they are entries of their own.
  const written = new Set(content.tables.map(({ slug }) => slug));
  const tables = publishedTables(site, content).filter(({ element, slug }) => element !== null || written.has(slug));
  const own = [...attachments].filter((name) => !elsewhere.has(name));
  return {
    ...shared,
    url: shared.itemUrl,
    title: shared.item,
    lang: 'th',
    unit: lookup(site).unit(item.unit) ?? null,
    ...knownDays(item, site.today),
    change: changeOf(content.index, item, site.today),
    summary: content.index?.summary ?? null,
    tables: tables.flatMap((table) => {
      const title = tableTitle(site, content, table).th;
      return (['csv', 'xlsx', 'json'] as const).map((format) =>
        newsFile(site, title, tablePath(content.year, content.code, table.slug, format)),
      );
    }),
    files: own.map((name) => newsFile(site, name, filePath(content.year, content.code, name))),
  };
}

function documentEntry(
  site: Site,
  year: YearAssessment,
  item: ItemAssessment,
  document: Document,
  attachments: ReadonlySet<string>,
): NewsEntry {
  const { slug, title, lang = 'th', unit, summary = null } = document;
  return {
    ...ofItem(site, year, item),
    url: absolute(site, documentPath(year.year, item.code, slug)),
    title,
    lang,
    unit: lookup(site).unit(unit ?? item.unit) ?? null,
    ...knownDays(document, site.today),
    change: changeOf(document, document, site.today),
    summary,
    tables: [],
    files: document.files
      .filter((name) => attachments.has(name))
      .map((name) => newsFile(site, name, filePath(year.year, item.code, name))),
  };
}

/** What was changed on the day of the last update that is known. */
function changeOf(
  written: Pick<Document, 'changes'> | null | undefined,
  declared: Pick<ItemAssessment | Document, 'published' | 'updated'>,
  today: string,
): string | null {
  const { updated } = knownDays(declared, today);
  const texts = (written?.changes ?? []).flatMap(({ date, text }) => (date === updated ? text : []));
  return texts.length === 0 ? null : texts.join(' · ');
}

function ofItem(
  site: Site,
  year: YearAssessment,
  { code, title, indicator, url }: ItemAssessment,
): Pick<NewsEntry, 'year' | 'code' | 'item' | 'itemUrl' | 'indicator'> {
  const t = dictionary('th');
  const named = lookup(site)
    .framework(year)
    ?.indicators.find((one) => one.code === indicator)?.title.th;
  return {
    year: year.year,
    code,
    item: `${code} ${title.th} ${t.fiscalYear(year.year)}`,
    itemUrl: absolute(site, url),
    indicator: [t.item.indicator(indicator), named].filter(Boolean).join(' '),
  };
}

function newsFile(site: Site, title: string, path: string): NewsFile {
  const onDisk = decodeURIComponent(path.slice(1));
  return {
    title,
    url: absolute(site, path),
    mediaType: mediaType(onDisk),
    format: /\.([^./]+)$/.exec(onDisk)?.[1]?.toUpperCase() ?? '',
    bytes: site.files.get(onDisk)?.bytes ?? null,
  };
}
