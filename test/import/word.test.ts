import { describe, expect, it } from 'vitest';
import { limits } from '../../src/attachments/limits.ts';
import { wordText } from '../../src/import/word.ts';
import { cell, heading, link, listed, p, picture, run, table, wide, word } from './make-word.ts';

describe('Word files', () => {
  it.each<[string, string[], string | null, string]>([
    [
      'headings of Word; the first is the title',
      [heading(1, 'รายงานผล'), heading(2, 'ที่มา'), p(run('ข้อความ'))],
      'รายงานผล',
      '## ที่มา\n\nข้อความ\n',
    ],
    [
      'bold lines in place of headings',
      [p(run('รายงานผล', true)), p(run('1. ความเป็นมา', true)), p(run('ข้อความ'))],
      'รายงานผล',
      '## 1. ความเป็นมา\n\nข้อความ\n',
    ],
    ['a heading in several runs', [p(run('ก')), p(run('ประ', true), run('กาศ', true))], null, 'ก\n\n## ประกาศ\n'],
    [
      'Thai letters: marks keep their place',
      [p(run('นํ้า เเละ ป\uf70aา น้ำใจที่กู้ยืมเงินซื้อเครื่องสูบน้ำ'))],
      null,
      'น้ำ และ ป่า น้ำใจที่กู้ยืมเงินซื้อเครื่องสูบน้ำ\n',
    ],
    [
      'bold words inside a Thai sentence',
      [p(run('ให้'), run('ผู้ชนะ', true), run('ส่งเอกสาร'))],
      null,
      'ให้**ผู้ชนะ**ส่งเอกสาร\n',
    ],
    [
      'lists, numbered in Thai and with bullets, one inside the other',
      [p(run('ก')), listed(1, 'ข้อหนึ่ง'), listed(1, 'ข้อย่อย', 1), listed(1, 'ข้อสอง'), p(run('คั่น')), listed(2, 'จุด')],
      null,
      'ก\n\n1. ข้อหนึ่ง\n   1. ข้อย่อย\n2. ข้อสอง\n\nคั่น\n\n- จุด\n',
    ],
    [
      'a table whose first row is the header, lines in cells, and a merged cell',
      [
        p(run('ก')),
        table(
          [cell(p(run('ที่'))), cell(p(run('รายการ', true)))],
          [cell(p(run('๑'))), cell(p(run('บรรทัดหนึ่ง')), p(run('บรรทัดสอง')))],
          [wide(2, p(run('รวม')))],
        ),
      ],
      null,
      'ก\n\n| ที่ | **รายการ** |\n| - | - |\n| ๑ | บรรทัดหนึ่ง<br>บรรทัดสอง |\n| รวม | |\n',
    ],
    [
      'a table inside a table, and a list inside a cell',
      [
        table(
          [cell(p(run('ก'))), cell(p(run('ข')))],
          [
            cell(table([cell(p(run('ใน'))), cell(p(run('สุด')))], [cell(p(run('ล่าง'))), cell(p())])),
            cell(listed(1, 'หนึ่ง'), listed(1, 'สอง')),
          ],
        ),
      ],
      null,
      '| ก | ข |\n| - | - |\n| ใน · สุด<br>ล่าง · | 1. หนึ่ง<br>2. สอง |\n',
    ],
    ['a frame around a text', [table([cell(p(run('กรอบ')))])], null, 'กรอบ\n'],
    [
      'links that lead somewhere, and none that run',
      [p(run('ดู '), link('เว็บไซต์'), run(' และ '), link('ปุ่ม', 'rIdBad'))],
      null,
      'ดู [เว็บไซต์](https://example.go.th/) และ ปุ่ม\n',
    ],
    [
      'signs that Markdown would take for its own',
      [p(run('*หมายเหตุ* &lt;b&gt; | # 1')), p(run('1. พิมพ์เอง'))],
      null,
      '\\*หมายเหตุ\\* \\<b> | # 1\n\n1\\. พิมพ์เอง\n',
    ],
    [
      'pictures become files with names of their own',
      [p(run('ก')), picture('แผนที่')],
      null,
      'ก\n\n![แผนที่](files/report-1.png)\n',
    ],
  ])('%s', async (_, body, title, markdown) => {
    const result = await wordText(word(...body), 'report', limits);
    expect(result.title).toBe(title);
    expect(result.markdown.replace(/ {2,}\|/g, ' |').replace(/-{2,}/g, '-')).toBe(markdown);
  });

  it('takes pictures out as they are, and counts tables inside tables', async () => {
    const { pictures, nested } = await wordText(
      word(picture(''), table([cell(p(run('ก'))), cell(table([cell(p(run('ข'))), cell(p())]))])),
      'report',
      limits,
    );
    expect(pictures.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('latin1', 1, 4)])).toEqual([
      ['report-1.png', 'PNG'],
    ]);
    expect(nested).toBe(1);
  });
});
