import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import type { ItemContent } from '../model/disclosure.ts';
import type { PublishedTable } from '../publish/published-tables.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { captionOf } from './table-view.ts';

/** What a table is called on pages of its own and in lists of tables. */
export interface TableName {
  /** Its kind, and the month where it is about one. Empty where only its label is known. */
  name: string;
  /** What tells it from other tables of its kind, in the author's own words. */
  label: { text: string; lang: Locale } | null;
}

/**
 * A table by the title of its kind. Where only the name of a file would tell it from others, the label with which the item
 * shows it does, or else the element that it shows.
 */
export function tableName(site: Site, locale: Locale, content: ItemContent, table: PublishedTable): TableName {
  const { figures } = textsFor(site, locale);
  const caption = captionOf(site, locale, content, table);
  if (!caption.endsWith(table.slug)) return { name: caption, label: null };
  const name = figures.text(
    (table.schema === null ? undefined : site.frameworks.tables.get(table.schema)?.title[locale]) ?? '',
  );
  const shown = shownBy(content, table);
  if (shown?.label) return { name, label: shown.label };
  const title = lookup(site)
    .item(content.year, content.code)
    ?.elements.find(({ id }) => id === shown?.element)?.title[locale];
  return title === undefined
    ? { name: caption, label: null }
    : { name, label: { text: figures.text(title), lang: locale } };
}

/** Name and label as one text. */
export const wholeName = ({ name, label }: TableName): string =>
  [name, label?.text ?? ''].filter((part) => part !== '').join(' · ');

/** The element that a table is evidence of, and what the item calls it there. */
export function shownBy(
  { index }: ItemContent,
  { slug, element }: PublishedTable,
): { element: string; label: TableName['label'] } | null {
  if (element !== null) return { element, label: null };
  for (const [id, entries] of Object.entries(index?.evidence ?? {})) {
    const shown = entries.find(({ kind, value }) => kind === 'data' && String(value).replace(/\.csv$/i, '') === slug);
    if (!shown) continue;
    const { label, lang = 'th' } = shown;
    return { element: id, label: label === undefined ? null : { text: label, lang } };
  }
  return null;
}
