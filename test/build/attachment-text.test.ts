import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { attachmentText } from '../../src/build/attachment-text.ts';
import { LOST, markMender } from '../../src/build/lost-marks.ts';
import { officeText } from '../../src/build/office-text.ts';
import { foldForSearch } from '../../src/thai/fold.ts';
import { archive } from './archive.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function textOf(file: string): Promise<string> {
  const path = join(root, file);
  return attachmentText({ name: basename(file), file, path, bytes: statSync(path).size });
}

describe('attachmentText', () => {
  it('reads the text layer of a PDF', async () => {
    expect(await textOf('content/2567/o26/files/no-gift-policy-2567-en.pdf')).toContain('Sample District Office');
  });

  it('reads Thai, whose marks a browser wrote in shapes without names', async () => {
    const mend = markMender(['รายงานสรุปผลการจัดซื้อจัดจ้าง ฝ่ายการคลัง ประจำปีงบประมาณ']);
    const text = mend(await textOf('content/2567/o17/files/procurement-report-2566.pdf'));
    expect(foldForSearch(text).text).toContain('สรุปผลการจัดซื้อจัดจ้างประจำปีงบประมาณ');
  });

  it('finds nothing in a picture, in what is no PDF, and in what is broken', async () => {
    expect(await textOf('content/2567/o01/files/structure-chart.png')).toBe('');
    expect(await textOf('test/fixtures/xlsx-in-folder/2567/o03/plan.xlsx')).toBe('');
    expect(await attachmentText({ name: 'x.pdf', file: 'x.pdf', path: join(root, 'package.json'), bytes: 1 })).toBe('');
  });
});

describe('officeText', () => {
  it.each([
    [
      'word/document.xml',
      '<w:document><w:body><w:p><w:r><w:t>แผน</w:t></w:r><w:r><w:t>งาน</w:t></w:r></w:p></w:body></w:document>',
    ],
    ['xl/sharedStrings.xml', '<sst><si><t>แผนงาน</t></si></sst>'],
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
});
