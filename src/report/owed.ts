import type { Agency } from '../model/agency.ts';
import type { ItemAssessment, YearAssessment } from '../model/assessment.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { compareItemCodes } from '../model/item-code.ts';

/** The items of a year that are missing or incomplete: what gives most points first, then by code. */
export function owedItems({ items }: Pick<YearAssessment, 'items'>): ItemAssessment[] {
  return items
    .filter(({ status }) => status === 'missing' || status === 'incomplete')
    .sort(
      (a, b) => b.cost.oit.max - a.cost.oit.max || b.cost.oit.min - a.cost.oit.min || compareItemCodes(a.code, b.code),
    );
}

/** Name of a unit; its id where `agency.yaml` has none of that id; null where nobody is responsible. */
export function unitName(agency: Agency | null, id: string | null): Bilingual | null {
  if (id === null) return null;
  return agency?.units.find((unit) => unit.id === id)?.name ?? { th: id, en: id };
}

/** Items by the unit that owes them, in the order of `agency.yaml`; those without a unit last. */
export function byUnit(
  agency: Agency | null,
  items: readonly ItemAssessment[],
): { unit: Bilingual | null; items: ItemAssessment[] }[] {
  const declared = agency?.units.map(({ id }) => id) ?? [];
  const rank = (id: string | null) => (id === null ? Infinity : declared.indexOf(id) + 1 || declared.length + 1);
  const groups = Map.groupBy(items, ({ unit }) => unit);
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b) || ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([unit, own]) => ({ unit: unitName(agency, unit), items: own }));
}
