import type { Frameworks } from './frameworks.ts';
import { type Framework, type FrameworkItem, isPart } from './schema.ts';
import type { TableSchema } from './table-schema.ts';

/**
 * What a schema cannot say of the criteria: references resolve, codes and ids are unique, weights add up.
 * @returns one line per problem; none when all is well
 */
export function consistencyProblems({ byId, tables, crosswalk }: Frameworks): string[] {
  const problems: string[] = [];
  for (const framework of byId.values()) problems.push(...frameworkProblems(framework, tables));
  for (const subject of crosswalk) {
    for (const [id, codes] of Object.entries(subject.items)) {
      const framework = byId.get(id);
      const known = framework ? new Set(itemsOf(framework).map((item) => item.code)) : new Set<string>();
      for (const code of codes) if (!known.has(code)) problems.push(`crosswalk ${subject.id}: no ${code} in ${id}`);
    }
  }
  return problems;
}

/** Every item of a framework, in its order. */
export function itemsOf(framework: Framework): FrameworkItem[] {
  return framework.indicators.flatMap((indicator) => indicator.subIndicators.flatMap((sub) => sub.items));
}

function frameworkProblems(framework: Framework, tables: Map<string, TableSchema>): string[] {
  const problems: string[] = [];
  const say = (text: string) => problems.push(`${framework.id}: ${text}`);
  const items = itemsOf(framework);
  for (const code of duplicates([...items.map((item) => item.code), ...framework.unknownCodes])) say(`${code} twice`);
  const total = framework.tools.reduce((sum, tool) => sum + tool.weight, 0);
  if (Math.abs(total - 100) > 1e-9) say(`tool weights add up to ${total}`);
  for (const [parts, where] of [
    [framework.indicators, 'indicators'],
    ...framework.indicators.map((indicator) => [indicator.subIndicators, indicator.code] as const),
  ] as const) {
    const known = parts.map((part) => part.weight).filter((weight) => weight !== undefined);
    const sum = known.reduce((all, weight) => all + weight, 0);
    if (sum > 1 + 1e-9 || (known.length === parts.length && Math.abs(sum - 1) > 1e-9))
      say(`weights of ${where}: ${sum}`);
  }
  for (const item of items) problems.push(...itemProblems(framework.id, item, tables));
  return problems;
}

function itemProblems(framework: string, item: FrameworkItem, tables: Map<string, TableSchema>): string[] {
  const problems: string[] = [];
  const say = (text: string) => problems.push(`${framework} ${item.code}: ${text}`);
  for (const id of duplicates(item.elements.map((element) => element.id))) say(`element ${id} twice`);
  if (item.elements.every((element) => element.basis === 'inferred')) say('no element that counts');
  for (const element of item.elements) {
    if (!isPart(element)) {
      if (element.table !== undefined && !tables.has(element.table)) say(`${element.id}: no table ${element.table}`);
      continue;
    }
    const head = item.elements.find((candidate) => candidate.id === element.of);
    if (!head || isPart(head)) {
      say(`${element.id}: no element ${element.of} with evidence of its own`);
      continue;
    }
    const columns =
      'columns' in element.part ? element.part.columns : 'column' in element.part ? [element.part.column] : [];
    const table = head.table === undefined ? undefined : tables.get(head.table);
    for (const name of columns) {
      const column = table?.columns.find((candidate) => candidate.name === name);
      if (!column) say(`${element.id}: no column ${name} in ${head.table}`);
      else if ('anyOf' in element.part && column.choices) {
        const values = column.choices.map((choice) => choice.value);
        for (const value of element.part.anyOf)
          if (!values.includes(value)) say(`${element.id}: ${name} is never ${value}`);
      }
    }
  }
  return problems;
}

function duplicates(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
