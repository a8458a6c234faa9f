import { itemsOf } from '../frameworks/consistency.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import type { Framework, FrameworkItem } from '../frameworks/schema.ts';
import type { Agency, AssessmentPlan } from '../model/agency.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { itemFolder } from '../model/item-code.ts';
import { carriedDocument } from './carried-document.ts';
import { carryOver, type Source } from './carry-over.ts';
import type { DraftFile } from './draft-file.ts';
import { itemDraft } from './item-draft.ts';
import { predecessors } from './predecessors.ts';

/** What drafts of a year are made from. */
export interface YearDraft {
  agency: Agency;
  plan: AssessmentPlan;
  framework: Framework;
  frameworks: Frameworks;
  items: readonly ItemContent[];
  /** ISO day. */
  today: string;
  /** Reads a text of the year before. */
  read: (path: string) => string;
}

/** The drafts of one item: `carried` names where standing information was taken from. */
export interface DraftOfItem {
  code: string;
  carried: string[];
  files: DraftFile[];
}

/** Drafts of every item of a year that has nothing yet, with the standing information of the year before. */
export function yearDraft(options: YearDraft): DraftOfItem[] {
  const { plan, framework, items } = options;
  const there = new Set(items.filter(({ year }) => year === plan.year).map(({ code }) => code));
  return itemsOf(framework)
    .filter(({ code }) => !there.has(code))
    .map((criteria) => draftOf(criteria, options));
}

function draftOf(criteria: FrameworkItem, options: YearDraft): DraftOfItem {
  const { agency, plan, frameworks, today, read } = options;
  const folder = `${plan.year}/${itemFolder(criteria.code)}`;
  const { declared, body, format, copies, from } = carryOver(criteria, sourcesOf(criteria.code, options));
  const index = itemDraft({
    criteria,
    year: plan.year,
    tables: frameworks.tables,
    unit: responsibleUnit(plan, criteria.code),
    units: agency.units,
    today,
    declared,
    more: from.length > 0 ? [`carriedFrom: ${from.join(', ')} # ยกมาจากปีก่อน ตรวจทานให้เป็นปัจจุบันแล้วลบบรรทัดนี้`] : [],
    body,
  });
  const moves = new Set(copies.map(({ name }) => name));
  return {
    code: criteria.code,
    carried: from,
    files: [
      { path: `${folder}/index.${format}`, content: { text: index } },
      ...copies.map(({ name, from: path, document }): DraftFile => {
        const source = from.find((one) => path.replaceAll('\\', '/').includes(`/${one}/`)) ?? '';
        const content = document ? { text: carriedDocument(read(path), source, moves) } : { copyOf: path };
        return { path: `${folder}/${name}`, content };
      }),
    ],
  };
}

/** Items of the same subjects in the declared year before. */
function sourcesOf(code: string, { agency, plan, frameworks, items }: YearDraft): Source[] {
  const before = agency.assessments.find(({ year }) => year === plan.year - 1);
  const earlier = frameworks.byId.get(before?.framework ?? '');
  if (!before || !earlier) return [];
  return predecessors(frameworks, plan.framework, code, earlier.id).flatMap((one) => {
    const item = items.find((candidate) => candidate.year === before.year && candidate.code === one);
    const criteria = itemsOf(earlier).find((candidate) => candidate.code === one);
    return item && criteria ? [{ item, criteria }] : [];
  });
}

/** Id of the unit that owes an item by `agency.yaml`; null when none does. */
export function responsibleUnit({ responsible }: AssessmentPlan, code: string): string | null {
  return Object.entries(responsible).find(([, codes]) => codes.includes(code))?.[0] ?? null;
}
