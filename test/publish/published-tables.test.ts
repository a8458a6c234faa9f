import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedTables } from '../../src/publish/published-tables.ts';
import type { TableDocument } from '../../src/publish/schema.ts';
import type { Site } from '../../src/site/site.ts';
import { siteOf } from './folder-site.ts';
import { published, textOf } from './published.ts';
import { sampleSite } from './site.ts';

const front = (yaml: string) => `---\nunit: finance\npublished: 2567-01-10\n${yaml}---\n`;
const contact = `address: 1 ถนนตัวอย่าง, phone: 02-123-4567, email: info@sample.example.go.th, fax: 02-123-4568,
  line: "@sample", facebook: "https://facebook.example.org/sample"`;
const municipality = sampleSite({
  more: {
    'agency.yaml': `name: { th: เทศบาลตัวอย่าง, en: Sample Municipality }
kind: municipality
site: https://sample.example.go.th
contact: { ${contact} }
units:
  - { id: finance, name: { th: กองคลัง, en: Finance Division } }
assessments:
  - { year: 2567, framework: ita-2567-local, state: open }
`,
    '2567/o02/index.md': front(`evidence:
  executives:
    - label: ฝ่ายการเมือง
      people:
        - { name: นายหนึ่ง ใจดี, position: นายกเทศมนตรี }
        - { name: นายสอง ใจดี, position: เลขานุการ, group: ที่ปรึกษา }
    - people:
        - { name: นางสาม ใจดี, position: ปลัดเทศบาล, phone: 02-123-4567 }
`),
    '2567/o04/index.md': front('evidence:\n  contact: { contact: agency }\n'),
    '2567/o04/contacts.csv': 'ชื่อ\n',
    '2567/o06/index.md': front(`evidence:
  channel:
    - channels:
        - { label: LINE, link: 'https://line.example.org/ติดต่อ' }
`),
  },
});
const tables = (site: Site, code: string) =>
  publishedTables(site, site.disclosure.items.find((item) => item.code === code) as never);

const sites: [string, Site][] = [
  ['the sample', siteOf(join(import.meta.dirname, '../../content'))],
  ['a municipality with lists in its front matter', municipality],
  ['a municipality with tables', sampleSite()],
];

describe.each(sites)('the tables of %s', (_, site) => {
  it('have in every row of their JSON files the columns that they declare, in that order, and no other key', async () => {
    const files = await published(site);
    const paths = [...files.keys()].filter((path) => /^\d{4}\/o\d\d\/data\/.*\.json$/.test(path));
    const documents = paths
      .filter((path) => !path.endsWith('-metadata.json'))
      .map((path) => JSON.parse(textOf(files, path)) as TableDocument);
    expect(documents.length).toBeGreaterThan(2);
    for (const { item, table, columns, rows } of documents)
      for (const row of rows) expect(Object.keys(row), `${item} ${table}`).toEqual(columns.map(({ name }) => name));
  });
});

describe('the table of contact details', () => {
  it('has everything that the agency says in agency.yaml, LINE and Facebook too', () => {
    expect(tables(municipality, 'O4').find(({ element }) => element === 'contact')?.rows).toEqual([
      {
        name: 'เทศบาลตัวอย่าง',
        address: '1 ถนนตัวอย่าง',
        phone: '02-123-4567',
        email: 'info@sample.example.go.th',
        fax: '02-123-4568',
        line: '@sample',
        facebook: 'https://facebook.example.org/sample',
      },
    ]);
  });

  it('can be written by an editor with these columns as well', () => {
    const site = sampleSite({
      more: {
        '2567/o04/contacts.csv':
          'หน่วยงาน,ที่อยู่,โทรศัพท์,อีเมล,แผนที่,ไลน์,เฟซบุ๊ก\nก,1,02-123-4567,a@b.go.th,,@a,https://facebook.example.org/a\n',
      },
    });
    expect(tables(site, 'O4')[0]?.rows[0]).toMatchObject({ line: '@a', facebook: 'https://facebook.example.org/a' });
  });
});

describe('the table of people', () => {
  it('groups them as the page does: by their own group, or else under what the list is called', () => {
    expect(tables(municipality, 'O2')[0]?.rows.map(({ name, group }) => [name, group])).toEqual([
      ['นายหนึ่ง ใจดี', 'ฝ่ายการเมือง'],
      ['นายสอง ใจดี', 'ที่ปรึกษา'],
      ['นางสาม ใจดี', null],
    ]);
  });
});
