import type { Locale } from '../model/bilingual.ts';
import type { TableColumn } from '../model/disclosure.ts';
import { datasets } from '../publish/datasets.ts';
import { yearFeedPath } from '../publish/feeds.ts';
import { lookup } from '../site/lookup.ts';
import type { Site } from '../site/site.ts';
import { datasetLine } from './dataset-line.ts';
import { absolute } from './href.ts';

/** How data is used, with the real address of one dataset. */
export interface DataExample {
  /** What the example is about, and its page. */
  name: string;
  href: string | null;
  curl: string;
  javascript: string;
  python: string;
  /** A query in the language of Power Query. */
  excel: string;
}

/** Columns of digits that are names, not numbers: a program that guesses would lose their zeros. */
const named: readonly TableColumn['type'][] = ['egp', 'phone'];

/** The table with the most rows in the newest year that has one, or else the list of items; null on an empty site. */
export function dataExample(site: Site, locale: Locale): DataExample | null {
  const tables = datasets(site).filter(({ table }) => table?.schema !== null && table?.element === null);
  const newest = tables.filter(({ year }) => year === tables[0]?.year);
  const [largest] = newest.toSorted((a, b) => (b.table?.rows.length ?? 0) - (a.table?.rows.length ?? 0));
  if (largest?.table) {
    const { name, href, files } = datasetLine(site, locale, largest);
    const url = (format: string) => files.find((file) => file.format === format)?.url ?? '';
    const texts = largest.table.columns.filter(({ type }) => named.includes(type)).map((column) => column.name);
    return { name, href, ...examples(url('CSV'), url('JSON'), '{ columns, rows }', 'rows', texts) };
  }
  const [year] = lookup(site).years;
  if (!year) return null;
  const url = (file: string) => absolute(site, 'th', yearFeedPath(year.year, file));
  return { name: 'items.csv', href: null, ...examples(url('items.csv'), url('items.json'), '{ items }', 'items', []) };
}

function examples(
  csv: string,
  json: string,
  parts: string,
  list: string,
  texts: string[],
): Omit<DataExample, 'name' | 'href'> {
  const types = texts.length === 0 ? '' : `, dtype={${texts.map((name) => `"${name}": str`).join(', ')}}`;
  return {
    curl: `curl --location --remote-name "${csv}"`,
    javascript: `const response = await fetch("${json}");
const ${parts} = await response.json();
console.log(${list}.length, ${list}[0]);`,
    python: `import pandas as pd

data = pd.read_csv("${csv}"${types})
print(data.head())`,
    excel: `let
  Source = Csv.Document(
    Web.Contents("${csv}"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Data = Table.PromoteHeaders(Source, [PromoteAllScalars = true])
in
  Data`,
  };
}
