import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/build/search-records.ts';
import type { Table } from '../../src/model/disclosure.ts';
import { itemPath } from '../../src/model/paths.ts';
import { inspectPage } from '../../src/search/inspect.ts';
import type { Site } from '../../src/site/site.ts';
import { sampleSite } from '../publish/site.ts';

const page = (title: string, filter: string, text = '') =>
  inspectPage(
    `<main><div data-search-body data-search-filter="${filter}"><h1>${title}</h1><p>${text}</p></div></main>`,
  );

/** The sample with a table of item O14 that is too long for its page. */
function withLongTable(): Site {
  const site = sampleSite();
  const items = site.disclosure.items.map((content) => {
    const [table] = content.tables;
    if (content.code !== 'O14' || !table) return content;
    const [row = {}] = table.rows;
    const long: Table = { ...table, rows: Array.from({ length: 250 }, () => row) };
    return { ...content, tables: [long] };
  });
  return { ...site, disclosure: { ...site.disclosure, items } };
}

describe('searchRecords', () => {
  it('gives rows that a page leaves out with the file that has them', async () => {
    const pages = new Map([['/2567/o14/', page('O14 รายการ', 'year:2567, kind:item')]]);
    const records = await searchRecords(withLongTable(), pages);
    const rows = records.filter(({ stored }) => stored.kind === 'table').map(({ stored }) => stored.file);
    expect(rows).toHaveLength(2);
    for (const file of rows) expect(file).toMatch(/^\/2567\/o14\/data\/[a-z]+\.csv$/);
  });

  it('says of an item that nothing is published there', async () => {
    const site = sampleSite();
    const items = site.assessment.years.flatMap(({ year, items }) =>
      items.map((item) => ({ path: itemPath(year, item.code), year, missing: item.status === 'missing' })),
    );
    const pages = new Map(items.map(({ path, year }) => [path, page('O1 ก', `year:${year}, kind:item`)]));
    const records = await searchRecords(site, pages);
    const said = new Map(records.map(({ stored }) => [stored.path, stored.missing ?? false]));
    expect(said).toEqual(new Map(items.map(({ path, missing }) => [path, missing])));
    expect(new Set(said.values())).toEqual(new Set([true, false]));
  });

  it('gives the pages of the site itself in both languages, under one address', async () => {
    const pages = new Map([
      ['/about/privacy/', page('ความเป็นส่วนตัว', '', 'ไม่ใช้คุกกี้')],
      ['/en/about/privacy/', page('Privacy', '', 'No cookies')],
    ]);
    const records = await searchRecords(sampleSite(), pages);
    expect(records.map(({ stored: { path, title, also, text, lang } }) => [path, title, also, text, lang])).toEqual([
      ['/about/privacy/', 'ความเป็นส่วนตัว', 'Privacy', 'ไม่ใช้คุกกี้', undefined],
      ['/about/privacy/', 'ความเป็นส่วนตัว', 'Privacy', 'No cookies', 'en'],
    ]);
  });
});
