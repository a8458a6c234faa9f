import { readFileSync } from 'node:fs';
import { LimitError } from '../attachments/limit-error.ts';
import { limits } from '../attachments/limits.ts';
import { saferName } from '../attachments/unsafe-name.ts';
import { slugForm } from '../content/names.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import { type FrameworkItem, isPart, type OwnElement } from '../frameworks/schema.ts';
import type { TableSchema } from '../frameworks/table-schema.ts';
import type { Agency } from '../model/agency.ts';
import type { ItemContent, Table } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import { publishedName } from '../model/published-name.ts';
import { type Entry, entryText, withEvidence } from './evidence-line.ts';
import type { Grid } from './grid.ts';
import { type ImportedTable, importTable } from './import-table.ts';
import { mergeCsv } from './merge-csv.ts';
import type { Opened } from './open.ts';
import type { ImportPlan, PlannedFile } from './plan.ts';
import { problem } from './problem.ts';
import { readBack } from './read-back.ts';
import type { ImportedRow } from './rows.ts';
import { sheetsText } from './sheet-text.ts';
import { wordText } from './word.ts';

/** What is imported, where to, and what was asked. */
export interface ImportRequest {
  bytes: Buffer;
  /** Name of the file, without folders. */
  name: string;
  opened: Opened;
  year: number;
  code: string;
  criteria: FrameworkItem;
  agency: Agency;
  /** What the item holds; null when it is missing. */
  item: ItemContent | null;
  frameworks: Frameworks;
  /** The content folder on disk, and as the editor would type it. */
  root: string;
  label: string;
  /** ISO day. */
  today: string;
  /** A kind of table, or the element that is shown. */
  kind?: string;
  slug?: string;
  sheet?: string;
  month?: string;
  mapping?: ReadonlyMap<string, string | null>;
  replace: boolean;
  /** Whether the file itself is attached. */
  original: boolean;
}

/** The elements of an item that take a table, each with its schema. */
export function tableElements(
  criteria: FrameworkItem,
  frameworks: Frameworks,
): { element: OwnElement; schema: TableSchema }[] {
  return criteria.elements.flatMap((element) => {
    if (isPart(element) || element.table === undefined || !element.accepts.includes('data')) return [];
    const schema = frameworks.tables.get(element.table);
    return schema ? [{ element, schema }] : [];
  });
}

/** Works out everything that an import would do, and lets the reader of the content judge it. Writes nothing. */
export async function makePlan(request: ImportRequest): Promise<ImportPlan> {
  const { opened, year, code } = request;
  const plan: ImportPlan = {
    year,
    item: code,
    table: null,
    tables: [],
    document: null,
    files: [],
    evidence: [],
    problems: [],
    findings: [],
  };
  if (opened.kind === 'refused') {
    plan.problems.push(opened.problem);
    return plan;
  }
  if (opened.kind === 'document') await planWord(request, plan);
  else planSheets(request, plan);
  if (plan.problems.length > 0) return plan;
  plan.findings = await readBack(
    request.root,
    request.label,
    folderOf(request),
    plan.files.filter(({ kind }) => kind !== 'there'),
    request.frameworks,
  );
  return plan;
}

const folderOf = ({ year, code }: ImportRequest): string => `${year}/${itemFolder(code)}`;

