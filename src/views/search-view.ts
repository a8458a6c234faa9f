import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import { type FilterName, kinds } from '../search/format.ts';
import { documentsOf, lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { filesOfDocument } from './cards.ts';
import { filterValue, formatsOf } from './search-filters.ts';
import { type ItemRow, itemRow } from './year-view.ts';

/** One control that narrows a search. Values are Thai or codes in both languages, as in the index. */
export interface FilterView {
  name: FilterName;
  label: string;
  options: { value: string; label: string }[];
}

/** What the search page offers before anything is typed. */
export interface SearchView {
  filters: FilterView[];
  /** Every item, newest year first, the current one before all. */
  years: { year: number; items: ItemRow[] }[];
}

/** The search page in a language. */
export function searchView(site: Site, locale: Locale): SearchView {
  const { figures, search: t } = textsFor(site, locale);
  const found = lookup(site);
  const sorted = [...found.years].sort((a, b) => Number(b === found.current) - Number(a === found.current));
  const indicators = new Map(
    [...sorted]
      .reverse()
      .flatMap((year) => (found.framework(year)?.indicators ?? []).map(({ code, title }) => [code, title[locale]])),
  );
  const options: Record<FilterName, [string, string][]> = {
    year: found.years.map(({ year }) => [String(year), figures.plain(year)]),
    kind: kinds.map((kind) => [kind, t.kinds[kind]]),
    unit: site.agency.units.map(({ name }) => [filterValue(name.th), name[locale]]),
    indicator: [...indicators]
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([code, title]) => [code, `${figures.plain(code)} ${figures.text(title)}`]),
    format: allFormats(site).map((format) => [format, format]),
  };
  return {
    filters: (Object.keys(options) as FilterName[]).map((name) => ({
      name,
      label: t.filters[name],
      options: options[name].map(([value, label]) => ({ value, label })),
    })),
    years: sorted.map((year) => ({
      year: year.year,
      items: year.items.map((item) => itemRow(site, locale, year, item)),
    })),
  };
}

/** Every format in which something can be downloaded. */
function allFormats(site: Site): string[] {
  const formats = site.disclosure.items.flatMap((content) => [
    ...formatsOf(site, content.year, content.code),
    ...documentsOf(content).flatMap((document) =>
      filesOfDocument(site, 'th', content, document).map(({ format }) => format),
    ),
  ]);
  return [...new Set(formats)].sort();
}
