import { describe, expect, it } from 'vitest';
import { limits } from '../../src/attachments/limits.ts';
import { openFile } from '../../src/import/open.ts';
import { problemText } from '../../src/import/problem-text.ts';
import { archive } from '../attachments/archive.ts';
import { docx, lockedOffice, pdf } from '../attachments/make.ts';
import { book, purchase, skr1 } from './make.ts';

const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from(`${stream}\0`, 'utf16le'),
    Buffer.alloc(1024),
  ]);
const good = await book({ 'ม.ค.67': { rows: [skr1, purchase()] } });

describe('files that are refused', () => {
  it.each<[string, string, Buffer, RegExp, RegExp]>([
    [
      'an Excel file of 2003',
      'สขร1.xls',
      compound('Workbook'),
      /Excel รุ่นเก่า/,
      /บันทึกเป็น > เวิร์กบุ๊ก Excel \(\.xlsx\).*LibreOffice/,
    ],
    ['the same, renamed', 'form.xlsx', compound('Workbook'), /Excel รุ่นเก่า/, /\.xlsx/],
    ['a Word file of 2003', 'report.doc', compound('WordDocument'), /Word รุ่นเก่า/, /Word \(\.docx\)/],
    ['a password', 'form.xlsx', lockedOffice(), /ตั้งรหัสผ่านไว้/, /ลบรหัสผ่านออก/],
    ['a damaged workbook', 'form.xlsx', good.subarray(0, good.length - 40), /เสียหาย/, /ขอไฟล์ต้นฉบับ/],
    ['an archive that is no workbook', 'form.xlsx', archive({ 'a.txt': 'a' }, true), /\.zip/, /\.xlsx/],
    ['a text called .xlsx', 'form.xlsx', Buffer.from('a,b\n1,2\n'), /เสียหาย หรือไม่ใช่ไฟล์ตามนามสกุล/, /Excel/],
    ['a workbook called .csv', 'form.csv', good, /เนื้อหาเป็น \.xlsx/, /form\.xlsx/],
    ['a Word file called .xlsx', 'form.xlsx', docx('ก'), /เนื้อหาเป็น \.docx/, /form\.docx/],
    [
      'a web page called .xls',
      'export.xls',
      Buffer.from('<html><table><tr><td>ก</td></tr></table></html>'),
      /หน้าเว็บ \(HTML\)/,
      /บันทึกเป็น/,
    ],
    ['a PDF', 'form.pdf', pdf(['ก']), /ไฟล์ PDF/, /ต้นฉบับที่นำมาทำ PDF/],
    ['nothing', 'form.xlsx', Buffer.alloc(0), /ว่างเปล่า/, /คัดลอก/],
    [
      'letters that another program has garbled',
      'form.csv',
      Buffer.from('เธฅเธณเธ”เธฑเธš,เธงเธดเธ˜เธต\n1,2\n'),
      /ตัวอักษรไทยเสียหาย/,
      /CSV UTF-8/,
    ],
  ])('%s', async (_, name, bytes, message, fix) => {
    const opened = await openFile(bytes, name);
    const { message: said, fix: advice } =
      opened.kind === 'refused' ? problemText(opened.problem) : { message: { th: opened.kind }, fix: { th: '' } };
    expect(said.th).toMatch(message);
    expect(advice.th).toMatch(fix);
  });

  it('an archive that unpacks to more than a computer can hold', async () => {
    const bomb = archive(
      { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>', 'xl/media/a.xml': ' '.repeat(3_000_000) },
      true,
    );
    const opened = await openFile(bomb, 'form.xlsx', { ...limits, unpacked: 1_000_000 });
    expect(opened).toMatchObject({ kind: 'refused', problem: { code: 'file-too-large' } });
  });

  it('a sheet with cells in its far corners', async () => {
    const opened = await openFile(
      await book({ a: { rows: [Array.from({ length: 200 }, () => 1), ...Array.from({ length: 50 }, () => ['x'])] } }),
      'form.xlsx',
      { ...limits, cells: 10 },
    );
    expect(opened).toMatchObject({ kind: 'refused', problem: { code: 'file-too-large', params: { limit: 'cells' } } });
  });
});
