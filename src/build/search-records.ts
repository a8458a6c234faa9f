import { inspectAttachment } from '../attachments/inspect.ts';
import { LOST, markMender } from '../attachments/lost-marks.ts';
import { textOf } from '../attachments/read-attachment.ts';
import type { ItemContent, Table } from '../model/disclosure.ts';
import { itemCodeOfFolder } from '../model/item-code.ts';
import { documentPath, filePath, itemPath, tablePath } from '../model/paths.ts';
import { publishedAttachments } from '../publish/attachments.ts';
import type { Kind, Section, StoredRecord } from '../search/format.ts';
import type { PageFacts } from '../search/inspect.ts';
import { recordOrder, type SearchRecord } from '../search/record.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { canonical } from '../thai/text.ts';
import { formatOfFile } from '../views/format.ts';
import { hiddenRows } from '../views/table-view.ts';

/** Rows of one record of a long table: few enough to be fetched for one answer. */
const ROWS = 100;
/** Letters of one record of a long file. */
const FILE_PART = 12_000;
const ENGLISH = '/en/';

/**
 * Everything that is to be found in a built site, in the order in which equals are shown.
 * @param cache where the readings of attachments are kept
 */
export async function searchRecords(
  site: Site,
  pages: ReadonlyMap<string, PageFacts>,
  cache?: string,
): Promise<SearchRecord[]> {
  const records = [...pages].flatMap(([path, facts]) =>
    facts.searched && !path.startsWith(ENGLISH) ? pageRecord(site, path, facts) : [],
  );
  let mend: ((text: string) => string) | undefined;
  const mended = (text: string) => {
    if (!text.includes(LOST)) return text;
    mend ??= markMender([...pages.values()].map(({ text }) => text));
    return mend(text);
  };
  const byPath = new Map(records.map((record) => [record.stored.path, record]));
  records.push(...englishRecords(byPath, pages));
  for (const content of site.disclosure.items) {
    const page = byPath.get(itemPath(content.year, content.code));
    if (!page) continue;
    for (const table of content.tables)
      records.push(...tableRecords(page, content, table, hiddenRows(site, content, table)));
    const documents = documentsOf(content);
    for (const file of publishedAttachments(content)) {
      const owner = documents.find(({ files }) => files.includes(file.name));
      const shownOn = owner ? byPath.get(documentPath(content.year, content.code, owner.slug)) : page;
      const { texts } = await inspectAttachment(file.path, { name: file.name, cache });
      const text = mended(textOf(texts));
      if (shownOn && text !== '') {
        const address = filePath(content.year, content.code, file.name);
        records.push(...fileRecords(shownOn, file.name, address, text));
      }
    }
  }
  return records.sort(recordOrder(lookup(site).current?.year ?? null));
}

/** Pages of the site itself exist in two languages: their English texts are found as well, and lead to the same pages. */
function englishRecords(
  thai: ReadonlyMap<string, SearchRecord>,
  pages: ReadonlyMap<string, PageFacts>,
): SearchRecord[] {
  return [...thai].flatMap(([path, record]) => {
    const english = pages.get(`/en${path}`);
    if (record.stored.kind !== 'page' || !english?.searched) return [];
    const { title, text, sections } = english;
    record.stored.also = canonical(title);
    return { ...record, stored: { ...record.stored, text, sections, lang: 'en' } };
  });
}

