import { textsFor } from '../i18n/texts.ts';
import type { Locale } from '../model/bilingual.ts';
import type { ItemContent } from '../model/disclosure.ts';
import { itemPath, tablePath } from '../model/paths.ts';
import { tableFile } from '../publish/csv-files.ts';
import { csvMetadataPath } from '../publish/csvw.ts';
import { dataPackagePath } from '../publish/data-package.ts';
import { type Dataset, datasets } from '../publish/datasets.ts';
import { schemaPath } from '../publish/json.ts';
import type { PublishedTable } from '../publish/published-tables.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { type DatasetLine, datasetLine } from './dataset-line.ts';
import { fileHref, href } from './href.ts';
import { shownBy, tableName, wholeName } from './table-name.ts';
import { type TableView, tableView } from './table-view.ts';

/** A column in the data dictionary. */
export interface ColumnLine {
  name: string;
  title: string;
  type: string;
  unit: string | null;
  mayBeEmpty: boolean;
  choices: { value: string; title: string }[];
}

/** Everything the page of a table shows. */
export interface TablePageView {
  line: DatasetLine;
  title: string;
  /** The language of the title, where an author wrote it. */
  titleLang: Locale;
  item: { label: string; path: string; href: string };
  /** The element that it is evidence of. */
  element: { title: string; href: string } | null;
  table: TableView;
  columns: ColumnLine[];
  /** How its rows are recorded, as editors are told. */
  recorded: string | null;
  schemas: { name: string; href: string }[];
}

/** Every table that has a page of its own. */
export function tablePages(site: Site): { dataset: Dataset; content: ItemContent; table: PublishedTable }[] {
  return datasets(site).flatMap((dataset) => {
    const content = lookup(site).content(dataset.year, dataset.code);
    return dataset.table && content ? [{ dataset, content, table: dataset.table }] : [];
  });
}

/** The page of a table in a language. */
export function tablePageView(
  site: Site,
  locale: Locale,
  { dataset, content, table }: ReturnType<typeof tablePages>[number],
): TablePageView {
  const { year, code } = dataset;
  const { figures } = textsFor(site, locale);
  const item = lookup(site).item(year, code);
  const name = tableName(site, locale, content, table);
  const shown = shownBy(content, table)?.element;
  const element = item?.elements.find(({ id }) => id === shown);
  const path = itemPath(year, code);
  const kind = table.schema === null ? undefined : site.frameworks.tables.get(table.schema);
  return {
    line: datasetLine(site, locale, dataset),
    title: wholeName(name),
    titleLang: name.label?.lang ?? locale,
    item: { label: `${code} ${figures.text(item?.title[locale] ?? '')}`.trim(), path, href: href(site, locale, path) },
    element: element
      ? { title: figures.text(element.title[locale]), href: `${href(site, locale, path)}#${element.id}` }
      : null,
    table: { ...tableView(site, locale, content, table, 'own'), caption: wholeName(name) },
    columns: columnsOf(site, locale, dataset, table),
    recorded: kind?.description ? figures.text(kind.description[locale]) : null,
    schemas: (
      [
        ['CSV on the Web', csvMetadataPath(tablePath(year, code, table.slug, 'csv'))],
        ['Data Package', dataPackagePath],
        ['JSON Schema', schemaPath('table')],
      ] as const
    ).map(([label, file]) => ({ name: label, href: fileHref(site, file) })),
  };
}

function columnsOf(site: Site, locale: Locale, dataset: Dataset, table: PublishedTable): ColumnLine[] {
  const { datasets: t, figures } = textsFor(site, locale);
  const required = new Set(
    tableFile(site, dataset, table).columns.flatMap((column) => (column.required ? [column.name] : [])),
  );
  return table.columns.map(({ name, title, type, unit, choices = [] }) => ({
    name,
    title: figures.text(title[locale]),
    type: t.types[type],
    unit: unit?.[locale] ?? (type === 'money' ? t.chart.baht : null),
    mayBeEmpty: !required.has(name),
    choices: choices.map((choice) => ({ value: choice.value, title: figures.text(choice.title[locale]) })),
  }));
}
