import { describe, expect, it } from 'vitest';
import { lookup } from '../../src/site/lookup.ts';
import { documentCitation, itemCitation } from '../../src/views/citation.ts';
import { sampleSite } from '../publish/site.ts';

const site = sampleSite();
const item = (code: string) => {
  const found = lookup(site).item(2567, code);
  if (!found) throw new Error(code);
  return found;
};

describe('how to cite', () => {
  it('an item: agency, day of the last change, title, year and address', () => {
    expect(itemCitation(site, 2567, item('O14'))).toEqual({
      th: 'เทศบาลตัวอย่าง. (2567, 1 มีนาคม). O14 รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ปีงบประมาณ 2567. https://sample.example.go.th/2567/o14/',
      en: 'Sample Municipality. (2024, March 1). O14 Procurement items, fiscal year 2567. https://sample.example.go.th/en/2567/o14/',
    });
  });

  it('an item that states no day', () => {
    const { th, en } = itemCitation(site, 2567, item('O4'));
    expect(th).toContain('. (ม.ป.ป.). O4 ');
    expect(en).toContain('. (n.d.). O4 ');
  });

  it('a document that says its year itself, without saying it twice', () => {
    const content = lookup(site).content(2567, 'O15');
    const document = content?.documents.find(({ slug }) => slug === 'winner');
    if (!content || !document) throw new Error('no document');
    const { th, en } = documentCitation(site, content, { ...document, title: 'รายงาน ปีงบประมาณ 2567' });
    expect(th).toContain('. รายงาน ปีงบประมาณ 2567 (O15). ');
    expect(en).toContain('. รายงาน ปีงบประมาณ 2567 (O15). ');
  });

  it('a document, whose title stays Thai', () => {
    const content = lookup(site).content(2567, 'O15');
    const document = content?.documents.find(({ slug }) => slug === 'winner');
    if (!content || !document) throw new Error('no document');
    expect(documentCitation(site, content, document)).toEqual({
      th: 'เทศบาลตัวอย่าง. (2567, 15 มกราคม). ประกาศผู้ชนะการเสนอราคา (O15) ปีงบประมาณ 2567. https://sample.example.go.th/2567/o15/winner/',
      en: 'Sample Municipality. (2024, January 15). ประกาศผู้ชนะการเสนอราคา (O15), fiscal year 2567. https://sample.example.go.th/en/2567/o15/winner/',
    });
  });
});