function pageRecord(site: Site, path: string, facts: PageFacts): SearchRecord {
  const { year, kind, indicator, unit, format = [] } = facts.filters;
  const [, folder = ''] = /^\/\d{4}\/(o\d\d)\//.exec(path) ?? [];
  const code = itemCodeOfFolder(folder);
  const item = code === null ? undefined : lookup(site).item(Number(year?.[0]), code);
  const own: Kind = kind?.[0] === 'item' || kind?.[0] === 'document' ? kind[0] : 'page';
  const stored: StoredRecord = {
    path,
    title: canonical(facts.title),
    kind: own,
    ...(year?.[0] && { year: Number(year[0]) }),
    text: facts.text,
    sections: facts.sections,
  };
  const document = documentsOf(code === null ? undefined : lookup(site).content(Number(year?.[0]), code)).find(
    ({ slug }) => path.endsWith(`/${slug}/`),
  );
  const published = own === 'document' ? document?.published : item?.published;
  if (published) stored.published = published;
  if (item && own === 'item') {
    stored.also = `${item.code} ${item.title.en}`;
    if (item.status === 'missing') stored.missing = true;
    Object.assign(stored, withElements(stored, item.elements));
  }
  if (item && own === 'document') {
    stored.item = `${item.code} ${item.title.th}`;
    stored.itemAlso = `${item.code} ${item.title.en}`;
  }
  return {
    stored,
    kinds: stored.sections.some(({ table }) => table) ? [own, 'table'] : [own],
    ...(code !== null && { code: Number(code.slice(1)) }),
    ...(indicator?.[0] && { indicator: indicator[0] }),
    ...(unit?.[0] && { unit: unit[0] }),
    formats: format,
  };
}

/** Every element is found by its name, in either language: where it is shown, or where the page says that it is missing. */
function withElements(
  { text, sections }: StoredRecord,
  elements: readonly { id: string; title: { th: string; en: string }; status: string }[],
): Pick<StoredRecord, 'text' | 'sections'> {
  const known = new Map(elements.map((element) => [element.id, element]));
  const named = (section: Section, { title, status }: (typeof elements)[number]): Section => ({
    ...section,
    also: title.en,
    ...(status === 'missing' && { missing: true }),
  });
  const shown = sections.map((section): Section => {
    const element = known.get(section.anchor);
    return element && section.title === canonical(element.title.th) ? named(section, element) : section;
  });
  const anchors = new Set(sections.map(({ anchor }) => anchor));
  let whole = text;
  for (const element of elements.filter(({ id }) => !anchors.has(id))) {
    whole += whole === '' ? '' : '\n';
    const title = canonical(element.title.th);
    shown.push(named({ at: whole.length, anchor: element.id, title }, element));
    whole += title;
  }
  return { text: whole, sections: shown };
}

/** The rows that a page leaves out, some at a time: they are in the file. */
function tableRecords(
  page: SearchRecord,
  { year, code }: ItemContent,
  table: Table,
  rows: readonly string[],
): SearchRecord[] {
  const shown = page.stored.sections.find(({ table, title }) => table && title !== '') ?? null;
  const section: Section = { at: 0, anchor: shown?.anchor ?? '', title: shown?.title ?? table.slug, table: true };
  const more = { sections: [section], file: tablePath(year, code, table.slug, 'csv') };
  const records: SearchRecord[] = [];
  for (let at = 0; at < rows.length; at += ROWS)
    records.push(part(page, 'table', rows.slice(at, at + ROWS).join('\n'), more, ['CSV', 'JSON', 'XLSX']));
  return records;
}

function fileRecords(page: SearchRecord, name: string, file: string, text: string): SearchRecord[] {
  const section: Section = { at: 0, anchor: '', title: name };
  const records: SearchRecord[] = [];
  for (let at = 0; at < text.length; at += FILE_PART) {
    // A little of the next part as well: a phrase may lie across.
    const piece = text.slice(at, at + FILE_PART + 200);
    records.push(part(page, 'file', piece, { sections: [section], file }, [formatOfFile(name)]));
  }
  return records;
}

/** A record that belongs to a page and is found by its own text only: the title would be found twice. */
function part(
  { stored: { title, also, path, year, published, item, itemAlso }, code, indicator, unit }: SearchRecord,
  kind: Kind,
  text: string,
  more: Pick<StoredRecord, 'sections' | 'file'>,
  formats: string[],
): SearchRecord {
  const stored: StoredRecord = {
    path,
    title,
    ...(also && { also }),
    kind,
    ...(year && { year }),
    ...(published && { published }),
    ...(item && { item }),
    ...(itemAlso && { itemAlso }),
    text: canonical(text),
    ...more,
  };
  return {
    stored,
    kinds: [kind],
    ...(code && { code }),
    ...(indicator && { indicator }),
    ...(unit && { unit }),
    formats,
  };
}
