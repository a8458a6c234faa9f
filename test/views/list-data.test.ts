import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/site/lookup.ts';
import { itemView } from '../../src/views/item-view.ts';
import { sampleSite } from '../publish/site.ts';

const site = sampleSite({
  more: {
    '2567/o06/index.md': `---
evidence:
  channel:
    - { channels: [{ label: สายด่วน, phone: 02-123-4567 }] }
---
`,
    '2567/o26/plan.md': '---\ntitle: แผน\n---\nข้อความ\n',
  },
});

function viewOf(code: string) {
  const year = lookup(site).year(2567);
  const item = lookup(site).item(2567, code);
  if (!year || !item) throw new Error(code);
  return itemView(site, 'th', year, item);
}
const hrefs = (list: { downloads: { href: string }[] } | null | undefined) => list?.downloads.map(({ href }) => href);

describe('a list that is a table as well', () => {
  it('can be downloaded below the evidence that shows it', () => {
    const [block] = viewOf('O15').blocks;
    expect(block?.data).toHaveLength(1);
    expect(block?.data[0]).toMatchObject({ title: 'รายการเอกสารที่เผยแพร่' });
    expect(hrefs(block?.data[0])).toEqual(
      ['csv', 'xlsx', 'json'].map((format) => `/2567/o15/data/documents.${format}`),
    );
    expect(viewOf('O15').documentsData).toBeNull();
  });

  it('can be downloaded below the list of all documents where no evidence shows them', () => {
    const view = viewOf('O26');
    expect(view.blocks.flatMap(({ data }) => data)).toEqual([]);
    expect(hrefs(view.documentsData)).toContain('/2567/o26/data/documents.csv');
  });

  it('has the channels that front matter gives', () => {
    const [data] = viewOf('O6').blocks.flatMap((block) => block.data);
    expect(data).toMatchObject({ slug: 'channel', title: 'ช่องทางติดต่อ' });
  });

  it('is not offered below a table that an editor wrote, which has its own', () => {
    expect(viewOf('O4').blocks.flatMap(({ data }) => data)).toEqual([]);
  });
});
