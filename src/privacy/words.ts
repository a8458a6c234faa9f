import { canonical } from '../thai/text.ts';

/**
 * What the words before a number say it is. `tax` may be a person's citizen number; `person` is a title before a name; `other` is
 * the number of a thing.
 */
export type Naming = 'citizen' | 'tax' | 'juristic' | 'person' | 'other';

/** Things that have long numbers. Their name alone says nothing: ผู้เข้าร่วมโครงการ may be followed by a person's number. */
const THINGS =
  'โครงการ|สัญญา|ใบสั่ง|ใบเสร็จ|ใบแจ้ง|ใบกำกับ|ใบสำคัญ|ใบอนุญาต|หนังสือ(?!เดินทาง)|เอกสาร|คำสั่ง|คำขอ|คำร้อง|เรื่อง|ฎีกา|งบประมาณ|พัสดุ|ครุภัณฑ์|สินค้า|ที่ดิน|โฉนด|สหกรณ์|มูลนิธิ|สมาคม|วัด|มิเตอร์|มาตร|ผู้ใช้(?:ไฟ|น้ำ)|อ้างอิง|ไปรษณีย์|สิ่งของ|ติดตาม|รายการ|ธุรกรรม|บัญชี|แหล่งของเงิน|แหล่งเงิน|เครื่อง|อุปกรณ์|ตัวถัง|นักเรียน|นักศึกษา|สมาชิก|กิจกรรม|ผลผลิต|ศูนย์ต้นทุน|หน่วยเบิกจ่าย|หน่วยงาน|ประจำบ้าน';
/** The same in English, where `id`, `no` or the like follows. */
const THINGS_EN =
  'project|contract|document|doc|permit|licen[cs]e|receipt|voucher|purchase|request|complaint|book|letter|account|budget|plan|item|product|parcel|file|record|bill|payment|quotation|tender|bid|announcement|order|egp';
/** Names that stand for a number by themselves, when it follows them. */
const CODES =
  'บาร์โค้ด|คิวอาร์โค้ด|อ้างอิง|ใบเสร็จ(?:รับเงิน)?|ใบแจ้งหนี้|มิเตอร์|ฎีกา|ครุภัณฑ์|พัสดุ|พิกัด|เวลา|(?<![a-z])(?:e-?gp|gfmis|barcode|ean(?:-13)?|gtin|isbn|issn|imei|serial|s/n|ref|reference|tracking|doi|invoice|order|asset|sku|transaction|timestamp|hash|build|token|session|meter|gps|version|unspsc|gpsc|edoc|application|case)';

/** A number word and a noun that is none of these name the number of a thing, whatever it is. */
const OF_PERSONS = 'ประจำตัว|บัตร|ปชช|บุคคล|ประชาชน|ผู้|ชื่อ|นาย|นาง|หลัก';

const NAMINGS: Record<Naming, RegExp> = {
  citizen:
    /ประจำตัว\s*(?:ประชาชน|ปชช)|บัตร(?:ประจำตัว)?\s*(?:ประชาชน|ปชช)|เลข(?:ที่)?\s*บัตร|(?:ประจำตัว|เลข)\s*(?:13|๑๓)\s*หลัก|เลข\s*ปชช|ปชช\.|ประจำตัว\s*(?:บุคคล|คนต่างด้าว|คนซึ่งไม่มีสัญชาติไทย)|(?<![a-z])(?:[cp]id(?![a-z])|id\s*card|citizen|national\s*id|identi(?:ty|fication)\s*(?:card|no|number)|personal\s*id)/gi,
  tax: /ผู้เสียภาษี|(?<![a-z])(?:tax\s*(?:id|no|payer)|tin(?![a-z]))/gi,
  juristic: /นิติบุคคล|ทะเบียนบริษัท|juristic|company\s*reg/gi,
  person: /นาย(?!ก|ทะเบียน|อำเภอ|ช่าง)|นาง|น\.\s*ส\.|ด\.\s*[ชญ]\.|เด็ก(?:ชาย|หญิง)|(?<![a-z])(?:mr|mrs|ms|miss)(?![a-z])/gi,
  other: new RegExp(
    `(?:เลข(?:ที่|คุม|ทะเบียน)?|หมายเลข|รหัส|ทะเบียน|(?<![a-z])no\\.?)\\s*[ก-๎]{0,6}(?:${THINGS})|` +
      `(?:${THINGS})\\S{0,12}\\s*(?:เลขที่|หมายเลข|รหัส|no\\.?|#)[\\s:.]*$|` +
      `(?<![a-z])(?:${THINGS_EN})[\\s_-]*(?:id|no|num|number|code|#)[\\s:.=()#'"-]*$|(?<![a-z])p\\.?o\\.?(?:\\s*(?:no|number))?[\\s:.#]*$|` +
      `(?:${CODES})(?:\\s*(?:เลขที่|หมายเลข|no\\.?|number))?[\\s:.=()#'"-]*$|` +
      `(?:เลขที่|หมายเลข|รหัส)(?:(?!${OF_PERSONS})[ก-๎]){2,25}[\\s:.]*$`,
    'gi',
  ),
};

