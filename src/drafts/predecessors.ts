import { itemsOf } from '../frameworks/consistency.ts';
import { subjectsOf } from '../frameworks/crosswalk.ts';
import type { Frameworks } from '../frameworks/frameworks.ts';

/**
 * The items of another framework with the subjects of an item, in the order of that framework: codes move between years, so the
 * subject is followed. Where both are the same framework, the item itself.
 *
 * @param from id of the framework that is looked into
 * @example predecessors(frameworks, 'ita-2568-national', 'O3', 'ita-2567-local') // ['O4', …]: contact details
 */
export function predecessors({ byId, crosswalk }: Frameworks, framework: string, code: string, from: string): string[] {
  const earlier = byId.get(from);
  if (!earlier) return [];
  if (framework === from) return [code];
  const codes = new Set(subjectsOf(crosswalk, framework, code).flatMap(({ items }) => items[from] ?? []));
  return itemsOf(earlier)
    .map((item) => item.code)
    .filter((one) => codes.has(one));
}
