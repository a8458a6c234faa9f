import { clustersOf } from '../thai/clusters.ts';

/** The longest text that Excel takes in a cell, in UTF-16 units. */
const LONGEST = 32_767;
/** What a text that was cut ends with. */
const CUT =
  ' … [ยาวเกินที่ Excel รับได้ อ่านข้อความเต็มในไฟล์ CSV หรือ JSON / too long for Excel: the whole text is in CSV and JSON]';

/** Among these are all signs that XML 1.0 cannot hold. */
const CONTROL = /[\p{Cc}\uFFFE\uFFFF]/gu;
/** How Office Open XML writes a sign by its number (ECMA-376, ST_Xstring): a text that looks so by chance would be read as one. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * A text as a cell of a workbook holds it. Line breaks are LF, as Excel writes them; a sign that no workbook can hold becomes
 * `\uFFFD`, so that it shows; a text that is too long ends with a note that it was cut, and where all of it is.
 */
export function sheetText(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, (sign) => (isLegal(sign) ? sign : '\uFFFD'));
  const short = plain.length > LONGEST ? cutText(plain, LONGEST - CUT.length) + CUT : plain;
  return short.replace(ESCAPE, '_x005F_');
}

const isLegal = (sign: string): boolean => sign === '\n' || sign === '\t' || (sign > '\x1F' && sign < '\uFFFE');

/** The first clusters of a text that are no longer together than `longest` UTF-16 units: no letter loses its marks. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let cut = '';
  for (const cluster of clustersOf(text.slice(0, longest + 1)).slice(0, -1)) cut += cluster;
  return cut;
}
