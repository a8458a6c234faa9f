import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { codesOf } from '../content/codes.ts';
import { slugForm } from '../content/names.ts';
import { readContent } from '../content/read.ts';
import { itemsOf } from '../frameworks/consistency.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import { loadFrameworks } from '../frameworks/load.ts';
import type { FrameworkItem } from '../frameworks/schema.ts';
import { headerKey } from '../import/header-key.ts';
import { makePlan, tableElements } from '../import/make-plan.ts';
import { openFile } from '../import/open.ts';
import { type ImportPlan, isPossible, type PlannedFile } from '../import/plan.ts';
import { planText, refusalText } from '../import/plan-text.ts';
import { hideOf } from '../import/secrets.ts';
import type { Agency } from '../model/agency.ts';
import { contentComponents } from '../model/content-components.ts';
import { parseItemCode } from '../model/item-code.ts';
import { parsePeriod } from '../model/period.ts';
import { CommandFailure, exit, wrongUsage } from './failure.ts';
import { contentFolder, dayOption, frameworksRoot, yearOption } from './options.ts';

export interface ImportOptions {
  to: string;
  content?: string;
  year?: string;
  today?: string;
  table?: string;
  slug?: string;
  sheet?: string;
  month?: string;
  map?: string[];
  replace?: boolean;
  original: boolean;
  yes?: boolean;
  dryRun?: boolean;
}

/**
 * `oit import`: a spreadsheet or a text in columns → rows of a table; a Word file → a draft. Shows first what it understood, and
 * writes only what a person has agreed to, by answering on a terminal or with `--yes`.
 */
export async function importFile(file: string, options: ImportOptions): Promise<void> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw wrongUsage(`ไม่พบไฟล์ "${file}"`, `There is no file "${file}".`);
  const root = resolve(contentFolder(options.content));
  const label = labelOf(root, options.content);
  const today = dayOption(options.today);
  const frameworks = loadFrameworks(frameworksRoot);
  const { agency, items } = readContent({ root, label, frameworks, components: contentComponents });
  if (!agency)
    throw new CommandFailure(
      exit.invalid,
      `อ่าน ${label}/agency.yaml ไม่ได้ รัน oit check แล้วแก้ก่อน\n${label}/agency.yaml cannot be read. Run oit check and correct it first`,
    );
  const { year, code, criteria } = itemOption(options, agency, frameworks);
  const bytes = readFileSync(file);
  // Browsers and macOS part letters from their marks in names.
  const name = basename(file).normalize('NFC');
  const opened = await openFile(bytes, name);
  const plan = await makePlan({
    bytes,
    name,
    opened,
    year,
    code,
    criteria,
    agency,
    item: items.find((one) => one.year === year && one.code === code) ?? null,
    frameworks,
    root,
    label,
    today,
    ...tableOption(options, criteria, frameworks),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
    ...(options.month !== undefined && { month: monthOption(options.month) }),
    mapping: mapOption(options.map ?? []),
    replace: options.replace === true,
    original: options.original,
  });
  const hide = hideOf(opened, name, plan);
  const width = process.stdout.isTTY ? Math.max(process.stdout.columns, 40) : 120;
  process.stdout.write(hide(planText(plan, name, width)));
  if (!isPossible(plan)) throw new CommandFailure(exit.invalid, `\n${hide(refusalText(plan, width)).trimEnd()}`);
  const writes = plan.files.filter(({ kind }) => kind !== 'there');
  if (options.dryRun || writes.length === 0) {
    process.stdout.write('\nไม่ได้เขียนไฟล์ใด · nothing was written\n');
    return;
  }
  if (!options.yes && !(await agreed())) return;
  for (const one of writes) write(root, one);
  process.stdout.write(`\n${doneText(plan, label)}\n`);
}

/** Asks on a terminal; without one, nobody can agree. */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw wrongUsage(
      '\nยังไม่ได้เขียนไฟล์ใด ตรวจข้อมูลข้างต้น แล้วเพิ่ม --yes เพื่อเขียน',
      'Nothing was written yet. Look at what is shown above, then add --yes to write it.',
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('\nเขียนไฟล์เหล่านี้หรือไม่ Write these files? [y/N] ');
  terminal.close();
  const yes = /^\s*(y|yes|ใช่|ตกลง|ย)\s*$/i.test(answer);
  if (!yes) process.stdout.write('ไม่ได้เขียนไฟล์ใด · nothing was written\n');
  return yes;
}

/** A whole file or none: what an editor had is never half replaced. */
function write(root: string, { path, bytes, kind }: PlannedFile): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  if (kind !== 'changed' && existsSync(target))
    throw new CommandFailure(exit.invalid, `${path}: มีไฟล์นี้อยู่แล้ว · exists already`);
  const fresh = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(fresh, bytes);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { force: true });
  }
}