const lastIn = (text: string, pattern: RegExp) => {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
};

/**
 * What a heading or the words before a number name: the nearest naming, and whether a citizen number is named at all.
 *
 * @param text as written; it is made canonical here, because words out of a PDF have their marks in any order
 */
export function namingIn(text: string): { nearest: Naming | undefined; citizen: boolean } {
  const words = canonical(text);
  let nearest: Naming | undefined;
  let best = -1;
  let citizen = false;
  for (const [naming, pattern] of Object.entries(NAMINGS) as [Naming, RegExp][]) {
    const end = lastIn(words, pattern);
    // A digit in between: the thing's number has been said.
    if (end < 0 || (naming === 'other' && /[\d๐-๙]/.test(words.slice(end)))) continue;
    if (naming === 'citizen') citizen = true;
    if (end > best) [best, nearest] = [end, naming];
  }
  return { nearest, citizen };
}

const ACCOUNT =
  /(?:เลขที่|เลข|หมายเลข)\s*บัญชี|บัญชี\s*(?:เลขที่|หมายเลข|ธนาคาร|เงินฝาก(?!คลัง)|ออมทรัพย์|กระแสรายวัน|ธ\.)|ชื่อบัญชี|บ\/ช|ธนาคาร(?!โลก|ต้นไม้|ขยะ|เลือด|น้ำ|อาหาร|พันธุ์|เวลา)|ธ\.\s*(?:กรุง|ออมสิน|กสิกร|ไทยพาณิชย์|ก\.ส)|ธกส|พร้อมเพย์|(?<![a-z])(?:promptpay|(?:bank|savings?|current)\s*account|account\s*(?:no|number)|a\/c)/gi;
const NOT_ACCOUNT =
  /โทร|โทรสาร|มือถือ|รหัส\s*บัญชี|แยกประเภท|ผังบัญชี|โครงการ|สัญญา|อ้างอิง|ใบเสร็จ|ใบแจ้ง|ฎีกา|เช็ค|แคชเชียร์|ค้ำประกัน(?:(?:ของ)?ธนาคาร)?|จำนวนเงิน|เลขที่เอกสาร|รายการ|นิติบุคคล|ผู้เสียภาษี|ทะเบียน|แหล่งของเงิน|ศูนย์ต้นทุน|(?<![a-z])(?:tel|fax|phone|ref|gfmis|gl|e-?gp|invoice|biller|comp\s*code|swift)/gi;
const PASSPORT = /หนังสือ\s*เดินทาง|พาสปอร์ต|พาสพอร์ต|(?<![a-z])passport/gi;

/** Whether the nearest words name a bank account, a number of another kind, or neither. */
export function accountOrOther(text: string): 'account' | 'other' | undefined {
  const words = canonical(text);
  const [account, other] = [lastIn(words, ACCOUNT), lastIn(words, NOT_ACCOUNT)];
  if (account > other) return 'account';
  return other < 0 ? undefined : 'other';
}

/** Whether the words name a passport. */
export const namesPassport = (text: string): boolean => lastIn(canonical(text), PASSPORT) >= 0;

/** Whether the words name the code on the back of the citizen card. */
export const namesLaserCode = (text: string): boolean => /เลเซอร์|laser|หลัง\s*บัตร/i.test(canonical(text));
