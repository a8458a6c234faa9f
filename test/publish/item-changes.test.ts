import { expect, it } from 'vitest';
import { itemDocument } from '../../src/publish/item.ts';
import { itemSchema } from '../../src/publish/schema.ts';
import { lookup } from '../../src/site/lookup.ts';
import { sampleSite } from './site.ts';

it('an item says what was changed in it and in its documents, without the place in a file', () => {
  const changes = 'changes:\n  - { date: 2567-01-20, text: แก้คำผิด }\n  - { date: 2567-02-01, text: เพิ่มตาราง }\n';
  const site = sampleSite({
    more: {
      '2567/o16/index.md': `---\npublished: 2567-01-10\n${changes}---\n`,
      '2567/o16/a.md': `---\ntitle: ก\n${changes}---\n`,
    },
  });
  const [year] = site.assessment.years;
  const item = lookup(site).item(2567, 'O16');
  if (!year || !item) throw new Error('no O16');
  const document = itemDocument(site, year, item);
  const wanted = [
    { date: '2024-02-01', text: 'เพิ่มตาราง' },
    { date: '2024-01-20', text: 'แก้คำผิด' },
  ];
  expect(document.changes).toEqual(wanted);
  expect(document.documents[0]?.changes).toEqual(wanted);
  expect(document.updated).toBe('2024-02-01');
  expect(itemSchema.parse(document)).toEqual(document);
});
