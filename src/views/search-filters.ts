import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { formatOfFile } from './format.ts';

/** By what a reader narrows a search. Values are Thai or codes, whichever the language of the interface. */
export interface SearchFilters {
  year: number;
  indicator: string | undefined;
  unit: string | undefined;
  kind: 'item' | 'document';
  /** `PDF`, `XLSX` … */
  formats: string[];
}

/**
 * The filters of a page as one `data-search-filter` attribute.
 * @example searchFilters({ year: 2567, indicator: '9', unit: undefined, kind: 'item', formats: ['PDF'] }) // 'year:2567, indicator:9, kind:item, format:PDF'
 */
export function searchFilters({ year, indicator, unit, kind, formats }: SearchFilters): string {
  const pairs: [string, string | undefined][] = [
    ['year', String(year)],
    ['indicator', indicator],
    ['unit', unit && filterValue(unit)],
    ['kind', kind],
    ...[...new Set(formats)].sort().map((format): [string, string] => ['format', format]),
  ];
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : `${name}:${value}`)).join(', ');
}

/** A text as the value of a filter: a comma separates filters. */
export const filterValue = (text: string): string => text.replaceAll(',', ' ');

/** The formats in which an item has something to download. */
export function formatsOf(site: Site, year: number, code: string): string[] {
  const content = lookup(site).content(year, code);
  return [
    ...(content?.files.map(({ name }) => formatOfFile(name)) ?? []),
    ...(content?.tables.length ? ['CSV', 'JSON', 'XLSX'] : []),
  ];
}
