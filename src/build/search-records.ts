import type { Table } from '../model/disclosure.ts';
import { itemCodeOfFolder } from '../model/item-code.ts';
import { documentPath, filePath, itemPath } from '../model/paths.ts';
import { publishedAttachments } from '../publish/attachments.ts';
import type { Kind, Section, StoredRecord } from '../search/format.ts';
import type { PageFacts } from '../search/inspect.ts';
import { recordOrder, type SearchRecord } from '../search/record.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { canonical } from '../thai/text.ts';
import { formatOfFile } from '../views/format.ts';
import { hiddenRows } from '../views/table-view.ts';
import { attachmentText } from './attachment-text.ts';
import { LOST, markMender } from './lost-marks.ts';

/** Rows of one record of a long table: few enough to be fetched for one answer. */
const ROWS = 100;
/** Letters of one record of a long file. */
const FILE_PART = 12_000;

/** Everything that is to be found in a built site, in the order in which equals are shown. */
export async function searchRecords(site: Site, pages: ReadonlyMap<string, PageFacts>): Promise<SearchRecord[]> {
  const records = [...pages].flatMap(([path, facts]) => (facts.searched ? pageRecord(site, path, facts) : []));
  let mend: ((text: string) => string) | undefined;
  const mended = (text: string) => {
    if (!text.includes(LOST)) return text;
    mend ??= markMender([...pages.values()].map(({ text }) => text));
    return mend(text);
  };
  const byPath = new Map(records.map((record) => [record.stored.path, record]));
  for (const content of site.disclosure.items) {
    const page = byPath.get(itemPath(content.year, content.code));
    if (!page) continue;
    for (const table of content.tables)
      records.push(...tableRecords(page, table.slug, hiddenRows(site, content, table), table));
    const documents = documentsOf(content);
    for (const file of publishedAttachments(content)) {
      const owner = documents.find(({ files }) => files.includes(file.name));
      const shownOn = owner ? byPath.get(documentPath(content.year, content.code, owner.slug)) : page;
      const text = mended(await attachmentText(file));
      if (shownOn && text !== '') {
        const address = filePath(content.year, content.code, file.name);
        records.push(...fileRecords(shownOn, file.name, address, text));
      }
    }
  }
  return records.sort(recordOrder(lookup(site).current?.year ?? null));
}

function pageRecord(site: Site, path: string, facts: PageFacts): SearchRecord {
  const { year, kind, indicator, unit, format = [] } = facts.filters;
  const [, folder = ''] = /^\/\d{4}\/(o\d\d)\//.exec(path) ?? [];
  const code = itemCodeOfFolder(folder);
  const item = code === null ? undefined : lookup(site).item(Number(year?.[0]), code);
  const own: Kind = kind?.[0] === 'item' || kind?.[0] === 'document' ? kind[0] : 'page';
  const stored: StoredRecord = {
    path,
    title: facts.title,
    kind: own,
    ...(year?.[0] && { year: Number(year[0]) }),
    text: facts.text,
    sections: facts.sections,
  };
  if (item && own === 'item') {
    stored.also = `${item.code} ${item.title.en}`;
    Object.assign(stored, withElements(stored, item.elements));
  }
  if (item && own === 'document') {
    stored.item = `${item.code} ${item.title.th}`;
    stored.itemAlso = `${item.code} ${item.title.en}`;
  }
  return {
    stored,
    kinds: stored.sections.some(({ table }) => table) ? [own, 'table'] : [own],
    ...(code !== null && own === 'item' && { code: Number(code.slice(1)) }),
    ...(indicator?.[0] && { indicator: indicator[0] }),
    ...(unit?.[0] && { unit: unit[0] }),
    formats: format,
  };
}

/** Every element is found by its name, in either language: where it is shown, or where the page says that it is missing. */
function withElements(
  { text, sections }: StoredRecord,
  elements: readonly { id: string; title: { th: string; en: string } }[],
): Pick<StoredRecord, 'text' | 'sections'> {
  const titles = new Map(elements.map(({ id, title }) => [id, title]));
  const shown = sections.map((section): Section => {
    const title = titles.get(section.anchor);
    return title && section.title === canonical(title.th) ? { ...section, also: title.en } : section;
  });
  const anchors = new Set(sections.map(({ anchor }) => anchor));
  let whole = text;
  for (const { id, title } of elements.filter(({ id }) => !anchors.has(id))) {
    whole += whole === '' ? '' : '\n';
    const name = canonical(title.th);
    shown.push({ at: whole.length, anchor: id, title: name, also: title.en });
    whole += name;
  }
  return { text: whole, sections: shown };
}

/** The rows that a page leaves out, some at a time. */
function tableRecords(page: SearchRecord, slug: string, rows: readonly string[], table: Table): SearchRecord[] {
  const { stored } = page;
  const shown = stored.sections.find(({ table, title }) => table && title !== '') ?? null;
  const section: Section = { at: 0, anchor: shown?.anchor ?? '', title: shown?.title ?? slug, table: true };
  const records: SearchRecord[] = [];
  for (let at = 0; at < rows.length; at += ROWS) {
    records.push(
      part(page, 'table', rows.slice(at, at + ROWS).join('\n'), { sections: [section] }, ['CSV', 'JSON', 'XLSX']),
    );
  }
  return table.rows.length > 0 ? records : [];
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
  { stored: { title, also, path, year, item, itemAlso }, indicator, unit }: SearchRecord,
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
    ...(item && { item }),
    ...(itemAlso && { itemAlso }),
    text: canonical(text),
    ...more,
  };
  return { stored, kinds: [kind], ...(indicator && { indicator }), ...(unit && { unit }), formats };
}
