import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/site/site.ts';
import { dataExample } from '../../src/views/data-example.ts';
import { dataView } from '../../src/views/data-view.ts';
import { tablePages, tablePageView } from '../../src/views/table-page-view.ts';
import { siteOf } from '../publish/folder-site.ts';
import { sampleSite } from '../publish/site.ts';

const bare = siteOf('content');
const site: Site = {
  ...bare,
  files: new Map([['2567/o14/data/procurement.csv', { bytes: 51_200, sha256: 'a'.repeat(64) }]]),
};
function view(id: string, locale: 'th' | 'en' = 'th', of = site) {
  const page = tablePages(of).find(({ dataset }) => dataset.id === id);
  if (!page) throw new Error(`no ${id}`);
  return tablePageView(of, locale, page);
}

describe('the page of a table', () => {
  it('shows the first rows and says how many there are', () => {
    const { table } = view('2567-o14-procurement');
    expect([table.rows.length, table.total]).toEqual([20, 128]);
  });

  it('says what belongs to the table: item, element, time, terms and files', () => {
    const { item, element, line } = view('2567-o14-procurement');
    expect(item).toEqual({ label: 'O14 รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', path: '/2567/o14/', href: '/2567/o14/' });
    expect(element?.href).toBe('/2567/o14/#procurement');
    expect(line).toMatchObject({
      period: 'ปีงบประมาณ 2567',
      modified: '2024-04-05',
      rows: 128,
      unit: 'ฝ่ายการคลัง',
      licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    expect(line.files.map(({ format, size }) => [format, size])).toEqual([
      ['CSV', '50 KB'],
      ['JSON', null],
      ['XLSX', null],
    ]);
  });

  it('can be cited, in both languages, and without a date', () => {
    expect(view('2567-o12-service-statistics').line.citation.th).toBe(
      'สำนักงานเขตตัวอย่าง. (2567, 5 เมษายน). สถิติการให้บริการ (O12) ปีงบประมาณ 2567 [ชุดข้อมูล]. ' +
        'https://sample.example.go.th/2567/o12/data/service-statistics/',
    );
    expect(view('2567-o12-service-statistics', 'en').line.citation.en).toBe(
      'Sample District Office. (2024, April 5). Service statistics (O12), fiscal year 2567 [Data set]. ' +
        'https://sample.example.go.th/en/2567/o12/data/service-statistics/',
    );
    expect(view('2567-o04-contacts', 'th', sampleSite()).line.citation.th).toContain('(ม.ป.ป.)');
  });

  it('explains every column: name, meaning, type, unit and choices', () => {
    const { columns } = view('2567-o14-procurement');
    expect(columns.find(({ name }) => name === 'allocated_budget')).toEqual({
      name: 'allocated_budget',
      title: 'วงเงินงบประมาณที่ได้รับจัดสรร',
      type: 'จำนวนเงิน',
      unit: 'บาท',
      mayBeEmpty: false,
      choices: [],
    });
    expect(columns.find(({ name }) => name === 'winner')?.mayBeEmpty).toBe(true);
    expect(columns.find(({ name }) => name === 'method')?.choices).toContainEqual({
      value: 'specific',
      title: 'วิธีเฉพาะเจาะจง',
    });
  });

  it('tells tables of one kind apart, by month or by what the item calls them', () => {
    expect(view('2567-o16-skr1-2566-11').title).toBe('สรุปผลการจัดซื้อจัดจ้างรายเดือน (สขร.1) · พ.ย. 2566');
    expect(view('2567-o24-complaints-2566').title).toContain('ปีงบประมาณ 2566');
  });

  it('is there for what an item shows as a list as well', () => {
    expect(view('2567-o02-executives').table.total).toBeGreaterThan(1);
  });
});

describe('the data page', () => {
  it('lists every dataset of the site', () => {
    const { years, counts } = dataView(site, 'th');
    const listed = years.flatMap(({ items }) => items.flatMap(({ whole, tables }) => [whole, ...tables]));
    expect(listed).toHaveLength(counts.datasets);
    expect(listed.filter(({ rows }) => rows !== null)).toHaveLength(counts.tables);
    for (const { files, citation } of listed) {
      expect(files.length).toBeGreaterThan(0);
      expect(citation.th).toContain('https://sample.example.go.th/');
    }
  });

  it('names some attachments of an item and counts the others', () => {
    const items = dataView(site, 'th').years.flatMap((year) => year.items);
    for (const { attachments, moreAttachments } of items)
      expect(attachments.length === 5 || moreAttachments === 0).toBe(true);
  });

  it('shows how data is used with a real address, and keeps digits that are no numbers', () => {
    const example = dataExample(site, 'th');
    const address = 'https://sample.example.go.th/2567/o14/data/procurement';
    expect(example?.curl).toContain(`"${address}.csv"`);
    expect(example?.javascript).toContain(`"${address}.json"`);
    expect(example?.python).toContain(`pd.read_csv("${address}.csv", dtype={"egp_number": str})`);
    expect(example?.excel).toContain(`Web.Contents("${address}.csv")`);
  });

  it('shows the list of items where there is no table', () => {
    const empty = { ...bare, disclosure: { ...bare.disclosure, items: [] }, files: new Map() };
    expect(dataExample(empty, 'th')?.curl).toContain('/api/2567/items.csv');
    expect(dataView(empty, 'th').years.flatMap(({ items }) => items)).toEqual([]);
  });
});
