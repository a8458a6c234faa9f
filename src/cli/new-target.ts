import { codesOf } from '../content/codes.ts';
import { assessmentEntries } from '../drafts/assessment-entry.ts';
import { itemsOf } from '../frameworks/consistency.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import type { Framework, FrameworkItem } from '../frameworks/schema.ts';
import type { Agency, AssessmentPlan } from '../model/agency.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { parseItemCode } from '../model/item-code.ts';
import { fiscalYearOf } from '../model/period.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { wrongUsage } from './failure.ts';
import { yearOption } from './options.ts';

/** What was read before anything is drafted. */
export interface Readings {
  agency: Agency;
  items: readonly ItemContent[];
  frameworks: Frameworks;
  /** The content folder as typed. */
  label: string;
  /** ISO day. */
  today: string;
}

/** Every item of the year. */
export const wholeYear = 'all';

/** What is to be drafted: the code of an item, or a whole year. */
export interface Asked {
  code: string;
  year: number | undefined;
  title?: string | undefined;
  unit?: string | undefined;
}

/** What the command line says; without a code, only a question can tell. */
export type Requested = Omit<Asked, 'code'> & { code: string | null };

/**
 * The arguments of `oit new`: an item in any spelling, or a year for all of its items. A year as the option alone means all of
 * its items, too.
 */
export function requested(
  code: string | undefined,
  { year: option, title, unit, from }: { year?: string; title?: string; unit?: string; from?: string },
): Requested {
  const year = yearOption(option);
  const said = { title: title?.replace(/\s+/g, ' ').trim() || undefined, unit };
  const number = toArabicDigits(code ?? '');
  if (/^\d{4}$/.test(number) || (code === undefined && year !== undefined)) {
    if (said.title === undefined && unit === undefined && from === undefined)
      return { code: wholeYear, year: yearOption(code) ?? year };
    throw wrongUsage(
      '--title, --from และ --unit ใช้กับข้อเดียว  เขียนเช่น oit new O15 --title "ชื่อเอกสาร"',
      '--title, --from and --unit are for one item. Write for example oit new O15 --title "name of the document"',
    );
  }
  if (code === undefined) return { code: null, year, ...said };
  const item = parseItemCode(code, { bare: true });
  if (item !== null) return { code: item, year, ...said };
  throw wrongUsage(
    `"${code}" ไม่ใช่รหัสข้อหรือปีงบประมาณ  เขียนเช่น oit new O15 หรือ oit new 2568`,
    `"${code}" is neither an item nor a fiscal year. Write for example oit new O15, or oit new 2568`,
  );
}

/** What the command line must say where nobody can be asked. */
export function saidAll(known: Requested): Asked {
  if (known.code !== null) return { ...known, code: known.code };
  throw wrongUsage(
    'ต้องระบุรหัสข้อหรือปีงบประมาณ  เขียนเช่น oit new O15 หรือทั้งปี oit new 2568',
    'Name an item or a fiscal year. Write for example oit new O15, or a whole year: oit new 2568',
  );
}

/** The plan of a year and its criteria; of the newest open year, or the newest, where none is named. */
export function planOf(
  asked: number | undefined,
  { agency, frameworks, label, today }: Readings,
): { plan: AssessmentPlan; framework: Framework } {
  const plans = agency.assessments.toSorted((a, b) => b.year - a.year);
  const year = asked ?? (plans.find(({ state }) => state === 'open') ?? plans[0])?.year ?? fiscalYearOf(today);
  const plan = plans.find((one) => one.year === year);
  const framework = frameworks.byId.get(plan?.framework ?? '');
  if (plan && framework) return { plan, framework };
  const entries = assessmentEntries(year, agency, frameworks);
  if (entries.length === 0) {
    const known = [...new Set([...frameworks.byId.values()].map(({ fiscalYear }) => fiscalYear))].sort();
    throw wrongUsage(
      `agency.yaml ไม่มีปีงบประมาณ ${year} และโปรแกรมไม่มีเกณฑ์ของปีนั้น มีเกณฑ์ของปี ${known.join(', ')}`,
      `agency.yaml has no fiscal year ${year}, and the program has no criteria for it. It has those of ${known.join(', ')}.`,
    );
  }
  const [first = '', ...others] = entries;
  const or = others.length > 0 ? '\n\nหรือ · or\n' : '';
  throw wrongUsage(
    `agency.yaml ยังไม่มีปีงบประมาณ ${year}  เพิ่มบรรทัดต่อไปนี้ใต้ assessments: ใน ${label}/agency.yaml แล้วสั่งอีกครั้ง`,
    `agency.yaml does not have fiscal year ${year} yet. Add these lines below assessments: in ${label}/agency.yaml, and run it again.\n\n${first}${or}${others.join('\n\nหรือ · or\n')}`,
  );
}

/** The criteria of an item. */
export function criteriaOf(
  code: string,
  { framework }: { framework: Framework },
  { frameworks }: Readings,
): FrameworkItem {
  const criteria = itemsOf(framework).find((item) => item.code === code);
  if (criteria) return criteria;
  const codes = codesOf(framework);
  if (codes.includes(code)) {
    throw wrongUsage(
      `ยังไม่พบเกณฑ์ของข้อ ${code} ในกรอบ ${framework.id} จึงร่างให้ไม่ได้`,
      `The criteria of ${code} in ${framework.id} are not known, so it cannot be drafted.`,
    );
  }
  const elsewhere = [...frameworks.byId.values()].filter((one) => codesOf(one).includes(code)).map(({ id }) => id);
  const range = `${codes[0]}–${codes.at(-1)}`;
  throw wrongUsage(
    `กรอบ ${framework.id} ไม่มีข้อ ${code} มี ${range}${elsewhere.length > 0 ? `  ข้อ ${code} อยู่ใน ${elsewhere.join(', ')}` : ''}`,
    `${framework.id} has no ${code}; it has ${range}.${elsewhere.length > 0 ? ` ${code} is in ${elsewhere.join(', ')}.` : ''}`,
  );
}
