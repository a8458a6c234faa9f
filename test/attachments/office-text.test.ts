import { describe, expect, it } from 'vitest';
import { LOST, markMender } from '../../src/attachments/lost-marks.ts';
import { officeText } from '../../src/attachments/office-text.ts';
import { archive } from './archive.ts';

describe('officeText', () => {
  it.each([
    [
      'word/document.xml',
      '<w:document><w:body><w:p><w:r><w:t>แผน</w:t></w:r><w:r><w:t>งาน</w:t></w:r></w:p></w:body></w:document>',
    ],
    ['ppt/slides/slide1.xml', '<p:sld><a:p><a:r><a:t>แผนงาน</a:t></a:r></a:p></p:sld>'],
    ['content.xml', '<office:text><text:p>แผน<text:span>งาน</text:span></text:p></office:text>'],
  ])('reads %s', (name, xml) => {
    for (const packed of [true, false])
      expect(officeText(archive({ [name]: xml, 'other.xml': '<t>x</t>' }, packed)).trim()).toBe('แผนงาน');
  });
});

describe('markMender', () => {
  it('puts back what stands between the same letters elsewhere, and nothing where nothing is known', () => {
    const mend = markMender(['จัดซื้อจัดจ้าง']);
    expect(mend(`การจัดซื${LOST}อจัดจ${LOST}าง`)).toBe('การจัดซื้อจัดจ้าง');
    expect(mend(`ก${LOST}ข`)).toBe('กข');
  });

  it('puts back the ring and the tone of น้ำ, which are lost together', () => {
    const mend = markMender(['ระบบน้ำประปา คำสั่ง']);
    expect(mend(`ผลิตน${LOST}าประปา`)).toBe('ผลิตน้ำประปา');
    expect(mend('ตามคําสั่ง')).toBe('ตามคำสั่ง');
  });
});
