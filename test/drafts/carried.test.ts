import { describe, expect, it } from 'vitest';
import { carriedDocument } from '../../src/drafts/carried-document.ts';
import { carriedLinks } from '../../src/drafts/carried-links.ts';
import { sectionOf } from '../../src/drafts/section-of.ts';

describe('a link of a text that moves to another folder', () => {
  const moves = new Set(['files/plan.pdf', 'rules.md']);
  it.each([
    ['[แผน](files/plan.pdf)', '[แผน](files/plan.pdf)'],
    ['![ผัง](./files/plan.pdf)', '![ผัง](./files/plan.pdf)'],
    ['[อื่น](files/other.pdf)', '[อื่น](../../2567/o01/files/other.pdf)'],
    ['[กฎ](rules.md#ข้อ-1)', '[กฎ](rules.md#ข้อ-1)'],
    ['[ผู้บริหาร](../o02/index.md)', '[ผู้บริหาร](../../2567/o01/../o02/index.md)'],
    ['[ข้างบน](#หัวข้อ)', '[ข้างบน](../../2567/o01/index.md#หัวข้อ)'],
    ['[เว็บ](https://a.example/x) [ราก](/2567/o01/)', '[เว็บ](https://a.example/x) [ราก](/2567/o01/)'],
    ['[a]: tables.csv', '[a]: ../../2567/o01/tables.csv'],
  ])('%s → %s', (written, carried) => {
    expect(carriedLinks(written, '../../2567/o01', moves)).toBe(carried);
  });
});

describe('sectionOf', () => {
  const body = 'นำ\n\n## ก\n\nหนึ่ง\n\n### ย่อย\n\nสอง\n\n```md\n## ข\n```\n\n## **ข**\n\nสาม\n';
  it('is a heading and all below it, up to the next of its rank; code has no headings', () => {
    expect(sectionOf(body, 'ก')).toBe('## ก\n\nหนึ่ง\n\n### ย่อย\n\nสอง\n\n```md\n## ข\n```');
    expect(sectionOf(body, 'ย่อย')).toBe('### ย่อย\n\nสอง\n\n```md\n## ข\n```');
    expect(sectionOf(body, 'ข')).toBe('## **ข**\n\nสาม');
    expect(sectionOf(body, 'ค')).toBeNull();
  });
});

it('a document is marked, keeps its dates, and leaves its former addresses behind', () => {
  const text = '---\ntitle: "กฎ: ข้อ 1"\npublished: 15 ม.ค. 2567 # วันที่ออก\naliases: [old]\n---\n[ผัง](files/a.png)\n';
  expect(carriedDocument(text, '2567/o03', new Set(['files/a.png']))).toBe(
    '---\ntitle: "กฎ: ข้อ 1"\npublished: 15 ม.ค. 2567 # วันที่ออก\ncarriedFrom: 2567/o03\n---\n[ผัง](files/a.png)\n',
  );
});