function planSheets(request: ImportRequest, plan: ImportPlan): void {
  const { opened, criteria, frameworks, kind } = request;
  const grids = opened.kind === 'workbook' ? opened.grids : opened.kind === 'text' ? opened.ways.slice(0, 1) : [];
  const all = tableElements(criteria, frameworks);
  const wanted =
    kind === undefined ? all : all.filter(({ element, schema }) => schema.id === kind || element.id === kind);
  if (wanted.length === 0) {
    planSheetDocument(request, plan, grids);
    return;
  }
  const schemas = [...new Set(wanted.map(({ schema }) => schema))];
  const ask = {
    schemas,
    fiscalYear: request.year,
    ...(request.sheet !== undefined && { sheet: request.sheet }),
    ...(request.month !== undefined && { month: request.month }),
    ...(request.mapping && { mapping: request.mapping }),
  };
  // Of the ways to part a text file, the one in which a header is found.
  const ways = opened.kind === 'text' ? opened.ways.map((grid) => importTable([grid], ask)) : [importTable(grids, ask)];
  const table = ways.toSorted((a, b) => readWell(b) - readWell(a))[0];
  if (!table?.schema) {
    plan.problems.push(...(table?.problems ?? []));
    return;
  }
  plan.table = table;
  plan.problems.push(...table.problems);
  if (plan.problems.length > 0) return;
  const target = wanted.find(({ schema }) => schema === table.schema);
  if (target) planTables(request, plan, table, target.element);
}

const readWell = (result: ReturnType<typeof importTable>): number =>
  result.schema ? 1 + Math.max(0, ...result.sheets.map(({ header }) => header.score)) : 0;

/** The table files, and for each the line of evidence. */
function planTables(request: ImportRequest, plan: ImportPlan, table: ImportedTable, element: OwnElement): void {
  const { schema } = table;
  const columns = [
    ...new Set(table.sheets.flatMap(({ header }) => header.matches.flatMap(({ column }) => column?.name ?? []))),
  ];
  const folder = folderOf(request);
  const entries: Entry[] = [];
  for (const { slug, rows } of targetsOf(request, table, element)) {
    const path = `${folder}/${slug}.csv`;
    const standing = request.item?.tables.find((one) => one.slug === slug);
    if (standing && !isSound(standing, schema)) {
      plan.problems.push(problem('table-broken', { file: standing.file }));
      continue;
    }
    const existing = standing?.path === undefined ? null : readFileSync(standing.path);
    const merged = mergeCsv(
      existing,
      schema,
      rows.map(({ cells }) => cells),
      columns,
      request.replace,
    );
    const { kind, added, removed } = merged;
    plan.tables.push({ path, kind, rows: rows.length, added, removed });
    if (kind === 'taken') plan.problems.push(problem('table-taken', { file: `${request.label}/${path}` }));
    if (kind === 'new' || kind === 'added' || kind === 'replaced')
      plan.files.push({ path, bytes: Buffer.from(merged.text), kind: existing === null ? 'new' : 'changed' });
    entries.push({ data: `${slug}.csv` });
  }
  attach(
    request,
    plan,
    plan.tables[0]?.path
      .split('/')
      .at(-1)
      ?.replace(/\.csv$/, '') ?? element.id,
  );
  declare(request, plan, element, entries);
}

/** A table that no element had asked for was read without a schema: its cells are judged when it is read back. */
const isSound = ({ valid, schema: own }: Table, schema: TableSchema): boolean =>
  valid && (own === null || own === schema.id);

/**
 * Which file the rows belong to: the one that was named; the one table that the element has; the next of a series of months; or a new
 * one.
 */
function targetsOf(
  { slug, item }: ImportRequest,
  { schema, rows }: ImportedTable,
  element: OwnElement,
): { slug: string; rows: ImportedRow[] }[] {
  if (slug !== undefined) return [{ slug, rows }];
  const declared = (item?.index?.evidence[element.id] ?? []).flatMap((one) => (one.kind === 'data' ? one.value : []));
  const [first] = declared;
  const series = declared.map((name) => /^(.*)-\d{4}-\d{2}$/.exec(name)?.[1]);
  const stem = series[0];
  const month = schema.columns.find(({ type }) => type === 'month')?.name;
  const byMonth = Map.groupBy(rows, ({ cells }) => (month === undefined ? '' : (cells[month] ?? '')));
  const months = [...byMonth.keys()];
  if (first !== undefined && stem !== undefined && month !== undefined && series.every((one) => one === stem))
    return [...byMonth].map(([label, some]) => ({ slug: `${stem}-${label}`, rows: some }));
  if (first !== undefined && declared.length === 1) return [{ slug: first, rows }];
  // A list of one month is one of twelve; figures by month belong together.
  const one = months.length === 1 && months[0] !== '' && !schema.statistics ? `-${months[0]}` : '';
  return [{ slug: `${schema.id}${one}`, rows }];
}

