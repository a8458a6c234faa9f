import { describe, expect, it } from 'vitest';
import { windows874 } from '../content/temporary.ts';
import { bought, imported, purchase, skr1 } from './make.ts';

const quoted = (cells: readonly unknown[], delimiter: string) =>
  cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(delimiter);
const lines = (delimiter: string, end = '\r\n', above: readonly string[] = ['ประจำเดือน มกราคม 2567']) =>
  [...above, quoted(skr1, delimiter), quoted(purchase(), delimiter), `รวม${delimiter.repeat(8)}`, ''].join(end);

describe('texts in columns', () => {
  it.each([
    ['UTF-8 with commas', 'form.csv', Buffer.from(lines(','))],
    ['UTF-8 with a byte order mark', 'form.csv', Buffer.from(`\ufeff${lines(',')}`)],
    ['semicolons under a title without any', 'form.csv', Buffer.from(lines(';', '\n'))],
    ['tabs', 'form.txt', Buffer.from(lines('\t'))],
    ['UTF-16, as Excel writes Unicode text', 'form.txt', Buffer.from(`\ufeff${lines('\t')}`, 'utf16le')],
    ['windows-874', 'form.csv', Buffer.from(windows874(lines(',')))],
    [
      'windows-874 with semicolons and a title with commas',
      'form.csv',
      Buffer.from(windows874(lines(';', '\r\n', ['สำนักงานเขต, ฝ่ายการคลัง, เดือน มกราคม 2567']))),
    ],
    ['sep= in the first line', 'form.csv', Buffer.from(`sep=;\r\n${lines(';')}`)],
    ['blank lines and rows of commas', 'form.csv', Buffer.from(lines(',').replaceAll('\r\n', '\r\n,,,,,,,,\r\n\r\n'))],
  ])('%s', async (_, name, bytes) => {
    expect(await imported(bytes, name, ['procurement-monthly'])).toEqual({ rows: [bought()] });
  });

  it('names line and column of what cannot be read', async () => {
    const bytes = Buffer.from(lines(',').replace('"46,800.00"', '"สี่หมื่น"'));
    expect(await imported(bytes, 'form.csv', ['procurement-monthly'])).toEqual({
      problems: ['บรรทัด 3 คอลัมน์ C: "สี่หมื่น" อ่านไม่ได้ คอลัมน์ "วงเงินที่จะซื้อหรือจ้าง" ต้องเป็นจำนวนเงินบาท ทศนิยมไม่เกิน 2 ตำแหน่ง'],
    });
  });
});
