import type { Finding } from '../model/finding.ts';

/** Reasons for which one cause makes one finding for each element of a page, all with the same advice. */
const shared: ReadonlySet<unknown> = new Set(['reader', 'form', 'unreadable', 'table-invalid']);

/**
 * Findings for people: those that differ only in the element become one that names every element. Formats for machines keep
 * them apart. Order stays.
 */
export function combined(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, (finding) => {
    const { code, severity, year, item, file, line, column, params } = finding;
    return shared.has(params['reason'])
      ? JSON.stringify([code, severity, year, item, file, line, column, params['reason']])
      : finding;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    const titles = (name: string) => group.map(({ params }) => String(params[name] ?? '')).join('”, “');
    const params = { ...first.params, title: titles('title'), title_en: titles('title_en'), hint: '', hint_en: '' };
    return [{ ...first, element: null, params }];
  });
}