async function planWord(request: ImportRequest, plan: ImportPlan): Promise<void> {
  const { bytes, name } = request;
  const slug = documentSlug(request);
  try {
    const word = await wordText(bytes, slug, limits);
    if (word.markdown === '') {
      plan.problems.push(problem('text-empty', { found: name }));
      return;
    }
    const folder = folderOf(request);
    const taken = new Set(request.item?.files.map((file) => publishedName(file.name)));
    const pictures = word.pictures.map((picture): PlannedFile => {
      const free = freeName(picture.name, (one) => taken.has(one));
      return { path: `${folder}/files/${free}`, bytes: picture.bytes, kind: 'picture' };
    });
    const markdown = word.pictures.reduce(
      (text, picture, at) =>
        text.replaceAll(`](files/${picture.name})`, `](${pictures[at]?.path.slice(folder.length + 1)})`),
      word.markdown,
    );
    planDocument(request, plan, { slug, title: word.title, markdown, lost: word.lost, nested: word.nested });
    plan.files.push(...pictures);
  } catch (error) {
    if (error instanceof LimitError)
      plan.problems.push(problem('file-too-large', { found: name, limit: error.of, most: error.limit }));
    else plan.problems.push(problem('file-damaged', { found: name }));
  }
}

/** A sheet for an item that asks for no kind of table: a document with the table in its text. */
function planSheetDocument(request: ImportRequest, plan: ImportPlan, grids: readonly Grid[]): void {
  const { title, markdown } = sheetsText(grids);
  if (markdown.trim() === '') {
    plan.problems.push(problem('text-empty', { found: request.name }));
    return;
  }
  planDocument(request, plan, { slug: documentSlug(request), title, markdown, lost: 0, nested: 0 });
}

interface Draft {
  slug: string;
  title: string | null;
  markdown: string;
  lost: number;
  nested: number;
}

function planDocument(request: ImportRequest, plan: ImportPlan, draft: Draft): void {
  const { criteria, item, kind, label, name, today } = request;
  const path = `${folderOf(request)}/${draft.slug}.md`;
  if (item?.documents.some(({ slug }) => slug === draft.slug)) {
    plan.problems.push(problem('document-taken', { file: `${label}/${path}`, better: `${draft.slug}-2` }));
    return;
  }
  const title = (draft.title ?? name.replace(/\.[^.]+$/, '')).replace(/\s+/g, ' ').trim();
  const original = attach(request, plan, draft.slug);
  const text = [
    '---',
    `# นำเข้าจาก ${JSON.stringify(name)} โปรดตรวจชื่อเรื่อง วันที่ หัวข้อ และตารางกับต้นฉบับ แล้วลบบรรทัด draft เพื่อเผยแพร่`,
    '# Imported. Compare title, day, headings and tables with the original, then delete the line "draft" to publish.',
    `title: ${JSON.stringify(title)}`,
    `published: ${buddhist(today)}`,
    'draft: true',
    ...(original === null ? [] : [`files: [${original}]`]),
    '---',
    '',
    draft.markdown.trimEnd(),
    '',
  ].join('\n');
  plan.files.unshift({ path, bytes: Buffer.from(text), kind: 'new' });
  plan.document = { path, title, lost: draft.lost, nested: draft.nested };
  const takes = (element: OwnElement) => element.accepts.includes('documents') || element.accepts.includes('document');
  const own = criteria.elements.filter((element): element is OwnElement => !isPart(element));
  const named = own.find(({ id }) => id === kind);
  const open = own.find((element) => takes(element) && (item?.index?.evidence[element.id] ?? []).length === 0);
  const element = named ?? open ?? own.find(takes);
  if (!element) return;
  const shown = item?.index?.evidence[element.id] ?? [];
  const all = shown.some((one) => one.kind === 'documents' && one.value === 'all');
  declare(
    request,
    plan,
    element,
    all
      ? []
      : element.accepts.includes('documents') && shown.length === 0
        ? [{ documents: 'all' }]
        : [{ document: draft.slug }],
  );
}

