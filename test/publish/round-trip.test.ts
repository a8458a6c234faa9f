import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/content/csv.ts';
import { readTable } from '../../src/content/table.ts';
import { type PublishedTable, publishedTables } from '../../src/publish/published-tables.ts';
import { tableCsv, tableSheet } from '../../src/publish/table.ts';
import { xlsx } from '../../src/publish/xlsx.ts';
import type { Site } from '../../src/site/site.ts';
import { siteOf } from './folder-site.ts';
import { sampleSite } from './site.ts';

const sites: [string, Site][] = [
  ['the sample', siteOf(join(import.meta.dirname, '../../content'))],
  ['a small municipality', sampleSite()],
];
const scratch = mkdtempSync(join(tmpdir(), 'round-trip-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const tablesOf = (site: Site) =>
  site.disclosure.items.flatMap((item) => publishedTables(site, item).map((table) => ({ item, table })));

/** The cells of a table in the order of its columns. */
const cellsOf = ({ columns, rows }: PublishedTable) => rows.map((row) => columns.map(({ name }) => row[name] ?? null));

describe.each(sites)('every table of %s', (_, site) => {
  it('is read back from its CSV file by the reader of tables', () => {
    expect(tablesOf(site).length).toBeGreaterThan(3);
    for (const { item, table } of tablesOf(site)) {
      const path = join(scratch, `${table.slug}.csv`);
      writeFileSync(path, tableCsv(table));
      const schema = table.schema === null ? null : (site.frameworks.tables.get(table.schema) ?? null);
      const { table: read } = readTable(path, path, table.slug, schema);
      expect(
        read.columns.map(({ name }) => name),
        `${item.code} ${table.slug}`,
      ).toEqual(table.columns.map(({ name }) => name));
      expect(cellsOf({ ...table, rows: read.rows }), `${item.code} ${table.slug}`).toEqual(cellsOf(table));
    }
  });

  it('has the same cells in its CSV file as texts', () => {
    for (const { table } of tablesOf(site)) {
      const [header, ...records] = parseCsv(Buffer.from(tableCsv(table))).records;
      expect(header?.cells).toEqual(table.columns.map(({ name }) => name));
      expect(records.map(({ cells }) => cells)).toEqual(
        cellsOf(table).map((row) => row.map((cell) => String(cell ?? ''))),
      );
    }
  });

  it('is read back from its workbook, with days, numbers and texts as such', async () => {
    for (const { item, table } of tablesOf(site)) {
      const [sheet] = (await readXlsx(await xlsx(tableSheet(site, item, table)))).sheets;
      expect(sheet?.freezePane).toEqual({ rows: 1 });
      const [header, ...rows] = sheet?.rows ?? [];
      expect(header).toEqual(table.columns.map(({ title }) => title.th));
      const expected = cellsOf(table).map((row) =>
        row.map((cell, index) => {
          const { type, choices } = table.columns[index] ?? {};
          if (type === 'date' && cell !== null) return new Date(`${cell}T00:00:00Z`);
          return choices?.find(({ value }) => value === cell)?.title.th ?? cell;
        }),
      );
      // A reader leaves out what is empty at the end of a row.
      const padded = rows.map((row) => table.columns.map((__, index) => row[index] ?? null));
      expect(padded, `${item.code} ${table.slug}`).toEqual(expected);
    }
  });
});
