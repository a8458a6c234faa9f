import { itemsOf } from '../frameworks/consistency.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';
import type { Framework } from '../frameworks/schema.ts';
import type { Agency, AssessmentPlan } from '../model/agency.ts';
import { predecessors } from './predecessors.ts';

/** The criteria of a year that are made for an agency; those of all others after them. */
export function frameworksOf(year: number, { kind }: Agency, { byId }: Frameworks): Framework[] {
  const ofYear = [...byId.values()].filter(({ fiscalYear }) => fiscalYear === year);
  return ofYear.toSorted((a, b) => Number(b.kinds.includes(kind)) - Number(a.kinds.includes(kind)));
}

/**
 * The lines that declare a year's assessment in `agency.yaml`, with who owed the same subjects in the newest year before.
 * @returns one text for each framework of the year, the most suitable first; none when nobody has the criteria of that year
 */
export function assessmentEntries(year: number, agency: Agency, frameworks: Frameworks): string[] {
  const [before] = agency.assessments.filter((plan) => plan.year < year).toSorted((a, b) => b.year - a.year);
  return frameworksOf(year, agency, frameworks).map((framework) =>
    [
      `  - year: ${year}`,
      `    framework: ${framework.id}`,
      '    state: open',
      ...(before ? responsibleLines(framework, before, frameworks) : []),
    ].join('\n'),
  );
}

/** Unit → items, by the first unit that owed one of the subjects. */
function responsibleLines(framework: Framework, before: AssessmentPlan, frameworks: Frameworks): string[] {
  const owners = new Map(
    Object.entries(before.responsible).flatMap(([unit, codes]) => codes.map((code) => [code, unit] as const)),
  );
  const owed = new Map<string, string[]>();
  for (const { code } of itemsOf(framework)) {
    const unit = predecessors(frameworks, framework.id, code, before.framework)
      .map((one) => owners.get(one))
      .find((one) => one !== undefined);
    if (unit !== undefined) owed.set(unit, [...(owed.get(unit) ?? []), code]);
  }
  const lines = [...owed].map(([unit, codes]) => `      ${unit}: [${codes.join(', ')}]`);
  return lines.length > 0 ? ['    responsible:', ...lines] : [];
}
