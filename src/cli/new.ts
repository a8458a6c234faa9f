import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readContent } from '../content/read.ts';
import { nearest } from '../content/refusals.ts';
import { documentDraft } from '../drafts/document-draft.ts';
import { documentSlug } from '../drafts/document-slug.ts';
import type { DraftFile } from '../drafts/draft-file.ts';
import { evidenceOfFile, itemDraft } from '../drafts/item-draft.ts';
import { responsibleUnit, yearDraft } from '../drafts/year-draft.ts';
import { itemsOf } from '../frameworks/consistency.ts';
import { loadFrameworks } from '../frameworks/load.ts';
import { contentComponents } from '../model/content-components.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import { attachmentDraft } from './attachment-draft.ts';
import { refreshEditor } from './editor-files.ts';
import { wrongUsage } from './failure.ts';
import { askFor } from './new-prompts.ts';
import { type Asked, criteriaOf, planOf, type Readings, requested, saidAll, wholeYear } from './new-target.ts';
import { contentFolder, dayOption, frameworksRoot } from './options.ts';
import { writeDrafts } from './write-drafts.ts';

export interface NewOptions {
  content?: string;
  year?: string;
  title?: string;
  from?: string;
  unit?: string;
  today?: string;
}

/** `oit new`: drafts of an item, of a document, or of every item of a year. Never writes over anything. */
export async function newDraft(code: string | undefined, options: NewOptions): Promise<void> {
  const label = contentFolder(options.content);
  const root = resolve(label);
  const today = dayOption(options.today);
  const frameworks = loadFrameworks(frameworksRoot);
  const { agency, items } = readContent({ root, label, frameworks, components: contentComponents });
  if (!agency) {
    throw wrongUsage(
      `อ่าน ${label}/agency.yaml ไม่ได้ จึงไม่ทราบเกณฑ์และหน่วยงาน  ดูสาเหตุด้วย oit check`,
      `${label}/agency.yaml cannot be read, so criteria and units are unknown. See why with oit check.`,
    );
  }
  const readings: Readings = { agency, items, frameworks, label, today };
  const terminal = process.stdin.isTTY && process.stdout.isTTY;
  const known = requested(code, options);
  const asked = terminal ? await askFor(known, readings, options.from !== undefined) : saidAll(known);
  const plan = planOf(asked.year, readings);
  const files =
    asked.code === wholeYear ? ofYear(plan, readings) : ofItem(asked.code, plan, asked, readings, options.from);
  writeDrafts(root, files);
  process.stdout.write(files.map(({ path }) => `${label}/${path}\n`).join(''));
  refreshEditor(process.cwd(), label);
}

type Plan = ReturnType<typeof planOf>;

function ofYear({ plan, framework }: Plan, { agency, frameworks, items, today, label }: Readings): DraftFile[] {
  const read = (path: string) => readFileSync(path, 'utf8');
  const drafts = yearDraft({ agency, plan, framework, frameworks, items, today, read });
  if (drafts.length === 0) {
    throw wrongUsage(
      `ปีงบประมาณ ${plan.year} มีโฟลเดอร์ครบทุกข้อแล้ว ไม่ได้เขียนสิ่งใด`,
      `Every item of ${plan.year} has a folder already. Nothing was written.`,
    );
  }
  const carried = drafts.filter((draft) => draft.carried.length > 0);
  const kept = itemsOf(framework).length - drafts.length;
  process.stderr.write(
    [
      `สร้างร่าง ${drafts.length} ข้อ ไม่แตะ ${kept} ข้อที่มีอยู่แล้ว · ${drafts.length} drafts; ${kept} items were there and stay`,
      ...carried.map(({ code, carried: from }) => `  ${label}/${plan.year}/${itemFolder(code)} ← ${from.join(', ')}`),
      ...(carried.length > 0
        ? ['ข้อที่ยกมาต้องตรวจทานแล้วลบบรรทัด carriedFrom · review what was carried over, then delete its line carriedFrom']
        : []),
      '',
    ].join('\n'),
  );
  return drafts.flatMap(({ files }) => files);
}

function ofItem(code: string, plan: Plan, asked: Asked, readings: Readings, from: string | undefined): DraftFile[] {
  const criteria = criteriaOf(code, plan, readings);
  const { year } = plan.plan;
  const folder = `${year}/${itemFolder(code)}`;
  const item = readings.items.find((one) => one.year === year && one.code === code);
  const indexed = item !== undefined && (item.index !== null || item.broken);
  const attached = from === undefined ? null : attachmentDraft(from, folder, item);
  const title = asked.title ?? (indexed && attached ? basename(attached.source).replace(/\.[^.]+$/, '') : undefined);
  if (indexed && title === undefined) throw standing(code, `${readings.label}/${folder}`);
  const unit = knownUnit(asked.unit, readings);
  const document = title === undefined ? null : documentOf(title, item, { folder, year, unit, readings, attached });
  const ofFile = attached && !document ? evidenceOfFile(criteria, attached.name, year) : undefined;
  const index: DraftFile[] = indexed
    ? []
    : [
        {
          path: `${folder}/index.md`,
          content: {
            text: itemDraft({
              criteria,
              year,
              tables: readings.frameworks.tables,
              unit: unit ?? responsibleUnit(plan.plan, code),
              units: readings.agency.units,
              today: readings.today,
              ...(ofFile && { declared: ofFile }),
            }),
          },
        },
      ];
  const drafts = [...index, ...(document ? [document] : []), ...(attached?.draft ? [attached.draft] : [])];
  return drafts;
}

interface DocumentContext {
  folder: string;
  year: number;
  unit: string | undefined;
  readings: Readings;
  attached: { name: string } | null;
}

function documentOf(
  title: string,
  item: ItemContent | undefined,
  { folder, year, unit, readings, attached }: DocumentContext,
): DraftFile {
  const slug = documentSlug(title, readings.today, item?.documents.map((one) => one.slug) ?? []);
  const files = attached ? [attached.name] : [];
  const text = documentDraft({ title, unit, files, period: String(year), today: readings.today });
  return { path: `${folder}/${slug}.md`, content: { text } };
}

function standing(code: string, folder: string) {
  const command = `oit new ${code} --title "ชื่อเอกสาร"`;
  return wrongUsage(
    `${folder} มี index.md ของข้อ ${code} อยู่แล้ว ไม่ได้เขียนทับ  เพิ่มเอกสารด้วย ${command} หรือแนบไฟล์ด้วย --from ไฟล์.pdf`,
    `${folder} has an index.md of ${code} already; it was not overwritten. Add a document with ${command}, or a file with --from file.pdf`,
  );
}

function knownUnit(unit: string | undefined, { agency }: Readings): string | undefined {
  const known = agency.units.map(({ id }) => id);
  if (unit === undefined || known.includes(unit)) return unit;
  const [meant = known[0] ?? '…'] = nearest(unit, known);
  throw wrongUsage(
    `--unit: agency.yaml ไม่มีหน่วยงานรหัส "${unit}" มีเพียง ${known.join(', ')}  เขียนเช่น --unit ${meant}`,
    `--unit: agency.yaml has no unit "${unit}". It has ${known.join(', ')}. Write for example --unit ${meant}`,
  );
}