const buddhist = (iso: string): string => `${Number(iso.slice(0, 4)) + 543}${iso.slice(4)}`;

/** The name of a document: as was asked, as the file is called where that says something, or by the item. */
function documentSlug({ slug, name, item, code }: ImportRequest): string {
  if (slug !== undefined) return slug;
  const own = saferName(name)
    .replace(/\.[^.]+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slugForm.test(own) && !/^document(-[\d-]*)?$/.test(own) && !['index', 'files', 'data'].includes(own)) return own;
  const taken = new Set(item?.documents.map((document) => document.slug));
  for (let number = 1; ; number += 1) {
    const candidate = `${itemFolder(code)}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Puts the file itself among the attachments. @returns its name there; null where it is not wanted */
function attach(request: ImportRequest, plan: ImportPlan, stem: string): string | null {
  const { bytes, item, name, original } = request;
  if (!original) return null;
  const folder = folderOf(request);
  const safe = publishedName(name) === name;
  const wanted = safe ? name : namedAfter(name, stem);
  const files = item?.files ?? [];
  // The same file once more is no new one, whatever it was called.
  const same = files.find((file) => file.bytes === bytes.length && readFileSync(file.path).equals(bytes));
  if (same) {
    plan.files.push({ path: `${folder}/files/${same.name}`, bytes, kind: 'there' });
    return same.name;
  }
  const taken = new Set(files.map((file) => publishedName(file.name)));
  const free = freeName(wanted, (one) => taken.has(one));
  plan.files.push({ path: `${folder}/files/${free}`, bytes, kind: 'original' });
  return free;
}

/** A name without Thai letters says nothing any more, so the table's stands for it. */
function namedAfter(name: string, stem: string): string {
  const better = saferName(name);
  return /^document\b/.test(better) ? `${stem}${/\.[^.]+$/.exec(better)?.[0] ?? ''}` : better;
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]+)$/.exec(name) ?? [];
  for (let number = 2; ; number += 1) {
    const candidate = `${stem}-${number}${ending}`;
    if (!isTaken(candidate)) return candidate;
  }
}

/** Declares evidence in the item's index, or makes one. */
function declare(request: ImportRequest, plan: ImportPlan, element: OwnElement, entries: readonly Entry[]): void {
  const { item, agency, code, year, today } = request;
  const folder = folderOf(request);
  const path = item?.index ? `${folder}/${item.index.file.split('/').at(-1)}` : `${folder}/index.md`;
  if (item?.broken) {
    for (const entry of entries)
      plan.evidence.push({ path, element: element.id, line: `${element.id}: ${entryText(entry)}`, how: 'by-hand' });
    return;
  }
  const responsible = agency.assessments.find((one) => one.year === year)?.responsible ?? {};
  const unit = Object.entries(responsible).find(([, codes]) => codes.includes(code))?.[0];
  const fresh = `---\n${unit === undefined ? '' : `unit: ${unit}\n`}published: ${buddhist(today)}\n---\n`;
  const before = item?.index ? readFileSync(item.index.path, 'utf8') : fresh;
  let text = before;
  for (const entry of entries) {
    const line = `${element.id}: ${entryText(entry)}`;
    const after = withEvidence(text, element.id, entry);
    plan.evidence.push({
      path,
      element: element.id,
      line,
      how: after === null ? 'by-hand' : after === text ? 'there' : 'written',
    });
    text = after ?? text;
  }
  if (text !== before || !item?.index)
    plan.files.push({ path, bytes: Buffer.from(text), kind: item?.index ? 'changed' : 'new' });
}
