import { type Entry, type Filters, type Kind, kinds } from './format.ts';

/**
 * Whether a record is what the reader narrowed the search to.
 * @param code only what is or belongs to an item of this code; 0 for all
 */
export function passing(entry: Entry, filters: Filters, code = 0): (record: number) => boolean {
  const tests = (['year', 'indicator', 'unit'] as const).flatMap((name) => {
    const wanted = filters[name];
    if (!wanted) return [];
    const place = entry[name].values.indexOf(wanted);
    return [(record: number) => entry[name].of[record] === place];
  });
  const bit = (values: readonly string[], of: readonly number[], wanted: string | undefined) => {
    if (!wanted) return;
    const place = values.indexOf(wanted);
    tests.push((record) => place >= 0 && (((of[record] ?? 0) >> place) & 1) === 1);
  };
  bit(kinds satisfies readonly Kind[], entry.kinds, filters.kind);
  bit(entry.format.values, entry.format.of, filters.format);
  if (code > 0) tests.push((record) => entry.code[record] === code);
  return (record) => tests.every((test) => test(record));
}
