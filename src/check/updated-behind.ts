import type { Disclosure, ItemContent } from '../model/disclosure.ts';
import { type Finding, finding } from '../model/finding.ts';

/** A correction of spelling in the days after an update is no other update. */
const TOLERANCE = 7;

/** A text and the days that are known of it; ISO. */
interface Text {
  file: string;
  declared: string;
  committed: string;
}

/**
 * Items and documents whose text was changed, as version control has it, some days after the update that they declare: one finding
 * for each item. What is published comes from the declared days alone.
 * @param days  the last change of each file, ISO, by its path as the editor would type it
 * @param today ISO day: later changes are left out
 */
export function updatedBehind(
  { items }: Pick<Disclosure, 'items'>,
  days: ReadonlyMap<string, string>,
  today: string,
): Finding[] {
  return items.flatMap((item) => {
    const behind = textsOf(item, days, today)
      .filter(({ declared, committed }) => daysBetween(declared, committed) > TOLERANCE)
      .sort((a, b) => daysBetween(b.declared, b.committed) - daysBetween(a.declared, a.committed));
    const [worst] = behind;
    if (!worst) return [];
    const { file, declared, committed } = worst;
    const params = { found: file.slice(item.folder.length + 1), declared, committed, others: behind.length - 1 };
    return [finding('updated-behind', 'info', { file, year: item.year, item: item.code, params })];
  });
}

function textsOf({ index, documents, tables }: ItemContent, days: ReadonlyMap<string, string>, today: string): Text[] {
  const text = (file: string, declared: string | undefined): Text[] => {
    const committed = days.get(file);
    return declared === undefined || committed === undefined || committed > today
      ? []
      : [{ file, declared, committed }];
  };
  return [
    ...(index ? [index, ...tables].flatMap(({ file }) => text(file, index.updated ?? index.published)) : []),
    ...documents
      .filter(({ draft }) => !draft)
      .flatMap(({ file, published, updated }) => text(file, updated ?? published)),
  ];
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
