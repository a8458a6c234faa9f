import type { Readable, Writable } from 'node:stream';
import { autocomplete, isCancel, select, text } from '@clack/prompts';
import { responsibleUnit } from '../drafts/year-draft.ts';
import { itemsOf } from '../frameworks/consistency.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { wrongUsage } from './failure.ts';
import { type Asked, planOf, type Readings, type Requested, wholeYear } from './new-target.ts';

/** Where questions are put: the terminal, or streams of a test. */
export interface Dialogue {
  input?: Readable;
  output?: Writable;
}

/**
 * Asks for what the command line does not say, with the likeliest answer chosen already: the newest open year, the first item
 * that has nothing, the unit that owes it by `agency.yaml`, and a title where only a document can be added.
 */
export async function askFor(
  known: Requested,
  readings: Readings,
  hasFile: boolean,
  io: Dialogue = {},
): Promise<Asked> {
  const year = known.year ?? (known.code === null ? await askYear(readings, io) : undefined);
  const { plan, framework } = planOf(year, readings);
  const there = new Map(
    readings.items.filter((item) => item.year === plan.year).map((item) => [item.code, item] as const),
  );
  const code = known.code ?? (await askItem(plan.year, itemsOf(framework), there, io));
  if (code === wholeYear) return { code, year: plan.year };
  const item = there.get(code);
  const indexed = item !== undefined && (item.index !== null || item.broken);
  const title =
    known.title ??
    (indexed && !hasFile ? await answer(text({ message: questions.title(code), validate, ...io })) : undefined);
  const unit = known.unit ?? (indexed ? undefined : await askUnit(responsibleUnit(plan, code), readings, io));
  return { code, year: plan.year, title, unit };
}

const questions = {
  year: 'ปีงบประมาณ · Fiscal year',
  item: (year: number) => `ข้อใดของปี ${year} พิมพ์รหัสหรือชื่อเพื่อค้นหา · Which item? Type to search`,
  title: (code: string) => `ข้อ ${code} มีอยู่แล้ว ชื่อเอกสารที่จะเพิ่ม · ${code} is there; title of the document to add`,
  unit: 'หน่วยงานที่รับผิดชอบ · Responsible unit',
};

const validate = (value: string | undefined) => (value?.trim() ? undefined : 'พิมพ์ชื่อเอกสาร · Type a title');

async function askYear({ agency }: Readings, io: Dialogue): Promise<number | undefined> {
  const years = agency.assessments.toSorted((a, b) => b.year - a.year);
  if (years.length < 2) return years[0]?.year;
  const initialValue = (years.find(({ state }) => state === 'open') ?? years[0])?.year ?? 0;
  const options = years.map(({ year, state }) => ({
    value: year,
    label: String(year),
    hint: state === 'open' ? 'เปิดอยู่ · open' : 'ปิดแล้ว · closed',
  }));
  return answer(select({ message: questions.year, options, initialValue, ...io }));
}

function askItem(
  year: number,
  items: readonly { code: string; title: { th: string } }[],
  there: ReadonlyMap<string, ItemContent>,
  io: Dialogue,
): Promise<string> {
  const missing = items.filter(({ code }) => !there.has(code));
  const options = [
    ...items.map(({ code, title }) => ({
      value: code,
      label: `${code} ${title.th}`,
      hint: there.has(code) ? 'มีแล้ว เพิ่มเอกสาร · add a document' : 'ยังไม่มี · missing',
    })),
    { value: wholeYear, label: `ทุกข้อที่ยังไม่มี (${missing.length}) · every missing item` },
  ];
  const initialValue = missing[0]?.code ?? items[0]?.code ?? wholeYear;
  return answer(autocomplete({ message: questions.item(year), options, initialValue, maxItems: 8, ...io }));
}

async function askUnit(owner: string | null, { agency }: Readings, io: Dialogue): Promise<string | undefined> {
  if (agency.units.length === 0) return undefined;
  const options = agency.units.map(({ id, name }) => ({ value: id, label: name.th, hint: id }));
  const initialValue = owner ?? options[0]?.value ?? '';
  return answer(select({ message: questions.unit, options, initialValue, maxItems: 8, ...io }));
}

/** An answer; a question that is broken off ends the command before anything is written. */
async function answer<Value>(question: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await question;
  if (isCancel(value)) throw wrongUsage('ยกเลิกแล้ว ไม่ได้เขียนสิ่งใด', 'Cancelled. Nothing was written.');
  return value as Exclude<Value, symbol>;
}