function doneText({ document, tables }: ImportPlan, label: string): string {
  const next = document
    ? `เปิด ${label}/${document.path} ตรวจทาน แล้วลบบรรทัด draft เพื่อเผยแพร่ · review it, then delete the line "draft" to publish`
    : `ตรวจด้วย oit check · see with oit check`;
  return `นำเข้าแล้ว · imported${tables.length > 0 ? ` (${tables.map(({ path }) => path).join(', ')})` : ''}\n${next}`;
}

function itemOption(
  options: ImportOptions,
  agency: Agency,
  frameworks: Frameworks,
): { year: number; code: string; criteria: FrameworkItem } {
  const asked = yearOption(options.year);
  const plans = agency.assessments;
  const chosen =
    asked === undefined
      ? (plans.find(({ state }) => state === 'open') ?? plans[0])
      : plans.find(({ year }) => year === asked);
  if (!chosen) {
    const known = plans.map(({ year }) => year).join(', ');
    throw wrongUsage(
      `agency.yaml ไม่มีปีงบประมาณ ${asked}  มีเพียง ${known}`,
      `agency.yaml has no fiscal year ${asked}. It has ${known}.`,
    );
  }
  const framework = frameworks.byId.get(chosen.framework);
  const code = parseItemCode(options.to, { bare: true });
  const criteria = framework ? itemsOf(framework).find((one) => one.code === code) : undefined;
  if (code !== null && criteria) return { year: chosen.year, code, criteria };
  const codes = framework ? codesOf(framework) : [];
  const range = `${codes[0] ?? ''}–${codes.at(-1) ?? ''}`;
  throw wrongUsage(
    `--to: ไม่มีข้อ "${options.to}" ในเกณฑ์ปี ${chosen.year} ใช้ ${range} เช่น --to O14`,
    `--to: the criteria of ${chosen.year} have no item "${options.to}". Use ${range}, for example --to O14`,
  );
}

/** `--table KIND/slug` and `--slug`. */
function tableOption(
  options: ImportOptions,
  criteria: FrameworkItem,
  frameworks: Frameworks,
): { kind?: string; slug?: string } {
  const [kind, named] = (options.table ?? '').split('/');
  const slug = named || options.slug;
  if (slug !== undefined && (!slugForm.test(slug) || ['index', 'files', 'data'].includes(slug)))
    throw wrongUsage(
      `ชื่อ "${slug}" ใช้ไม่ได้ ใช้ตัวอักษรอังกฤษพิมพ์เล็ก ตัวเลข และขีดกลาง เช่น procurement-2567-01`,
      `The name "${slug}" cannot be used. Write small letters, digits and hyphens, such as procurement-2567-01`,
    );
  const elements = criteria.elements.map(({ id }) => id);
  const kinds = tableElements(criteria, frameworks).map(({ schema }) => schema.id);
  if (kind && ![...elements, ...kinds].includes(kind))
    throw wrongUsage(
      `--table: ข้อ ${criteria.code} ไม่มีตารางชนิด "${kind}" มี ${[...kinds, ...elements].join(', ')}`,
      `--table: ${criteria.code} has no table "${kind}". It has ${[...kinds, ...elements].join(', ')}`,
    );
  return { ...(kind && { kind }), ...(slug !== undefined && { slug }) };
}

function monthOption(text: string): string {
  const result = parsePeriod(text);
  if (result.ok && result.period.kind === 'month') return result.period.label;
  throw wrongUsage(
    `--month: "${text}" ไม่ใช่เดือน เขียนเช่น --month 2567-01`,
    `--month: "${text}" is not a month. Write for example --month 2567-01`,
  );
}

/** `--map "F=winner"`, `--map "ผู้ขาย=winner"`, `--map "H=-"` to leave a column out. */
function mapOption(texts: readonly string[]): Map<string, string | null> {
  return new Map(
    texts.map((text) => {
      const [, from = '', to = ''] = /^\s*(.+?)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
      if (from === '')
        throw wrongUsage(
          `--map: "${text}" เขียนเช่น --map "F=winner" หรือ --map "F=-" เพื่อไม่นำเข้า`,
          `--map: "${text}". Write for example --map "F=winner", or --map "F=-" to leave it out`,
        );
      const key = /^[A-Za-z]{1,3}$/.test(from) ? from.toLowerCase() : headerKey(from);
      return [key, to === '-' ? null : to];
    }),
  );
}

/** The content folder as people type it. */
function labelOf(root: string, option: string | undefined): string {
  const inside = relative(process.cwd(), root);
  return (inside.startsWith('..') ? (option ?? root) : inside || '.').replace(/[/\\]+$/, '').replaceAll('\\', '/');
}
