import { toArabicDigits } from '../../thai/digits.ts';
import { canonical, foldForComparison } from '../../thai/text.ts';

/** One who is named in a cell of winners or bidders, with the price where the cell gives one. */
export interface NamedParty {
  name: string;
  /** Baht. */
  amount: number | null;
}

export interface NamesInCell {
  parties: NamedParty[];
  /** What stands in the cell and is no name: the cell could not be read, or not all of it. */
  unclear: boolean;
}

// The words that Thai law and custom put in front of the names of organizations.
const organization =
  'บริษัท|บจก\\.?|บมจ\\.?|บจ\\.|ห้างหุ้นส่วน|หจก\\.?|หสน\\.?|หสม\\.?|ร้าน|สหกรณ์|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|โรงพิมพ์|โรงพยาบาล|' +
  'โรงแรม|โรงงาน|องค์การ|องค์กร|สำนัก|สถาบัน|สมาคม|มูลนิธิ|วิสาหกิจ|กลุ่ม|คณะบุคคล|กิจการร่วมค้า|กิจการค้าร่วม|การไฟฟ้า|การประปา|' +
  'ธนาคาร|เทศบาล|กรม|ศูนย์|สถานี';
const person =
  'นาย|นางสาว|นาง|น\\.?ส\\.|ว่าที่|ดร\\.|ศ\\.|ผศ\\.|รศ\\.|พล\\.|พ\\.[ตจอ]\\.|ร\\.[ตทอ]\\.|ส\\.[ตทอ]\\.|จ\\.[สอ]\\.|ด\\.ต\\.|Mr\\.?\\s|Mrs\\.?\\s|Ms\\.?\\s|Miss\\s';
const someone = `(?:${organization}|${person})`;

const separators = new RegExp(
  [
    '\\s*[;\\n]+\\s*',
    `\\s+(?=\\(?\\d{1,2}[.)]\\s*${someone})`,
    // A comma or "and" may be part of a name: it parts two only where the next begins as names do.
    `\\s*,\\s*(?=${someone})`,
    `\\s+(?:และ|กับ)\\s*(?=${someone})`,
    `\\s*/\\s*(?=${someone})`,
  ].join('|'),
);
const jointVenture = /^(?:\(?\d{1,2}[.)]\s*)?กิจการ(?:ร่วมค้า|ค้าร่วม)/;

// The thirteen digits of an identity card or of a juristic person, in the groups in which people write them.
const identityNumber =
  /[(,]?[^\S\n]*(?:เลข(?:ที่)?(?:บัตร)?(?:ประจำตัว|ทะเบียน|ผู้เสียภาษี)[^\d();]{0,40})?(?<![\d,.])\d[- ]?\d{4}[- ]?\d{5}[- ]?\d{2}[- ]?\d(?![\d,.]\d|\d)[^\S\n]*\)?/g;

/**
 * A text without the thirteen digits of a person or company: what is published anew never repeats them.
 * @param where in a cell of names any thirteen digits are such a number; elsewhere, where they may number a thing, those whose last
 * digit proves the others (the Department of Provincial Administration's rule, modulo 11)
 */
export function withoutIdentityNumbers(text: string, where: 'names' | 'text'): string {
  const digits = toArabicDigits(text);
  const rest = digits.replace(identityNumber, (found) => (where === 'names' || provesItself(found) ? ' ' : found));
  return rest === digits ? text : rest.trim();
}

function provesItself(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (13 - index), 0);
  return (11 - (sum % 11)) % 10 === digits[12];
}

const priceWord =
  '(?:(?:โดย|ใน)?\\s*(?:เสนอ(?:ราคา)?|ราคา(?:ที่)?(?:ตกลง|เสนอ)?(?:ซื้อ)?(?:หรือ|/)?(?:จ้าง)?|เป็นเงิน|จำนวน(?:เงิน)?|วงเงิน|รวม(?:เป็น)?เงิน))';
const price = new RegExp(
  `^(?<name>.*?)[\\s,(:/–-]*(?<word>(?:${priceWord}[\\s:]*)*)(?<amount>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<unit>บาท(?:ถ้วน)?|\\.-)?\\s*\\)?\\s*\\.?$`,
  's',
);
const notAName =
  /^(?:ไม่มี|ไม่ได้|อยู่ระหว่าง|ยกเลิก|ยังไม่|รอ(?:ผล|การ|ประกาศ)|ตาม(?:เอกสาร|ราย|แนบ|บัญชี|ประกาศ)|ดู(?:เอกสาร|ราย)|ราย(?:ละเอียด|ชื่อ)|จำนวน|เอกสาร)|บาท|https?:/;

/**
 * Reads who stands in a cell of winners or bidders. Several are parted by lines, semicolons or numbers, or by a comma or "และ" in front
 * of another name; a joint venture is one.
 *
 * @example readNames('1. บริษัท ก จำกัด เสนอ 1,000 บาท 2. นายข เสนอ 900 บาท').parties.length // 2
 */
export function readNames(cell: string | null): NamesInCell {
  const text = withoutIdentityNumbers(toArabicDigits(canonical(cell ?? '')), 'names').trim();
  const parties: NamedParty[] = [];
  let unclear = false;
  for (const part of jointVenture.test(text) ? text.split(/\s*[;\n]+\s*/) : text.split(separators)) {
    const { name, amount } = readPart(part.replace(/^\(?\d{1,2}[.)]\s*/, '').replace(/^[-–•*]\s*/, ''));
    const last = parties.at(-1);
    if (name !== '' && !notAName.test(name)) parties.push({ name, amount });
    else if (name === '' && amount !== null && last && last.amount === null) last.amount = amount;
    else if (name !== '' || amount !== null) unclear = true;
  }
  return { parties, unclear };
}

function readPart(part: string): NamedParty {
  const clean = (name: string) =>
    name
      .replace(new RegExp(`[\\s,:(]*${priceWord}?[\\s,:]*$`), '')
      .replace(/\s+/g, ' ')
      .trim();
  const { name = '', word = '', amount = '', unit } = price.exec(part)?.groups ?? {};
  // A number alone may be part of the name: it is a price where something says so, or where it is written as money.
  if (amount === '' || (word === '' && unit === undefined && !/[,.]/.test(amount)))
    return { name: clean(part), amount: null };
  return { name: clean(name), amount: Number(amount.replaceAll(',', '')) };
}

/** The key under which two spellings of a name are one: `บจก. ก` is not known to be `บริษัท ก จำกัด`, spaces and dots do not matter. */
export const nameKey = (name: string): string => foldForComparison(name).replace(/[\s.,()"'“”-]+/g, '');

/**
 * Whether a name is certainly that of an organization. Everything else may be a person, whose name must not become an
 * identifier with which all that the person sold could be collected.
 */
export const isOrganization = (name: string): boolean =>
  new RegExp(`^(?:${organization})`).test(name) || /จำกัด|มหาชน|\b(?:co|ltd|limited|inc|partnership)\b/i.test(name);
